import { createMiddleware } from 'hono/factory'
import type { Role } from '../identity/actor.ts'
import { findActor } from '../identity/store.ts'
import { sha256 } from '../platform/id.ts'
import { allow, Problem } from '../platform/problem.ts'
import type { AppEnv, SignedInEnv } from './env.ts'
import { readSessionCookie } from './session-cookie.ts'

/** The door of a route: who may come in at all. What they may do to one record is policy.ts. */
export const access = (...roles: Role[]) =>
  createMiddleware<SignedInEnv>(async function access(c, next) {
    c.header('Cache-Control', 'no-store')
    const token = readSessionCookie(c)
    const actor = token && (await findActor(c.var.db, await sha256(token), c.var.now))
    if (!actor) throw new Problem('signed_out')
    allow(roles.includes(actor.role))
    c.set('actor', actor)
    await next()
  })

/** Says out loud that a route is for anyone. */
export const open = createMiddleware<AppEnv>(async function open(_, next) {
  await next()
})
