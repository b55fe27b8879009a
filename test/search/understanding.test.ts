import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { databaseOf } from '../../src/platform/database.ts'
import { readQuery } from '../../src/search/query.ts'
import { matching } from '../../src/search/store-matching.ts'
import { understand } from '../../src/search/understanding.ts'
import { freshDatabase } from '../support/server.ts'

const termsOf = (text: string) => understand(text).terms.map(({ term }) => term)

describe('what somebody types becomes terms of the index', () => {
  test.each([
    ['in any form', 'weekenden', 'wekend'],
    ['a compound, by its parts', 'weekendverblijf', 'verblijf'],
    ['parts, as the compound', 'weekend verblijf', 'wekendverblijf'],
    ['parts the other way round', 'zorg in de nacht', 'nachtzorg'],
    ['a word of the field, by what it means', 'alzheimer', '=dementia'],
    ['a mistyped word of the field', 'alzhiemer', '=dementia'],
    ['a phrase of the field', 'iemand met een hersenbloeding', '=acquired_brain_injury'],
    ['an abbreviation of a professional', 'NAH', '=acquired_brain_injury'],
    ['an English word', 'dementia', '=dementia'],
    ['a Turkish word', 'demans', '=dementia'],
    ['a Polish word', 'demencja', '=dementia'],
    ['an Arabic word', 'الخرف', '=dementia'],
  ])('%s (%j)', (_, typed, term) => {
    expect(termsOf(typed)).toContain(term)
  })

  test('words that say nothing are left out, unless there are no others', () => {
    expect(understand('Ik zoek iemand voor mijn moeder').words).toEqual(['moeder'])
    expect(understand('wie zijn wij').words).toEqual(['wie', 'zijn', 'wij'])
  })

  test('four digits are a postcode', () => {
    expect(understand('dagopvang 5247 rosmalen').postcode).toBe('5247')
    expect(understand('dagopvang 0247').postcode).toBeUndefined()
  })

  test.each(['', ' ?! "" * ', '🦔'])('%j asks for nothing', (typed) => {
    expect(understand(typed)).toMatchObject({ words: [], terms: [], shapes: [] })
  })
})

const { client } = await freshDatabase()
const db = databaseOf(client)

const operators = fc.constantFrom(
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  ')',
  '(',
  '"',
  "'",
  '*',
  '^',
  ':',
  '-',
  '+',
  '{',
  '}',
  'title',
  ',',
  '2',
  ' ',
)
const scripts = fc.constantFrom(
  'مرحبا',
  'שלום',
  '你好',
  'हिन्दी',
  'İzmir',
  '🦔',
  '1️⃣',
  '\u0301',
  '\0',
  '\ud800',
  '\u202e',
  'ß',
  'ﬁ',
  '𞤀',
  'é',
)
const typed = fc.oneof(
  fc.array(fc.oneof(operators, scripts), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fc.oneof(operators, scripts), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test('the database understands whatever was typed', async () => {
  const valid = fc.asyncProperty(fc.array(typed, { minLength: 5, maxLength: 10 }), async (texts) => {
    const [first, ...more] = texts.map((text) => {
      const query = readQuery(new URLSearchParams({ q: text }))
      return db.all(sql`${matching('den-bosch', query, '2026-11-22')} select count(*) from matched`)
    })
    if (first) await db.batch([first, ...more])
  })
  await fc.assert(valid, { numRuns: 20 })
})
