import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = '__Host-session'

export const readSessionCookie = (c: Context): string | undefined => getCookie(c, name)

/** `__Host-`: only over HTTPS (or loopback), only this host, whole site; lives as long as the browser does. */
export const writeSessionCookie = (c: Context, token: string): void =>
  setCookie(c, name, token, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' })

export const dropSessionCookie = (c: Context): void => {
  deleteCookie(c, name, { path: '/', secure: true })
}
