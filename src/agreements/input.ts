import * as z from 'zod'
import { as, day, email, type FieldProblem, id, oneOf, optionalText, orEmpty, text, ticked, wholeNumber } from '../platform/field.ts'
import type { Typed } from '../platform/form.ts'
import { promisesOutOfOrder } from '../practice/response-times.ts'
import { agreementStepNames } from './agreement.ts'
import { agreementLevels, agreementModels, careSignals, channels, fieldsAsked, mostFields, pauseReasons, shareables } from './terms.ts'

const workingDays = () => wholeNumber(0, 260)
const version = () => wholeNumber(1, 999_999)

/** What stands before the code in the name of a tick: `signal_long_time`. */
export const agreementTicks = { signals: 'signal_', handedOver: 'share_', pauses: 'pause_' } as const

/** A form sends each tick by itself; together they are the answer to one question. */
function gatherTicks(typed: unknown): unknown {
  const fields = typed as Typed
  const lists = Object.entries(agreementTicks).map(([field, prefix]) => [
    field,
    Object.keys(fields).flatMap((name) => (name.startsWith(prefix) && fields[name] === 'yes' ? [name.slice(prefix.length)] : [])),
  ])
  return { ...fields, ...Object.fromEntries(lists) }
}

/** Those that were ticked, in the order in which they are always told. */
const some = <const Codes extends readonly string[]>(codes: Codes) =>
  z.array(z.string()).transform((names): Codes[number][] => codes.filter((code) => names.includes(code)))

export const termFields = {
  level: orEmpty(oneOf(agreementLevels)),
  targetGroup: optionalText(500),
  signals: some(careSignals),
  otherSignals: optionalText(300),
  exclusion: optionalText(500),
  referringDoes: optionalText(600),
  answeringDoes: optionalText(600),
  channel: orEmpty(oneOf(channels)),
  handedOver: some(shareables),
  legalBasis: optionalText(500),
  consent: optionalText(600),
  feedback: optionalText(600),
  capacityNote: optionalText(500),
  takesForwarded: orEmpty(ticked('required')).transform((tick) => tick === 'yes'),
  fallbackName: optionalText(80),
  fallbackEmail: orEmpty(email()),
  evaluation: optionalText(600),
  evaluateEveryMonths: orEmpty(wholeNumber(1, 60, 'from_1_to_60')).transform((months) => (months === '' ? null : months)),
  publicSummary: optionalText(600),
  pauses: some(pauseReasons),
  noonRule: orEmpty(ticked('required')).transform((tick) => tick === 'yes'),
  evaluateAfterWeeks: orEmpty(wholeNumber(1, 60, 'from_1_to_60')).transform((weeks) => (weeks === '' ? null : weeks)),
}

/** Parties besides the one that refers and the one that answers: there is room for four. */
export const partnerPlaces = [1, 2, 3, 4] as const

const partner = () => z.string().trim().max(60, as('too_long')).default('')
const partnerDoes = () => optionalText(300)

const partnerFields = {
  partner1: partner(),
  partner1Does: partnerDoes(),
  partner2: partner(),
  partner2Does: partnerDoes(),
  partner3: partner(),
  partner3Does: partnerDoes(),
  partner4: partner(),
  partner4Does: partnerDoes(),
}
type PartnerFields = z.infer<z.ZodObject<typeof partnerFields>>

const said = {
  model: oneOf(agreementModels).default('own'),
  letter: text(4),
  title: text(120),
  goal: text(300),
  fallback: text(500),
  referring: id(),
  answering: id(),
  receive: workingDays(),
  contact: workingDays(),
  match: workingDays(),
  start: workingDays(),
  complete: workingDays(),
  from: day(),
  until: orEmpty(day()),
  evaluateOn: orEmpty(day()),
  ...termFields,
}

type Said = z.infer<z.ZodObject<typeof said>>
export type PartnerAsked = { place: (typeof partnerPlaces)[number]; organisationId: string; does: string }
export type AgreementAsked = Said & { partners: PartnerAsked[] }

/** Those that were chosen; a line left open is no party. */
const partnersIn = (form: PartnerFields): PartnerAsked[] =>
  partnerPlaces
    .map((place) => ({ place, organisationId: form[`partner${place}`], does: form[`partner${place}Does`] }))
    .filter(({ organisationId }) => organisationId !== '')

function* complaintsOf(form: Said & PartnerFields): Generator<[field: string, problem: FieldProblem]> {
  const { referring, answering, from, until, evaluateOn, handedOver, ...times } = form
  if (referring === answering) yield ['answering', 'same_organisation']
  if (fieldsAsked(handedOver) > mostFields) yield ['handedOver', 'too_many_fields']
  for (const promise of promisesOutOfOrder(times)) yield [promise, 'before_the_one_before']
  if (until !== '' && until < from) yield ['until', 'ends_before_start']
  if (evaluateOn !== '' && evaluateOn < from) yield ['evaluateOn', 'ends_before_start']
  const seen = [referring, answering]
  for (const { place, organisationId } of partnersIn(form)) {
    if (seen.includes(organisationId)) yield [`partner${place}`, 'same_organisation']
    seen.push(organisationId)
  }
}

const asked = <More extends z.ZodRawShape>(more: More) =>
  z.preprocess(
    gatherTicks,
    z
      .object({ ...said, ...partnerFields, ...more })
      .superRefine((form, context) => {
        for (const [field, message] of complaintsOf(form as unknown as Said & PartnerFields))
          context.addIssue({ code: 'custom', path: [field], message })
      })
      .transform((form) => ({ ...form, partners: partnersIn(form as unknown as PartnerFields) })),
  )

/** `key` becomes the id: a form that is sent twice writes one agreement. `takenFrom`: the agreement of another practice it began as. */
export const newAgreementInput = asked({ key: id(), takenFrom: z.string().trim().max(60, as('too_long')).default('') })

/** `version` is the one the page showed, so nobody overwrites what they did not see. */
export const changeInput = asked({ version: version() })

export const agreementStepInput = z.object({ step: oneOf(agreementStepNames), version: version(), note: optionalText(500) })

/** What a party signs with; `may` says that this person may sign for it. */
export const signatureInput = z.object({
  version: version(),
  name: text(80),
  job: text(80),
  may: ticked('required'),
  releases: orEmpty(ticked('required')).transform((tick) => tick === 'yes'),
})

export const objectionInput = z.object({ version: version(), name: text(80), note: text(500) })

/** To whom a link to sign goes. */
export const signingLinkInput = z.object({ organisation: id(), email: email() })

/** What rubs; `key` becomes the id of the note. */
export const frictionInput = z.object({ key: id(), note: text(500) })
