import * as z from 'zod'
import { offeringFields } from '../directory/input.ts'
import { as, day, email, id, oneOf, optionalText, orEmpty, wholeNumber } from '../platform/field.ts'
import { reportReasons, reportSteps } from './report.ts'

export const reportInput = z
  .object({ reason: oneOf(reportReasons), note: optionalText(500) })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', { path: ['note'], ...as('required') })

/** `version` is the one the page showed. */
export const reportStepInput = z.object({ step: oneOf(reportSteps), version: wholeNumber(0, 999_999) })

/** `version` is what the owner saw; places are asked for only where an offering counts them. */
export const answerInput = z.object({
  offering: id(),
  version: wholeNumber(0, 999_999),
  available: orEmpty(wholeNumber(0, 100_000, 'from_0_to_100000')),
  nextFreeOn: orEmpty(day()),
})

/** Everything that was on the page, each as `<id>:<version>`. */
export const allInput = z.object({ seen: z.string(as('required')).max(10_000, as('too_long')) })

export const newLinkInput = z.object({ email: email() })

/** A site or number of the directory, and where it was found to lead. */
export const targetInput = z.object({
  target: z.string(as('required')).min(1, as('required')).max(2000, as('too_long')),
  leadsTo: z.string().max(2000, as('too_long')).default(''),
})

const { summary, description, openingHours, applicationProcess, costNote, phone, email: address, url } = offeringFields

/** What changes most in an offering, and room to say what else is not right. */
export const ownedChangeInput = z.object({
  version: wholeNumber(0, 999_999),
  summary,
  description,
  openingHours,
  applicationProcess,
  costNote,
  phone,
  email: address,
  url,
  note: optionalText(1000),
})
