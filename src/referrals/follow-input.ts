import * as z from 'zod'
import { as, type FieldProblem, id, oneOf, optionalText, orEmpty, telephone, text, ticked } from '../platform/field.ts'
import { bestTimes, spokenLanguages } from './details.ts'
import { ownEases } from './evaluation.ts'
import { sayings } from './follow-acts.ts'
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

/** Every form carries it again: there is no session. */
export const followInput = z.object({
  code: readBy(readFollowCode, 'not_a_follow_code'),
  digits: readBy(readLastDigits, 'not_last_digits'),
})

/** `key` becomes the id of the message: the same form sent twice is one. */
export const caregiverMessageInput = followInput.extend({ key: id(), message: text(1000) })

export const sayingInput = followInput.extend({ said: oneOf(sayings) })

export const ownEaseInput = followInput.extend({ ease: oneOf(ownEases) })

/** What stays empty stays as it is. */
export const ownDetailsInput = followInput.extend({
  caregiverName: optionalText(80),
  telephone: orEmpty(telephone()),
  bestTime: orEmpty(oneOf(bestTimes)),
  language: orEmpty(oneOf(spokenLanguages)),
})

/** `sure` comes with the second page only. */
export const endingInput = followInput.extend({ sure: orEmpty(ticked('required')) })

/** `key` becomes the id of the code. */
export const helperInput = followInput.extend({ key: id(), label: text(40), telephone: telephone() })

export const helperGoneInput = followInput.extend({ helper: id() })
