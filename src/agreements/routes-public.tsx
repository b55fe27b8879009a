import { stringify } from 'csv-stringify/sync'
import { type Context, Hono } from 'hono'
import { publicAgreementsPage } from '../../views/agreements/public.tsx'
import { guarded } from '../directory/import-cell.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { type PublicSummary, publicColumns, summaryOf } from './public-summary.ts'
import { listPublicAgreements } from './store-public.ts'

const minutes = 5 * 60 // seconds

async function summaries(c: Context<AppEnv>, slug: string): Promise<PublicSummary[]> {
  const { agreements } = found(await listPublicAgreements(c.var.db, slug, c.var.today))
  c.header('Vary', undefined)
  c.header('Cache-Control', `public, max-age=${minutes}`)
  c.header('Access-Control-Allow-Origin', '*')
  return agreements.map(summaryOf)
}

/** What everybody may read of what was agreed, also as a list for spreadsheets and programs. */
export const publicAgreementRoutes = new Hono<AppEnv>()

  .get('/:practice/werkafspraken', open, async (c) => {
    const { db, care: m, today } = c.var
    return render(c, publicAgreementsPage({ m, ...found(await listPublicAgreements(db, c.req.param('practice'), today)) }))
  })

  .get('/:practice/werkafspraken.json', open, async (c) => {
    const agreements = await summaries(c, c.req.param('practice'))
    return c.json({ agreements })
  })

  .get('/:practice/werkafspraken.csv', open, async (c) => {
    const slug = c.req.param('practice')
    const rows = (await summaries(c, slug)).map((summary) => publicColumns.map((column) => guarded(cellOf(summary[column]))))
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
    c.header('Content-Disposition', `attachment; filename="adempauze-${slug}-werkafspraken.csv"`)
    return c.body(stringify([[...publicColumns], ...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ }))
  })

const cellOf = (value: PublicSummary[keyof PublicSummary]): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''))
