import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addDays, addMonths } from '../../src/platform/day.ts'
import { topicOf } from '../../src/upkeep/asking.ts'
import { askOwners, hideUnanswered } from '../../src/upkeep/jobs.ts'
import { mailedAbout } from '../support/mailed.ts'
import { freshDatabase } from '../support/server.ts'
import { openSite, openSiteOn, type Site } from '../support/site.ts'

const start = '2026-12-01'
const at = (day: string) => new Date(`${day}T08:20:00.000Z`)

/** A portal in which one offering waits to be asked after, and nothing else. */
async function quiet(externalId: string, facts: { verifiedOn: string | null; available?: number; updatedOn?: string }) {
  const site = await openSite()
  await site.db.run(sql`update offerings set verified_on = '2026-11-30', asked_on = null, capacity_available = null`)
  await site.db.run(sql`update offerings set verified_on = ${facts.verifiedOn}, capacity_available = ${facts.available ?? null}, capacity_updated_on = ${facts.updatedOn ?? null}
    where external_id = ${externalId}`)
  const [{ id } = { id: '' }] = await site.db.all<{ id: string }>(sql`select id from offerings where external_id = ${externalId}`)
  const on = async (day: string) => {
    site.clock.now = at(day)
    // all others stay right, however far the clock goes
    await site.db.run(sql`update offerings set verified_on = ${day} where id <> ${id}`)
    const [asked, hid] = [await askOwners(site.archive()), await hideUnanswered(site.archive())]
    return { asked, hid }
  }
  const topics = async () => (await mailedAbout(site, id)).map(({ topic }) => topic)
  const offering = async () => {
    const [row] = await site.db.all<{ askedOn: string | null; hiddenOn: string | null; slug: string; version: number }>(
      sql`select asked_on as "askedOn", hidden_on as "hiddenOn", slug, version from offerings where id = ${id}`,
    )
    return row
  }
  return { site, id, on, topics, offering }
}

