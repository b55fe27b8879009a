import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'leestafel'

/** Whose reading table this browser is, if it is one. It says nothing of who reads, and is gone when the browser closes. */
export function readingTableOf(c: Pick<Context, 'req'>): string | undefined {
  const slug = getCookie(c as Context, name)
  return slug && /^[a-z0-9-]{1,60}$/.test(slug) ? slug : undefined
}

export const becomeReadingTable = (c: Context, slug: string): void =>
  setCookie(c, name, slug, { path: '/', sameSite: 'Lax', httpOnly: true, secure: true })

export const endReadingTable = (c: Context): void => {
  deleteCookie(c, name, { path: '/', secure: true })
}
