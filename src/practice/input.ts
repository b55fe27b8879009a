import * as z from 'zod'
import { isLoopback } from '../platform/config.ts'
import type { Day } from '../platform/day.ts'
import { as, type FieldProblem, oneOf, orEmpty, telephone, text, wholeNumber } from '../platform/field.ts'
import type { Typed } from '../platform/form.ts'
import type { Language } from '../platform/language.ts'
import { openingHoursInDutch, tidyOpeningHours } from '../platform/opening-hours.ts'
import { writeTelephone } from '../platform/telephone.ts'
import { mostClosingDays, readClosingDays } from './closing-days.ts'
import { contactRoles } from './practice.ts'
import { promisesOutOfOrder } from './response-times.ts'
import {
  closingDaysOf,
  responseTimesOf,
  type SettingField,
  type SettingPart,
  type Settings,
  type SettingsAsked,
  type SettingValues,
  settingParts,
  themes,
} from './settings.ts'

/** `version` is the one the page showed, so nobody overwrites what they did not see. */
const version = wholeNumber(1, 999_999)
const workingDays = () => wholeNumber(0, 260)
const tick = () =>
  z
    .string()
    .optional()
    .transform((typed) => typed === 'yes')

const openingHours = () =>
  text(120).transform((typed, context) => {
    const hours = tidyOpeningHours(typed)
    if (hours === undefined) context.addIssue({ code: 'custom', message: 'not_opening_hours' satisfies FieldProblem })
    return hours ?? ''
  })

/** An issuer is compared sign by sign, so it is kept as typed. Without https only for a portal on one's own computer. */
function isIssuer(typed: string, isLocal: boolean): boolean {
  if (!URL.canParse(typed)) return false
  const { protocol, username, password, search, hash } = new URL(typed)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLocal && isLoopback(typed))
  return isSafe && !/[?#\s]/.test(typed) && [username, password, search, hash].every((part) => part === '')
}

const issuer = (isLocal: boolean) =>
  z
    .string(as('required'))
    .trim()
    .max(200, as('too_long'))
    .refine((typed) => isIssuer(typed, isLocal), as('not_an_issuer'))

const signs = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/

/** Codes of another system: signs of a keyboard, with single spaces between them. */
const words = (max: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim().replace(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .max(max, as('too_long'))
        .refine((typed) => typed === '' || signs.test(typed), as('not_some_words')),
    )

const said = (seen: number, values: Partial<SettingValues>, more: Partial<SettingsAsked> = {}): SettingsAsked => ({
  version: seen,
  values,
  ...more,
})

const contact = z
  .object({
    version,
    contactName: text(80),
    contactRole: oneOf(contactRoles),
    contactPhone: telephone(),
    contactHours: openingHours(),
    callBackDays: wholeNumber(1, 30, 'not_some_days'),
  })
  .transform(({ version: seen, ...values }) => said(seen, values))

const numbers = z
  .object({ version, listeningPhone: telephone(), outOfHoursPhone: telephone() })
  .transform(({ version: seen, ...values }) => said(seen, values))

const look = z
  .object({ version, theme: oneOf(themes), removesLogo: tick() })
  .transform(({ version: seen, removesLogo, ...values }) => said(seen, values, { removesLogo }))

const responseTimes = z
  .object({
    version,
    receiveDays: workingDays(),
    contactDays: workingDays(),
    matchDays: workingDays(),
    startDays: workingDays(),
    completeDays: workingDays(),
  })
  .superRefine((days, context) => {
    for (const promise of promisesOutOfOrder(responseTimesOf(days)))
      context.addIssue({ code: 'custom', path: [`${promise}Days`], message: 'before_the_one_before' satisfies FieldProblem })
  })
  .transform(({ version: seen, ...values }) => said(seen, values))

const days = () =>
  z
    .string()
    .default('')
    .transform((typed, context) => {
      const { days: read, unread } = readClosingDays(typed)
      const isWrong = unread.length > 0 || read.length > mostClosingDays
      if (isWrong) context.addIssue({ code: 'custom', message: 'not_days' satisfies FieldProblem })
      return read.join(' ')
    })

const closing = z.object({ version, closingDays: days() }).transform(({ version: seen, ...values }) => said(seen, values))

const retention = z
  .object({ version, retentionMonths: wholeNumber(1, 180, 'not_some_months') })
  .transform(({ version: seen, ...values }) => said(seen, values))

const mail = z
  .object({ version, mailsNews: tick(), allowsRecovery: tick() })
  .transform(({ version: seen, ...values }) => said(seen, values))

const switchedOff = { oidcIssuer: '', oidcClientId: '', oidcAcr: '', oidcAmr: '' }

/** An empty address switches it off, and then the rest does not matter. */
const signIn = (isLocal: boolean) =>
  z
    .object({
      version,
      oidcIssuer: orEmpty(issuer(isLocal)),
      oidcClientId: words(200),
      oidcClientSecret: words(300),
      oidcAcr: words(300),
      oidcAmr: words(300),
    })
    .refine(({ oidcIssuer, oidcClientId }) => oidcIssuer === '' || oidcClientId !== '', { path: ['oidcClientId'], ...as('required') })
    .transform(({ version: seen, oidcClientSecret, ...values }) =>
      values.oidcIssuer === '' ? said(seen, switchedOff, { secret: '' }) : said(seen, values, { secret: oidcClientSecret }),
    )

/** What each part asks for. `isLocal` is a portal on one's own computer. */
export const settingInput = (part: SettingPart, isLocal: boolean): z.ZodType<SettingsAsked> =>
  ({ contact, numbers, look, promises: responseTimes, closing, retention, mail, signIn: signIn(isLocal) })[part]

/** 24-12-2026 */
const asWritten = (day: Day) => day.split('-').reverse().join('-')

/** What the form of a part starts from. A secret is never shown again. */
export function typedOf(settings: Settings, part: SettingPart, language: Language): Typed {
  const written = (field: SettingField): string => {
    const value = settings[field]
    if (typeof value === 'boolean') return value ? 'yes' : ''
    if (field === 'closingDays') return closingDaysOf(settings.closingDays).map(asWritten).join('\n')
    if (field === 'contactHours' && language === 'nl') return openingHoursInDutch(String(value))
    return field === 'contactPhone' || field === 'listeningPhone' || field === 'outOfHoursPhone'
      ? writeTelephone(String(value))
      : String(value)
  }
  const shown = settingParts[part].filter((field) => field !== 'logo' && field !== 'oidcClientSecret')
  return { ...Object.fromEntries(shown.map((field) => [field, written(field)])), version: String(settings.version) }
}