describe('by the clock, an owner', () => {
  test('is asked two weeks before the interval is over, reminded once after two weeks, and not asked in between', async () => {
    const { on, topics, offering } = await quiet('DB03', { verifiedOn: '2026-06-15' })
    expect(await on(start)).toEqual({ asked: 1, hid: 0 })
    expect(await topics()).toEqual(['upkeep_ask'])
    expect((await offering())?.askedOn).toBe(start)

    for (const days of [0, 1, 7, 13]) expect((await on(addDays(start, days))).asked).toBe(0)
    expect((await on(addDays(start, 14))).asked).toBe(1)
    expect(await topics()).toEqual(['upkeep_ask', 'upkeep_remind'])
    for (const days of [15, 28, 60, 120]) expect((await on(addDays(start, days))).asked).toBe(0)
  })

  test('is warned two weeks before it is hidden, hears that it is, and has it back with one click', async () => {
    const { site, on, topics, offering } = await quiet('DB03', { verifiedOn: '2026-06-15' })
    await on(start)
    await on(addDays(start, 14))
    const hides = addDays(addMonths('2026-06-15', 12), 1)
    expect((await on(addDays(hides, -15))).asked).toBe(0)
    expect(await on(addDays(hides, -14))).toEqual({ asked: 1, hid: 0 })
    expect(await on(addDays(hides, -1))).toEqual({ asked: 0, hid: 0 })
    expect((await offering())?.hiddenOn).toBeNull()

    expect(await on(hides)).toEqual({ asked: 0, hid: 1 })
    expect((await offering())?.hiddenOn).toBe(hides)
    expect(await topics()).toEqual(['upkeep_ask', 'upkeep_remind', 'upkeep_warn', 'upkeep_hidden'])
    const slug = (await offering())?.slug ?? ''
    expect((await site.visitor.visit(paths.offering('den-bosch', slug))).status).toBe(404)
    expect(await on(addDays(hides, 30))).toEqual({ asked: 0, hid: 0 })

    const mails = await mailedAbout(
      site,
      (await site.db.all<{ id: string }>(sql`select id from offerings where external_id = 'DB03'`))[0]?.id ?? '',
    )
    const token = mails.at(-1)?.token ?? ''
    site.clock.now = at(addDays(hides, 20))
    const { version } = (await offering()) ?? { version: 0 }
    const [{ id } = { id: '' }] = await site.db.all<{ id: string }>(sql`select id from offerings where external_id = 'DB03'`)
    expect((await site.visitor.submit(paths.upkeep(token), { offering: id, version: String(version) })).status).toBe(303)
    expect(await offering()).toMatchObject({ hiddenOn: null, askedOn: null })
    expect((await site.visitor.visit(paths.offering('den-bosch', slug))).status).toBe(200)
  })

  test('who answers after the warning is not hidden', async () => {
    const { site, id, on, offering } = await quiet('DB03', { verifiedOn: '2026-06-15' })
    await on(start)
    const hides = addDays(addMonths('2026-06-15', 12), 1)
    await on(addDays(hides, -14))
    const token = (await mailedAbout(site, id)).at(-1)?.token ?? ''
    await site.visitor.submit(paths.upkeep(token), { offering: id, version: String((await offering())?.version) })
    expect(await on(hides)).toEqual({ asked: 0, hid: 0 })
    expect((await offering())?.hiddenOn).toBeNull()
  })

  test('who was asked late keeps an interval to answer, however old it is', async () => {
    const { on, offering } = await quiet('DB03', { verifiedOn: '2020-01-01' })
    await on(start)
    await on(addDays(start, 14))
    expect((await on(addDays(addMonths(start, 6), -14))).asked).toBe(1)
    expect((await on(addDays(addMonths(start, 6), -1))).hid).toBe(0)
    expect((await on(addMonths(start, 6))).hid).toBe(1)
    expect((await offering())?.hiddenOn).toBe(addMonths(start, 6))
  })

  test('without an e-mail address is never asked and so never hidden: the coordinator sees it on the list', async () => {
    const { site, id, on, offering } = await quiet('DB48', { verifiedOn: null })
    await site.db.run(sql`update offerings set created_at = '2020-01-01T00:00:00.000Z' where id = ${id}`)
    expect(await on(start)).toEqual({ asked: 0, hid: 0 })
    expect(await on(addMonths(start, 24))).toEqual({ asked: 0, hid: 0 })
    expect(await offering()).toMatchObject({ askedOn: null, hiddenOn: null })
    const anouk = await site.as('anouk')
    expect((await anouk.visit(paths.work)).text).toContain('Te lang niet nagekeken')
  })

  test('is asked for free places every two weeks, three times in a row at most, and anew once there was an answer', async () => {
    const { site, on, id, topics } = await quiet('DB03', { verifiedOn: '2026-11-30', available: 2, updatedOn: '2026-11-10' })
    const asked: string[] = []
    for (let days = 0; days < 90; days += 1) if ((await on(addDays(start, days))).asked > 0) asked.push(addDays(start, days))
    expect(asked).toEqual([start, addDays(start, 14), addDays(start, 28)])
    expect(new Set(await topics())).toEqual(new Set(['upkeep_capacity']))

    await site.db.run(sql`update offerings set capacity_updated_on = ${addDays(start, 90)} where id = ${id}`)
    expect((await on(addDays(start, 104))).asked).toBe(0)
    expect((await on(addDays(start, 105))).asked).toBe(1)
    expect((await on(addDays(start, 119))).asked).toBe(1)
  })

  test('who states no free places is not asked for them', async () => {
    const { on } = await quiet('DB03', { verifiedOn: '2026-11-30' })
    expect((await on(start)).asked).toBe(0)
  })

  test('with several offerings gets one mail with one link, and no second within a week', async () => {
    const { site, on } = await quiet('DB13', { verifiedOn: '2026-04-01' })
    await site.db.run(sql`update offerings set capacity_available = 1, capacity_updated_on = '2026-11-01' where external_id = 'DB14'`)
    expect((await on(start)).asked).toBe(1)
    const links = await site.db.all(
      sql`select 1 from upkeep_links where email = 'opname@zorghuisdelindelaar.example' and asked_on = ${start}`,
    )
    expect(links).toHaveLength(1)
    const [mail] = await site.db.all<{ id: string; subject: string }>(
      sql`select id, subject_id as subject from outbox where topic = 'upkeep_ask'`,
    )
    const token = (await mailedAbout(site, mail?.subject ?? ''))[0]?.token ?? ''
    const page = await site.visitor.visit(paths.upkeep(token))
    expect(page.text).toContain('Kijk of deze 2 stukken aanbod kloppen.')

    // another of its offerings falls due three days later: that waits until a week is over
    await site.db.run(sql`update offerings set capacity_available = 2, capacity_updated_on = '2026-10-01' where external_id = 'DB15'`)
    expect((await on(addDays(start, 3))).asked).toBe(0)
    expect((await on(addDays(start, 7))).asked).toBe(1)
  })

  test('gets one mail when two workers ask at the same moment, and none outside the minute of the hour', async () => {
    const site = await openSite()
    site.clock.now = new Date('2026-12-01T08:21:00.000Z')
    expect(await askOwners(site.archive())).toBe(0)
    site.clock.now = at(start)
    await Promise.all([1, 2, 3].map(() => askOwners(site.archive())))
    const twice = await site.db.all(sql`select email from upkeep_links where asked_on = ${start} group by email having count(*) > 1`)
    expect(twice).toEqual([])
    const [count] = await site.db.all<{ links: number; mails: number; addresses: number }>(sql`select
      (select count(*) from upkeep_links where asked_on = ${start}) as links,
      (select count(*) from outbox where topic like 'upkeep_%') as mails,
      (select count(distinct lower(email)) from offerings where asked_on = ${start}) as addresses`)
    expect(count?.links).toBeGreaterThan(20)
    expect(count?.mails).toBe(count?.links)
    expect(count?.addresses).toBeLessThanOrEqual(count?.links ?? 0)
  })

  test('still hears when the work was cut short half way: what was written counts, the rest follows', async () => {
    const { url } = await freshDatabase()
    const site: Site = openSiteOn(url)
    site.clock.now = at(start)
    const whole = site.archive()
    let batches = 0
    const db = new Proxy(whole.db, {
      get: (target, name) => {
        const member = Reflect.get(target, name)
        if (name !== 'batch') return typeof member === 'function' ? member.bind(target) : member
        return (statements: never) => {
          batches += 1
          if (batches === 2) throw new TypeError('cut short')
          return target.batch(statements)
        }
      },
    })
    const addresses = await askOwners({ ...whole, db })
    const count = async () => (await site.db.all(sql`select 1 from upkeep_links where asked_on = ${start}`)).length
    expect(batches).toBeGreaterThan(10)
    expect(await count()).toBe(addresses)
    expect(await askOwners(site.archive())).toBe(0)
  })
})

