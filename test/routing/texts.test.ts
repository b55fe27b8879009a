import { describe, expect, test } from 'vitest'
import { parameterOn, parameters } from '../../src/routing/parameters.ts'
import { decidedByMunicipality, type RuleId, ruleRows } from '../../src/routing/rules.ts'
import { nothingKnown } from '../../src/routing/situation.ts'
import { en } from '../../views/messages/en.ts'
import type { RuleWords } from '../../views/messages/nl/rules.ts'
import { nl } from '../../views/messages/nl.ts'
import { sayRule, wordsOf } from '../../views/routing/say.ts'
import { rulesOnPaper } from './in-words.ts'

test('the rules are on paper as in the code', async () => {
  await expect(rulesOnPaper(ruleRows)).toMatchFileSnapshot('../../docs/routing-rules.md')
})

const people: Partial<RuleWords>[] = [
  {},
  { municipality: 'Stein', contribution: '€ 21,80', nights: 156 },
  { contribution: 'none', hasWlz: true, hasBudget: true, nights: 156 },
]
const nobody = wordsOf(nl, { situations: [nothingKnown], day: '2031-01-01', gmCode: undefined, municipality: null })
const everyText = (m: typeof nl) =>
  ruleRows.flatMap(({ id }) =>
    people.flatMap((person) =>
      Object.entries(sayRule(m, id, { ...nobody, ...person })).map(([part, text]) => ({ at: `${id}.${part}`, text })),
    ),
  )
const wegwijzer = (m: typeof nl) =>
  [...JSON.stringify(m.routing).matchAll(/"([^"]*)":"([^"]*)"/g)].map(([, at = '', text = '']) => ({ at, text }))

const forbidden: Record<'nl' | 'en', RegExp> = {
  nl: /recht(en)? (op|hebben)|hebt recht|aanspraak|inzetten|inschakelen|betrekken|lastige|overbelast|eigen kracht|cliëntsysteem|mantelzorgpotentieel|zorgvrager|casus|allochto|demente\b|gehandicapte|toeleid|indicatie|beschikking|maatwerk|\bmelding|optioneel|indienen|accorder|\bu moet\b|moet u\b|verplicht/i,
  en: /entitle|\bright to\b|you have (a|the) right|eligible|must\b|mandatory|optional|burden/i,
}

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('what a caregiver reads in %s', (language, m) => {
  const texts = [...everyText(m), ...wegwijzer(m)]

  test('promises nothing, and hurts nobody', () => {
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter(({ text }) => forbidden[language].test(text))).toEqual([])
  })

  test('is in sentences of at most 15 words', () => {
    const sentences = texts.flatMap(({ at, text }) => text.split(/(?<=[.!?])\s+/).map((sentence) => ({ at, sentence })))
    expect(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 15)).toEqual([])
  })

  test('names the municipality where it decides, when we know which', () => {
    for (const id of [...decidedByMunicipality, 'R26' as const])
      expect(sayRule(m, id, { ...nobody, municipality: 'Stein' }).who).toContain('Stein')
  })
})

test('exclusions are said as they are', () => {
  const why = (id: RuleId, m = nl) => sayRule(m, id, nobody).why
  expect(why('R6')).toContain('De gemeente mag dit weigeren.')
  expect(why('R15')).toContain('ELV is niet bedoeld om u rust te geven.')
  expect(why('R6', en)).toContain('The municipality may refuse this.')
  expect(why('R15', en)).toContain('ELV is not meant to give you rest.')
})

describe('an amount', () => {
  const costOn = (day: string, gmCode?: string, id: RuleId = 'R8', m = nl) =>
    sayRule(m, id, wordsOf(m, { situations: [nothingKnown], day, gmCode, municipality: null }))

  test.each([
    ['2025-01-01', 'Hoogstens € 21,00 per maand in 2025.'],
    ['2025-12-31', 'Hoogstens € 21,00 per maand in 2025.'],
    ['2026-01-01', 'Hoogstens € 21,80 per maand in 2026.'],
    ['2026-12-31', 'Hoogstens € 21,80 per maand in 2026.'],
    ['2027-01-01', 'Het bedrag voor 2027 is bij ons nog niet bekend. Vraag het de gemeente.'],
    ['2024-12-31', 'Het bedrag voor 2024 is bij ons nog niet bekend. Vraag het de gemeente.'],
  ])('on %s is: %s', (day, cost) => {
    for (const id of ['R8', 'R21', 'R23'] as const) expect(costOn(day, undefined, id).cost).toBe(cost)
  })

  test('is the municipality’s own where it has one, and only there', () => {
    expect(costOn('2026-06-01', 'GM1896').cost).toBe('Deze gemeente vraagt hiervoor geen eigen bijdrage.')
    expect(costOn('2026-06-01', 'GM0796').cost).toContain('€ 21,80')
    expect(costOn('2027-06-01', 'GM1896').cost).toContain('nog niet bekend')
    expect(costOn('2026-06-01', undefined, 'R8', en).cost).toBe('At most € 21.80 a month in 2026.')
  })

  test('of nights is not an old one either', () => {
    expect(costOn('2026-06-01', undefined, 'R4').next).toContain('156 nachten')
    expect(costOn('2027-06-01', undefined, 'R4').next).toMatch(/weten wij dit jaar nog niet/)
  })

  test('never holds twice for one place and day', () => {
    const clashes = parameters.filter((one, at) =>
      parameters
        .slice(at + 1)
        .some(
          (other) =>
            other.name === one.name &&
            other.gmCode === one.gmCode &&
            other.from <= (one.until ?? '9999') &&
            one.from <= (other.until ?? '9999'),
        ),
    )
    expect(clashes).toEqual([])
    expect(parameterOn('adult_from', '2026-11-28')).toBe(18)
  })
})
