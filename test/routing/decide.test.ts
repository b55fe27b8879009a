import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, decideAll, isShown, openInputs } from '../../src/routing/decide.ts'
import { type RuleId, ruleRows } from '../../src/routing/rules.ts'
import { ageInputs, choiceInputs, choices, nothingKnown, oldest, type Situation } from '../../src/routing/situation.ts'
import { cases, told } from './cases.ts'

const at = { day: '2026-11-28', practiceGm: 'GM0796' }
const ask = (of: Partial<Situation>) => decide({ ...told, ...of }, at)
const ids = (of: Partial<Situation>): string[] => ask(of).map(({ rule }) => rule.id)

describe('a rule', () => {
  test.each(cases)('$rule is $says in a $kind case: $because', ({ rule, says, of }) => {
    expect(ask(of).find((fired) => fired.rule.id === rule)?.confidence ?? 'absent').toBe(says)
  })

  test('has its positive, its boundary and its unknown case, every one of them', () => {
    const lacking = ruleRows.flatMap(({ id }) =>
      (['positive', 'boundary', 'unknown'] as const)
        .filter((kind) => !cases.some((one) => one.rule === id && one.kind === kind))
        .map((kind) => `${id} ${kind}`),
    )
    expect(lacking).toEqual([])
    expect(cases.filter(({ kind, says }) => kind === 'positive' && says === 'absent')).toEqual([])
    expect(ruleRows.map(({ id }) => id).toSorted()).toEqual(Array.from({ length: 27 }, (_, number) => `R${number}`).toSorted())
  })

  test('no longer in force says nothing, and one that is not yet neither', () => {
    const only = ruleRows.filter(({ id }) => id === 'R19').map((row) => ({ ...row, from: '2026-01-01', until: '2026-12-31' }))
    const says = (day: string) => decide(told, { day }, only).length
    expect([says('2025-12-31'), says('2026-01-01'), says('2026-12-31'), says('2027-01-01')]).toEqual([0, 1, 1, 0])
  })
})

test('danger stops every other rule, also for whoever would welcome more than one kind of help', () => {
  expect(ids({ danger_now: 'yes', wlz: 'yes', wlz_form: 'pgb' })).toEqual(['R0'])
  const wishes = [told, { ...told, danger_now: 'yes' as const }]
  expect(decideAll(wishes, at).map(({ rule }) => rule.id)).toEqual(['R0'])
})

test('the Wmo is refused where there is a Wlz, and ELV is never for rest', () => {
  expect(ids({ wlz: 'yes', wlz_form: 'mpt' })).toEqual(['R4', 'R18', 'R6', 'R15', 'R19'])
  expect(ids({})).toEqual(['R8', 'R18', 'R15', 'R19'])
})

test('rules come in the order of the page', () => {
  const order = 'R0 R26 R1 R2 R3 R14 R13 R7 R4 R5 R25 R9 R24 R8 R21 R22 R23 R10 R11 R12 R18 R16 R17 R6 R15 R20 R19'.split(' ')
  expect(ruleRows.map(({ id }) => id)).toEqual(order)
})

test('whoever would welcome help at home and elsewhere is told of both, each as sure as it can be', () => {
  const both = decideAll([{ ...told, where: 'home', when: 'hours' }, told], at)
  const sure = Object.fromEntries(both.map(({ rule, confidence }) => [rule.id, confidence]))
  expect(sure).toMatchObject({ R8: 'likely', R10: 'likely', R18: 'possible', R15: 'excluded', R19: 'likely' })
})

test('that ELV is no rest is said to whoever asked for a stay, and in a crisis', () => {
  const says = (of: Partial<Situation>) => {
    const situation = { ...told, ...of }
    return decide(situation, at)
      .filter((fired) => isShown(fired, [situation], at))
      .some(({ rule }) => rule.id === 'R15')
  }
  expect(says({ when: 'days' })).toBe(true)
  expect(says({ when: 'night' })).toBe(true)
  expect(says({ when: 'day' })).toBe(false)
  expect(says({ where: 'home', when: 'days' })).toBe(false)
  expect(says({ when: 'day', caregiver_down: 'yes', urgency: 'today' })).toBe(true)
  expect(says({ when: 'day', caregiver_down: 'yes', urgency: 'unknown' })).toBe(true)
})

test('what is open is asked, and nothing else', () => {
  expect(openInputs([told])).toEqual([])
  expect(openInputs([{ ...told, wlz: 'yes' }])).toEqual(['wlz_form'])
  expect(openInputs([nothingKnown])).toEqual(['wlz', 'where', 'recipient_age'])
  expect(openInputs([{ ...told, where: 'home', needs_personal_care: 'unknown' }])).toEqual(['needs_personal_care'])
})

const unknown = fc.constant('unknown' as const)
const anySituation = fc.record({
  ...Object.fromEntries(choiceInputs.map((name) => [name, fc.constantFrom(...choices[name], 'unknown')])),
  ...Object.fromEntries(ageInputs.map((name) => [name, fc.oneof(unknown, fc.integer({ min: 0, max: oldest }))])),
  recipient_gm_code: fc.constantFrom('unknown', 'GM0796', 'GM0971', 'GM9999'),
}) as unknown as fc.Arbitrary<Situation>

describe('whatever somebody says or does not know', () => {
  test('there is an answer: danger, or somebody to turn to; and nothing is both sure and excluded', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom('2015-01-01', '2026-11-28', '2031-06-01'), (situation, day) => {
        const fired = decide(situation, { day, practiceGm: 'GM0796' })
        const said = fired.map(({ rule }) => rule.id)
        expect(said.includes('R0') ? said : said.at(-1)).toEqual(said.includes('R0') ? ['R0'] : 'R19')
        expect(new Set(said).size).toBe(said.length)
        for (const { rule, confidence } of fired) expect(confidence === 'excluded').toBe(rule.id === 'R6' || rule.id === 'R15')
      }),
      { numRuns: 2000 },
    )
  })

  test('knowing less never makes anything surer', () => {
    const strength = { likely: 2, possible: 1, excluded: 0 }
    const depends: RuleId[] = ['R20', 'R15', 'R24', 'R25']
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...choiceInputs), (situation, forgotten) => {
        fc.pre(situation.danger_now !== 'yes')
        const sure = new Map(decide(situation, at).map(({ rule, confidence }) => [rule.id, strength[confidence]]))
        for (const { rule, confidence } of decide({ ...situation, [forgotten]: 'unknown' }, at)) {
          const before = sure.get(rule.id)
          if (before !== undefined && !depends.includes(rule.id)) expect(strength[confidence]).toBeLessThanOrEqual(before)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
