import * as z from 'zod'
import { as, day, oneOf, orEmpty, text, wholeNumber } from '../platform/field.ts'
import { agreementStepNames } from './agreement.ts'

const workingDays = () => wholeNumber(0, 260)
const version = () => wholeNumber(1, 999_999)

const said = {
  letter: text(4),
  title: text(120),
  goal: text(300),
  fallback: text(300),
  referring: text(60),
  answering: text(60),
  receive: workingDays(),
  contact: workingDays(),
  match: workingDays(),
  start: workingDays(),
  complete: workingDays(),
  from: day(),
  until: orEmpty(day()),
}

export type AgreementAsked = z.infer<z.ZodObject<typeof said>>

const areTwo = (asked: AgreementAsked) => asked.referring !== asked.answering
const endsAfterStart = (asked: AgreementAsked) => asked.until === '' || asked.until >= asked.from

/** `key` becomes the id: a form that is sent twice writes one agreement. */
export const newAgreementInput = z
  .object({ ...said, key: text(40) })
  .refine(areTwo, { path: ['answering'], ...as('same_organisation') })
  .refine(endsAfterStart, { path: ['until'], ...as('ends_before_start') })

/** `version` is the one the page showed, so nobody overwrites what they did not see. */
export const changeInput = z
  .object({ ...said, version: version() })
  .refine(areTwo, { path: ['answering'], ...as('same_organisation') })
  .refine(endsAfterStart, { path: ['until'], ...as('ends_before_start') })

export const agreementStepInput = z.object({ step: oneOf(agreementStepNames), version: version() })
