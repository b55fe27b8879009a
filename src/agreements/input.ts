import * as z from 'zod'
import { as, day, type FieldProblem, id, oneOf, orEmpty, text, wholeNumber } from '../platform/field.ts'
import { promisesOutOfOrder } from '../practice/response-times.ts'
import { agreementStepNames } from './agreement.ts'

const workingDays = () => wholeNumber(0, 260)
const version = () => wholeNumber(1, 999_999)

const said = {
  letter: text(4),
  title: text(120),
  goal: text(300),
  fallback: text(300),
  referring: id(),
  answering: id(),
  receive: workingDays(),
  contact: workingDays(),
  match: workingDays(),
  start: workingDays(),
  complete: workingDays(),
  from: day(),
  until: orEmpty(day()),
}

export type AgreementAsked = z.infer<z.ZodObject<typeof said>>

const hangsTogether = <Schema extends z.ZodType<AgreementAsked>>(schema: Schema): Schema =>
  schema
    .refine((asked) => asked.referring !== asked.answering, { path: ['answering'], ...as('same_organisation') })
    .superRefine((asked, context) => {
      for (const promise of promisesOutOfOrder(asked))
        context.addIssue({ code: 'custom', path: [promise], message: 'before_the_one_before' satisfies FieldProblem })
    })
    .refine((asked) => asked.until === '' || asked.until >= asked.from, { path: ['until'], ...as('ends_before_start') })

/** `key` becomes the id: a form that is sent twice writes one agreement. */
export const newAgreementInput = hangsTogether(z.object({ ...said, key: id() }))

/** `version` is the one the page showed, so nobody overwrites what they did not see. */
export const changeInput = hangsTogether(z.object({ ...said, version: version() }))

export const agreementStepInput = z.object({ step: oneOf(agreementStepNames), version: version() })
