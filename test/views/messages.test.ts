import { describe, expect, test } from 'vitest'
import { en } from '../../views/messages/en.ts'
import { common } from '../../views/messages/nl/common.ts'
import { nl } from '../../views/messages/nl.ts'

type Leaf = string | ((sample: unknown) => unknown)

/** Every string and function of a catalogue, by its path. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]]
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither words nor a catalogue`)
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path ? `${path}.${key}` : key))
}

const numbers = ['count', 'days', 'min', 'max', 'maximum', 'nights', 'status', 'version', 'late', 'today', 'hour']

/** Answers any parameter that a message asks for: numbers by their name, a unit, and for the rest a word. */
function sampleOf(number: number): { sample: object; isAsked(): boolean } {
  let asked = false
  const answerTo = (name: string) => (numbers.includes(name) ? number : name === 'unit' ? 'beds' : name === 'nearest' ? true : 'Linde')
  const get = (_: object, name: string | symbol) => {
    if (typeof name === 'symbol') return () => String(number)
    asked = true
    return answerTo(name)
  }
  return { sample: new Proxy({}, { get }), isAsked: () => asked }
}

/** What a reader can meet: a message with a number in it has a form for none, one, a few and many. */
function wordingsOf(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf]
  const forms = [0, 1, 3, 20].map((number) => {
    const { sample, isAsked } = sampleOf(number)
    const text = leaf(sample)
    return String(isAsked() ? text : leaf(number))
  })
  return [...new Set(forms)]
}

const wordings = (catalogue: object) => leavesOf(catalogue).flatMap(([path, leaf]) => wordingsOf(leaf).map((text) => ({ path, text })))

describe('a reader of English and a reader of Dutch', () => {
  const kindsOf = (catalogue: object) => Object.fromEntries(leavesOf(catalogue).map(([path, leaf]) => [path, typeof leaf]))

  test('miss nothing that the other reads', () => {
    expect(kindsOf(en)).toEqual(kindsOf(nl))
  })

  test.each([
    ['nl', nl],
    ['en', en],
  ])('meet no gap in a sentence (%s)', (_, messages) => {
    const broken = wordings(messages).filter(({ text }) => /undefined|null|NaN|\[object|\$\{| {2}/.test(text) || text !== text.trim())
    expect(broken.filter(({ path }) => path !== 'form.error')).toEqual([])
  })
})

/**
 * Words to avoid in what caregivers read, from the word list of the programme, and what is better. The word "respijtzorg"
 * stands only in the name of a job or of a kind of help, whose text says what it is.
 */
const avoid: [word: RegExp, better: string][] = [
  [/\binzetten\b|\binschakelen\b/, 'samen zorgen, afspreken wie wat doet'],
  [/\bbetrekken\b/, 'aansluiten bij, samenwerken met'],
  [/\blastige? (mantelzorger|familie|naaste)/, 'bezorgde of kritische mantelzorger'],
  [/\bbezoek\b/, 'familie, naasten'],
  [/\beerste contactpersoon\b/, 'mantelzorgers en netwerk'],
  [
    /\b(u|je|mantelzorgers?|naasten?|familie) moet(en)?\b(?! eerst inloggen)|\bmoet (u|je)\b|\bmoeten (mantelzorgers|naasten)\b/,
    'kunt, mag',
  ],
  [/(?<!niet )\bverplicht\b|\beigen kracht\b/, 'wat past bij u'],
  [/\boverbelast/, 'mantelzorger voor wie het veel is'],
  [/\bcliëntsyste|\bmantelzorgpotentieel\b|\btaken overdragen\b/, 'familie en bekenden; zorg even overnemen'],
  [/\bzorgvragers?\b|\bcasus/, 'naaste, situatie'],
  [/\balloch?to/, 'met een migratieachtergrond'],
  [/\bdemente\b|\bgehandicapt/, 'mensen met dementie, mensen met een beperking'],
  [/\btoeleid/, 'op weg helpen naar, in contact brengen met'],
  [/(?<!coördinator )\brespijtzorg\b(?! aan huis)/, 'iemand neemt de zorg even over'],
  [/\bindicatie|\bbeschikking|\bmelding(en)?\b(?! \d)|\bmaatwerk/, 'besluit, brief, aanvraag, gesprek, hulp op maat'],
  [/\boptione(el|le)\b|\bindien(en|t)?\b|\baccorde|\binloggen vereist\b/, 'niet verplicht, versturen, goedkeuren, eerst inloggen'],
]

describe('a caregiver reads', () => {
  test('no word that hurts or that only professionals know', () => {
    const found = wordings(nl).flatMap(({ path, text }) =>
      avoid.filter(([word]) => word.test(text.toLowerCase())).map(([, better]) => `${path}: ‘${text}’. Better: ${better}`),
    )
    expect(found).toEqual([])
  })

  test('what respite care is, wherever a kind of help is called so', () => {
    expect(nl.directory.supportType.home_respite.text).toMatch(/neemt de zorg .* over/)
  })

  const forCaregivers = {
    practice: nl.practice,
    directory: nl.directory,
    search: nl.search,
    routing: nl.routing,
    rules: nl.rules,
    statements: nl.statements,
    common,
  }
  const parts = wordings(forCaregivers).flatMap(({ path, text }) =>
    text.split(/(?<=[.!?])\s+/).map((part) => ({ path, part, words: part.split(/\s+/).length })),
  )

  test('nothing of more than twenty words at a time', () => {
    expect(parts.filter(({ words }) => words > 20)).toEqual([])
  })

  test('sentences of at most twelve words on average, names and buttons not counted', () => {
    const sentences = parts.filter(({ part }) => /[.!?]$/.test(part))
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences.reduce((total, { words }) => total + words, 0) / sentences.length).toBeLessThanOrEqual(12)
  })
})
