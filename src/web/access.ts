import { createMiddleware } from 'hono/factory'
import { roles as everyRole, type Role } from '../identity/actor.ts'
import { findActor } from '../identity/store.ts'
import { sha256 } from '../platform/id.ts'
import { allow, Problem } from '../platform/problem.ts'
import type { AppEnv, SignedInEnv } from './env.ts'
import { readSessionCookie } from './session-cookie.ts'

const door = (roles: readonly Role[], needsTrust: boolean) =>
  createMiddleware<SignedInEnv>(async function access(c, next) {
    c.header('Cache-Control', 'no-store')
    const { db, now, origin } = c.var
    const token = readSessionCookie(c)
    const actor = token && (await findActor(db, await sha256(token), origin, now))
    if (!actor) throw new Problem('signed_out')
    if (needsTrust && !actor.isTrusted) throw new Problem('one_factor')
    allow(roles.includes(actor.role))
    c.set('actor', actor)
    await next()
  })

/** The door of a route: who may come in at all, having shown two factors. What they may do to one record is policy.ts. */
export const access = (...roles: Role[]) => door(roles, true)

/** For one's own account: whoever signed in, also those who still have to show a second factor. */
export const ownAccount = door(everyRole, false)

/** Says out loud that a route is for anyone. */
export const open = createMiddleware<AppEnv>(async function open(_, next) {
  await next()
})
