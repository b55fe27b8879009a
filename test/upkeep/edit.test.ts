import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { askOwners } from '../../src/upkeep/jobs.ts'
import { hidden, openSite, type Site } from '../support/site.ts'
import { upkeepLinkTo } from '../support/upkeep-link.ts'

type Proposal = { id: string; status: string; content: string; proposedBy: string | null; note: string }
let site: Site
let token = ''
let id = ''
let address = ''

const proposals = () =>
  site.db.all<Proposal>(
    sql`select id, status, content, proposed_by_id as "proposedBy", note from offering_proposals where offering_id = ${id} order by status = 'open', id`,
  )
const offering = async () => {
  const [row] = await site.db.all<Record<string, string | number | null>>(sql`select * from offerings where id = ${id}`)
  return row ?? {}
}
/** The form as the page gives it, with what is changed in it. */
async function form(changed: Record<string, string>) {
  const page = await site.visitor.visit(address)
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page.html)?.[1] ?? ''
  const area = (name: string) => new RegExp(`name="${name}"[^>]*>([^<]*)</textarea>`).exec(page.html)?.[1] ?? ''
  const unescaped = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  const fields = ['phone', 'email', 'url', 'openingHours', 'summary'].map((name) => [name, unescaped(value(name))])
  const texts = ['costNote', 'applicationProcess', 'description'].map((name) => [name, unescaped(area(name))])
  return { ...Object.fromEntries([...fields, ...texts]), version: hidden(page.html, 'version'), ...changed }
}
const send = async (changed: Record<string, string>) => site.visitor.submit(address, await form(changed))

beforeAll(async () => {
  site = await openSite()
  token = await upkeepLinkTo(site.db, 'dagopvang@dagopvangdekastanje.example')
  ;[{ id } = { id: '' }] = await site.db.all<{ id: string }>(sql`select id from offerings where external_id = 'DB03'`)
  address = paths.upkeepEdit(token, id)
  await site.db.run(sql`delete from offering_proposals where offering_id = ${id}`)
})

