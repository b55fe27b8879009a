import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkContacts } from '../../src/upkeep/jobs-checking.ts'
import { partsOf } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn, type Site } from '../support/site.ts'
import { startSites } from '../support/site-server.ts'

const sites = await startSites()
const hour = 3_600_000
type Row = { outcome: string; status: number | null; leadsTo: string; failedOn: string | null; confirmedOn: string | null }

describe('every week the portal', () => {
  let site: Site
  const parts = () => ({ ...site.archive(), config: partsOf().config })
  /** Looks at everything whose turn it is, as the clock would in some minutes. */
  const run = async (send: Parameters<typeof checkContacts>[1] = fetch) => {
    while ((await checkContacts(parts(), send, 300)) > 0);
  }
  const of = async (target: string) => {
    const [row] =
      await site.db.all<Row>(sql`select outcome, status, leads_to as "leadsTo", failed_on as "failedOn", confirmed_on as "confirmedOn"
      from contact_checks where target = ${target}`)
    return row
  }
  const setUrl = (externalId: string, url: string) => site.db.run(sql`update offerings set url = ${url} where external_id = ${externalId}`)
  beforeAll(async () => {
    site = openSiteOn((await freshDatabase()).url)
    site.clock.now = new Date('2026-12-01T10:40:00.000Z')
    await site.db.run(sql`delete from contact_checks`)
    await setUrl('DB01', `${sites.url}/fine`)
    await setUrl('DB03', `${sites.url}/gone`)
    await setUrl('DB04', `${sites.url}/moved`)
    await site.db.run(sql`update offerings set phone = '073-12' where external_id = 'DB05'`)
  })

  test('looks at each site and number that the directory names, once', async () => {
    sites.visits.length = 0
    await run()
    expect(await of(`${sites.url}/fine`)).toMatchObject({ outcome: 'fine', status: 200 })
    expect(await of(`${sites.url}/gone`)).toMatchObject({ outcome: 'failed', status: 404, failedOn: '2026-12-01', confirmedOn: null })
    expect(await of(`${sites.url}/moved`)).toMatchObject({ outcome: 'moved', leadsTo: `${sites.url}/fine` })
    expect(await of('073-12')).toMatchObject({ outcome: 'failed', confirmedOn: '2026-12-01' })
    expect(await of('000-7654321')).toMatchObject({ outcome: 'fine' })
    const before = sites.visits.length
    await run()
    expect(sites.visits.length).toBe(before)
  })

  test('calls nobody but its own computer on one’s own computer, and says so', async () => {
    const [counts] = await site.db.all<{ unchecked: number; elsewhere: number }>(sql`select
      (select count(*) from contact_checks where outcome = 'unchecked') as unchecked,
      (select count(*) from contact_checks where kind = 'site' and target not like 'http://127.0.0.1%') as elsewhere`)
    expect(counts?.unchecked).toBeGreaterThan(20)
    expect(counts?.unchecked).toBe(counts?.elsewhere)
  })

  test('finds a dead one dead on the second day', async () => {
    site.clock.now = new Date(site.clock.now.getTime() + 25 * hour)
    await run()
    expect(await of(`${sites.url}/gone`)).toMatchObject({ failedOn: '2026-12-01', confirmedOn: '2026-12-02' })
  })

  test('has looked at all of it again before a week and a day are over', async () => {
    site.clock.now = new Date('2026-12-09T10:00:00.000Z')
    await run()
    const [late] = await site.db.all<{ count: number }>(
      sql`select count(*) as count from contact_checks where checked_at < '2026-12-02' and outcome <> 'unchecked'`,
    )
    expect(late?.count).toBe(0)
  })

  test('takes in what is new and lets go of what is no longer named', async () => {
    await setUrl('DB03', `${sites.url}/get-only`)
    site.clock.now = new Date('2026-12-09T11:40:00.000Z')
    await run()
    expect(await of(`${sites.url}/gone`)).toBeUndefined()
    expect(await of(`${sites.url}/get-only`)).toMatchObject({ outcome: 'fine', status: 200 })
  })

  test('looks once when two workers do so at the same moment', async () => {
    await site.db.run(sql`update contact_checks set due_at = '2026-12-01T00:00:00.000Z' where target = ${`${sites.url}/fine`}`)
    sites.visits.length = 0
    await Promise.all([1, 2, 3].map(() => checkContacts(parts(), fetch, 300)))
    expect(sites.visits.filter(({ path }) => path === '/fine')).toHaveLength(1)
  })

  test('comes back within the hour to what it was looking at when it was cut short', async () => {
    site.clock.now = new Date('2026-12-09T11:41:00.000Z')
    await site.db.run(sql`update contact_checks set due_at = '2026-12-01T00:00:00.000Z' where target = ${`${sites.url}/fine`}`)
    const gone = {
      ...parts(),
      db: new Proxy(site.db, {
        get: (target, name) =>
          name === 'batch'
            ? () => Promise.reject(new Error('gone'))
            : (Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)),
      }),
    }
    await expect(checkContacts(gone, fetch, 300)).rejects.toThrow('gone')
    sites.visits.length = 0
    await run()
    expect(sites.visits).toEqual([])
    site.clock.now = new Date(site.clock.now.getTime() + hour + 60_000)
    await run()
    expect(sites.visits).toEqual([{ method: 'HEAD', path: '/fine' }])
  })

  test('tells its operator how many, never which', () => {
    const lines = site.lines.filter(({ job }) => job === 'contacts')
    expect(lines.length).toBeGreaterThan(5)
    expect(JSON.stringify(lines)).not.toMatch(/127\.0\.0\.1:|example/)
  })
})
