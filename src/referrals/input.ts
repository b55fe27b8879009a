import * as z from 'zod'
import { fromHospital, pauseReasons, type Shareable } from '../agreements/terms.ts'
import { as, day, type FieldProblem, id, oneOf, optionalText, orEmpty, postcode, telephone, text, ticked, wholeNumber } from '../platform/field.ts'
import type { Typed } from '../platform/form.ts'
import { contactKinds, contactRelations } from './contact.ts'
import {
  bestTimes,
  careIntensities,
  consentAbout,
  medicalNeeds,
  recipientConditions,
  recipientConsents,
  recipientFields,
  relations,
  spokenLanguages,
  urgencies,
} from './details.ts'
import { eases, helpOutcomes } from './evaluation.ts'
import { stepNames } from './referral.ts'
import { askerSteps, declineReasons, mostAtOnce, providerSteps } from './request.ts'

/** What an agreement does not hand over is not asked, and stays empty whatever was sent. */
const leftOut = () =>
  z
    .unknown()
    .default('')
    .transform(() => '' as const)

const notAsked = () =>
  z
    .unknown()
    .default('')
    .transform(() => 'not_asked' as const)

/** What a referral tells under an agreement that hands over these fields. */
export const referralFields = (shared: readonly Shareable[]) => {
  const ifShared = <Schema extends z.ZodType>(field: Shareable, schema: Schema) => (shared.includes(field) ? schema : leftOut())
  return {
    caregiverName: text(80),
    telephone: telephone(),
    bestTime: ifShared('bestTime', orEmpty(oneOf(bestTimes))),
    language: ifShared('language', oneOf(spokenLanguages)),
    relation: ifShared('relation', oneOf(relations)),
    recipientGroup: ifShared('recipientGroup', oneOf(recipientConditions)),
    recipientPc4: ifShared('recipientPc4', orEmpty(postcode())),
    wish: text(500),
    urgency: ifShared('urgency', oneOf(urgencies)),
    dischargeOn: ifShared('dischargeOn', orEmpty(day())),
    medicalNeed: ifShared('medicalNeed', orEmpty(oneOf(medicalNeeds))),
    careIntensity: ifShared('careIntensity', orEmpty(oneOf(careIntensities))),
    ageGroup: leftOut(),
  }
}

/** Of the care recipient is asked only what needs their yes. */
export const asksRecipient = (shared: readonly Shareable[]): boolean => shared.some((field) => recipientFields.includes(field))

/** Of a care recipient who said yes a hospital tells all of it. */
const neededWithYes = (shared: readonly Shareable[]) => fromHospital.filter((field) => shared.includes(field))

/** Ready to send, with the consent that goes with it. Twelve fields at most, under an agreement chosen before. */
export const referralInput = (shared: readonly Shareable[]) =>
  z
    .object({
      ...referralFields(shared),
      recipientConsent: asksRecipient(shared) ? oneOf(recipientConsents) : notAsked(),
      caregiverConsent: ticked('consent_needed'),
    })
    .superRefine((asked, context) => complainOfYes(asked, context, { shared, hasYes: asked.recipientConsent !== 'not_asked' }))

type Said = Record<(typeof recipientFields)[number], string>

/** Nothing of the care recipient without their yes, and with it all that a hospital tells. */
function complainOfYes(
  asked: Said,
  context: z.RefinementCtx,
  { shared, hasYes }: { shared: readonly Shareable[]; hasYes: boolean },
) {
  const complain = (field: string, message: FieldProblem) => context.addIssue({ code: 'custom', path: [field], message })
  if (!hasYes && recipientFields.some((field) => asked[field] !== '')) complain('recipientConsent', 'consent_for_recipient')
  if (hasYes) for (const field of neededWithYes(shared)) if (asked[field] === '') complain(field, 'required')
}

/** A draft may leave anything open, but says nothing that a referral may not say. */
export const draftInput = (shared: readonly Shareable[]) => {
  const { caregiverName: _n, telephone: _t, wish: _w, ...chosen } = referralFields(shared)
  return z.object({
    caregiverName: optionalText(80),
    telephone: orEmpty(telephone()),
    bestTime: orEmpty(chosen.bestTime),
    language: orEmpty(chosen.language),
    relation: orEmpty(chosen.relation),
    recipientGroup: orEmpty(chosen.recipientGroup),
    recipientPc4: orEmpty(chosen.recipientPc4),
    wish: optionalText(500),
    urgency: orEmpty(chosen.urgency),
    dischargeOn: orEmpty(chosen.dischargeOn),
    medicalNeed: orEmpty(chosen.medicalNeed),
    careIntensity: orEmpty(chosen.careIntensity),
    ageGroup: chosen.ageGroup,
    recipientConsent: orEmpty(oneOf(recipientConsents)),
    caregiverConsent: orEmpty(ticked('consent_needed')),
  })
}

