import type { Day } from '../platform/day.ts'
import { type ParameterName, parameterOn } from './parameters.ts'
import type { AgeInput, choices, Input, Situation } from './situation.ts'

/** What follows from the inputs and is asked in more than one rule. */
export const factNames = ['crisis', 'supplementary_insurance', 'more_than_hours', 'key_unknown', 'elsewhere'] as const
export type FactName = (typeof factNames)[number]

/** One cell of a condition: data, so that it can be printed and read. `orUnknown`: not knowing it leaves the rule possible. */
export type Test = (
  | { input: Input | FactName; is: readonly string[] }
  | { input: AgeInput; below: ParameterName }
  | { input: AgeInput; from: ParameterName }
) & { orUnknown?: true }

/** Holds when one of its lines holds as a whole. `whenSilent` is what it is when nothing in it is known. */
export type Fact = { lines: readonly (readonly Test[])[]; whenSilent: 'no' | 'unknown' }

type ValueOf<Name extends Input> = (Name extends keyof typeof choices ? (typeof choices)[Name][number] : never) | 'unknown'

export const is = <Name extends Input>(input: Name, ...values: ValueOf<Name>[]): Test => ({ input, is: values })
export const holds = (fact: FactName): Test => ({ input: fact, is: ['yes'] })
export const fails = (fact: FactName): Test => ({ input: fact, is: ['no'] })
export const below = (input: AgeInput, limit: ParameterName): Test => ({ input, below: limit })
export const from = (input: AgeInput, limit: ParameterName): Test => ({ input, from: limit })
export const maybe = (test: Test): Test => ({ ...test, orUnknown: true })

/** `elsewhere` is not here: it compares the municipality of the recipient with that of the practice. */
export const facts: Record<Exclude<FactName, 'elsewhere'>, Fact> = {
  crisis: { lines: [[is('caregiver_down', 'yes'), is('urgency', 'today', '48h')]], whenSilent: 'no' },
  supplementary_insurance: {
    lines: [[is('supp_insurance_caregiver', 'yes')], [is('supp_insurance_recipient', 'yes')]],
    whenSilent: 'unknown',
  },
  more_than_hours: { lines: [[is('needs_personal_care', 'yes')], [is('when', 'day', 'night', 'days')]], whenSilent: 'unknown' },
  key_unknown: {
    lines: [
      [is('wlz', 'unknown')],
      [is('wlz', 'yes'), is('wlz_form', 'unknown')],
      [is('where', 'unknown')],
      [is('recipient_age', 'unknown')],
      [is('where', 'home'), is('needs_personal_care', 'unknown')],
    ],
    whenSilent: 'no',
  },
}

/** `practiceGm` is the municipality of the practice that is asked, if any. */
export type Asked = { situation: Situation; day: Day; practiceGm: string | undefined }
export type Answer = 'yes' | 'no' | 'unknown'

export function answerTest(test: Test, asked: Asked): Answer {
  const value = knownOf(test.input, asked)
  if ('is' in test) return test.is.includes(String(value)) ? 'yes' : value === 'unknown' ? 'unknown' : 'no'
  const limit = parameterOn('below' in test ? test.below : test.from, asked.day)
  if (typeof value !== 'number' || limit === undefined) return 'unknown'
  return ('below' in test ? value < limit : value >= limit) ? 'yes' : 'no'
}

const every = (answers: readonly Answer[]): Answer => (answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes')
const some = (answers: readonly Answer[]): Answer => (answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no')

function knownOf(name: Input | FactName, asked: Asked): string | number {
  const { situation, practiceGm } = asked
  if (name === 'elsewhere') {
    const gmCode = situation.recipient_gm_code
    return gmCode === 'unknown' || practiceGm === undefined ? 'unknown' : gmCode === practiceGm ? 'no' : 'yes'
  }
  return isFact(name) ? answerFact(facts[name], asked) : situation[name]
}

const isFact = (name: Input | FactName): name is FactName => factNames.some((fact) => fact === name)

function answerFact({ lines, whenSilent }: Fact, asked: Asked): Answer {
  const answers = lines.map((line) => line.map((test) => answerTest(test, asked)))
  return answers.flat().every((answer) => answer === 'unknown') ? whenSilent : some(answers.map(every))
}
