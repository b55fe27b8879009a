import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import type { OfferingContent } from '../../src/directory/content.ts'
import {
  fullestChoice,
  mergedContent,
  mergeOfferings,
  mergePartNames,
  mergeParts,
  partsThatDiffer,
} from '../../src/directory/merge-parts.ts'
import { offerings } from '../../src/directory/tables.ts'
import { emptyContent } from '../../src/directory/typed.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { type Answer, hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
const [anouk, sjef, ilse, willem] = await Promise.all([site.as('anouk'), site.as('sjef'), site.as('ilse'), site.as('willem')])

let count = 0
/** An offering that the coordinator of 's-Hertogenbosch adds. */
async function add(name: string, more: Record<string, string> = {}): Promise<string> {
  const key = newId(site.clock.now)
  count += 1
  const fields = { key, version: '0', name, organisation: `Aanbieder ${count}x`, type_guest_house: 'yes', areaHere: 'yes', ...more }
  const asked = await anouk.submit(paths.newOffering(), fields)
  const seen = { seen: hidden(asked.html, 'seen'), seenOrganisation: hidden(asked.html, 'seenOrganisation') }
  if (asked.status === 422) await anouk.submit(paths.newOffering(), { ...fields, ...seen, same: 'none', sameOrganisation: 'none' })
  expect((await row(key))?.name).toBe(name)
  return key
}

const row = async (id: string) => (await db.select().from(offerings).where(eq(offerings.id, id)))[0]
const slugOf = async (id: string) => (await row(id))?.slug ?? ''

async function formOf(id: string, other: string): Promise<Record<string, string>> {
  const { html } = await anouk.visit(paths.offeringMerge(id, other))
  const chosen = [...html.matchAll(/name="(\w+)" value="(this|other)" checked/g)].map(([, name = '', value = '']) => [name, value])
  return { other, thisVersion: hidden(html, 'thisVersion'), otherVersion: hidden(html, 'otherVersion'), ...Object.fromEntries(chosen) }
}
const merge = async (id: string, other: string, choice: Record<string, string> = {}): Promise<Answer> =>
  anouk.submit(paths.offeringMerge(id, other), { ...(await formOf(id, other)), keep: 'this', ...choice, intent: 'confirm' })
const public_ = async (id: string) => visitor.visit(paths.offering('den-bosch', await slugOf(id)))

