import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { looksSealed } from '../../local/seal-shape.ts'
import { paths } from '../../src/paths.ts'
import { eraseReports } from '../../src/upkeep/jobs.ts'
import { everyText, mailedAbout } from '../support/mailed.ts'
import { partsOf } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { hidden, openSite, openSiteOn, type Site } from '../support/site.ts'

const address = paths.reportOffering('den-bosch', 'dagopvang-de-kastanje')
const edge = { 'CF-Connecting-IP': '203.0.113.77' }
type Stored = { id: string; reason: string; note: string; status: string; practiceId: string; sender: string | null }

const reportsOf = ({ db }: Site, slug: string) =>
  db.all<Stored>(sql`select r.id, reason, note, status, practice_id as "practiceId", sender from offering_reports r
    join offerings o on o.id = r.offering_id where o.slug = ${slug} order by r.id`)
const idOf = async ({ db }: Site, externalId: string) => {
  const [row] = await db.all<{ id: string }>(sql`select id from offerings where external_id = ${externalId}`)
  return row?.id ?? ''
}

describe('a visitor who finds something wrong', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  test('says so from the page of the offering, without a name', async () => {
    const page = await site.visitor.visit(paths.offering('den-bosch', 'dagopvang-de-kastanje'))
    expect(page.html).toContain(`href="${address}"`)
    const form = await site.visitor.visit(address)
    expect(form.text).toContain('Schrijf geen namen of andere persoonlijke gegevens op.')

    const sent = await site.visitor.submit(address, { reason: 'telephone', note: 'Al twee keer gebeld <b>niemand</b>' }, edge)
    expect(sent).toMatchObject({ status: 303, location: `${address}?klaar=gemeld` })
    expect((await site.visitor.visit(sent.location ?? '')).text).toContain('Uw tip is binnen.')
  })

  test('is kept sealed, with nothing of who it was', async () => {
    const [report] = await reportsOf(site, 'dagopvang-de-kastanje')
    expect(report).toMatchObject({ reason: 'telephone', status: 'open', practiceId: 'practice-den-bosch' })
    expect(looksSealed(report?.note ?? '')).toBe(true)
    const texts = await everyText(site)
    expect(texts).not.toContain('Al twee keer gebeld')
    expect(texts).not.toContain('203.0.113.77')
  })

  test('is told to who keeps the offering: that there is something, and a link, never what', async () => {
    const mails = await mailedAbout(site, await idOf(site, 'DB03'))
    expect(mails).toMatchObject([{ topic: 'upkeep_report', language: 'nl', address: 'dagopvang@dagopvangdekastanje.example' }])
    expect(mails[0]?.token).toMatch(/^[0-9a-f]{64}$/)
  })

  test('who says the same again on that day is counted once, another day or another address is not the same', async () => {
    const again = { reason: 'telephone', note: 'Al twee keer gebeld <b>niemand</b>' }
    expect((await site.visitor.submit(address, again, edge)).status).toBe(303)
    expect(await reportsOf(site, 'dagopvang-de-kastanje')).toHaveLength(1)

    await site.visitor.submit(address, again, { 'CF-Connecting-IP': '203.0.113.78' })
    expect(await reportsOf(site, 'dagopvang-de-kastanje')).toHaveLength(2)
    site.clock.now = new Date(Date.now() + 26 * 3_600_000)
    await site.visitor.submit(address, again, edge)
    expect(await reportsOf(site, 'dagopvang-de-kastanje')).toHaveLength(3)
    site.clock.now = new Date()
  })

  test('and many at once bring one mail a day, not one each', async () => {
    const slug = 'stadsboerderij-de-vroege-haan'
    const to = paths.reportOffering('den-bosch', slug)
    await Promise.all(
      ['cost', 'gone', 'full', 'telephone'].map((reason, at) =>
        site.visitor.submit(to, { reason, note: '' }, { 'CF-Connecting-IP': `198.51.100.${at}` }),
      ),
    )
    expect(await reportsOf(site, slug)).toHaveLength(5)
    expect(await mailedAbout(site, await idOf(site, 'DB37'))).toHaveLength(1)
  })

  test('of an offering without an e-mail address the people of the organisation hear, if there are any', async () => {
    await site.db.run(sql`update offerings set email = '' where external_id = 'DB01'`)
    await site.visitor.submit(paths.reportOffering('den-bosch', 'logeerhuis-de-wilg'), { reason: 'gone', note: '' }, edge)
    const made = (await reportsOf(site, 'logeerhuis-de-wilg')).at(-1)?.id ?? ''
    expect(await mailedAbout(site, made)).toMatchObject([{ topic: 'report.new', personId: 'ilse', address: null }])
  })

  test.each([
    [{ reason: '', note: 'x' }, 'Kies een van de mogelijkheden.'],
    [{ reason: 'other', note: '' }, 'Vul dit in.'],
    [{ reason: 'other', note: 'y'.repeat(10_000) }, 'Maak dit korter.'],
    [{ reason: 'other', note: 'Zijn BSN is 111222333' }, 'een nummer dat een BSN kan zijn'],
  ])('is asked to put it differently, with what was typed still there: %#', async (typed, complaint) => {
    const before = (await reportsOf(site, 'dagopvang-de-kastanje')).length
    const refused = await site.visitor.submit(address, typed)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(complaint)
    expect(refused.html).toContain('<title>Fout:')
    expect(refused.html).toContain(typed.note)
    expect(await reportsOf(site, 'dagopvang-de-kastanje')).toHaveLength(before)
  })

  test('may write in any script', async () => {
    const note = 'العنوان خطأ 🧑‍🧑‍🧒 niet \u202eok'
    await site.visitor.submit(paths.reportOffering('stein', 'burenbord'), { reason: 'other', note }, edge)
    const sjef = await site.as('sjef')
    const [report] = await reportsOf(site, 'burenbord')
    expect((await sjef.visit(paths.report(report?.id ?? ''))).text).toContain('العنوان خطأ 🧑‍🧑‍🧒 niet ok')
  })

  test('cannot report what is not shown in this practice', async () => {
    expect((await site.visitor.submit(paths.reportOffering('stein', 'dagopvang-de-kastanje'), { reason: 'gone' })).status).toBe(404)
    expect((await site.visitor.visit(paths.reportOffering('den-bosch', 'nergens'))).status).toBe(404)
  })

  test('who does so all the time is asked to wait, and keeps what was typed', async () => {
    const { url } = await freshDatabase()
    const strict = openSiteOn(url)
    const asked: string[] = []
    const { createApp } = await import('../../src/app.tsx')
    const limited = createApp(() => ({
      ...partsOf({ DATABASE_URL: url }),
      limits: { byAddress: async () => true, byAccount: async (key) => asked.push(key) < 2 },
    }))
    const send = () =>
      limited.request(`http://localhost${address}`, {
        method: 'POST',
        headers: { Origin: 'http://localhost', ...edge },
        body: new URLSearchParams({ reason: 'cost', note: 'Te duur' }),
      })
    expect((await send()).status).toBe(303)
    const refused = await send()
    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain('Te duur')
    expect(asked[0]).toBe(`report:${await idOf(strict, 'DB03')}`)
  })
})

