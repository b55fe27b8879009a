import { existsSync, readdirSync } from 'node:fs'
import { is, sql } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { applyMigrations } from '../migrations/apply.ts'
import { isEmpty, seed } from '../migrations/seed.ts'
import { auditLine } from '../src/audit/store.ts'
import { taxonomies } from '../src/directory/taxonomy.ts'
import { databaseOf, isStopped } from '../src/platform/database.ts'
import { openVault } from '../src/platform/vault.ts'
import { testKeys } from './support/parts.ts'
import { freshDatabase } from './support/server.ts'

const { client } = await freshDatabase()
const db = databaseOf(client)
const domains = readdirSync('src').filter((name) => existsSync(`src/${name}/tables.ts`))
const modules: object[] = await Promise.all(domains.map((name) => import(`../src/${name}/tables.ts`)))
const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, SQLiteTable))
const configs = tables.map((table) => getTableConfig(table))

test.each(configs)('$name in tables.ts is $name in SQL', async ({ name, columns }) => {
  const rows = await db.all(sql`select name, type, "notnull" or pk > 0 as filled from pragma_table_info(${name})`)
  const told = columns.map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    filled: Number(column.notNull || column.primary || primaryOf(name).includes(column.name)),
  }))
  expect(told).toEqual(rows)
})

const primaryOf = (name: string) =>
  configs.find((config) => config.name === name)?.primaryKeys.flatMap(({ columns }) => columns.map((column) => column.name)) ?? []

test('every table of ours is in tables.ts', async () => {
  const rows = await db.all<{ name: string }>(
    sql`select name from sqlite_schema where type = 'table' and sql like '%strict%' order by name`,
  )
  const told = configs.map(({ name }) => name).sort()
  expect(rows.map(({ name }) => name).filter((name) => name !== 'migrations_applied')).toEqual(told)
})

test('a second run changes nothing', async () => {
  expect(await applyMigrations(client)).toEqual([])
})

test('a line of the log stays as written, and stays', async () => {
  await auditLine(db, { practiceId: 'practice-stein', by: undefined, action: 'session.end', subjectId: 's', now: new Date() })
  await expect(db.run(sql`update log_lines set action = 'y'`)).rejects.toThrow()
  await expect(db.run(sql`delete from log_lines`)).rejects.toThrow()
})

test.each(['referral_id', 'version', 'step', 'person_id', 'at'])('%s of a line of the timeline stays as written', async (column) => {
  await expect(db.run(sql.raw(`update referral_steps set ${column} = ${column}`))).rejects.toSatisfy((error) =>
    isStopped(error, 'append-only'),
  )
})

test('a line of the timeline stays, and only its note may be sealed anew', async () => {
  await expect(db.run(sql`delete from referral_steps`)).rejects.toSatisfy((error) => isStopped(error, 'append-only'))
  await expect(db.run(sql`update referral_steps set note = note`)).resolves.toBeDefined()
})

test.each(['update erasures set fields = 0', 'delete from erasures'])('the proof of an erasure stays: %s', async (statement) => {
  await db.run(sql`insert into erasures select 'e-' || id, practice_id, id, reference, 'request', 8, null, '2026-11-22' from referrals
    where true limit 1 on conflict do nothing`)
  await expect(db.run(sql.raw(statement))).rejects.toSatisfy((error) => isStopped(error, 'append-only'))
})

test.each([
  sql`insert into offerings select * from offerings limit 1`,
  sql`update referrals set status = 'lost'`,
  sql`update agreements set answering_organisation_id = referring_organisation_id`,
  sql`update agreements set valid_until = '2020-01-01'`,
  sql`update agreements set valid_from = '2026-02-31'`,
  sql`insert into service_areas select offering_id, 'Rosmalen' from service_areas limit 1`,
  sql`insert into offering_terms select id, 'support_type', 'spa' from offerings limit 1`,
])('the tables refuse what cannot be: %#', async (statement) => {
  await expect(db.run(statement)).rejects.toThrow()
})

test('the vocabulary in the database is the vocabulary in the code', async () => {
  const rows = await db.all<{ taxonomy: string; code: string }>(sql`select taxonomy, code from taxonomy_terms order by taxonomy, position`)
  const told = Object.entries(taxonomies).flatMap(([taxonomy, codes]) => codes.map((code) => ({ taxonomy, code })))
  expect(rows).toEqual(told.sort((a, b) => a.taxonomy.localeCompare(b.taxonomy)))
})

test('the demo world is as large as promised', async () => {
  expect(await isEmpty(client)).toBe(false)
  const [practices] = await db.all<{ count: number }>(sql`select count(*) as count from practices`)
  expect(practices?.count).toBe(11)
  for (const slug of ['den-bosch', 'stein']) {
    const [world] = await db.all<{ offerings: number; types: number; agreements: number; states: number }>(sql`select
      (select count(*) from practice_offerings o where o.practice_id = p.id) as offerings,
      (select count(distinct t.code) from practice_offerings o join offering_terms t using (offering_id)
        where o.practice_id = p.id and t.taxonomy = 'support_type') as types,
      (select count(*) from agreements a where a.practice_id = p.id) as agreements,
      (select count(distinct status) from agreements a where a.practice_id = p.id) as states
      from practices p where slug = ${slug}`)
    expect(world?.offerings).toBeGreaterThanOrEqual(40)
    expect(world?.types).toBe(taxonomies.support_type.length)
    expect(world?.agreements).toBeGreaterThanOrEqual(6)
    expect(world?.states).toBeGreaterThanOrEqual(4)
  }
})

test('seeding again leaves what is there', async () => {
  const count = async () =>
    JSON.stringify(await db.all(sql`select (select count(*) from practices), (select count(*) from postcode_areas)`))
  const before = await count()
  await seed(client, 'practices', openVault(testKeys))
  expect(await count()).toBe(before)
})
