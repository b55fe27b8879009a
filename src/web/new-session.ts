import type { Context } from 'hono'
import type { Means } from '../identity/session.ts'
import type { NewSession } from '../identity/store.ts'
import { newToken, sha256 } from '../platform/id.ts'
import { deviceOf } from './device.ts'
import type { AppEnv } from './env.ts'
import { readSessionCookie, writeSessionCookie } from './session-cookie.ts'

/** A session of this browser under a token of its own, for the batch that records it; the answer brings the cookie. */
export async function newSession(c: Context<AppEnv>, means: Means, isTrusted: boolean): Promise<NewSession> {
  const token = newToken()
  writeSessionCookie(c, token)
  return sessionUnder(c, token, means, isTrusted)
}

/** For a batch that may fail: the cookie is written after it, for until then the one before is still good. */
export async function sessionUnder(c: Context<AppEnv>, token: string, means: Means, isTrusted: boolean): Promise<NewSession> {
  const [tokenHash, replaces] = await Promise.all([sha256(token), sha256(readSessionCookie(c) ?? '')])
  return { tokenHash, replaces, means, isTrusted, device: deviceOf(c.req.header('User-Agent')), origin: c.var.origin }
}
