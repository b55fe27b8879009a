import { Hono } from 'hono'
import { resultsPage } from '../../views/search/results.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { readQuery, writeQuery } from './query.ts'
import { findOfferings } from './store.ts'

export const searchRoutes = new Hono<AppEnv>().get('/:practice/aanbod', open, async (c) => {
  const { db, m, today } = c.var
  const slug = c.req.param('practice')
  const query = readQuery(new URL(c.req.url).searchParams)
  const result = found(await findOfferings(db, slug, query, today))

  const isPastTheLast = result.total === 0 && query.page > 1
  if (isPastTheLast) return c.redirect(paths.offerings(slug, writeQuery({ ...query, page: 1 })), 303)
  if (c.req.header('HX-Request')) c.header('HX-Replace-Url', paths.offerings(slug, writeQuery(query)))
  return render(c, resultsPage({ m, result, query, today }))
})
