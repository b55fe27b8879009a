import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { listenTo } from '../support/terminal.ts'

const { client } = await freshDatabase()
const db = databaseOf(client)

const bring = (rows: readonly CsvCells[]) =>
  listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice: 'leiden', dryRun: false }))
const one = async <Row>(question: ReturnType<typeof sql>) => (await db.all<Row>(question))[0]
const organisation = (name: string) =>
  one<{ id: string; name: string; kvk: string | null; version: number; mergedInto: string | null }>(
    sql`select id, name, kvk, version, merged_into as "mergedInto" from organisations where name = ${name}`,
  )
const offering = (externalId: string) =>
  one<{ id: string; name: string; organisation: string; withdrawnOn: string | null }>(sql`select o.id, o.name, g.name as organisation,
    o.withdrawn_on as "withdrawnOn" from offerings o join organisations g on g.id = o.organisation_id where external_id = ${externalId}`)

describe('a file that does not know what was merged', () => {
  test('names an organisation as it was: its offerings are of the one that goes on, which keeps its name and number', async () => {
    await bring([
      { external_id: 'G1', organisation: 'Oud en Wijs', kvk: '71000001', name: 'Een' },
      { external_id: 'G2', organisation: 'Wijs', name: 'Twee' },
      { external_id: 'G3', organisation: 'Wijzer', kvk: '71000003', name: 'Drie' },
    ])
    const [old, wise, wiser] = [await organisation('Oud en Wijs'), await organisation('Wijs'), await organisation('Wijzer')]
    await db.run(sql`update organisations set merged_into = ${wise?.id} where id = ${old?.id}`)
    await db.run(sql`update organisations set merged_into = ${wiser?.id} where id = ${wise?.id}`)

    const { said } = await bring([
      { external_id: 'G1', organisation: 'Oud en Wijs', kvk: '71000001', organisation_url: 'https://oud.example', name: 'Een' },
      { external_id: 'G4', organisation: 'Wijs', name: 'Vier' },
    ])
    expect(said).toEqual(['1 added, 1 changed, 0 not read.'])
    expect((await offering('G1'))?.organisation).toBe('Wijzer')
    expect((await offering('G4'))?.organisation).toBe('Wijzer')
    expect(await organisation('Wijzer')).toEqual(wiser)
    expect(await organisation('Oud en Wijs')).toMatchObject({ kvk: '71000001', mergedInto: wise?.id })
  })

  test('brings a row of what was merged: it is reported, and nothing comes back', async () => {
    const rows = [
      { external_id: 'H1', organisation: 'Huis H', name: 'Logeren' },
      { external_id: 'H2', organisation: 'Huis H', name: 'Logeren bij H' },
    ]
    await bring(rows)
    const [stays, goes] = [await offering('H1'), await offering('H2')]
    await db.run(sql`update offerings set merged_into = ${stays?.id}, withdrawn_on = '2026-11-01' where id = ${goes?.id}`)
    const { answer, said, complained } = await bring(rows.map((row) => ({ ...row, summary: 'Anders' })))
    expect(answer).toBe(false)
    expect(said).toEqual(['0 added, 1 changed, 1 not read.'])
    expect(complained).toEqual(["line 3, external_id: was merged into 'Logeren'; take this row out of the file"])
    expect(await one(sql`select summary from offerings where external_id = 'H2'`)).toEqual({ summary: '' })
    expect((await offering('H2'))?.withdrawnOn).toBe('2026-11-01')
  })

  test('says something else of an organisation: what it said before stands in its history, once', async () => {
    const row = { external_id: 'J1', organisation: 'Huis J', kvk: '71000009', name: 'Jeugd' }
    await bring([row])
    await bring([{ ...row, organisation_url: 'https://j.example' }])
    await bring([{ ...row, organisation_url: 'https://j.example' }])
    const huis = await organisation('Huis J')
    expect(huis?.version).toBe(2)
    expect(await db.all(sql`select step, before from organisation_steps where organisation_id = ${huis?.id}`)).toEqual([
      { step: 'import', before: JSON.stringify({ name: 'Huis J', kvk: '71000009', url: null }) },
    ])
  })
})

test('nothing goes on as itself, or as what is gone', async () => {
  const [one1, two] = await db.all<{ id: string }>(sql`select id from offerings where withdrawn_on is null limit 2`)
  const into = (id: string | undefined, other: string | undefined) =>
    db.run(sql`update offerings set merged_into = ${other} where id = ${id}`)
  await expect(into(one1?.id, one1?.id)).rejects.toThrow()
  await db.run(sql`update offerings set withdrawn_on = '2026-11-01' where id = ${two?.id}`)
  await expect(into(one1?.id, two?.id)).rejects.toThrow()
})
