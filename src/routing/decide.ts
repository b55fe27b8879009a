import { type Day, daysBetween } from '../platform/day.ts'
import { type Answer, type Asked, answerTest } from './condition.ts'
import { type Confidence, type RuleId, type RuleRow, ruleRows } from './rules.ts'
import type { Situation } from './situation.ts'

export type Fired = { rule: RuleRow; confidence: Confidence }
export type At = { day: Day; practiceGm?: string | undefined }

/** Danger stops everything else. */
const stopping: RuleId = 'R0'

/** Which rules apply to a situation on a day, in the order of the page. A rule that does not apply is not in the answer. */
export function decide(situation: Situation, at: At, rows: readonly RuleRow[] = ruleRows): Fired[] {
  const asked: Asked = { situation, day: at.day, practiceGm: at.practiceGm }
  const inForce = rows.filter(({ from, until }) => daysBetween(from, at.day) >= 0 && (!until || daysBetween(at.day, until) >= 0))
  const alone = inForce.filter(({ after }) => !after).map((rule) => ({ rule, confidence: confidenceOf(rule, asked) }))
  const ids = alone.filter(({ confidence }) => confidence).map(({ rule }) => rule.id as string)

  return inForce
    .map((rule) => ({ rule, confidence: rule.after?.some((id) => ids.includes(id)) === false ? undefined : confidenceOf(rule, asked) }))
    .filter((one): one is Fired => one.confidence !== undefined)
    .filter(({ rule }, _, fired) => rule.id === stopping || !fired.some((other) => other.rule.id === stopping))
}

function confidenceOf({ when, atBest }: RuleRow, asked: Asked): Confidence | undefined {
  const answers = when.map((test): Answer | 'open' => {
    const answer = answerTest(test, asked)
    return answer === 'unknown' && test.orUnknown ? 'open' : answer
  })
  if (answers.includes('no') || answers.includes('unknown')) return undefined
  return answers.includes('open') && atBest === 'likely' ? 'possible' : atBest
}

const strength: Record<Confidence, number> = { likely: 0, possible: 1, excluded: 2 }

/** For somebody to whom more than one kind of help would be welcome: what applies to any of it, as sure as it can be. */
export function decideAll(situations: readonly Situation[], at: At): Fired[] {
  const all = situations.flatMap((situation) => decide(situation, at))
  const stops = all.some(({ rule }) => rule.id === stopping)
  return ruleRows
    .filter(({ id }) => !stops || id === stopping)
    .map((row) => all.filter(({ rule }) => rule.id === row.id).sort((a, b) => strength[a.confidence] - strength[b.confidence])[0])
    .filter((fired) => fired !== undefined)
}

/** That a stay on medical grounds is no rest is said to whoever asked for a stay, and in a crisis. */
export function isShown({ rule }: Fired, situations: readonly Situation[], at: At): boolean {
  if (rule.id !== 'R15') return true
  return situations.some((situation) => {
    const asksStay = situation.where === 'away' && (situation.when === 'night' || situation.when === 'days')
    const inCrisis = answerTest({ input: 'crisis', is: ['yes'], orUnknown: true }, { situation, day: at.day, practiceGm: at.practiceGm })
    return asksStay || inCrisis !== 'no'
  })
}

export const keyInputs = ['wlz', 'wlz_form', 'where', 'recipient_age', 'needs_personal_care'] as const
export type KeyInput = (typeof keyInputs)[number]

/** What is still to be found out before the table can say more. */
export function openInputs(situations: readonly Situation[]): KeyInput[] {
  const isOpen: Record<KeyInput, (situation: Situation) => boolean> = {
    wlz: ({ wlz }) => wlz === 'unknown',
    wlz_form: ({ wlz, wlz_form: form }) => wlz === 'yes' && form === 'unknown',
    where: ({ where }) => where === 'unknown',
    recipient_age: ({ recipient_age: age }) => age === 'unknown',
    needs_personal_care: ({ where, needs_personal_care: care }) => where === 'home' && care === 'unknown',
  }
  return keyInputs.filter((input) => situations.some(isOpen[input]))
}
