import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openSite, type Site, type Visitor } from '../support/site.ts'

let site: Site
let anouk: Visitor
const urlOf = async (externalId: string) => {
  const [row] = await site.db.all<{ url: string; version: number }>(
    sql`select url, version from offerings where external_id = ${externalId}`,
  )
  return row ?? { url: '', version: 0 }
}
const check = async (target: string) =>
  (await site.db.all<Record<string, unknown>>(sql`select * from contact_checks where target = ${target}`))[0]
const moved = 'https://reizen.zorgeloosweg.example/'

beforeAll(async () => {
  site = await openSite()
  anouk = await site.as('anouk')
})

describe('a coordinator sees what of the directory does not work', () => {
  test('what is dead since when, what moved where to, what fails since today, and what was never looked at', async () => {
    const { text } = await anouk.visit(paths.contacts)
    expect(text).toMatch(
      /Werkt niet.*Geeft een fout \(404\).*Sinds.*Verhuisd.*Naar: https:\/\/reizen\.zorgeloosweg\.example\/.*Nog even afwachten.*Antwoordt niet op tijd/,
    )
    expect(text).toMatch(/\d+ sites zijn niet bekeken: deze proefversie belt niemand buiten de eigen computer/)
    expect((await anouk.visit(paths.work)).text).toMatch(/2 Site of nummer werkt niet/)
  })

  test('of the own practice only', async () => {
    const sjef = await site.as('sjef')
    const { text } = await sjef.visit(paths.contacts)
    expect(text).toContain('jongmaassterk')
    expect(text).not.toContain('zorgeloosweg')
    const { url } = await urlOf('DB38')
    expect((await sjef.submit(paths.contactsAccept, { target: url })).status).toBe(404)
    expect((await sjef.submit(paths.contactsAdopt, { target: (await urlOf('DB31')).url, leadsTo: moved })).status).toBe(404)
    expect(await check(url)).toMatchObject({ accepted_on: null })
  })

  test('says that one is all right after all, and it asks for no eye any more', async () => {
    const { url } = await urlOf('DB38')
    const done = await anouk.submit(paths.contactsAccept, { target: url })
    expect(done.location).toBe(`${paths.contacts}?klaar=toch-goed`)
    expect((await anouk.visit(done.location ?? '')).text).toMatch(/Genoteerd: dit is toch goed\. .* Toch goed/)
    expect((await anouk.visit(paths.work)).text).toMatch(/1 Site of nummer werkt niet/)
    expect(await site.db.all(sql`select 1 from log_lines where action = 'offering.accept_contact' and person_id = 'anouk'`)).toHaveLength(1)
  })

  test('takes over where a site leads, as a version of its own, and twice in one click is once', async () => {
    const before = await urlOf('DB31')
    const taken = await Promise.all([1, 2].map(() => anouk.submit(paths.contactsAdopt, { target: before.url, leadsTo: moved })))
    expect(taken.map(({ status }) => status).sort()).toContain(303)
    expect(await urlOf('DB31')).toEqual({ url: moved, version: before.version + 1 })
    const versions = await site.db.all<{ kind: string; person_id: string }>(sql`select kind, person_id from offering_versions
      where offering_id = (select id from offerings where external_id = 'DB31') and version = ${before.version + 1}`)
    expect(versions).toEqual([{ kind: 'change', person_id: 'anouk' }])
    expect(await check(before.url)).toBeUndefined()
    expect(await check(moved)).toMatchObject({ outcome: 'fine' })
    expect((await anouk.submit(paths.contactsAdopt, { target: before.url, leadsTo: moved })).status).toBe(303)
  })

  test('also where the site is that of the organisation', async () => {
    const [{ url } = { url: '' }] = await site.db.all<{ url: string }>(
      sql`select g.url from organisations g join offerings o on o.organisation_id = g.id where o.external_id = 'DB05'`,
    )
    const to = 'https://www.lage-land.example/'
    await site.db.run(sql`update contact_checks set outcome = 'moved', is_permanent = 1, leads_to = ${to} where target = ${url}`)
    expect((await anouk.submit(paths.contactsAdopt, { target: url, leadsTo: to })).status).toBe(303)
    const [now] = await site.db.all<{ url: string }>(
      sql`select g.url from organisations g join offerings o on o.organisation_id = g.id where o.external_id = 'DB05'`,
    )
    expect(now?.url).toBe(to)
  })

  test('is told when it leads elsewhere by now', async () => {
    const { url } = await urlOf('DB25')
    await site.db.run(
      sql`update contact_checks set outcome = 'moved', is_permanent = 1, leads_to = 'https://nu.example/' where target = ${url}`,
    )
    const refused = await anouk.submit(paths.contactsAdopt, { target: url, leadsTo: 'https://toen.example/' })
    expect(refused.status).toBe(409)
    expect((await urlOf('DB25')).url).toBe(url)
  })

  test.each([{}, { target: '' }, { target: 'x'.repeat(10_000) }])('and gets a page for a form that is none: %#', async (fields) => {
    expect((await anouk.submit(paths.contactsAccept, fields)).status).toBe(422)
  })
})
