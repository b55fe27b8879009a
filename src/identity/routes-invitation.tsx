import { type Context, Hono } from 'hono'
import { deadLinkPage, invitationPage } from '../../views/identity/invitation.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { newToken } from '../platform/id.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { countAttempt } from '../web/limits.ts'
import { sessionUnder } from '../web/new-session.ts'
import { render } from '../web/render.tsx'
import { writeSessionCookie } from '../web/session-cookie.ts'
import { type DeadLink, stateOf } from './invitation.ts'
import { findInvitation, type Invitation, recordAcceptance } from './store-acceptance.ts'

/** Opening the link uses nothing up: programs that look into mails open links too. */
export const invitationRoutes = new Hono<AppEnv>()

  .get('/:token', open, async (c) => {
    const { m, now } = c.var
    const invitation = await findInvitation(c.var, c.req.param('token'))
    const state = stateOf(invitation, now)
    if (!invitation || state !== 'open') return refuseLink(c, 'invitation', invitation && state !== 'open' ? state : 'unknown')
    c.header('Cache-Control', 'no-store')

    return render(c, invitationPage({ m, invitation, address: paths.invitation(c.req.param('token')) }))
  })

  .post('/:token', open, async (c) => {
    const { limits, now, origin } = c.var
    await countAttempt(limits, origin.networkAddress)

    for (let attempt = 1; ; attempt += 1) {
      const invitation = await findInvitation(c.var, c.req.param('token'))
      const state = stateOf(invitation, now)
      if (!invitation || state !== 'open') return refuseLink(c, 'invitation', invitation && state !== 'open' ? state : 'unknown')
      try {
        return await letIn(c, invitation)
      } catch (error) {
        if (attempt === 3 || !wasElsewhere(error)) throw error
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

/** Somebody accepted at the same moment: this invitation, or the same person another one. What is there now decides. */
const wasElsewhere = (error: unknown): boolean =>
  isStopped(error, 'this invitation is not open') || isTaken(error, 'people.email_fingerprint') || isTaken(error, 'memberships.person_id')

const gone = 410

/** A page that tells what to do next, a line for the operator, and nothing else. Who tries links at random is slowed down. */
export async function refuseLink(c: Context<AppEnv>, link: 'invitation' | 'recovery', state: DeadLink) {
  const { limits, log, m, origin } = c.var
  log({ level: 'warn', request: origin.requestId, event: 'link_refused', link, state })
  if (state === 'unknown') await countAttempt(limits, origin.networkAddress)
  c.header('Cache-Control', 'no-store')
  return render(c, deadLinkPage({ m, link, state }), state === 'unknown' ? 404 : gone)
}
