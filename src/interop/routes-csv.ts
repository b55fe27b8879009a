import { type Context, Hono } from 'hono'
import { found } from '../platform/problem.ts'
import { access, open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { type CsvKind, csvHeader, csvRows, type FiledOffering } from './directory-csv.ts'
import { publicFile, wholeFile } from './store-export.ts'

/** The rows go out as they come in. When the database goes halfway the file breaks off, which a browser tells; it never ends as if it were whole. */
function file(c: Context, name: string, kind: CsvKind, batches: AsyncGenerator<FiledOffering[]>) {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (out) => out.enqueue(encoder.encode(csvHeader(kind))),
    async pull(out) {
      const { value, done } = await batches.next()
      if (done) out.close()
      else out.enqueue(encoder.encode(csvRows(kind, value)))
    },
  })
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
  c.header('Content-Disposition', `attachment; filename="adempauze-${name}.csv"`)
  return c.body(body)
}

const minutes = 5 * 60 // seconds

/** The directory in the format of its import. */
export const csvRoutes = new Hono<AppEnv>()

  .get('/:practice/aanbod.csv', open, async (c) => {
    const slug = c.req.param('practice')
    const batches = found(await publicFile(c.var.db, slug, c.var.today))
    c.header('Vary', undefined)
    c.header('Cache-Control', `public, max-age=${minutes}`)
    c.header('Access-Control-Allow-Origin', '*')
    return file(c, slug, 'programs', batches)
  })

  .get('/werk/aanbod/export.csv', access('coordinator'), async (c) => {
    const { actor, db, now, today } = c.var
    return file(c, `${actor.practice.slug}-${today}`, 'spreadsheet', await wholeFile(db, actor, now))
  })
