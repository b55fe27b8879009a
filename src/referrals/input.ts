import * as z from 'zod'
import { as, oneOf, optionalText, orEmpty, postcode, telephone, text, ticked, wholeNumber } from '../platform/field.ts'
import { bestTimes, consentAbout, recipientConditions, recipientConsents, relations, spokenLanguages, urgencies } from './details.ts'
import { stepNames } from './referral.ts'

/** Everything the agreement hands over. */
export const referralFields = {
  caregiverName: text(80),
  telephone: telephone(),
  bestTime: orEmpty(oneOf(bestTimes)),
  language: oneOf(spokenLanguages),
  relation: oneOf(relations),
  recipientGroup: oneOf(recipientConditions),
  recipientPc4: orEmpty(postcode()),
  wish: text(500),
  urgency: oneOf(urgencies),
}

/** Ready to send, with the consent that goes with it. Eleven fields, under an agreement chosen before. */
export const referralInput = z
  .object({
    ...referralFields,
    recipientConsent: oneOf(recipientConsents),
    caregiverConsent: ticked('consent_needed'),
  })
  .refine((asked) => asked.recipientPc4 === '' || asked.recipientConsent !== 'not_asked', {
    path: ['recipientConsent'],
    ...as('consent_for_postcode'),
  })

/** A draft may leave anything open, but says nothing that a referral may not say. */
export const draftInput = z.object({
  caregiverName: optionalText(80),
  telephone: orEmpty(telephone()),
  bestTime: orEmpty(oneOf(bestTimes)),
  language: orEmpty(oneOf(spokenLanguages)),
  relation: orEmpty(oneOf(relations)),
  recipientGroup: orEmpty(oneOf(recipientConditions)),
  recipientPc4: orEmpty(postcode()),
  wish: optionalText(500),
  urgency: orEmpty(oneOf(urgencies)),
  recipientConsent: orEmpty(oneOf(recipientConsents)),
  caregiverConsent: orEmpty(ticked('consent_needed')),
})

export type ReferralAsked = z.infer<typeof referralInput>
export type DraftAsked = z.infer<typeof draftInput>

/** `version` is the one the page showed: who acts on an older one first sees what happened since. */
export const stepInput = z.object({ step: oneOf(stepNames), note: optionalText(500), version: wholeNumber(0, 999_999) })

/** Whose yes is taken back; `sure` comes with the second page only. */
export const withdrawalInput = z.object({ about: oneOf(consentAbout), sure: orEmpty(ticked('required')) })
