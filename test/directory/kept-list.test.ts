import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { type KeptState, keptStates, stateWords } from '../../src/directory/kept.ts'
import { readContent } from '../../src/directory/store-content.ts'
import { paths } from '../../src/paths.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { openSite } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'

const site = await openSite()
const { db } = site
const today = dayOf(site.clock.now)
const bring = (rows: CsvCells[], now?: Date) =>
  listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice: 'den-bosch', dryRun: false, ...(now ? { now } : {}) }))
const kept = (name: string, more: CsvCells = {}): CsvCells => ({
  external_id: name,
  organisation: 'Proefhuis (voorbeeld)',
  name,
  types: 'day_care',
  verified_on: today,
  ...more,
})
const listed = async (state: KeptState, person: 'anouk' | 'sjef' | 'ilse' = 'anouk') => {
  const page = await (await site.as(person)).visit(paths.keptOfferings(`stand=${stateWords[state]}&zoek=Proefhuis`))
  return [...page.html.matchAll(/<th scope="row">.*?<span>([^<]*)<\/span>/gs)].map(([, name]) => name?.trim())
}
const stateOf = (name: string, column: string, value: string | number | null) =>
  db.run(sql`update offerings set ${sql.identifier(column)} = ${value} where external_id = ${name}`)

describe('the list of what a practice keeps', () => {
  beforeAll(async () => {
    await bring(
      ['Vers', 'Bijna', 'Te laat', 'Straks weg', 'Weg', 'Oude plekken', 'Later', 'Voorbij', 'Gestopt', 'Wacht'].map((name) => kept(name)),
    )
    await Promise.all([
      stateOf('Bijna', 'verified_on', addDays(addMonths(today, -6), 5)),
      stateOf('Te laat', 'verified_on', addMonths(today, -8)),
      stateOf('Straks weg', 'verified_on', addMonths(today, -12)),
      stateOf('Straks weg', 'asked_on', addMonths(today, -7)),
      stateOf('Weg', 'hidden_on', today),
      stateOf('Oude plekken', 'capacity_available', 2),
      stateOf('Later', 'visible_from', addDays(today, 3)),
      stateOf('Voorbij', 'visible_until', addDays(today, -1)),
      stateOf('Gestopt', 'withdrawn_on', today),
    ])
    await db.run(sql`insert into offering_proposals (id, offering_id, practice_id, organisation_id, seen_version, content, note, status, proposed_by_id,
        proposed_at, answer)
      select 'p-wacht', o.id, o.responsible_practice_id, o.organisation_id, 1, v.content, '', 'open', 'ilse', '2026-11-01', ''
      from offerings o join offering_versions v on v.offering_id = o.id where o.external_id = 'Wacht'`)
  })

  test.each<[KeptState, string[]]>([
    ['proposals', ['Wacht']],
    ['due', ['Bijna']],
    ['overdue', ['Straks weg', 'Te laat']],
    ['hiding', ['Straks weg']],
    ['hidden', ['Weg']],
    ['places', ['Oude plekken']],
    ['outside', ['Later', 'Voorbij']],
    ['withdrawn', ['Gestopt']],
  ])('shows by itself what is %s', async (state, names) => {
    expect(await listed(state)).toEqual(names)
  })

  test('says of each in words how it stands', async () => {
    const { text } = await (await site.as('anouk')).visit(paths.keptOfferings('zoek=Proefhuis'))
    for (const words of [
      'Nagekeken op',
      'Nakijken voor',
      'Te laat:',
      'Verdwijnt op',
      'Verborgen sinds',
      'Vrije plekken zonder datum',
      'Te zien vanaf',
      'Niet meer te zien sinds',
      'Niet meer aangeboden sinds',
      'Wijziging wacht',
    ])
      expect(text).toContain(words)
  })

  test('shows nobody what another practice or another organisation keeps', async () => {
    for (const state of keptStates) {
      expect(await listed(state, 'sjef')).toEqual([])
      expect(await listed(state, 'ilse')).toEqual([])
    }
  })

  test('finds by a part of a name, and takes signs that mean something to a database as they are', async () => {
    const anouk = await site.as('anouk')
    expect((await anouk.visit(paths.keptOfferings('zoek=straks'))).text).toContain('Straks weg')
    for (const words of ['%', '_', "' or 1=1 --", '\\', '🧑‍🧒', 'x'.repeat(5000)])
      expect((await anouk.visit(`${paths.keptOfferings()}?zoek=${encodeURIComponent(words)}`)).text).toContain('Geen aanbod gevonden')
  })
})

