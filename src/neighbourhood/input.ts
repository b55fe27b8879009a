import * as z from 'zod'
import { inPlainDigits } from '../platform/digits.ts'
import { as, type FieldProblem, id, oneOf, optionalText, orEmpty, telephone, ticked, wholeNumber } from '../platform/field.ts'
import { pc4Of } from '../platform/postcode.ts'
import { followInput } from '../referrals/follow-input.ts'
import { answerSteps, refuseReasons } from './match.ts'
import {
  declineReasons,
  type NeighbourDetails,
  type NeighbourHelp,
  type NeighbourTime,
  neighbourHelps,
  neighbourSides,
  neighbourTimes,
} from './neighbour.ts'

/** Letters of any script. No digits: a number here would reach others before anybody said yes. */
const firstName = () =>
  z
    .string(as('required'))
    .trim()
    .min(1, as('required'))
    .max(40, as('too_long'))
    .regex(/^(?=.*\p{L})[\p{L}\p{M}'’. -]+$/u, as('not_a_first_name'))

/** Four digits, or what people call where they live. */
const area = () =>
  z
    .string(as('required'))
    .trim()
    .min(1, as('required'))
    .max(60, as('too_long'))
    .transform((typed, context) => {
      const digits = pc4Of(inPlainDigits(typed))
      const isNamed = /\p{L}{2}/u.test(typed) && !/\p{Nd}{5}/u.test(typed)
      if (!digits && !isNamed) context.addIssue({ code: 'custom', message: 'not_a_postcode' satisfies FieldProblem })
      return digits ?? typed
    })

const tick = () => z.literal('yes').or(z.literal('')).catch('')
type Tick = ReturnType<typeof tick>
const ticks = <Code extends string>(prefix: string, codes: readonly Code[]) =>
  Object.fromEntries(codes.map((code) => [`${prefix}_${code}`, tick()])) as Record<`${string}_${Code}`, Tick>

/** `key` makes the same form sent twice the same. */
const neighbourFields = {
  firstName: firstName(),
  telephone: telephone(),
  ...(ticks('help', neighbourHelps) as Record<`help_${NeighbourHelp}`, Tick>),
  ...(ticks('time', neighbourTimes) as Record<`time_${NeighbourTime}`, Tick>),
  area: area(),
  words: optionalText(300),
  consent: ticked('tick_needed'),
  key: z.string().max(60, as('too_long')).default(''),
}
type Typed = z.infer<z.ZodObject<typeof neighbourFields>>

const helpsOf = (typed: Typed) => neighbourHelps.filter((kind) => typed[`help_${kind}`] === 'yes')
const timesOf = (typed: Typed) => neighbourTimes.filter((time) => typed[`time_${time}`] === 'yes')

/** Asked also while other fields are not right yet, so that nobody hears of it only afterwards. */
const some = (path: 'helps' | 'times') => ({ path: [path], when: () => true, ...as('choose_some') })
const hasHelps = (typed: Typed) => helpsOf(typed).length > 0
const hasTimes = (typed: Typed) => timesOf(typed).length > 0

const asSent = (typed: Typed): { details: NeighbourDetails; key: string } => {
  const { firstName: name, telephone: number, area: where, words, key } = typed
  return { details: { firstName: name, telephone: number, area: where, words, helps: helpsOf(typed), times: timesOf(typed) }, key }
}

export const askHelpInput = z.object(neighbourFields).refine(hasHelps, some('helps')).refine(hasTimes, some('times')).transform(asSent)
export const offerHelpInput = z
  .object({ ...neighbourFields, adult: ticked('tick_needed') })
  .refine(hasHelps, some('helps'))
  .refine(hasTimes, some('times'))
  .transform(asSent)

export const neighbourDeeds = [...answerSteps, 'withdraw', 'erase'] as const

/** With the code; `match` is the proposal that the page showed, `sure` the second press of what cannot be undone. */
export const neighbourFollowInput = followInput.extend({
  deed: orEmpty(oneOf(neighbourDeeds)),
  match: orEmpty(id()),
  reason: orEmpty(oneOf(refuseReasons)),
  sure: tick(),
})

export const neighbourWork = ['vet', 'decline', 'close', 'propose', 'take_back', ...neighbourDeeds] as const
export type NeighbourWork = (typeof neighbourWork)[number]

/** `version`: of what the step is about, as the page showed it. `side`: whose answer is written down. */
export const neighbourWorkInput = z.object({
  step: oneOf(neighbourWork),
  version: wholeNumber(0, 999_999),
  offer: orEmpty(id()),
  side: orEmpty(oneOf(neighbourSides)),
  reason: orEmpty(oneOf(declineReasons)),
  checkedConduct: tick(),
  checkedSecrecy: tick(),
})
export type NeighbourWorkAsked = z.infer<typeof neighbourWorkInput>
