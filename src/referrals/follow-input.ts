import * as z from 'zod'
import { as, type FieldProblem } from '../platform/field.ts'
import { readFollowCode, readLastDigits } from './follow-code.ts'

/** Typed over from paper, so anything that can be understood is. */
const readBy = (read: (typed: string) => string | undefined, problem: FieldProblem) =>
  z
    .string(as('required'))
    .trim()
    .min(1, as('required'))
    .max(40, as('too_long'))
    .transform((typed, context) => {
      const text = read(typed)
      if (text === undefined) context.addIssue({ code: 'custom', message: problem })
      return text ?? ''
    })

export const followInput = z.object({
  code: readBy(readFollowCode, 'not_a_follow_code'),
  digits: readBy(readLastDigits, 'not_last_digits'),
})