test('a question that did not arrive is the work of the coordinator, who rings: the link is not sent again', async () => {
  const { site, id, on } = await quiet('DB03', { verifiedOn: '2026-06-15' })
  await on(start)
  await site.db.run(sql`update outbox set given_up_at = created_at, failure = 'rejected_address', secret = '' where subject_id = ${id}`)
  const anouk = await site.as('anouk')
  const { text, html } = await anouk.visit(paths.work)
  expect(text).toContain('Mail aan Dagopvang De Kastanje (voorbeeld), Dagopvang De Kastanje (voorbeeld)')
  expect(text).toContain('De vraag aan de aanbieder kwam niet aan. Bel de aanbieder zelf.')
  const [mail] = await site.db.all<{ id: string }>(sql`select id from outbox where subject_id = ${id}`)
  expect(html).not.toContain(paths.mailAgain(mail?.id ?? ''))
  await anouk.submit(paths.mailAgain(mail?.id ?? ''), {})
  expect(await site.db.all(sql`select 1 from outbox where subject_id = ${id} and given_up_at is null`)).toEqual([])
})

test.each([
  [[{ asks: true, warns: true }], 'upkeep_warn'],
  [[{ counts: true }, { asks: true }], 'upkeep_ask'],
  [[{ counts: true }, { reminds: true }], 'upkeep_remind'],
  [[{ counts: true }], 'upkeep_capacity'],
] as const)('a mail is named after the most pressing of what it asks: %j', (asking, topic) => {
  const none = { id: 'x', asks: false, reminds: false, warns: false, counts: false }
  expect(topicOf(asking.map((one) => ({ ...none, ...one })))).toBe(topic)
})