describe('an owner who finds something wrong', () => {
  test('reads in the form what it says now, and is told when nothing was changed', async () => {
    const page = await site.visitor.visit(address)
    expect(page.html).toContain('value="ma-vr 09:30-16:30"')
    const same = await send({})
    expect(same.status).toBe(422)
    expect(same.text).toContain('U heeft nog niets veranderd.')
    expect(await proposals()).toEqual([])
  })

  test('changes it, and the coordinator sees the difference; nothing is verified or public by it', async () => {
    await site.db.run(sql`update offerings set asked_on = '2026-11-01' where id = ${id}`)
    const before = await offering()
    const sent = await send({ phone: '000-731 99 99', openingHours: 'ma-do 10-16 uur', note: 'De bus rijdt niet meer op vrijdag.' })
    expect(sent.location).toBe(`${paths.upkeep(token)}?klaar=verandering`)
    expect((await site.visitor.visit(sent.location ?? '')).text).toContain('Uw verandering wacht op de gemeente')

    const [proposal] = await proposals()
    expect(proposal).toMatchObject({ status: 'open', proposedBy: null })
    expect(JSON.parse(proposal?.content ?? '')).toMatchObject({
      phone: '000-731 99 99',
      openingHours: 'Mo-Th 10:00-16:00',
      name: before.name,
    })
    expect(await offering()).toMatchObject({
      phone: before.phone,
      verified_on: before.verified_on,
      version: before.version,
      asked_on: null,
    })

    const anouk = await site.as('anouk')
    const page = await anouk.visit(paths.offeringProposal(proposal?.id ?? ''))
    expect(page.status).toBe(200)
    expect(page.text).toContain('De bus rijdt niet meer op vrijdag.')
    expect((await anouk.visit(paths.keptOfferings('stand=voorstel'))).text).toContain('Dagopvang De Kastanje')
    const mails = await site.db.all(sql`select person_id from outbox where topic = 'offering.propose' and subject_id = ${proposal?.id}`)
    expect(mails).toEqual([{ person_id: 'anouk' }])
  })

  test('goes on with what waits, and the new one takes its place', async () => {
    expect((await site.visitor.visit(address)).html).toContain('value="000-731 99 99"')
    await send({ costNote: 'Vanaf januari: € 22 per maand' })
    const both = await proposals()
    expect(both.map(({ status }) => status)).toEqual(['replaced', 'open'])
    expect(JSON.parse(both[1]?.content ?? '')).toMatchObject({ phone: '000-731 99 99', costNote: 'Vanaf januari: € 22 per maand' })
  })

  test('is not asked again while it waits, and is a week after it was approved', async () => {
    site.clock.now = new Date('2027-12-01T08:20:00.000Z')
    await askOwners(site.archive())
    const asked = async () => (await site.db.all(sql`select 1 from offerings where id = ${id} and asked_on = '2027-12-01'`)).length
    expect(await asked()).toBe(0)
    site.clock.now = new Date()

    const open = (await proposals()).find(({ status }) => status === 'open')
    const anouk = await site.as('anouk')
    const page = await anouk.visit(paths.offeringProposal(open?.id ?? ''))
    const approved = await anouk.submit(paths.offeringProposal(open?.id ?? ''), {
      step: 'approve',
      version: hidden(page.html, 'version'),
      answer: '',
    })
    expect(approved.status).toBe(303)
    expect(await offering()).toMatchObject({ phone: '000-731 99 99', cost_note: 'Vanaf januari: € 22 per maand', version: 2 })
    site.clock.now = new Date('2027-12-08T09:20:00.000Z')
    await askOwners(site.archive())
    expect((await site.db.all(sql`select 1 from offerings where id = ${id} and asked_on = '2027-12-08'`)).length).toBe(1)
    site.clock.now = new Date()
  })

  test('whose colleague with an account was first is told so', async () => {
    await site.db.run(sql`insert into offering_proposals (id, offering_id, practice_id, organisation_id, seen_version, content, note, status, proposed_by_id, proposed_at, answer)
      select 'of-karim', id, responsible_practice_id, organisation_id, version, '{}', '', 'open', 'karim', '2026-11-01T00:00:00.000Z', '' from offerings where id = ${id}`)
    const refused = await send({ phone: '000-731 00 00' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Een collega van u stuurde al een verandering.')
    expect(refused.html).toContain('value="000-731 00 00"')
    await site.db.run(sql`delete from offering_proposals where id = 'of-karim'`)
  })

  test.each([
    [{ phone: 'bel maar' }, 'Vul een telefoonnummer in'],
    [{ email: 'geen adres' }, 'Vul een e-mailadres in'],
    [{ url: 'javascript:alert(1)' }, 'Vul een webadres in'],
    [{ openingHours: 'altijd' }, 'Schrijf de tijden zo'],
    [{ summary: 'x'.repeat(201) }, 'Maak dit korter.'],
    [{ description: 'y'.repeat(10_000) }, 'Maak dit korter.'],
    [{ note: 'BSN 111222333' }, 'een nummer dat een BSN kan zijn'],
  ] as [Record<string, string>, string][])(
    'is asked to put it differently, with what was typed still there: %#',
    async (typed, complaint) => {
      const count = (await proposals()).length
      const refused = await send(typed)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain(complaint)
      expect(refused.html).toContain(Object.values(typed)[0])
      expect((await proposals()).length).toBe(count)
    },
  )

  test('who wrote on an older page first sees how it is now', async () => {
    const refused = await send({ phone: '000-731 11 11', version: '1' })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('value="000-731 11 11"')
  })

  test('has no hold on what is of somebody else', async () => {
    const [{ other } = { other: '' }] = await site.db.all<{ other: string }>(
      sql`select id as other from offerings where external_id = 'DB01'`,
    )
    expect((await site.visitor.visit(paths.upkeepEdit(token, other))).status).toBe(404)
    expect((await site.visitor.submit(paths.upkeepEdit(token, other), { version: '1', phone: '' })).status).toBe(404)
    expect((await site.visitor.visit(paths.upkeepEdit('x', id))).status).toBe(404)
  })
})
