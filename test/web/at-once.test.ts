import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const anouk = await site.as('anouk')
const ilse = await site.as('ilse')

const idOf = async (question: ReturnType<typeof sql>) => (await site.db.all<{ id: string }>(question))[0]?.id ?? ''
const offering = (key: string) => idOf(sql`select id from offerings where external_id = ${key}`)

/** What the page has in its form, with what somebody changes in it. */
const filledIn = async (who: Visitor, address: string, changes: Record<string, string>) => ({
  ...fieldsOfForm((await who.visit(address)).html),
  ...changes,
})

const many = 4

describe('the same form sent again at the very same moment', () => {
  test.each([
    [
      'an organisation',
      anouk,
      async () => paths.organisationEdit(await idOf(sql`select organisation_id as id from offerings where external_id = 'DB03'`)),
      { url: 'https://nieuw.example' },
    ],
    ['an offering, by its coordinator', anouk, async () => paths.offeringEdit(await offering('DB46')), { summary: 'Anders gezegd.' }],
    ['an offering, by its provider', ilse, async () => paths.offeringEdit(await offering('DB01')), { summary: 'Anders gezegd.' }],
    [
      'a group of words',
      anouk,
      async () => paths.synonymGroup(await idOf(sql`select id from search_synonyms where practice_id = 'practice-den-bosch' limit 1`)),
      { words: 'tafeltje, dekje' },
    ],
  ] as const)('%s: nobody is told that a colleague was first', async (_, who, address, changes) => {
    const at = await address()
    const form = await filledIn(who, at, changes)
    const answers = await Promise.all(Array.from({ length: many }, () => who.submit(at, form)))
    expect(answers.map(({ status }) => status)).toEqual(Array(many).fill(303))
  })

  test('an offering that stops: it stops once', async () => {
    const id = await offering('DB08')
    const version = hidden((await anouk.visit(paths.keptOffering(id))).html, 'version')
    const answers = await Promise.all(Array.from({ length: many }, () => anouk.submit(paths.offeringWithdraw(id), { version })))
    expect(answers.map(({ status }) => status)).toEqual(Array(many).fill(303))
    const steps = await site.db.all(sql`select 1 from offering_versions where offering_id = ${id} and kind = 'withdraw'`)
    expect(steps).toHaveLength(1)
  })

  test('a step of a report: it is taken once', async () => {
    const id = await idOf(sql`select id from offering_reports where practice_id = 'practice-den-bosch' and status = 'open' limit 1`)
    const version = hidden((await anouk.visit(paths.report(id))).html, 'version')
    const before = await site.db.all(sql`select 1 from offering_report_steps where report_id = ${id}`)
    const answers = await Promise.all(Array.from({ length: many }, () => anouk.submit(paths.report(id), { step: 'solve', version })))
    expect(answers.map(({ status }) => status)).toEqual(Array(many).fill(303))
    expect(await site.db.all(sql`select 1 from offering_report_steps where report_id = ${id}`)).toHaveLength(before.length + 1)
  })
})

test('a group of words saved again one after the other is no clash either', async () => {
  const at = paths.synonymGroup(await idOf(sql`select id from search_synonyms where practice_id = 'practice-den-bosch' limit 1`))
  const form = await filledIn(anouk, at, { words: 'kopje, schoteltje' })
  expect((await anouk.submit(at, form)).status).toBe(303)
  expect((await anouk.submit(at, form)).status).toBe(303)
})

describe('a form that is no longer whole', () => {
  test('says so, with what was typed still there', async () => {
    const at = paths.offeringEdit(await offering('DB46'))
    const answer = await anouk.submit(at, await filledIn(anouk, at, { version: 'abc', summary: 'Blijft staan.' }))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze pagina is niet meer heel.')
    expect(answer.html).toContain('Blijft staan.</textarea>')
  })

  test('of a referral keeps the note', async () => {
    const id =
      await idOf(sql`select id from referrals where answering_organisation_id = (select organisation_id from memberships where person_id = 'anouk')
      and practice_id = 'practice-den-bosch' and status = 'received' limit 1`)
    const version = hidden((await anouk.visit(paths.referral(id))).html, 'version')
    const answer = await anouk.submit(paths.referral(id), { step: 'accept', note: 'Blijft staan.', version })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze pagina is niet meer heel.')
    expect(answer.html).toContain('Blijft staan.</textarea>')
  })
})

test.each(['5247AB', '5247 ab'])('the letters of a postcode (%s) do not stay in the address', async (postcode) => {
  const asked = `${paths.offerings('den-bosch')}?${new URLSearchParams({ q: 'dementie', postcode })}`
  expect(await site.visitor.visit(asked)).toMatchObject({ status: 303, location: '/den-bosch/aanbod?q=dementie&postcode=5247' })
  const live = await site.visitor.visit(asked, { 'HX-Request': 'true' })
  expect(live.headers.get('HX-Replace-Url')).toBe('/den-bosch/aanbod?q=dementie&postcode=5247')
})
