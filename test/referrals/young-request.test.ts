import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { ageWords, type YoungAge, youngAges } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { consents, referralContacts, referralDetails, referrals } from '../../src/referrals/tables.ts'
import { careLanguages } from '../../src/web/language.ts'
import { filesWith } from '../support/files.ts'
import { mailedAbout } from '../support/mailed.ts'
import { codeIn, ownTyped } from '../support/own-request-sent.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'
import { wordings } from '../support/wordings.ts'
import { askAsYoung, youngTyped } from '../support/young-request-sent.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
const anouk = await site.as('anouk')
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

describe('whoever answers', () => {
  test('reads on the worklist and on the page that it is a young carer, and whom to call first', async () => {
    const { id } = await askAsYoung(site, 'under12', { adult: 'trusted_adult' })
    const list = await anouk.visit(paths.work)
    expect(list.text).toContain('Jonge mantelzorger, jonger dan 12')
    expect(list.text).toContain('Bel eerst de volwassene')
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toMatch(/Bel eerst de volwassene Volwassene die de jonge mantelzorger vertrouwt Is erbij als u belt 06-87 65 43 21/)
    expect(text).toContain('Dit is geen ouder of voogd.')
    expect(text).toContain('De volwassene zei ja voor het kind')
    expect(text).toContain('Dit is het nummer van de volwassene.')
    expect(text).not.toMatch(/undefined|null/)
  })

  test('calls who is sixteen, and nobody first', async () => {
    const { id } = await askAsYoung(site, 'from16')
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toContain('Jonge mantelzorger, 16–23')
    expect(text).not.toContain('Bel eerst de volwassene')
  })

  test('takes the adult away, and puts a field right, without losing the age', async () => {
    const { id } = await askAsYoung(site, 'from12')
    expect((await anouk.visit(paths.referralContacts(id))).text).toContain('Verteld op het formulier')
    const [contact] = await db.select().from(referralContacts).where(eq(referralContacts.referralId, id))
    expect((await anouk.submit(paths.referralContactRemove(id, contact?.id ?? ''), {})).status).toBe(303)
    expect((await anouk.visit(paths.referral(id))).text).not.toContain('06-87 65 43 21')
    const page = await anouk.visit(paths.rightsCorrect(id))
    const seen = /name="seen" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    const right = { caregiverName: 'Samira', telephone: '06 1234 5678', bestTime: 'evening', language: 'nl', wish: 'Rust.', seen }
    expect((await anouk.submit(paths.rightsCorrect(id), right)).status).toBe(303)
    const after = await anouk.visit(paths.referral(id))
    expect(after.text).toContain('Samira')
    expect(after.text).toContain('Jonge mantelzorger, 12–15')
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

describe('what is kept of it', () => {
  test('is in no file in clear, the age neither', async () => {
    const { id } = await askAsYoung(site, 'from12', { caregiverName: 'Quirijn Zonderling', adultTelephone: '0687651111' })
    expect(await filesWith(database.folder, ['Quirijn', '0687651111'])).toEqual([])
    const [details] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
    expect(details?.ageGroup).not.toContain('from12')
    expect(JSON.stringify(site.lines)).not.toMatch(/Quirijn|0687651111/)
  })

  test('stays in its practice', async () => {
    const { id } = await askAsYoung(site, 'from12')
    expect((await (await site.as('sjef')).visit(paths.referral(id))).status).toBe(404)
  })

  test('is found by the number of the adult, stands in the file, and goes with the rest', async () => {
    const { id } = await askAsYoung(site, 'under12', { adultTelephone: '0687652222' })
    const found = await anouk.submit(paths.rights, { name: '', telephone: '06 8765 2222' })
    expect(found.text).toContain('Hier genoemd als vader, moeder of voogd van de jonge mantelzorger: 06-87 65 22 22')
    const page = await anouk.visit(paths.rightsOf(id))
    expect(page.text).toContain('Leeftijd Jonger dan 12')
    const file = JSON.parse((await anouk.visit(paths.rightsExport(id))).html) as { referrals: { details: object; contacts: object[] }[] }
    expect(file.referrals[0]?.details).toMatchObject({ age_group: 'under12' })
    expect(file.referrals[0]?.contacts).toMatchObject([
      { kind: 'parent', does: 'is_there', telephone: '0687652222', asked_by: null, wording: 'young-under-12-2026-11' },
    ])
    await anouk.submit(paths.rightsErase(id), { sure: 'yes' })
    const [details] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
    expect(details).toMatchObject({ ageGroup: '', telephone: '' })
    const [contact] = await db.select().from(referralContacts).where(eq(referralContacts.referralId, id))
    expect(contact).toMatchObject({ telephone: '', telephoneFingerprint: '', does: '' })
    await expect(db.run(sql`update referral_details set age_group = 'x' where referral_id = ${id}`)).rejects.toThrow()
  })

  test('names no adult at a referral that somebody else wrote', async () => {
    const [theirs] = await db.select({ id: referrals.id }).from(referrals).where(sql`agreement_id is not null`).limit(1)
    await expect(
      db.run(sql`insert into referral_contacts (id, referral_id, practice_id, kind, name, telephone, relation, name_fingerprint,
        telephone_fingerprint, wording, given_at, added_at) values ('a', ${theirs?.id}, 'practice-den-bosch', 'parent', '', 'x', '', '', '', 'w', '', '')`),
    ).rejects.toThrow()
  })
})
