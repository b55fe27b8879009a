import { type Context, Hono } from 'hono'
import { deadCodePage, followFormPage } from '../../views/referrals/follow-form.tsx'
import { followedPage } from '../../views/referrals/followed.tsx'
import { asShown } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt, networkOf } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { followInput } from './follow-input.ts'
import { findFollowed, knock } from './store-follow.ts'

/** Kept by nobody on the way, and found by no search engine. */
function keepApart(c: Context<AppEnv>): void {
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex')
}

const refused = { wrong: 422, wait: 429 } as const

/** For the caregiver, with the code from paper and the last digits of the telephone number; there is no session, so nothing has to be closed. */
export const followRoutes = new Hono<AppEnv>()

  .get('/', open, (c) => {
    keepApart(c)
    return render(c, followFormPage({ m: c.var.m, form: { typed: {}, problems: {} } }))
  })

  .post('/', open, async (c) => {
    const { limits, log, m, origin, today } = c.var
    keepApart(c)
    const form = await readForm(c, followInput)
    if (!form.ok) return render(c, followFormPage({ m, form }), 422)

    await countAttempt(limits, origin.networkAddress)
    const entered = await knock(c.var, { ...form.value, network: networkOf(origin.networkAddress) })
    if (entered.kind === 'dead') return render(c, deadCodePage({ m, practice: entered.practice }), 410)
    if (entered.kind !== 'in') {
      log({ level: 'warn', request: origin.requestId, event: 'follow_refused', state: entered.kind })
      return render(c, followFormPage({ m, form: asShown(form), alert: m.follow.refused[entered.kind] }), refused[entered.kind])
    }
    const followed = found(await findFollowed(c.var, entered.code, origin))
    return render(c, followedPage({ m, practice: entered.code.practice, followed, today }))
  })
