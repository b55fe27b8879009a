import { Hono } from 'hono'
import { worklistPage } from '../../views/referrals/worklist.tsx'
import { roles } from '../identity/actor.ts'
import { neighboursDue } from '../neighbourhood/store-work.ts'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { listWaiting } from './store-lists.ts'
import { worklistOf } from './worklist.ts'

export const worklistRoutes = new Hono<AppEnv>().get('/', access(...roles), async (c) => {
  const { actor, db, m, now, today } = c.var
  const waiting = await listWaiting(c.var, actor, neighboursDue(db, actor))

  return render(
    c,
    worklistPage({ m, actor, waiting, work: worklistOf(waiting.mine, today, actor.practice.closingDays), now, done: c.req.query('klaar') }),
  )
})
