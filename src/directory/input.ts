import * as z from 'zod'
import { as, day, type FieldProblem, oneOf, optionalText, orEmpty, text, wholeNumber } from '../platform/field.ts'
import type { Typed } from '../platform/form.ts'
import { tidyOpeningHours } from '../platform/opening-hours.ts'
import { joinAreas, type Municipality, readAreas } from './area.ts'
import { applicants, capacityUnits, wheelchairs } from './offering.ts'
import { proposalStepNames } from './proposal.ts'
import { caregiverGroups, dayParts, fundingRoutes, recipientGroups, supportTypes } from './taxonomy.ts'

/** Where the form is sent from: its own municipality, and the names of the others. */
export type Places = { own: Municipality; municipalities: readonly Municipality[] }

/** What stands before the code in the name of a tick: `type_day_care`. */
export const tickPrefixes = {
  types: 'type_',
  recipientGroups: 'recipient_',
  caregiverGroups: 'caregiver_',
  dayParts: 'daypart_',
  fundingRoutes: 'funding_',
  languages: 'language_',
} as const
export type TickField = keyof typeof tickPrefixes

/** A form sends each tick by itself; together they are the answer to one question. */
function gatherTicks(typed: unknown): unknown {
  const fields = typed as Typed
  const ticked = (prefix: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(prefix) && fields[name] === 'yes' ? [name.slice(prefix.length)] : []))
  const lists = Object.entries(tickPrefixes).map(([field, prefix]) => [field, ticked(prefix)])
  return { ...fields, ...Object.fromEntries(lists) }
}

/** Those that were ticked, in the order in which they are always told; what is no code of ours was not ticked. */
const some = <const Codes extends readonly string[]>(codes: Codes) =>
  z.array(z.string()).transform((ticked): Codes[number][] => codes.filter((code) => ticked.includes(code)))

const tick = () =>
  z
    .string()
    .optional()
    .transform((typed) => typed === 'yes')

const chosen = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  orEmpty(oneOf(names)).transform((name) => (name === '' ? null : (name as Names[number])))

const count = (max: number, problem: FieldProblem) =>
  orEmpty(wholeNumber(0, max, problem)).transform((number) => (number === '' ? null : number))
export const openDay = () => orEmpty(day()).transform((typed) => typed || null)

/** Text that the pattern takes, or none. */
export const matching = (pattern: RegExp, max: number, problem: FieldProblem) =>
  z
    .string()
    .trim()
    .max(max, as('too_long'))
    .refine((typed) => typed === '' || pattern.test(typed), as(problem))
    .default('')

