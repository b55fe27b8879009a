import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { mailedAbout } from '../support/mailed.ts'
import { hidden, openSite, type Site } from '../support/site.ts'
import { upkeepLinkTo } from '../support/upkeep-link.ts'

type Facts = {
  id: string
  version: number
  verifiedOn: string | null
  verifiedBy: string
  askedOn: string | null
  hiddenOn: string | null
  available: number | null
  updatedOn: string | null
  nextFreeOn: string | null
}

const factsOf = async ({ db }: Site, externalId: string): Promise<Facts> => {
  const [row] =
    await db.all<Facts>(sql`select id, version, verified_on as "verifiedOn", verified_by as "verifiedBy", asked_on as "askedOn", hidden_on as "hiddenOn",
    capacity_available as available, capacity_updated_on as "updatedOn", next_free_on as "nextFreeOn" from offerings where external_id = ${externalId}`)
  if (!row) throw new Error(`no offering ${externalId}`)
  return row
}

const linkTo = ({ db, clock }: Site, email: string, days = 30) => upkeepLinkTo(db, email, { now: clock.now, days })

describe('somebody with the link of a mail', () => {
  let site: Site
  let token = ''
  const today = () => dayOf(site.clock.now)
  const answer = (id: string, version: number, fields: Record<string, string> = {}) =>
    site.visitor.submit(paths.upkeep(token), { offering: id, version: String(version), ...fields })
  beforeAll(async () => {
    site = await openSite()
    token = await linkTo(site, 'welkom@ontmoetingscentrumdebrug.example')
    await site.db.run(sql`update offerings set email = 'Welkom@OntmoetingscentrumDeBrug.example', asked_on = '2026-09-01', capacity_updated_on = '2026-10-21'
      where external_id in ('DB02', 'DB49')`)
  })

  test('reads what caregivers read, of everything with that address, and nothing of another', async () => {
    const page = await site.visitor.visit(paths.upkeep(token))
    expect(page.status).toBe(200)
    expect(page.text).toContain('Kijk of deze 2 stukken aanbod kloppen.')
    expect(page.text).toContain('000-731 04 04')
    expect(page.text).not.toContain('Kastanje')
    expect(page.headers.get('Cache-Control')).toBe('no-store')
  })

  test('changes nothing by opening it, however often', async () => {
    const before = await factsOf(site, 'DB02')
    for (let times = 0; times < 3; times += 1) await site.visitor.visit(paths.upkeep(token))
    expect(await factsOf(site, 'DB02')).toEqual(before)
    expect((await site.visitor.visit(paths.upkeep(token))).status).toBe(200)
  })

  test('says with one click that it is right, and a second click changes nothing', async () => {
    const { id, version } = await factsOf(site, 'DB02')
    const [first, second] = await Promise.all([answer(id, version), answer(id, version)])
    expect([first.location, second.location]).toEqual([1, 2].map(() => `${paths.upkeep(token)}?klaar=nagekeken`))
    expect(await factsOf(site, 'DB02')).toMatchObject({
      version,
      verifiedOn: today(),
      verifiedBy: 'Ontmoetingscentrum De Brug (voorbeeld)',
      askedOn: null,
    })
    const page = await site.visitor.visit(first.location ?? '')
    expect(page.text).toContain('Dank u wel. Het is bewaard.')
    const told = await site.db.all(sql`select person_id, role from log_lines where action = 'offering.verify' and subject_id = ${id}`)
    expect(told[0]).toEqual({ person_id: null, role: 'visitor' })
  })

  test.each([
    [{}, 'Vul dit in.'],
    [{ available: '' }, 'Vul dit in.'],
    [{ available: 'twee' }, 'Vul een heel getal in'],
    [{ available: '-1' }, 'Vul een heel getal in'],
    [{ available: '99999' }, 'Dit is meer dan het aantal plekken dat er is.'],
    [{ available: '1', nextFreeOn: '2026-02-30' }, 'Vul een datum in'],
  ] as [Record<string, string>, string][])('is asked for a number that can be: %j', async (typed, complaint) => {
    const before = await factsOf(site, 'DB49')
    const refused = await answer(before.id, before.version, typed)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('<title>Fout:')
    expect(refused.text).toContain(complaint)
    if (typed.available) expect(refused.html).toContain(`value="${typed.available}"`)
    expect(await factsOf(site, 'DB49')).toEqual(before)
  })

  test('says how many places are free, and from when, in the same click', async () => {
    const { id, version } = await factsOf(site, 'DB49')
    expect((await answer(id, version, { available: '2', nextFreeOn: '2027-01-04' })).status).toBe(303)
    const facts = { available: 2, updatedOn: today(), nextFreeOn: '2027-01-04', verifiedOn: today(), askedOn: null }
    expect(await factsOf(site, 'DB49')).toMatchObject(facts)
    expect((await site.visitor.visit(paths.upkeep(token))).text).toContain('Alles is nagekeken')
  })

  test('can change the number again as long as the link works, and says nothing else with it', async () => {
    const { id, version } = await factsOf(site, 'DB49')
    await site.db.run(sql`update offerings set verified_on = '2026-11-20' where id = ${id}`)
    await answer(id, version, { available: '0', nextFreeOn: '' })
    expect(await factsOf(site, 'DB49')).toMatchObject({ available: 0, nextFreeOn: null, verifiedOn: '2026-11-20' })
  })

  test('is shown what changed meanwhile before it counts as right', async () => {
    const { id, version } = await factsOf(site, 'DB02')
    await site.db.run(sql`update offerings set version = version + 1, verified_on = '2025-01-01' where id = ${id}`)
    const refused = await answer(id, version)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Er is net iets veranderd.')
    expect((await factsOf(site, 'DB02')).verifiedOn).toBe('2025-01-01')
  })

  test('says of all at once that it is right, of what was on the page only', async () => {
    await site.db.run(sql`update offerings set verified_on = '2025-01-01', capacity_updated_on = iif(capacity_available is null, null, '2025-01-01')
      where external_id in ('DB02', 'DB49')`)
    const page = await site.visitor.visit(paths.upkeep(token))
    const seen = hidden(page.html, 'seen')
    const { id } = await factsOf(site, 'DB02')
    await site.db.run(sql`update offerings set version = version + 1 where id = ${id}`)
    expect((await site.visitor.submit(paths.upkeepAll(token), { seen })).status).toBe(409)
    expect((await factsOf(site, 'DB49')).verifiedOn).toBe('2025-01-01')

    const anew = hidden((await site.visitor.visit(paths.upkeep(token))).html, 'seen')
    expect((await site.visitor.submit(paths.upkeepAll(token), { seen: anew })).status).toBe(303)
    expect(await factsOf(site, 'DB02')).toMatchObject({ verifiedOn: today(), updatedOn: null })
    expect(await factsOf(site, 'DB49')).toMatchObject({ verifiedOn: today(), updatedOn: today(), available: 0 })
  })

  test('brings back with the same click what was hidden', async () => {
    const { id, version } = await factsOf(site, 'DB02')
    await site.db.run(sql`update offerings set hidden_on = '2026-11-01' where id = ${id}`)
    await site.db.batch(reindexStatements(site.db, [id]))
    expect((await site.visitor.visit(paths.upkeep(token))).text).toContain('Staat nu niet op de website')
    expect((await answer(id, version)).status).toBe(303)
    expect(await factsOf(site, 'DB02')).toMatchObject({ hiddenOn: null })
    const [{ slug } = { slug: '' }] = await site.db.all<{ slug: string }>(sql`select slug from offerings where id = ${id}`)
    expect((await site.visitor.visit(paths.offering('den-bosch', slug))).status).toBe(200)
  })

  test('sees what visitors reported, and hands it back to the coordinator by looking', async () => {
    const { id } = await factsOf(site, 'DB02')
    const [{ slug } = { slug: '' }] = await site.db.all<{ slug: string }>(sql`select slug from offerings where id = ${id}`)
    await site.visitor.submit(paths.reportOffering('den-bosch', slug), { reason: 'other', note: 'De koffie is op' })
    expect((await site.visitor.visit(paths.upkeep(token))).text).toContain('Een bezoeker zegt: Iets anders. De koffie is op')
    await site.db.run(sql`update offerings set verified_on = '2025-01-01' where id = ${id}`)
    await answer(id, (await factsOf(site, 'DB02')).version)
    const reports = await site.db.all(
      sql`select status, r.version, step, person_id from offering_reports r join offering_report_steps on report_id = r.id where offering_id = ${id}`,
    )
    expect(reports).toEqual([{ status: 'answered', version: 1, step: 'answer', person_id: null }])
  })

  test('has no hold on an offering of somebody else, nor of another practice', async () => {
    for (const other of ['DB03', 'ST01']) {
      const before = await factsOf(site, other)
      expect((await answer(before.id, before.version, { available: '1' })).status).toBe(404)
      expect(await factsOf(site, other)).toEqual(before)
    }
  })

  test('loses hold of an offering whose address became another', async () => {
    const { id, version } = await factsOf(site, 'DB49')
    await site.db.run(sql`update offerings set email = 'nieuw@elders.example' where id = ${id}`)
    expect((await answer(id, version, { available: '5' })).status).toBe(404)
    expect((await site.visitor.visit(paths.upkeep(token))).html).not.toContain(id)
  })

  test.each([
    { offering: '', version: '1' },
    { offering: '__proto__', version: '1' },
    { offering: 'x'.repeat(10_000), version: '1' },
    { offering: 'a', version: '🧑‍🧑‍🧒' },
  ])('gets a page and no error for a form that is none: %#', async (fields) => {
    expect([404, 422]).toContain((await site.visitor.submit(paths.upkeep(token), fields)).status)
  })
})