describe('a coordinator merges two offerings', () => {
  test('sees what differs, chooses part by part, sees what changes, and only then it is', async () => {
    const one = await add('Ooievaarsnest', { summary: 'Logeren in een nest.', phone: '0001111111' })
    const other = await add('Ooievaarshuis', { summary: 'Slapen hoog.', costNote: 'Gratis.' })
    const page = await anouk.visit(paths.offeringMerge(one, other))
    expect(page.text).toMatch(/Welk aanbod blijft\?.*Wie biedt het aan\?/)
    expect(page.html, 'what only the other says is taken over').toMatch(/name="costNote" value="other" checked/)
    expect(page.html, 'what is equal is not asked').not.toMatch(/type="radio" name="types"/)

    const chosen = { ...(await formOf(one, other)), keep: 'this', summary: 'other' }
    const preview = await anouk.submit(paths.offeringMerge(one, other), { ...chosen, intent: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.text).toMatch(/Ooievaarshuis gaat op in Ooievaarsnest.*Slapen hoog/)
    expect((await row(other))?.mergedInto).toBeNull()
    expect((await anouk.submit(paths.offeringMerge(one, other), { ...chosen, intent: 'back' })).html).toMatch(
      /name="summary" value="other" checked/,
    )

    const done = await anouk.submit(paths.offeringMerge(one, other), { ...chosen, intent: 'confirm' })
    expect(done.location).toBe(paths.done(paths.keptOffering(one), 'offeringsMerged'))
    expect(await row(one)).toMatchObject({
      name: 'Ooievaarsnest',
      summary: 'Slapen hoog.',
      costNote: 'Gratis.',
      phone: '0001111111',
      version: 2,
    })
    expect(await row(other)).toMatchObject({ mergedInto: one, version: 2, summary: 'Slapen hoog.' })
    expect((await row(other))?.withdrawnOn).not.toBeNull()
  })

  test('and starts from what visitors see today, whichever was asked for first', async () => {
    const [seen, later] = [await add('Zomerhuis Nu'), await add('Winterhuis Straks', { visibleFrom: '2099-01-01' })]
    expect(await formOf(later, seen)).toMatchObject({ keep: 'other', window: 'other', organisation: 'other' })
    expect(await formOf(seen, later)).toMatchObject({ keep: 'this', window: 'this' })
  })

  test('and whoever follows the old address, with a postcode or not, or the short link, comes to the one that stays', async () => {
    const [one, other] = [await add('Roodborstje'), await add('Roodborsthuis')]
    await merge(one, other)
    const old = paths.offering('den-bosch', await slugOf(other), '5247')
    expect((await visitor.visit(old)).location).toBe(paths.offering('den-bosch', await slugOf(one), '5247'))
    const code = (await row(other))?.shortCode ?? ''
    expect((await visitor.visit(paths.short(code))).location).toContain(await slugOf(one))
    const found = await visitor.visit(paths.offerings('den-bosch', 'q=roodborsthuis'))
    expect(found.html).not.toContain(`/aanbod/${await slugOf(other)}"`)
  })

  test('and reads the history of both, from the one that stays', async () => {
    const [one, other] = [await add('Winterkoning'), await add('Winterhuis')]
    await merge(one, other)
    const { text, html } = await anouk.visit(paths.offeringHistory(one))
    expect(text).toMatch(/Samengevoegd Winterhuis, op .* door Anouk/)
    expect(html).toContain(`href="${paths.offeringHistory(other)}"`)
    expect((await anouk.visit(paths.offeringHistory(other))).status).toBe(200)
    expect((await anouk.visit(paths.keptOffering(other))).text).toContain('Dit aanbod ging op in Winterkoning')
    const lines = await db.select().from(logLines).where(eq(logLines.subjectId, other)).orderBy(logLines.seq)
    expect(lines.map(({ action }) => action)).toEqual(['offering.add', 'offering.merge'])
  })

  test('by a double click once', async () => {
    const [one, other] = [await add('Koolmees'), await add('Mezenhuis')]
    const fields = { ...(await formOf(one, other)), keep: 'this', intent: 'confirm' }
    const answers = await Promise.all([1, 2].map(() => anouk.submit(paths.offeringMerge(one, other), fields)))
    expect(answers.map(({ location }) => location)).toEqual([1, 2].map(() => paths.done(paths.keptOffering(one), 'offeringsMerged')))
    expect((await row(one))?.version).toBe(2)
  })

  test('while a colleague does it the other way: one of both happens, never a circle', async () => {
    const [one, other] = [await add('Heenreis'), await add('Terugweg')]
    const [there, back] = [await formOf(one, other), await formOf(other, one)]
    const answers = await Promise.all([
      anouk.submit(paths.offeringMerge(one, other), { ...there, keep: 'this', intent: 'confirm' }),
      anouk.submit(paths.offeringMerge(other, one), { ...back, keep: 'this', intent: 'confirm' }),
    ])
    const [a, b] = [await row(one), await row(other)]
    expect([a?.mergedInto, b?.mergedInto].filter((into) => into !== null)).toHaveLength(1)
    const stays = a?.mergedInto === null ? one : other
    expect(answers.map(({ location }) => location)).toEqual([1, 2].map(() => paths.done(paths.keptOffering(stays), 'offeringsMerged')))
  })

  test('in a chain all lead to the last', async () => {
    const [a, b, c] = [await add('Eersteling'), await add('Tweedehands'), await add('Derdendeel')]
    await merge(b, a)
    await merge(c, b)
    for (const id of [a, b]) expect((await public_(id)).location).toBe(paths.offering('den-bosch', await slugOf(c)))
    expect((await merge(a, c)).location).toBe(paths.done(paths.keptOffering(c), 'offeringsMerged'))
    await expect(db.update(offerings).set({ mergedInto: a }).where(eq(offerings.id, c))).rejects.toThrow()
  })

  test('after somebody changed one, reads so, with what was chosen', async () => {
    const [one, other] = [await add('Rustpunt Noord'), await add('Pauzeplek Zuid')]
    const fields = { ...(await formOf(one, other)), keep: 'this', name: 'other', intent: 'confirm' }
    const { html } = await anouk.visit(paths.offeringEdit(other))
    await anouk.submit(paths.offeringEdit(other), {
      name: 'Pauzeplek Oost',
      version: hidden(html, 'version'),
      type_guest_house: 'yes',
      areaHere: 'yes',
      verifyEveryMonths: '6',
      capacityEveryDays: '14',
    })
    const late = await anouk.submit(paths.offeringMerge(one, other), fields)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Een van de twee is intussen gewijzigd')
    expect(late.html).toMatch(/name="name" value="other" checked/)
  })

  test('takes reports that are open along, and the free places with the room', async () => {
    const [one, other] = [await add('Zonneterras'), await add('Lindeterras', { capacityMaximum: '4', capacityUnit: 'places' })]
    await db.update(offerings).set({ capacityAvailable: 3, capacityUpdatedOn: '2026-11-20' }).where(eq(offerings.id, other))
    await db.run(sql`insert into offering_reports (id, practice_id, offering_id, reason, note, status, version, reported_at)
      values ('r-open', 'practice-den-bosch', ${other}, 'gone', '', 'open', 0, '2026-11-20')`)
    await merge(one, other)
    expect(await row(one)).toMatchObject({ capacityAvailable: 3, capacityMaximum: 4, capacityUpdatedOn: '2026-11-20' })
    expect(await db.all(sql`select offering_id as id from offering_reports where id = 'r-open'`)).toEqual([{ id: one }])
  })

  test('never one with a proposal that waits, nor one that is gone, nor one with itself', async () => {
    const [one, other] = [await add('Wachtkamer'), await add('Wachtlijst')]
    await db.run(sql`insert into offering_proposals (id, offering_id, practice_id, organisation_id, seen_version, content, note, status, proposed_by_id, proposed_at, answer)
      select 'p-waits', ${other}, 'practice-den-bosch', organisation_id, 1, '{}', '', 'open', 'ilse', '2026-11-20', '' from offerings where id = ${other}`)
    expect((await merge(one, other)).text).toContain('wacht nog een voorstel')
    await db.run(sql`update offering_proposals set status = 'declined' where id = 'p-waits'`)
    await db.update(offerings).set({ withdrawnOn: '2026-11-01' }).where(eq(offerings.id, other))
    expect((await merge(one, other)).text).toContain('wordt niet meer aangeboden')
    expect((await merge(one, one)).text).toContain('Kies twee verschillende keren aanbod')
  })

  test('of its own practice only, and nobody else does', async () => {
    const [one, other] = [await add('Binnenshuis'), await add('Buitenshuis')]
    const [stein] = await db.all<{ id: string }>(sql`select id from offerings where responsible_practice_id = 'practice-stein' limit 1`)
    expect((await sjef.visit(paths.offeringMerge(one, other))).status).toBe(404)
    expect((await anouk.visit(paths.offeringMerge(one, stein?.id ?? ''))).status).toBe(404)
    expect((await sjef.submit(paths.offeringMerge(one, other), { other, keep: 'this', intent: 'confirm' })).status).toBe(404)
    for (const who of [ilse, willem]) expect((await who.visit(paths.offeringMerge(one, other))).status).toBe(403)
  })

  test.each([{ keep: '' }, { name: 'x'.repeat(10_000) }, { intent: 'steal' }])('asks again for what is no choice: %#', async (wrong) => {
    const [one, other] = [await add(`Keuzehuis ${Object.keys(wrong)[0]}`), await add(`Besluitplek ${Object.keys(wrong)[0]}`)]
    const fields = { ...(await formOf(one, other)), keep: 'this', intent: 'confirm', ...wrong }
    expect((await anouk.submit(paths.offeringMerge(one, other), fields)).status).toBe(422)
    expect((await row(other))?.mergedInto).toBeNull()
  })
})

describe('what was merged can be taken apart', () => {
  test('and is as it was, with both histories; twice is once', async () => {
    const [one, other] = [await add('Eendracht'), await add('Tweespalt')]
    await merge(one, other, { name: 'other' })
    const page = await anouk.visit(paths.keptOffering(other))
    const fields = { version: hidden(page.html.slice(page.html.indexOf('losmaken')), 'version') }
    const answers = await Promise.all([1, 2].map(() => anouk.submit(paths.offeringSplit(other), fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await row(other)).toMatchObject({ mergedInto: null, withdrawnOn: null, name: 'Tweespalt', version: 3 })
    expect((await public_(other)).status).toBe(200)
    expect((await anouk.visit(paths.offeringHistory(one))).text).toMatch(/Tweespalt, op .* door Anouk Weer losgemaakt op .* door Anouk/)
    expect((await row(one))?.name, 'what was taken over stays').toBe('Tweespalt')
    expect((await merge(one, other)).location, 'and may be merged again').toBe(paths.done(paths.keptOffering(one), 'offeringsMerged'))
  })

  test('by the coordinator of its practice only', async () => {
    const [one, other] = [await add('Samenvloed'), await add('Splitsing')]
    await merge(one, other)
    expect((await sjef.submit(paths.offeringSplit(other), { version: '2' })).status).toBe(404)
    expect((await ilse.submit(paths.offeringSplit(other), { version: '2' })).status).toBe(403)
    expect((await anouk.submit(paths.offeringSplit(one), { version: '2' })).location).toBe(paths.keptOffering(one))
    expect((await row(other))?.mergedInto).toBe(one)
  })
})

describe('an address that is hidden', () => {
  const shelter = { address: 'Geheimlaan 7', postcode: '5211 XY', place: "'s-Hertogenbosch", hideAddress: 'yes' }

  test('stays hidden with whatever is chosen along with it', async () => {
    const one = await add('Veilige Haven', shelter)
    const other = await add('Havenhuis', { address: 'Openstraat 1', postcode: '5212 AB', place: "'s-Hertogenbosch" })
    await merge(one, other, { where: 'this' })
    const [place] = await db.all(sql`select address, is_hidden as "isHidden" from locations where offering_id = ${one}`)
    expect(place).toEqual({ address: 'Geheimlaan 7', isHidden: 1 })
    expect((await public_(one)).html).not.toMatch(/Geheimlaan|5211 ?XY/i)
  })

  test('is never found by guessing it in a form', async () => {
    await add('Schuilplaats Anoniem', shelter)
    const guess = { name: 'Schuilplek', phone: '', organisation: '', address: 'Geheimlaan 7', postcode: '5211 XY' }
    const { text } = await sjef.submit(paths.offeringLookalikes, guess)
    expect(text).not.toContain('zelfde adres')
    expect((await anouk.submit(paths.offeringLookalikes, guess)).text).not.toContain('zelfde adres')
  })
})

describe('a form for a new offering', () => {
  test('answers while somebody types, politely, with what is there', async () => {
    await add('Spechtennest', { phone: '0002222222' })
    const { html, text } = await anouk.submit(
      paths.offeringLookalikes,
      { name: 'spechtenest', organisation: '' },
      { 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
    )
    expect(html).toContain('role="status"')
    expect(html).not.toContain('<html')
    expect(text).toContain('Spechtennest')
    for (const name of ['', '"*', '🌳', 'x'.repeat(10_000), '\0'])
      expect((await anouk.submit(paths.offeringLookalikes, { name })).status).toBe(200)
  })

  test('asks once before it writes, with all that was typed; whoever says that it is the same comes there', async () => {
    const there = await add('IJsvogelhuis', { organisation: 'Stichting IJsvogel' })
    const fields = {
      key: newId(site.clock.now),
      version: '0',
      name: 'Ijsvogelhuis',
      organisation: 'Stichting IJsvogel',
      summary: 'Getypt.',
      type_guest_house: 'yes',
      areaHere: 'yes',
    }
    const asked = await anouk.submit(paths.newOffering(), fields)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Bestaat dit aanbod al?')
    expect(asked.html).toContain('Getypt.')
    const seen = hidden(asked.html, 'seen')
    expect(seen).toContain(there)
    expect((await anouk.submit(paths.newOffering(), { ...fields, same: there, seen })).location).toBe(paths.keptOffering(there))
    expect(await row(fields.key)).toBeUndefined()
    expect((await anouk.submit(paths.newOffering(), { ...fields, same: 'none', seen })).location).toContain(fields.key)
    const twice = await anouk.submit(paths.newOffering(), { ...fields, same: 'none', seen })
    expect(twice.location, 'sent twice').toContain(fields.key)
  })

  test('asks about a new organisation that looks like one, and takes the one that was meant', async () => {
    const fields = {
      key: newId(site.clock.now),
      version: '0',
      name: 'Nachtegaalavond',
      organisation: 'De Wilg, logeerhuis',
      type_guest_house: 'yes',
      areaHere: 'yes',
    }
    const asked = await anouk.submit(paths.newOffering(), fields)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Bestaat deze organisatie al?')
    const seenOrganisation = hidden(asked.html, 'seenOrganisation')
    await anouk.submit(paths.newOffering(), { ...fields, sameOrganisation: seenOrganisation.split(' ')[0] ?? '', seenOrganisation })
    const [written] = await db.all(
      sql`select g.name from offerings o join organisations g on g.id = o.organisation_id where o.id = ${fields.key}`,
    )
    expect(written).toEqual({ name: 'Logeerhuis De Wilg (voorbeeld)' })
  })

  test('is found by what it says, also after it was changed', async () => {
    const id = await add('Pimpelmeeshuis')
    expect((await visitor.visit(paths.offerings('den-bosch', 'q=pimpelmeeshuis'))).text).toContain('Pimpelmeeshuis')
    const { html } = await anouk.visit(paths.offeringEdit(id))
    const change = {
      name: 'Kwikstaarthuis',
      version: hidden(html, 'version'),
      type_guest_house: 'yes',
      areaHere: 'yes',
      verifyEveryMonths: '6',
      capacityEveryDays: '14',
    }
    await anouk.submit(paths.offeringEdit(id), change)
    expect((await visitor.visit(paths.offerings('den-bosch', 'q=kwikstaarthuis'))).text).toContain('Kwikstaarthuis')
  })
})

describe('an invitation for a new organisation', () => {
  const guest = { name: 'Nieuw', email: 'nieuw@wilg.example', role: 'provider', job: 'team_lead' }

  test('asks whether it is one that is there, and takes that one', async () => {
    const fields = { ...guest, key: newId(site.clock.now), newOrganisation: 'De Wilg logeerhuis' }
    const asked = await willem.submit(paths.invite, fields)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Bestaat deze organisatie al?')
    const seenOrganisation = hidden(asked.html, 'seenOrganisation')
    const [wilg = ''] = seenOrganisation.split(' ')
    expect((await willem.submit(paths.invite, { ...fields, sameOrganisation: wilg, seenOrganisation })).status).toBe(303)
    expect(await db.all(sql`select organisation_id as id from invitations where id = ${fields.key}`)).toEqual([{ id: wilg }])
  })

  test('writes another after it was said so', async () => {
    const fields = { ...guest, email: 'ander@wilg.example', key: newId(site.clock.now), newOrganisation: 'De Wilg logeerhuis' }
    const seenOrganisation = hidden((await willem.submit(paths.invite, fields)).html, 'seenOrganisation')
    expect((await willem.submit(paths.invite, { ...fields, sameOrganisation: 'none', seenOrganisation })).status).toBe(303)
    expect(await db.all(sql`select name from organisations where name = 'De Wilg logeerhuis'`)).toHaveLength(1)
  })
})

describe('what two offerings say', () => {
  const content = (more: Partial<OfferingContent>): OfferingContent => ({ ...emptyContent('GM0796'), ...more })
  const one = content({ name: 'A', address: 'Straat 1', postcode: '5211 AA', hideAddress: true, languages: ['nl'] })
  const other = content({ name: 'B', address: 'Weg 2', postcode: '5212 BB', costNote: 'Gratis', languages: ['nl'] })

  test('is chosen in parts of which each field is in one', () => {
    const fields = mergePartNames.flatMap((part) => [...mergeParts[part]])
    expect(new Set(fields).size).toBe(fields.length)
    expect([...fields].sort()).toEqual(Object.keys(one).sort())
  })

  test('differs where any field of a part does', () => {
    expect(partsThatDiffer(one, other)).toEqual(['name', 'where', 'costNote'])
    expect(partsThatDiffer(one, one)).toEqual([])
  })

  test('comes from the one that stays, but for what was chosen', () => {
    expect(mergedContent(one, other, 'this', { where: 'other' })).toEqual({
      ...one,
      address: 'Weg 2',
      postcode: '5212 BB',
      hideAddress: false,
    })
    expect(mergedContent(one, other, 'other', { name: 'this' })).toEqual({ ...other, name: 'A' })
    expect(mergedContent(one, other, 'other', {})).toEqual(other)
  })

  test('starts from what says most', () => {
    expect(fullestChoice(one, other, 'this')).toEqual({ name: 'this', where: 'this', costNote: 'other' })
  })

  test.each([
    ['same', { id: 'a' }, { id: 'a' }],
    ['gone', { withdrawnOn: '2026-01-01' }, {}],
    ['gone', {}, { withdrawnOn: '2026-01-01' }],
    ['has_proposal', { hasProposal: true }, {}],
  ])('refuses: %s', (reason, loser, winner) => {
    const side = { livesOnAs: '', withdrawnOn: null, hasProposal: false }
    expect(mergeOfferings({ id: 'a', ...side, ...loser }, { id: 'b', ...side, ...winner })).toEqual({ ok: false, reason })
  })
})
