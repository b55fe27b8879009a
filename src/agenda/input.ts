import * as z from 'zod'
import { matching, openDay, url } from '../directory/input.ts'
import { readClockTime } from '../platform/clock-time.ts'
import { addMonths } from '../platform/day.ts'
import { as, day, type FieldProblem, id, oneOf, optionalText, orEmpty, telephone, text, wholeNumber } from '../platform/field.ts'
import { eventKinds } from './event.ts'
import { mostDates, repeatNames } from './recurrence.ts'

const time = () =>
  z.string(as('required')).transform((typed, context) => {
    const read = readClockTime(typed)
    if (read === undefined) context.addIssue({ code: 'custom', message: 'not_a_time' satisfies FieldProblem })
    return read ?? ''
  })

const hours = { startsAt: time(), endsAt: time() }
/** A form for something new has none. */
const version = () => orEmpty(wholeNumber(0, 999_999)).transform(Number)

/** Months. Who plans further ahead does not know yet whether the room is free. */
const longest = 13

/** `version` is what the page began from, so that nobody overwrites what they did not see; `key` becomes the id of a new one. */
export const eventInput = z
  .object({
    title: text(150),
    kind: oneOf(eventKinds),
    description: optionalText(3000),
    audience: optionalText(200),
    costs: optionalText(200),
    firstOn: day(),
    ...hours,
    repeats: oneOf(repeatNames),
    untilOn: openDay(),
    times: orEmpty(wholeNumber(2, mostDates, 'from_2_to_60')).transform((typed) => (typed === '' ? null : typed)),
    place: optionalText(200),
    postcode: matching(/^[1-9]\d{3}( ?[A-Za-z]{2})?$/, 7, 'not_a_postcode').transform((typed) => typed.toUpperCase()),
    onlineUrl: url(),
    signUp: optionalText(500),
    signUpPhone: orEmpty(telephone()),
    signUpUrl: url(),
    organisationId: id(),
    version: version(),
    key: z.string().max(60, as('too_long')).default(''),
  })
  .superRefine((asked, context) => {
    const complain = (field: string, problem: FieldProblem) => context.addIssue({ code: 'custom', path: [field], message: problem })
    if (asked.endsAt <= asked.startsAt) complain('endsAt', 'ends_too_early')
    if (!asked.place && !asked.onlineUrl) complain('place', 'place_or_link')
    if (asked.repeats === 'once') return
    if (!asked.untilOn && !asked.times) complain('untilOn', 'until_or_times')
    if (asked.untilOn && asked.untilOn < asked.firstOn) complain('untilOn', 'ends_before_start')
    if (asked.untilOn && asked.untilOn > addMonths(asked.firstOn, longest)) complain('untilOn', 'too_far_ahead')
  })
  .transform(({ version: seen, key, ...content }) => ({
    content: content.repeats === 'once' ? { ...content, untilOn: null, times: null } : content,
    version: seen,
    key,
  }))
export type EventAsked = z.infer<typeof eventInput>

export const cancelInput = z.object({ note: optionalText(300), version: version() })
export const restoreInput = z.object({ version: version() })

export const dateStates = ['on', 'off'] as const

/** One date of an event: whether it goes on, and when. */
export const dateInput = z
  .object({ state: oneOf(dateStates), day: day(), ...hours, version: version() })
  .superRefine(({ startsAt, endsAt }, context) => {
    if (endsAt <= startsAt) context.addIssue({ code: 'custom', path: ['endsAt'], message: 'ends_too_early' satisfies FieldProblem })
  })
