import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { findLikelyPairs } from '../../src/directory/jobs-pairs.ts'
import { findDuplicates, pairsWaiting } from '../../src/directory/store-pairs.ts'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const [anouk, sjef] = await Promise.all([site.as('anouk'), site.as('sjef')])
const denBosch = 'practice-den-bosch'

const namesOf = (pairs: { one: { name: string }; other: { name: string } }[]) =>
  pairs.map(({ one, other }) => [one.name, other.name].sort())
const apart = (who: typeof anouk, fields: Record<string, string>) => who.submit(paths.duplicates, fields)

describe('what looks like one', () => {
  test('is the pair that was written twice, and no other of a whole directory', async () => {
    const { organisations, offerings } = await findDuplicates(db, denBosch)
    expect(namesOf(organisations)).toEqual([['Logeerhuis Maaszicht (voorbeeld)', 'Stichting Maaszicht (voorbeeld)']])
    expect(namesOf(offerings)).toEqual([['Logeerhuis Maaszicht (voorbeeld)', 'Maaszicht, logeerhuis (voorbeeld)']])
  })

  test('is on the page of its own practice', async () => {
    expect((await anouk.visit(paths.duplicates)).text).toMatch(/Organisaties: 1 paar.*Maaszicht/)
    const { text } = await sjef.visit(paths.duplicates)
    expect(text).toContain('Libel')
    expect(text).not.toContain('Maaszicht')
  })

  test('is counted at night, once, for the worklist', async () => {
    const waiting = async () => (await db.all<{ count: number }>(sql`select ${pairsWaiting(denBosch)} as count`))[0]?.count
    await db.run(sql`delete from likely_pairs`)
    await findLikelyPairs({ db, now: new Date('2026-11-29T12:30:00Z') })
    expect(await waiting(), 'not by day').toBe(0)
    await findLikelyPairs({ db, now: new Date('2026-11-29T01:30:00Z') })
    await findLikelyPairs({ db, now: new Date('2026-11-30T01:30:00Z') })
    expect(await waiting()).toBe(2)
  })

  test('does not come back after somebody said that these are two, in this practice', async () => {
    const { organisations, offerings } = await findDuplicates(db, denBosch)
    const [pair] = organisations
    const fields = { subject: 'organisation', one: pair?.other.id ?? '', other: pair?.one.id ?? '' }
    for (const time of ['once', 'twice'])
      expect((await apart(anouk, fields)).location, time).toBe(paths.done(paths.duplicates, 'pairIsTwo'))
    await apart(anouk, { subject: 'offering', one: offerings[0]?.one.id ?? '', other: offerings[0]?.other.id ?? '' })
    expect((await anouk.visit(paths.duplicates)).text).toContain('Er is niets dat dubbel lijkt')
    await findLikelyPairs({ db, now: new Date('2026-12-01T01:30:00Z') })
    expect((await db.all(sql`select 1 from likely_pairs where practice_id = ${denBosch} and two_at is null`)).length).toBe(0)
    expect((await db.all(sql`select 1 from log_lines where action in ('organisation.apart', 'offering.apart')`)).length).toBe(2)
  })

  test('nobody says so of what is another practice’s, or is nothing', async () => {
    const { organisations } = await findDuplicates(db, 'practice-stein')
    const [pair] = organisations
    const fields = { subject: 'organisation', one: pair?.one.id ?? '', other: pair?.other.id ?? '' }
    expect((await apart(anouk, fields)).status).toBe(404)
    expect((await apart(anouk, { ...fields, one: 'x', other: 'x' })).status).toBe(404)
    expect((await apart(anouk, { ...fields, subject: 'person' })).status).toBe(422)
    expect((await apart(sjef, fields)).status).toBe(303)
  })
})

describe('a thousand organisations of one kind', () => {
  const at = '2026-01-01'
  const many = Array.from({ length: 1000 }, (_, n) => ({ id: `many-${n}`, name: `Dagopvang Nummer${n} Zonnestraal` }))

  test('are looked through in a moment, and the list stays one that somebody can read', async () => {
    await db.run(sql`insert into organisations (id, name, created_at, updated_at)
      select value ->> 'id', value ->> 'name', ${at}, ${at} from json_each(${JSON.stringify(many)})`)
    await db.run(
      sql`insert into practice_organisations (practice_id, organisation_id, added_at) select ${denBosch}, id, ${at} from organisations where id like 'many-%'`,
    )
    const before = performance.now()
    const { organisations } = await findDuplicates(db, denBosch)
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(organisations.length).toBeLessThanOrEqual(50)
  })

  test('are found by an index while somebody types, and no more than fifty are compared', async () => {
    const { namesLike, organisationCandidates } = await import('../../src/directory/store-lookalikes.ts')
    const rows = await organisationCandidates(db, denBosch, { name: 'Dagopvang Zonnestraal', kvk: '', url: '' })
    expect(rows.length).toBeLessThanOrEqual(50)
    const plan = await db.all<{ detail: string }>(sql`explain query plan select n.organisation_id
      from ${namesLike('organisation', 'Dagopvang Zonnestraal')} l join names n on n.entry = l.entry join organisations g on g.id = n.organisation_id`)
    const details = plan.map(({ detail }) => detail)
    expect(details.filter((detail) => /^SCAN (n|g|names|organisations)\b/.test(detail))).toEqual([])
    expect(details.some((detail) => /name_words VIRTUAL TABLE INDEX/.test(detail))).toBe(true)
  })

  test('do not hide the one that has exactly this name', async () => {
    const { text } = await anouk.submit(paths.organisationLookalikes('own'), { name: 'Zonnestraal nummer777 dagopvang' })
    expect(text).toContain('Dagopvang Nummer777 Zonnestraal')
  })
})

test('telephone numbers and front doors are looked up by an index', async () => {
  const phones = await db.all<{ detail: string }>(sql`explain query plan select id from offerings where phone <> ''
    and substr(replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), -9) = '007654321'`)
  expect(phones.map(({ detail }) => detail).join()).toContain('offerings_by_number')
  const doors = await db.all<{ detail: string }>(
    sql`explain query plan select offering_id from locations where is_hidden = 0 and upper(replace(postcode, ' ', '')) = '5247KA'`,
  )
  expect(doors.map(({ detail }) => detail).join()).toContain('locations_by_postcode')
})
