import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { parseAccept } from 'hono/utils/accept'
import { type CareMessages, translations } from '../../views/messages/care.ts'
import { en } from '../../views/messages/en.ts'
import { type Messages, nl } from '../../views/messages/nl.ts'
import { type CareLanguage, careLanguageCodes, type Language, languageCodes } from '../platform/language.ts'
import type { AppEnv } from './env.ts'
import { keepChoice, withoutChoice } from './own-choice.ts'

export const languages = { nl, en } as const satisfies Record<Language, Messages>

const { tr, ar, pl, uk } = translations
export const careLanguages: Record<CareLanguage, CareMessages> = { nl, en, tr: tr.words, ar: ar.words, pl: pl.words, uk: uk.words }

type Asked = readonly (string | undefined)[]

/** The first of the languages somebody asked for that is among these. */
const firstOf = <Code extends string>(codes: readonly Code[], asked: Asked): Code | undefined =>
  asked.map((code) => codes.find((one) => code?.toLowerCase().split('-')[0] === one)).find((code) => code !== undefined)

const preferred = (header: string | undefined): string[] =>
  parseAccept(header ?? '')
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type)

/**
 * What the visitor chose, else what the browser asks for, else Dutch. `?taal=en` chooses, and leaves the address again. Pages for caregivers
 * are in more languages than the others: who chose one of those reads the others in what the browser asks for of the rest, else in Dutch.
 */
export const language = createMiddleware<AppEnv>(async function language(c, next) {
  const chosen = firstOf(careLanguageCodes, [c.req.query('taal')])
  if (chosen && c.req.method === 'GET') {
    keepChoice(c, 'taal', chosen)
    return c.redirect(withoutChoice(c, 'taal'), 303)
  }

  const asked = [getCookie(c, 'taal'), ...preferred(c.req.header('Accept-Language'))]
  const spoken = firstOf(languageCodes, asked) ?? 'nl'
  const read = firstOf(careLanguageCodes, asked) ?? 'nl'
  c.set('language', spoken)
  c.set('m', languages[spoken])
  c.set('care', careLanguages[read])
  c.set('translation', read in translations ? translations[read as keyof typeof translations] : undefined)
  c.header('Vary', 'Accept-Language, Cookie')
  await next()
  return
})
