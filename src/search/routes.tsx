import { type Context, Hono } from 'hono'
import { resultsPage } from '../../views/search/results.tsx'
import { paths } from '../paths.ts'
import { pc4Of } from '../platform/postcode.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { type Asking, gapOf, shouldCount } from './demand.ts'
import { readQuery, writeQuery } from './query.ts'
import { findOfferings } from './store.ts'
import { recordGap } from './store-demand.ts'

export const searchRoutes = new Hono<AppEnv>().get('/:practice/aanbod', open, async (c) => {
  const { db, later, care: m, now, today } = c.var
  const slug = c.req.param('practice')
  const asked = new URL(c.req.url).searchParams
  const query = readQuery(asked)
  const tellsStreet = pc4Of(asked.get('postcode') ?? '') !== undefined && asked.get('postcode') !== query.postcode
  if (tellsStreet && !c.req.header('HX-Request')) return c.redirect(paths.offerings(slug, writeQuery(query)), 303)
  const result = found(await findOfferings(db, slug, query, today, now))

  const isPastTheLast = result.total === 0 && query.page > 1
  if (isPastTheLast) return c.redirect(paths.offerings(slug, writeQuery({ ...query, page: 1 })), 303)
  if (c.req.header('HX-Request')) c.header('HX-Replace-Url', paths.offerings(slug, writeQuery(query)))
  const gap = shouldCount(askingOf(c)) ? gapOf(query, result) : undefined
  if (gap) later(() => recordGap(c.var, result.practice.id, gap))
  return render(c, resultsPage({ m, result, query, today }))
})

/** With script the list follows every letter; of those questions only the ones count after which somebody stopped typing. */
const askingOf = ({ req }: Context): Asking => ({
  isTyping: req.header('HX-Request') !== undefined && req.header('X-Typing') !== 'done',
  agent: req.header('User-Agent'),
  purpose: req.header('Sec-Purpose') ?? req.header('Purpose'),
})
