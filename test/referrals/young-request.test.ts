import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { ageWords, type YoungAge, youngAges } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { consents, referralContacts, referrals } from '../../src/referrals/tables.ts'
import { careLanguages } from '../../src/web/language.ts'
import { mailedAbout } from '../support/mailed.ts'
import { codeIn, ownTyped } from '../support/own-request-sent.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'
import { wordings } from '../support/wordings.ts'
import { askAsYoung, youngTyped } from '../support/young-request-sent.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
const address = paths.youngRequest('den-bosch')
const says = careLanguages.nl.care.youngRequest
const counted = () => db.$count(referrals, sql`agreement_id is null`)
const fieldsIn = (html: string) => [
  ...new Set([...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name)),
]
const belowSixteen = ['under12', 'from12'] as const

/** Besides the yes, which is ticked. */
const asked: Record<YoungAge, string[]> = {
  under12: ['caregiverName', 'adult', 'adultDoes', 'adultTelephone', 'bestTime', 'language', 'wish'],
  from12: ['caregiverName', 'adult', 'adultDoes', 'adultTelephone', 'telephone', 'bestTime', 'language', 'wish'],
  from16: ['caregiverName', 'telephone', 'bestTime', 'language', 'wish'],
}

describe('the form of who is young', () => {
  test('first asks how old, and nothing else', async () => {
    const { html, text, headers } = await visitor.visit(address)
    expect(fieldsIn(html)).toEqual([])
    expect(text).toContain(says.choose)
    for (const age of youngAges) expect(html).toContain(`href="${paths.youngRequest('den-bosch', ageWords[age])}"`)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Set-Cookie')).toBeNull()
  })

  test.each(youngAges)('asks what fits the age, and no more (%s)', async (age) => {
    const { html } = await visitor.visit(paths.youngRequest('den-bosch', ageWords[age]))
    expect(fieldsIn(html)).toEqual(['key', 'age', ...asked[age], 'consent'])
    expect(asked[age].length).toBeLessThanOrEqual(age === 'from16' ? 7 : 8)
  })

  test.each(belowSixteen)('tells what to do without telling at home (%s)', async (age) => {
    const { html, text } = await visitor.visit(paths.youngRequest('den-bosch', ageWords[age]))
    for (const way of careLanguages.nl.care.young.ask.together.ways) expect(text).toContain(way)
    expect(html).toContain('href="tel:08000432"')
    expect(html).toContain('href="tel:0001234510"')
  })

  test('is reached from the page for young carers, with the age that was chosen there', async () => {
    expect((await visitor.visit(paths.young('den-bosch', '12-15'))).html).toContain(paths.youngRequest('den-bosch', '12-15'))
    expect((await visitor.visit(paths.young('den-bosch'))).html).toContain(`href="${address}"`)
  })

  test.each(careLanguageCodes)('is sent and answered in %s', async (language) => {
    const answer = await visitor.submit(address, youngTyped.from12, { 'Accept-Language': language })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(careLanguages[language].care.youngRequest.sent.title)
    expect(codeIn(answer)).not.toBe('')
  })
})