export const url = () =>
  z
    .string()
    .trim()
    .max(500, as('too_long'))
    .transform((typed) => (typed === '' || /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`))
    .refine((typed) => typed === '' || (/^https?:\/\/[^\s/?#]+\.\S+$/i.test(typed) && URL.canParse(typed)), as('not_a_web_address'))
    .default('')

const openingHours = () =>
  z
    .string()
    .trim()
    .max(300, as('too_long'))
    .transform((typed, context) => {
      const hours = typed === '' ? '' : tidyOpeningHours(typed)
      if (hours === undefined) context.addIssue({ code: 'custom', message: 'not_opening_hours' satisfies FieldProblem })
      return hours ?? ''
    })
    .default('')

/** As maps tell them, with a point or a comma. */
const degrees = (from: number, to: number) =>
  z
    .string()
    .trim()
    .transform((typed, context) => {
      if (typed === '') return null
      const number = /^\d{1,2}([.,]\d{1,12})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
      if (number >= from && number <= to) return number
      context.addIssue({ code: 'custom', message: 'not_degrees' satisfies FieldProblem })
      return null
    })
    .default(null)

/** One question each of the form. */
export const offeringFields = {
  name: text(200),
  summary: optionalText(200),
  description: optionalText(5000),
  types: some(supportTypes).refine((types) => types.length > 0, as('choose_some')),
  recipientGroups: some(recipientGroups),
  caregiverGroups: some(caregiverGroups),
  minAge: count(120, 'from_0_to_120'),
  maxAge: count(120, 'from_0_to_120'),
  dayParts: some(dayParts),
  openingHours: openingHours(),
  minStayNights: count(365, 'from_0_to_365'),
  leadTimeDays: count(3650, 'from_0_to_3650'),
  address: optionalText(200),
  postcode: matching(/^[1-9]\d{3}( ?[A-Za-z]{2})?$/, 7, 'not_a_postcode').transform((typed) => typed.toUpperCase()),
  place: optionalText(100),
  hideAddress: tick(),
  lat: degrees(50, 54),
  lon: degrees(3, 8),
  wheelchair: chosen(wheelchairs),
  whoMayApply: chosen(applicants),
  applicationProcess: optionalText(2000),
  fundingRoutes: some(fundingRoutes),
  costNote: optionalText(500),
  phone: matching(/^\+?[\d\s().-]{3,25}$/, 26, 'not_a_telephone'),
  email: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 254, 'not_an_email'),
  url: url(),
  languages: z.array(z.string()).transform((codes) => codes.filter((code) => /^[a-z]{2}$/.test(code))),
  capacityMaximum: count(100_000, 'from_0_to_100000'),
  capacityUnit: chosen(capacityUnits),
  visibleFrom: openDay(),
  visibleUntil: openDay(),
}

/** Only a coordinator is asked this; whoever is not, leaves it as it is. */
const agreed = {
  verifyEveryMonths: wholeNumber(1, 60, 'from_1_to_60').optional(),
  capacityEveryDays: wholeNumber(1, 365, 'from_1_to_365').optional(),
}

const version = () => wholeNumber(0, 999_999)

/** `version` and `proposal` are what the page began from, so that nobody overwrites what they did not see; `key` becomes the id of a new one. */
export const offeringInput = ({ own, municipalities }: Places) =>
  z.preprocess(
    gatherTicks,
    z
      .object({
        ...offeringFields,
        ...agreed,
        areaHere: tick(),
        areaCountry: tick(),
        areas: z
          .string()
          .max(500, as('too_long'))
          .default('')
          .transform((typed, context) => {
            const codes = readAreas(typed, municipalities)
            if (codes === undefined) context.addIssue({ code: 'custom', message: 'not_an_area' satisfies FieldProblem })
            return codes ?? []
          }),
        version: version().default(0),
        proposal: z.string().max(60, as('too_long')).default(''),
        key: z.string().max(60, as('too_long')).default(''),
        note: optionalText(1000),
      })
      .superRefine((asked, context) => {
        const complain = (field: string, problem: FieldProblem) => context.addIssue({ code: 'custom', path: [field], message: problem })
        if (asked.minAge !== null && asked.maxAge !== null && asked.maxAge < asked.minAge) complain('maxAge', 'lower_than_before')
        if (!asked.areaHere && !asked.areaCountry && asked.areas.length === 0) complain('areas', 'choose_some')
        if ((asked.lat === null) !== (asked.lon === null)) complain(asked.lat === null ? 'lat' : 'lon', 'required')
        if (asked.visibleFrom && asked.visibleUntil && asked.visibleUntil < asked.visibleFrom) complain('visibleUntil', 'ends_before_start')
      })
      .transform(({ areaHere, areaCountry, areas, version: seen, proposal, key, note, ...content }) => ({
        content: { ...content, areas: joinAreas({ here: areaHere, country: areaCountry, others: areas }, own.gmCode) },
        version: seen,
        proposal,
        key,
        note,
      })),
  )

export type OfferingAsked = z.infer<ReturnType<typeof offeringInput>>

/** Of an organisation that may be new to the directory. */
export const organisationInput = z.object({
  organisation: text(200),
  kvk: matching(/^\d{8}$/, 8, 'not_a_kvk').transform((typed) => typed || null),
  organisationUrl: url().transform((typed) => typed || null),
})
export type OrganisationAsked = z.infer<typeof organisationInput>

/** Saying that it is right, or no longer offered: of the version that was on the page. */
export const seenInput = z.object({ version: version() })
export const capacityInput = z.object({ available: wholeNumber(0, 100_000, 'from_0_to_100000'), nextFreeOn: openDay() })
export const proposalStepInput = z.object({ step: oneOf(proposalStepNames), version: version(), answer: optionalText(1000) })