describe('who handles a report', () => {
  let site: Site
  let id = ''
  beforeAll(async () => {
    site = await openSite()
    ;[{ id } = { id: '' }] = await reportsOf(site, 'logeerhuis-de-wilg')
  })
  const step = async (person: 'anouk' | 'ilse', name: string, version?: string) => {
    const who = await site.as(person)
    const page = await who.visit(paths.report(id))
    return who.submit(paths.report(id), { step: name, version: version ?? hidden(page.html, 'version') })
  }
  const statusNow = async () => (await reportsOf(site, 'logeerhuis-de-wilg'))[0]?.status

  test('is the coordinator for all, and a provider for its own', async () => {
    const [anouk, ilse, karim] = [await site.as('anouk'), await site.as('ilse'), await site.as('karim')]
    expect((await anouk.visit(paths.reports)).text).toContain('Buurtkeuken Kruiskamp')
    const mine = await ilse.visit(paths.reports)
    expect(mine.text).toContain('Logeerhuis De Wilg')
    expect(mine.text).not.toContain('Buurtkeuken Kruiskamp')
    expect((await karim.visit(paths.handledReports)).text).toContain('Vrijwilligers Nabij')
    expect((await karim.visit(paths.report(id))).status).toBe(404)
  })

  test('reads what was written, and the log says so', async () => {
    const anouk = await site.as('anouk')
    expect((await anouk.visit(paths.report(id))).text).toContain('pas in januari plek')
    const lines = await site.db.all(
      sql`select 1 from log_lines where action = 'report.read' and subject_id = ${id} and person_id = 'anouk'`,
    )
    expect(lines.length).toBeGreaterThan(0)
    const strangers = await site.db.all(sql`select 1 from log_lines where action = 'report.read' and person_id = 'karim'`)
    expect(strangers).toEqual([])
  })

  test('asks the provider, who gets a link by mail', async () => {
    expect((await step('anouk', 'wait')).location).toBe(`${paths.report(id)}?klaar=afgehandeld`)
    expect(await statusNow()).toBe('waiting')
    expect(await mailedAbout(site, await idOf(site, 'DB01'))).toMatchObject([{ topic: 'upkeep_report', address: 'ilse@dewilg.example' }])
  })

  test('a provider cannot ask itself', async () => {
    const refused = await step('ilse', 'wait')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Dat kan nu niet meer.')
  })

  test('twice in one click is once, and two people at once are told', async () => {
    const [first, second] = await Promise.all([step('ilse', 'keep', '1'), step('anouk', 'solve', '1')])
    expect([first.status, second.status].sort()).toEqual([303, 409])
    const winner: ['anouk' | 'ilse', string] = first.status === 303 ? ['ilse', 'keep'] : ['anouk', 'solve']
    expect((await step(...winner, '1')).status).toBe(303)
    const steps = await site.db.all<{ version: number }>(
      sql`select version from offering_report_steps where report_id = ${id} order by version`,
    )
    expect(steps.map(({ version }) => version)).toEqual([1, 2])
  })

  test('a coordinator opens it again, and its history tells all of it', async () => {
    await step('anouk', 'reopen')
    const anouk = await site.as('anouk')
    const page = await anouk.visit(paths.report(id))
    expect(page.text).toMatch(/Een bezoeker meldde dit .* Anouk vroeg het de aanbieder .* Anouk: toch niet klaar/)
    expect(await statusNow()).toBe('open')
  })

  test('a step that is none is refused', async () => {
    expect((await step('anouk', 'erase')).status).toBe(422)
  })
})

test('a report goes a year after it was handled, with its history, and after a day what told that it was said before', async () => {
  const site = await openSite()
  const count = async () => {
    const [row] = await site.db.all<{
      reports: number
      steps: number
      senders: number
    }>(sql`select (select count(*) from offering_reports) as reports,
      (select count(*) from offering_report_steps) as steps, (select count(*) from offering_reports where sender is not null) as senders`)
    return row
  }
  await site.visitor.submit(address, { reason: 'gone', note: '' }, edge)
  expect(await count()).toEqual({ reports: 9, steps: 6, senders: 1 })
  expect(await eraseReports(site.archive())).toBe(0)
  expect((await count())?.senders).toBe(1)

  site.clock.now = new Date(Date.now() + 25 * 3_600_000)
  await eraseReports(site.archive())
  expect((await count())?.senders).toBe(0)

  // handled 27, 40 and 16 days before the demo began
  const today = new Date()
  site.clock.now = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), today.getUTCDate() - 26, 12))
  expect(await eraseReports(site.archive())).toBe(2)
  expect(await count()).toEqual({ reports: 7, steps: 4, senders: 0 })
  expect(await eraseReports(site.archive())).toBe(0)
})
