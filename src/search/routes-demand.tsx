import { Hono } from 'hono'
import { demandPage } from '../../views/search/demand.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { toldMonths } from '../self-check/counts.ts'
import { listAsked } from '../self-check/store.ts'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { toldGaps } from './demand.ts'
import { strikeInput } from './input.ts'
import { recordStruck } from './store-gaps.ts'

export const demandRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator'), async (c) => {
    const { actor, db, m, today } = c.var
    const { gaps, counts } = await listAsked(db, actor.practice.id, today)
    return render(c, demandPage({ m, actor, gaps: toldGaps(gaps), checks: toldMonths(counts), done: c.req.query('klaar') }))
  })

  .post('/weg', access('coordinator'), async (c) => {
    const { actor, db, now } = c.var
    const form = await readForm(c, strikeInput)
    found(form.ok && (await recordStruck(db, actor, form.value.what, now)))
    return c.redirect(paths.done(paths.demand, 'wordsStruck'), 303)
  })
