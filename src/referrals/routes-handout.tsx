import { Hono } from 'hono'
import { handoutPage } from '../../views/referrals/handout.tsx'
import { paths } from '../paths.ts'
import { allow } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { canBeFollowed, mayHandOut } from './policy.ts'
import { meet, people } from './routes.tsx'
import { recordFollowCode } from './store-handout.ts'

/** What the caregiver takes home. It is the answer itself, for what leads to a page would have to carry the code. */
export const handoutRoutes = new Hono<AppEnv>().post('/:id/uitleg', access(...people), async (c) => {
  const { actor, config, m } = c.var
  const { record, capacity } = await meet(c, c.req.param('id'))
  allow(mayHandOut(capacity))
  if (!canBeFollowed(record.referral)) return c.redirect(paths.referral(record.referral.id), 303)
  const code = await recordFollowCode(c.var, record.referral, actor)
  const address = new URL(paths.follow, config.BASE_URL).href
  return render(c, handoutPage({ m, actor, record, code, address }))
})
