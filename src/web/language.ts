import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { parseAccept } from 'hono/utils/accept'
import { en } from '../../views/messages/en.ts'
import { type Messages, nl } from '../../views/messages/nl.ts'
import { type Language, languageCodes } from '../platform/language.ts'
import type { AppEnv } from './env.ts'

export const languages = { nl, en } as const satisfies Record<Language, Messages>

const known = (code: string | undefined): Language | undefined =>
  languageCodes.find((language) => code?.toLowerCase().split('-')[0] === language)

const preferred = (header: string | undefined): Language | undefined =>
  parseAccept(header ?? '')
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => known(type))
    .find((language) => language !== undefined)

const year = 365 * 24 * 60 * 60

/** What the visitor chose, else what the browser asks for, else Dutch. `?taal=en` chooses, and leaves the address again. */
export const language = createMiddleware<AppEnv>(async function language(c, next) {
  const chosen = known(c.req.query('taal'))
  if (chosen && c.req.method === 'GET') {
    setCookie(c, 'taal', chosen, { path: '/', maxAge: year, sameSite: 'Lax', httpOnly: true, secure: true })
    const url = new URL(c.req.url)
    url.searchParams.delete('taal')
    return c.redirect(url.pathname.replace(/^\/+/, '/') + url.search, 303)
  }

  const spoken = known(getCookie(c, 'taal')) ?? preferred(c.req.header('Accept-Language')) ?? 'nl'
  c.set('language', spoken)
  c.set('m', languages[spoken])
  c.header('Vary', 'Accept-Language, Cookie')
  await next()
  return
})
