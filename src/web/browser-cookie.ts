import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { newToken, sha256 } from '../platform/id.ts'

const name = '__Host-browser'

/** Knows a browser again that left for another site; the same for every tab. Returns what the portal keeps. */
export async function writeBrowserCookie(c: Context, milliseconds: number): Promise<string> {
  const known = getCookie(c, name)
  const key = known && /^[0-9a-f]{64}$/.test(known) ? known : newToken()
  // lax: whoever comes back comes from elsewhere
  setCookie(c, name, key, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge: milliseconds / 1000 })
  return sha256(key)
}

export const readBrowserCookie = async (c: Context): Promise<string> => sha256(getCookie(c, name) ?? '')