export type ReferralAsked = z.infer<ReturnType<typeof referralInput>>
export type DraftAsked = z.infer<ReturnType<typeof draftInput>>

/** What is asked about the care recipient while it runs: what needs their yes, only with that yes, or with one that comes along. */
export type RecipientAsked = 'has_yes' | 'asks_yes' | 'not'

/** The fields again as they should be, and why. `seen` tells which facts the page showed. */
export const amendmentInput = (shared: readonly Shareable[], recipient: RecipientAsked) => {
  const asked = recipient === 'not' ? shared.filter((field) => !recipientFields.includes(field)) : shared
  return z
    .object({
      ...referralFields(asked),
      recipientConsent: recipient === 'asks_yes' ? oneOf(recipientConsents) : notAsked(),
      note: text(300),
      version: wholeNumber(0, 999_999),
      seen: z.string(as('required')).max(64, as('too_long')).default(''),
    })
    .superRefine((told, context) =>
      complainOfYes(told, context, { shared: asked, hasYes: recipient === 'has_yes' || told.recipientConsent !== 'not_asked' }),
    )
}

/** `version` is the one the page showed: who acts on an older one first sees what happened since. */
export const stepInput = z.object({
  step: oneOf(stepNames),
  note: optionalText(500),
  outcome: orEmpty(oneOf(helpOutcomes)),
  ease: orEmpty(oneOf(eases)),
  day: orEmpty(day()),
  reason: orEmpty(oneOf(pauseReasons)),
  place: orEmpty(wholeNumber(1, 999)),
  version: wholeNumber(0, 999_999),
})

/** A new yes, for the practice where it goes; of the care recipient only when something about them goes along. */
export const forwardInput = (asksRecipientToo: boolean) =>
  z.object({
    agreement: id(),
    note: text(500),
    recipientConsent: asksRecipientToo ? oneOf(recipientConsents) : notAsked(),
    caregiverConsent: ticked('consent_needed'),
    version: wholeNumber(0, 999_999),
  })

/** `key` becomes the id of the message: the same form sent twice is one. */
export const messageInput = z.object({ key: id(), message: text(1000) })

/** Whose yes is taken back; `sure` comes with the second page only. */
export const withdrawalInput = z.object({ about: oneOf(consentAbout), sure: orEmpty(ticked('required')) })

/** Somebody who is named besides the caregiver. Whoever says yes for the care recipient can be called. */
export const contactInput = z
  .object({
    kind: oneOf(contactKinds),
    name: text(80),
    telephone: orEmpty(telephone()),
    relation: orEmpty(oneOf(contactRelations)),
    saidYes: ticked('yes_needed'),
  })
  .refine(({ kind, telephone }) => kind === 'caregiver' || telephone !== '', { path: ['telephone'], ...as('required') })

/** What providers are asked, without a name; `chosen` are the ids of their offerings. */
export const askInput = z.preprocess(
  gatherChosen,
  z.object({
    ask: text(600),
    chosen: z
      .array(z.string())
      .min(1, as('choose_some'))
      .max(mostAtOnce, as('choose_three')),
  }),
)

/** Each tick of the list comes by itself. */
function gatherChosen(typed: unknown): unknown {
  const fields = typed as Typed
  const chosen = Object.keys(fields).filter((name) => name.startsWith(chosenPrefix) && fields[name] === 'yes')
  return { ...fields, chosen: chosen.map((name) => name.slice(chosenPrefix.length)) }
}
export const chosenPrefix = 'vraag_'

export const requestAnswerInput = z.object({
  step: oneOf(providerSteps),
  note: optionalText(500),
  day: orEmpty(day()),
  reason: orEmpty(oneOf(declineReasons)),
  version: wholeNumber(1, 999_999),
})

export const requestReplyInput = z.object({ step: oneOf(askerSteps), note: optionalText(500), version: wholeNumber(1, 999_999) })
