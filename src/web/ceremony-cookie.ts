import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { newToken, sha256 } from '../platform/id.ts'

const name = '__Host-ceremony'

/** Binds a question to the browser that gets it; returns what the portal keeps. */
export async function writeCeremonyCookie(c: Context, milliseconds: number): Promise<string> {
  const key = newToken()
  setCookie(c, name, key, { path: '/', secure: true, httpOnly: true, sameSite: 'Strict', maxAge: milliseconds / 1000 })
  return sha256(key)
}

export async function takeCeremonyCookie(c: Context): Promise<string | undefined> {
  const key = getCookie(c, name)
  deleteCookie(c, name, { path: '/', secure: true })
  return key && sha256(key)
}
