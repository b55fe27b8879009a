import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'

const year = 365 * 24 * 60 * 60 // seconds

/** How a visitor wants to read, kept by the browser for a year. */
export const keepChoice = (c: Context, name: 'taal' | 'tekst', chosen: string): void =>
  setCookie(c, name, chosen, { path: '/', maxAge: year, sameSite: 'Lax', httpOnly: true, secure: true })

export function forgetChoices(c: Context): void {
  for (const name of ['taal', 'tekst']) deleteCookie(c, name, { path: '/', secure: true })
}

/** The same page, at an address that no longer makes the choice. */
export function withoutChoice({ req }: Pick<Context, 'req'>, name: 'taal' | 'tekst'): string {
  const url = new URL(req.url)
  url.searchParams.delete(name)
  return url.pathname.replace(/^\/+/, '/') + url.search
}
