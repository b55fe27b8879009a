import * as z from 'zod'
import { languageCodes } from '../platform/language.ts'
import { pc4Of } from '../platform/postcode.ts'
import type { Unreadable } from '../platform/problem.ts'
import { ageInputs, type ChoiceInput, choiceInputs, choices, oldest, type Situation } from './situation.ts'

/** JSON may say it as true and false, and leave out or say null what is not known. */
const plain = (sent: unknown) => (sent === true ? 'yes' : sent === false ? 'no' : (sent ?? 'unknown'))

const choice = (name: ChoiceInput) => z.preprocess(plain, z.enum([...choices[name], 'unknown']))
const age = z.preprocess(plain, z.union([z.literal('unknown'), z.int().min(0).max(oldest)]))
const gmCode = z.preprocess(plain, z.union([z.literal('unknown'), z.string().regex(/^GM\d{4}$/)]))

const situationShape = {
  ...Object.fromEntries(choiceInputs.map((name) => [name, choice(name)])),
  ...Object.fromEntries(ageInputs.map((name) => [name, age])),
  recipient_gm_code: gmCode,
}

/** The situation of a call, which may also say of which practice, around which postcode, and in which language. Anything else is told, for a name that was mistyped would be silence. */
export const adviceInput = z.strictObject({
  ...situationShape,
  practice: z.string().max(60).default(''),
  postcode: z
    .string()
    .transform((sent) => (sent === '' ? '' : pc4Of(sent)))
    .pipe(z.string())
    .default(''),
  language: z.enum(languageCodes).optional(),
})

export const situationIn = (said: Record<string, unknown>): Situation =>
  Object.fromEntries(Object.keys(situationShape).map((name) => [name, said[name]])) as Situation

/** How to write what could not be read. */
export function unreadableOf(issue: z.core.$ZodIssue): Unreadable[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ name, pointer: pointerTo(name), reason: 'unknown_field' }))
  const [name] = issue.path
  if (typeof name !== 'string') return [{ name: 'body', pointer: '#', reason: 'object' }]
  return [{ name, pointer: `#/${name}`, ...waysOf(name) }]
}

/** As RFC 6901 writes a name in a pointer, in an address. */
const pointerTo = (name: string): string => `#/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`

function waysOf(name: string): Pick<Unreadable, 'reason' | 'max' | 'choices'> {
  if (name === 'postcode') return { reason: 'postcode' }
  if (name === 'practice') return { reason: 'unknown_practice' }
  if (name === 'recipient_gm_code') return { reason: 'municipality' }
  if (name === 'language') return { reason: 'one_of', choices: languageCodes.join(', ') }
  const known = choiceInputs.find((choiceName) => choiceName === name)
  return known ? { reason: 'one_of', choices: [...choices[known], 'unknown'].join(', ') } : { reason: 'age', max: oldest }
}