describe('its words', () => {
  const formal = /(?<![\p{L}’'])(u|uw|uzelf)(?!\p{L})/iu
  const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<[^>]+>/g, ' ') ?? ''

  test('are ‘je’, on every page of it: empty, come back, sent and sent again', async () => {
    expect(wordings(says).filter(({ text }) => formal.test(text))).toEqual([])
    for (const age of youngAges) {
      const empty = await visitor.visit(paths.youngRequest('den-bosch', ageWords[age]))
      const back = await visitor.submit(address, { age, caregiverName: 'Sam' })
      const { answer, key } = await askAsYoung(site, age)
      const again = await visitor.submit(address, { ...youngTyped[age], key })
      const other = await visitor.submit(address, { ...youngTyped[age], key, wish: 'Iets anders.' })
      expect([empty, back, answer, again, other].map(({ status }) => status)).toEqual([200, 422, 200, 200, 409])
      for (const { html } of [empty, back, answer, again, other]) expect(mainOf(html)).not.toMatch(formal)
    }
    expect(mainOf((await visitor.visit(address)).html)).not.toMatch(formal)
  })

  test('are short: at most twenty in a sentence, nine on average', () => {
    const sentences = wordings(says)
      .flatMap(({ text }) => text.split(/(?<=[.!?:])\s+/))
      .map((sentence) => sentence.split(/\s+/).length)
    expect(Math.max(...sentences)).toBeLessThanOrEqual(20)
    expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(9)
  })

  test('are informal in the languages that have a polite form', () => {
    const polite = {
      tr: /\bsiz(in|e|i)?\b/iu,
      pl: /\b(Pan|Pani|Państwo|proszę)\b/iu,
      uk: /(?<!\p{L})(Ви|Вас|Вам|Ваш\p{L}*)(?!\p{L})/iu,
    }
    for (const [language, words] of Object.entries(polite)) {
      const texts = wordings(careLanguages[language as keyof typeof polite].care.youngRequest)
      expect(texts.filter(({ text }) => words.test(text))).toEqual([])
    }
  })
})

describe('a request below sixteen', () => {
  test.each(belowSixteen.flatMap((age) => ['adult', 'adultDoes', 'adultTelephone'].map((field) => [age, field] as const)))(
    'is not taken without the adult: %s, %s',
    async (age, field) => {
      const before = await counted()
      const { answer } = await askAsYoung(site, age, { [field]: '' })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(says.field.adult_needed)
      expect(answer.html).toContain('value="Sam"')
      expect(answer.html).toContain('Een middag vrij.')
      expect(answer.html).toContain(`name="age" value="${age}"`)
      expect(await counted()).toBe(before)
    },
  )

  test.each(youngAges)('is not taken without a yes (%s)', async (age) => {
    const { answer } = await askAsYoung(site, age, { consent: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(says.field.tick_to_be_called)
  })

  test.each([
    ['adultTelephone', '12', says.field.not_a_telephone],
    ['adultDoes', 'nothing', says.field.adult_needed],
    ['wish', 'x'.repeat(301), says.field.too_long],
    ['wish', 'Mijn nummer is 111222333.', says.field.holds_bsn],
  ])('is not taken with %s as %s', async (field, typed, complaint) => {
    const { answer } = await askAsYoung(site, 'from12', { [field]: typed })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(complaint)
  })

  test('without an age is not taken either, and comes back with every question', async () => {
    const answer = await visitor.submit(address, { ...youngTyped.from16, age: '' })
    expect(answer.status).toBe(422)
    expect(fieldsIn(answer.html)).toEqual(['key', 'age', ...asked.from12, 'consent'])
    expect(answer.html).toContain('value="Sam"')
  })

  test('of a child keeps the number of the adult alone, with a yes of the adult', async () => {
    const { answer, id, code } = await askAsYoung(site, 'under12')
    expect(answer.text).toMatch(/Anouk belt de volwassene, uiterlijk/)
    expect(answer.text).toContain(says.sent.fill.adult)
    const [contact] = await db.select().from(referralContacts).where(eq(referralContacts.referralId, id))
    expect(contact).toMatchObject({ kind: 'parent', does: 'is_there', name: '', askedById: null, addedById: null })
    expect(await db.select().from(consents).where(eq(consents.referralId, id))).toMatchObject([
      { about: 'caregiver', givenBy: 'representative', how: 'written', wording: 'young-under-12-2026-11' },
    ])
    expect((await visitor.submit(paths.follow, { code, digits: '4321' })).status).toBe(200)
  })

  test('of who is twelve calls the adult first and then both, when there is a number', async () => {
    const both = await askAsYoung(site, 'from12')
    expect(both.answer.text).toMatch(/Anouk belt eerst de volwassene en dan jou, uiterlijk/)
    expect((await visitor.submit(paths.follow, { code: both.code, digits: '5678' })).status).toBe(200)
    const { answer } = await askAsYoung(site, 'from12', { telephone: '' })
    expect(answer.text).toMatch(/Anouk belt de volwassene, uiterlijk/)
    expect(await db.select().from(consents).where(eq(consents.referralId, both.id))).toMatchObject([
      { givenBy: 'self', wording: 'young-12-15-2026-11' },
    ])
  })
})

describe('from sixteen on', () => {
  test('the young person asks alone, and nobody else is named', async () => {
    const { answer, id } = await askAsYoung(site, 'from16', { adult: 'parent', adultTelephone: '06 8765 4321' })
    expect(answer.text).toMatch(/Anouk belt je, uiterlijk/)
    expect(await db.$count(referralContacts, eq(referralContacts.referralId, id))).toBe(0)
    expect((await mailedAbout(site, id)).map(({ topic, personId }) => [topic, personId])).toEqual([['referral.ask', 'anouk']])
  })
})

describe('the same form', () => {
  test('sent twice is one request with one code', async () => {
    const { key, code, id } = await askAsYoung(site, 'from12')
    const again = await visitor.submit(address, { ...youngTyped.from12, key })
    expect(again.text).toContain(says.sent.before)
    expect(codeIn(again)).toBe(code)
    expect(await db.$count(referralContacts, eq(referralContacts.referralId, id))).toBe(1)
  })

  test.each([
    ['another adult', { adult: 'trusted_adult' }],
    ['an adult who does something else', { adultDoes: 'knows' }],
    ['another number of the adult', { adultTelephone: '06 8765 0000' }],
    ['another age', { age: 'under12' }],
  ])('with %s asks whether it is another question', async (_, changes) => {
    const { key } = await askAsYoung(site, 'from12')
    const other = await visitor.submit(address, { ...youngTyped.from12, ...changes, key })
    expect(other.status).toBe(409)
    expect(other.text).toContain('Je verstuurde al een vraag')
    expect(codeIn(other)).toBe('')
  })

  test('in another practice, or of a grown-up, says nothing of it', async () => {
    const { key } = await askAsYoung(site, 'from12')
    expect((await visitor.submit(paths.youngRequest('stein'), { ...youngTyped.from12, key })).text).not.toContain('al verstuurd')
    expect(codeIn(await visitor.submit(paths.ownRequest('den-bosch'), { ...ownTyped, key }))).toBe('')
    expect((await visitor.visit(paths.youngRequest('nergens'))).status).toBe(404)
  })
})
