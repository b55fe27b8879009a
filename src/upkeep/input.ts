import * as z from 'zod'
import { as, oneOf, optionalText, wholeNumber } from '../platform/field.ts'
import { reportReasons, reportSteps } from './report.ts'

export const reportInput = z
  .object({ reason: oneOf(reportReasons), note: optionalText(500) })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', { path: ['note'], ...as('required') })

/** `version` is the one the page showed. */
export const reportStepInput = z.object({ step: oneOf(reportSteps), version: wholeNumber(0, 999_999) })