test('a thousand offerings come page by page, each once, and a page past the last leads back', async () => {
  await bring(Array.from({ length: 1000 }, (_, at) => kept(`Duizend ${at}`, { organisation: 'Duizendpoot (voorbeeld)' })))
  const anouk = await site.as('anouk')
  const pages = await Promise.all(
    Array.from({ length: 40 }, (_, at) => anouk.visit(paths.keptOfferings(`zoek=Duizendpoot&pagina=${at + 1}`))),
  )
  const ids = pages.flatMap(({ html }) => [...html.matchAll(/href="(\/werk\/aanbod\/[0-9a-f-]{36})"/g)].map(([, href]) => href))
  expect(new Set(ids).size).toBe(1000)
  expect(ids).toHaveLength(1000)
  expect((await anouk.visit(paths.keptOfferings('zoek=Duizendpoot&pagina=41'))).location).toBe(paths.keptOfferings('zoek=Duizendpoot'))

  const before = site.trips.count
  await anouk.visit(paths.keptOfferings())
  expect(site.trips.count - before).toBeLessThanOrEqual(2)
}, 60_000)

describe('a file that is brought again', () => {
  const first = kept('Ingelezen', {
    summary: 'Eerst',
    verified_on: '2026-05-01',
    verified_by: 'Bron',
    capacity_available: '2',
    capacity_maximum: '5',
    capacity_updated_on: '2026-05-01',
  })
  const record = async () => {
    const [found] = await db.all<Record<string, string | number>>(sql`select * from offerings where external_id = 'Ingelezen'`)
    return found ?? {}
  }
  const versions = async () => {
    const rows = await db.all<{
      version: number
      kind: string
      content: string
    }>(sql`select v.version, v.kind, v.content from offering_versions v
      join offerings o on o.id = v.offering_id where o.external_id = 'Ingelezen' order by v.version`)
    return rows.map(({ version, kind, content }) => [version, kind, readContent(content).summary])
  }
  beforeAll(() => bring([first], new Date('2026-05-02T09:00:00Z')))

  test('and says the same, is no version and touches nothing', async () => {
    const before = await record()
    await bring([first], new Date('2026-06-02T09:00:00Z'))
    expect(await record()).toEqual(before)
    expect(await versions()).toEqual([[1, 'import', 'Eerst']])
  })

  test('and says something else, is a version', async () => {
    await bring([{ ...first, summary: 'Daarna' }], new Date('2026-07-02T09:00:00Z'))
    expect(await record()).toMatchObject({ version: 2, summary: 'Daarna', updated_at: '2026-07-02T09:00:00.000Z' })
    expect(await versions()).toEqual([
      [1, 'import', 'Eerst'],
      [2, 'import', 'Daarna'],
    ])
  })

  test('does not turn back what was checked or counted here since', async () => {
    await db.run(sql`update offerings set verified_on = '2026-08-01', verified_by = 'Ilse', capacity_available = 4, capacity_updated_on = '2026-08-01'
      where external_id = 'Ingelezen'`)
    await bring([{ ...first, summary: 'Daarna', capacity_maximum: '3' }])
    expect(await record()).toMatchObject({
      verified_on: '2026-08-01',
      verified_by: 'Ilse',
      capacity_available: 3,
      capacity_updated_on: '2026-08-01',
    })
  })

  test('that was checked later at its source shows what was hidden', async () => {
    await db.run(sql`update offerings set hidden_on = '2026-08-02', asked_on = '2026-02-01' where external_id = 'Ingelezen'`)
    await bring([{ ...first, summary: 'Daarna', verified_on: '2026-09-01' }])
    expect(await record()).toMatchObject({ verified_on: '2026-09-01', verified_by: 'Bron', hidden_on: null, asked_on: null })
  })
})
