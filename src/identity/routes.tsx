import { type Context, Hono } from 'hono'
import { signInPage } from '../../views/identity/sign-in.tsx'
import { paths } from '../paths.ts'
import { sha256 } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { newSession } from '../web/new-session.ts'
import { render } from '../web/render.tsx'
import { dropSessionCookie, readSessionCookie } from '../web/session-cookie.ts'
import { demoPersonInput } from './input.ts'
import { addressForKeys, partyOf } from './passkey.ts'
import { findActor, findDemoPerson, recordSession } from './store.ts'
import { findWaysIn } from './store-oidc.ts'
import { endSessions } from './store-sessions.ts'

export const identityRoutes = new Hono<AppEnv>()

  .get('/inloggen', open, (c) => showSignIn(c))

  .post('/inloggen/demo', open, async (c) => {
    const { config, db, m, now } = c.var
    found(config.DEMO === '1')
    const form = await readForm(c, demoPersonInput)
    const person = form.ok && (await findDemoPerson(db, form.value.person))
    if (!person) return showSignIn(c, m.identity.unknownPerson)

    await recordSession(db, person, await newSession(c, 'demo', true), now)
    return c.redirect(paths.work, 303)
  })

  .get('/inloggen/demo', open, (c) => c.redirect(paths.signIn, 303))

  .post('/uitloggen', open, async (c) => {
    const { db, now, origin } = c.var
    const token = readSessionCookie(c)
    const actor = token && (await findActor(db, await sha256(token), origin, now))
    if (actor) await endSessions(db, { personId: actor.personId, only: actor.sessionId }, { by: actor, now })
    dropSessionCookie(c)
    return c.redirect(paths.done(paths.signIn, 'signedOut'), 303)
  })

/** The page of signing in, with why it is shown again. */
export async function showSignIn(c: Context<AppEnv>, alert?: string) {
  const { config, db, m } = c.var
  const ways = await findWaysIn(db, config.DEMO === '1')
  const elsewhere = addressForKeys(partyOf(config.BASE_URL), new URL(paths.signIn, c.req.url).href)
  return render(c, signInPage({ m, ...ways, elsewhere, alert, done: c.req.query('klaar') }), alert ? 422 : 200)
}
