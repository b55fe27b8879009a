import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { ageWords, type YoungAge, youngAges } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { careLanguages } from '../../src/web/language.ts'
import { openSite } from '../support/site.ts'
import { wordings } from '../support/wordings.ts'

const { db, visitor } = await openSite()
const says = careLanguages.nl.care.young

const mainOf = (html: string) =>
  /<main[\s\S]*<\/main>/
    .exec(html)?.[0]
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ') ?? ''
const visit = (age?: YoungAge, practice = 'den-bosch', language = 'nl') =>
  visitor.visit(paths.young(practice, age && ageWords[age]), { 'Accept-Language': language })

describe('a young carer', () => {
  test('is spoken to as ‘je’, in every text and on the whole page', async () => {
    const formal = /(?<![\p{L}’'])(u|uw|uzelf)(?!\p{L})/iu
    expect(wordings(says).filter(({ text }) => formal.test(text))).toEqual([])
    for (const age of [undefined, ...youngAges]) {
      const text = mainOf((await visit(age)).html)
      expect(text).toContain(says.title)
      expect(text).not.toMatch(formal)
    }
  })

  test.each(['under12', 'from12'] as const)(
    'below sixteen reads what an adult does, and what to do without telling at home (%s)',
    async (age) => {
      const text = mainOf((await visit(age)).html)
      for (const part of [says.ask.together.text, says.ask.together.does, ...says.ask.together.points, ...says.ask.together.ways])
        expect(text).toContain(part)
      expect(text).not.toContain(says.ask.alone.title)
    },
  )

  test('from sixteen on reads how to call alone', async () => {
    const text = mainOf((await visit('from16')).html)
    expect(text).toContain(says.ask.alone.text)
    expect(text).not.toContain(says.ask.together.does)
  })

  test.each(careLanguageCodes)('finds whom to call at once, in every language (%s)', async (language) => {
    const { status, html } = await visit(undefined, 'stein', language)
    const numbers = [...html.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)
    expect(status).toBe(200)
    expect(numbers).toEqual(expect.arrayContaining(['08000432', '112', '113', '08002000', '0004610210']))
  })

  test('finds what is there for the age, with why', async () => {
    const text = mainOf((await visit('from12', 'stein')).html)
    expect(text).toContain('Jongerenavond Maassterk')
    expect(text).toContain(says.help.why.young_carers)
  })

  test('reads that there is nothing yet where a practice shows nothing for them', async () => {
    await db.run(sql`update practice_offerings set shown_until = '2000-01-01' where practice_id = 'practice-arnhem'`)
    expect(mainOf((await visit(undefined, 'arnhem')).html)).toContain(says.help.none)
  })

  test('does not find what a practice no longer shows', async () => {
    expect(mainOf((await visit(undefined)).html)).toContain('Vrij op vrijdag')
    await db.run(
      sql`update practice_offerings set shown_until = '2000-01-01' where offering_id = (select id from offerings where external_id = 'DB25')`,
    )
    expect(mainOf((await visit(undefined)).html)).not.toContain('Vrij op vrijdag')
  })

  test('fills in nothing, and leaves nothing behind', async () => {
    const count = async () =>
      (await db.all<{ lines: number }>(sql`select (select count(*) from log_lines) + (select count(*) from outbox) as lines`))[0]
    const before = await count()
    const { html, headers } = await visit('under12')
    expect(/<main[\s\S]*<\/main>/.exec(html)?.[0]).not.toMatch(/<(form|input|textarea|select)\b/)
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(await count()).toEqual(before)
  })
})

describe('the texts for young carers', () => {
  test('are short: at most twenty words in a sentence, nine on average', () => {
    const sentences = wordings(says)
      .flatMap(({ text }) => text.split(/(?<=[.!?:])\s+/))
      .map((sentence) => sentence.split(/\s+/).length)
    expect(Math.max(...sentences)).toBeLessThanOrEqual(20)
    expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(9)
  })

  test('are informal in the languages that have a polite form', () => {
    const polite = {
      tr: /\bsiz(in|e|i)?\b|[ıiuü]n[ıiuü]z\b/iu,
      pl: /\b(Pan|Pani|Państwo|proszę)\b/iu,
      uk: /(?<!\p{L})(Ви|Вас|Вам|Ваш\p{L}*)(?!\p{L})/iu,
    }
    for (const [language, words] of Object.entries(polite)) {
      const texts = wordings(careLanguages[language as keyof typeof polite].care.young)
      expect(texts.filter(({ text }) => words.test(text))).toEqual([])
    }
  })
})
