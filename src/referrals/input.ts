import * as z from 'zod'
import { pauseReasons, type Shareable } from '../agreements/terms.ts'
import { as, day, id, oneOf, optionalText, orEmpty, postcode, telephone, text, ticked, wholeNumber } from '../platform/field.ts'
import type { Typed } from '../platform/form.ts'
import {
  bestTimes,
  consentAbout,
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
  }
}

/** Of the care recipient is asked only what needs their yes. */
export const asksRecipient = (shared: readonly Shareable[]): boolean => shared.some((field) => recipientFields.includes(field))

/** Ready to send, with the consent that goes with it. Eleven fields at most, under an agreement chosen before. */
export const referralInput = (shared: readonly Shareable[]) =>
  z
    .object({
      ...referralFields(shared),
      recipientConsent: asksRecipient(shared) ? oneOf(recipientConsents) : notAsked(),
      caregiverConsent: ticked('consent_needed'),
    })
    .refine((asked) => asked.recipientPc4 === '' || asked.recipientConsent !== 'not_asked', {
      path: ['recipientConsent'],
      ...as('consent_for_postcode'),
    })

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
    recipientConsent: orEmpty(oneOf(recipientConsents)),
    caregiverConsent: orEmpty(ticked('consent_needed')),
  })
}

export type ReferralAsked = z.infer<ReturnType<typeof referralInput>>
export type DraftAsked = z.infer<ReturnType<typeof draftInput>>

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
