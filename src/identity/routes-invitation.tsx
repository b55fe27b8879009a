import { type Context, Hono } from 'hono'
import { deadLinkPage, invitationPage } from '../../views/identity/invitation.tsx'
import { paths } from '../paths.ts'
import { newToken } from '../platform/id.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { countAttempt } from '../web/limits.ts'
import { sessionUnder } from '../web/new-session.ts'
import { render } from '../web/render.tsx'
import { writeSessionCookie } from '../web/session-cookie.ts'
import type { DeadLink } from './invitation.ts'
import { findInvitation, type Invitation, isAcceptedElsewhere, recordAcceptance } from './store-acceptance.ts'

/** Opening the link uses nothing up: programs that look into mails open links too. */
export const invitationRoutes = new Hono<AppEnv>()

  .get('/:token', open, async (c) => {
    const { m } = c.var
    const found = await findInvitation(c.var, c.req.param('token'))
    if (!found.ok) return refuseLink(c, 'invitation', found.reason)
    c.header('Cache-Control', 'no-store')

    return render(c, invitationPage({ m, invitation: found.value, address: paths.invitation(c.req.param('token')) }))
  })

  .post('/:token', open, async (c) => {
    const { limits, origin } = c.var
    await countAttempt(limits, origin.networkAddress)

    for (let attempt = 1; ; attempt += 1) {
      const found = await findInvitation(c.var, c.req.param('token'))
      if (!found.ok) return refuseLink(c, 'invitation', found.reason)
      try {
        return await letIn(c, found.value)
      } catch (error) {
        if (attempt === 3 || !isAcceptedElsewhere(error)) throw error
      }
    }
  })

async function letIn(c: Context<AppEnv>, invitation: Invitation) {
  const token = newToken()
  const session = await sessionUnder(c, token, 'invitation', false)
  await recordAcceptance(c.var, invitation, { session, language: c.var.language })
  writeSessionCookie(c, token)
  c.header('Cache-Control', 'no-store')
  return c.redirect(paths.account, 303)
}

const gone = 410

/** A page that tells what to do next, a line for the operator, and nothing else. Who tries links at random is slowed down. */
export async function refuseLink(c: Context<AppEnv>, link: 'invitation' | 'recovery', state: DeadLink) {
  const { limits, log, m, origin } = c.var
  log({ level: 'warn', request: origin.requestId, event: 'link_refused', link, state })
  if (state === 'unknown') await countAttempt(limits, origin.networkAddress)
  c.header('Cache-Control', 'no-store')
  return render(c, deadLinkPage({ m, link, state }), state === 'unknown' ? 404 : gone)
}