describe('a link that does not work any more', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  const email = 'dagopvang@dagopvangdekastanje.example'

  test('says so, and sends a new one to the same address, once in ten minutes', async () => {
    const token = await linkTo(site, email, -1)
    const page = await site.visitor.visit(paths.upkeep(token))
    expect(page.status).toBe(410)
    expect(page.text).toContain('Deze link is verlopen')
    expect(page.html).not.toContain(email)

    const sent = await Promise.all([1, 2].map(() => site.visitor.submit(paths.upkeepNew(token), {})))
    expect(sent.map(({ text }) => text.includes('Kijk in uw mail'))).toEqual([true, true])
    const { id } = await factsOf(site, 'DB03')
    const mails = await mailedAbout(site, id)
    expect(mails).toMatchObject([{ topic: 'upkeep_again', address: email }])
    expect((await site.visitor.visit(paths.upkeep(mails[0]?.token ?? ''))).text).toContain('Dagopvang De Kastanje')
  })

  test('cannot say that anything is right', async () => {
    const token = await linkTo(site, email, -1)
    const { id, version } = await factsOf(site, 'DB03')
    expect((await site.visitor.submit(paths.upkeep(token), { offering: id, version: String(version), available: '1' })).status).toBe(410)
    expect((await site.visitor.submit(paths.upkeepAll(token), { seen: `${id}:${version}` })).status).toBe(410)
  })

  test('that nobody knows asks for the address, and tells nobody which addresses there are', async () => {
    const page = await site.visitor.visit(paths.upkeep('x'.repeat(64)))
    expect(page.status).toBe(404)
    expect(page.html).toContain(`href="${paths.upkeepAgain}"`)
    const count = async () => (await site.db.all(sql`select 1 from outbox where topic = 'upkeep_again'`)).length

    const before = await count()
    const known = await site.visitor.submit(paths.upkeepAgain, { email: 'PLANNING@logeerhuismaaszicht.example' })
    expect(await count()).toBe(before + 1)
    const unknown = await site.visitor.submit(paths.upkeepAgain, { email: 'niemand@nergens.example' })
    expect(await count()).toBe(before + 1)
    expect(known.html).toBe(unknown.html)
    expect((await site.visitor.submit(paths.upkeepAgain, { email: 'geen adres' })).status).toBe(422)
    expect((await site.visitor.submit(paths.upkeepNew('x'), {})).status).toBe(404)
  })

  test('of an address that has no offering any more says that there is nothing to do', async () => {
    const token = await linkTo(site, 'weg@nergens.example')
    expect((await site.visitor.visit(paths.upkeep(token))).text).toContain('Bij dit adres staat nu geen aanbod.')
  })
})
