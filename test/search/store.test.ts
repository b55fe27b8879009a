import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { listOfferingIds, reindexStatements } from '../../src/directory/reindex.ts'
import { databaseOf } from '../../src/platform/database.ts'
import type { SearchResult } from '../../src/search/hit.ts'
import { readQuery } from '../../src/search/query.ts'
import { findOfferings } from '../../src/search/store.ts'
import { type CsvCells, csvOf } from '../support/csv.ts'
import { freshDatabase } from '../support/server.ts'
import { listenTo } from '../support/terminal.ts'

const { client } = await freshDatabase()
const db = databaseOf(client)

const bring = (practice: string, rows: CsvCells[]) => listenTo(() => importDirectory(db, readCsv(csvOf(rows)), { practice, dryRun: false }))

/** The demo has help that shows in every practice; here it would be in the way. */
async function forgetCountrywideHelp(): Promise<void> {
  await db.run(sql`delete from service_areas where area = 'NL'`)
  await db.batch(reindexStatements(db, await listOfferingIds(db)))
}

/** Leiden and Ede have no offerings in the demo. Of the postcode 5211 we know where it lies: 51.689, 5.303. */
beforeAll(async () => {
  await forgetCountrywideHelp()
  const near = { lat: '51.69', lon: '5.30' }
  const offering = (name: string, more: CsvCells) => ({ organisation: 'Huis', name, ...more })
  await bring('leiden', [
    offering('Vlier', {
      types: 'guest_house|short_stay',
      summary: 'Een huis met tuin en paard',
      funding_routes: 'wlz',
      capacity_available: '2',
      lat: '52.16',
      lon: '4.49',
    }),
    offering('Esdoorn', {
      types: 'guest_house',
      care_recipient_groups: 'dementia',
      description: 'Achter het huis ligt een tuin',
      capacity_available: '0',
      ...near,
    }),
    offering('Kievit', {
      types: 'volunteer_buddy',
      day_parts: 'evening',
      summary: 'Samen naar het paard',
      funding_routes: 'free',
      place: 'Warmond',
    }),
    offering('Berk', {
      types: 'crisis_stay|wlz_stay',
      day_parts: 'around_the_clock',
      care_recipient_groups: 'youth',
      funding_routes: 'youth_act',
      hide_address: 'yes',
      place: 'Oss',
      ...near,
    }),
    offering('Café İpek', { types: 'peer_support', day_parts: 'night', funding_routes: 'wmo_general', lat: '51.80', lon: '5.30' }),
    offering('Elders', { types: 'hospice', summary: 'Een zwembad', service_area: 'GM0228' }),
  ])
  await bring(
    'ede',
    Array.from({ length: 25 }, (_, at) => ({ external_id: `E${at}`, organisation: 'Ede', name: 'Dagopvang', types: 'day_care' })),
  )
})

const search = async (asked: string, practice = 'leiden'): Promise<SearchResult> => {
  const result = await findOfferings(db, practice, readQuery(new URLSearchParams(asked)), '2026-11-22')
  if (!result) throw new Error(`no practice ${practice}`)
  return result
}
const names = async (asked: string, practice = 'leiden') => (await search(asked, practice)).hits.map(({ name }) => name)
const everything = ['Berk', 'Café İpek', 'Esdoorn', 'Kievit', 'Vlier']

describe('somebody who types words', () => {
  test.each([
    ['nothing at all', '', everything],
    ['a name', 'vlier', ['Vlier']],
    ['the beginning of a name', 'esd', ['Esdoorn']],
    ['a kind of help, as the screen calls it', 'Logeerhuis', ['Berk', 'Esdoorn', 'Vlier']],
    ['for whom it is', 'jongere', ['Berk']],
    ['an English word', 'guest house', ['Esdoorn', 'Vlier']],
    ['the place where it is', 'warmond', ['Kievit']],
    ['a word of the description', 'ligt', ['Esdoorn']],
    ['who offers it', 'huis', ['Berk', 'Café İpek', 'Esdoorn', 'Kievit', 'Vlier']],
    ['without accents', 'cafe', ['Café İpek']],
    ['in capitals of another language', 'İPEK', ['Café İpek']],
    ['a sentence', 'Ik zoek een maatje voor mijn man', ['Kievit']],
    ['nothing but signs', '?!', everything],
    ['syntax of the database', 'title:"vlier"*', ['Vlier']],
  ])('finds by %s (%j)', async (_, words, found) => {
    expect((await names(`q=${encodeURIComponent(words)}`)).toSorted()).toEqual(found)
  })

  test('gets first what has all the words', async () => {
    const { hits, isLoose } = await search('q=tuin paard')
    expect({ first: hits[0]?.name, isLoose }).toEqual({ first: 'Vlier', isLoose: false })
  })

  test('gets what has some of the words when nothing has all, and hears so', async () => {
    const { hits, total, isLoose } = await search('q=ligt paard')
    expect({ names: hits.map(({ name }) => name).toSorted(), total, isLoose }).toEqual({
      names: ['Esdoorn', 'Kievit', 'Vlier'],
      total: 3,
      isLoose: true,
    })
  })

  test('reads first what bears the word in its name', async () => {
    await bring('epe', [
      { organisation: 'Huis', name: 'Wandelen', description: 'Eerst koffie. Daarna koffie.' },
      { organisation: 'Huis', name: 'Koffie', description: 'Elke ochtend.' },
    ])
    expect(await names('q=koffie', 'epe')).toEqual(['Koffie', 'Wandelen'])
  })
})

describe('somebody who chooses', () => {
  test.each([
    ['a kind of help', 'soort=stay', ['Berk', 'Esdoorn', 'Vlier']],
    ['two kinds of help', 'soort=talk&soort=at_home', ['Café İpek', 'Kievit']],
    ['one support type', 'soort=short_stay', ['Vlier']],
    ['for whom', 'voor=dementia', ['Esdoorn']],
    ['the evening, also gets what is there around the clock', 'wanneer=evening', ['Berk', 'Kievit']],
    ['the night', 'wanneer=night', ['Berk', 'Café İpek']],
    ['what costs nothing', 'kosten=free', ['Café İpek', 'Kievit']],
    ['what goes by the municipality', 'kosten=municipality', ['Berk', 'Café İpek']],
    ['what goes by long-term care', 'kosten=long_term_care', ['Vlier']],
    ['where there is room', 'vrij=1', ['Vlier']],
    ['two things that must both be so', 'soort=stay&wanneer=night', ['Berk']],
    ['words and a kind', 'q=tuin&soort=short_stay', ['Vlier']],
  ])('%s', async (_, asked, found) => {
    const { hits, total } = await search(asked)
    expect(hits.map(({ name }) => name).toSorted()).toEqual(found)
    expect(total).toBe(found.length)
  })
})

describe('somebody who names a postcode', () => {
  test('gets the nearest first; help that comes to the door, and what hides where it is, stand among it', async () => {
    const { place, hits } = await search('postcode=5211')
    expect(place).toBe('Binnenstad')
    expect(hits.map(({ name, distanceKm }) => [name, distanceKm === null ? null : Math.round(distanceKm)])).toEqual([
      ['Esdoorn', 0],
      ['Kievit', null],
      ['Café İpek', 12],
      ['Berk', null],
      ['Vlier', 76],
    ])
  })

  test('never learns how far a hidden address is, but does learn its town', async () => {
    const [berk] = (await search('postcode=5211&q=berk')).hits
    expect(berk).toMatchObject({ distanceKm: null, comesToYou: false, place: 'Oss' })
  })

  test('is told what comes to the house', async () => {
    const [kievit] = (await search('q=kievit')).hits
    expect(kievit).toMatchObject({ comesToYou: true, types: ['volunteer_buddy'], fundingRoutes: ['free'], organisation: 'Huis' })
  })

  test.each(['9999', '52', 'Rosmalen'])('gets everything without distances when we do not know %j', async (postcode) => {
    const { place, hits } = await search(`postcode=${postcode}`)
    expect(place).toBeUndefined()
    expect(hits.map(({ distanceKm }) => distanceKm)).toEqual(everything.map(() => null))
  })
})

describe('what is offered elsewhere', () => {
  test('does not show here, by any words', async () => {
    expect(await names('q=zwembad')).toEqual([])
    expect(await names('q=zwembad', 'ede')).toEqual(['Elders'])
    expect((await search('q=vlier', 'den-bosch')).hits.map(({ name }) => name)).not.toContain('Vlier')
  })

  test('is not even a practice when nobody knows it', async () => {
    expect(await findOfferings(db, 'nergens', readQuery(new URLSearchParams()), '2026-11-22')).toBeUndefined()
  })
})

describe('somebody who finds nothing', () => {
  test('is told what there is instead: kinds of help with the most first, each offering once', async () => {
    expect(await search('q=zeppelin')).toMatchObject({
      hits: [],
      total: 0,
      suggestions: [
        { kind: 'stay', count: 3 },
        { kind: 'at_home', count: 1 },
        { kind: 'talk', count: 1 },
      ],
    })
  })

  test('is told only what there is for the person they care for, and finds as many there', async () => {
    const { suggestions } = await search('q=zeppelin&voor=youth')
    expect(suggestions).toEqual([{ kind: 'stay', count: 1 }])
    expect((await search('soort=stay&voor=youth')).total).toBe(1)
  })

  test.each(['', 'q=vlier', 'q=ligt paard', 'soort=stay'])('is not who finds something (%j): no suggestions', async (asked) => {
    expect((await search(asked)).suggestions).toEqual([])
  })
})

test('somebody who turns the page meets each offering once, also when all have the same name', async () => {
  await bring(
    'arnhem',
    Array.from({ length: 25 }, (_, at) => ({ external_id: `A${at}`, organisation: 'Arnhem', name: 'Dagopvang' })),
  )
  for (const words of ['', 'q=dagopvang&']) {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => search(`${words}pagina=${page}`, 'arnhem')))
    expect(pages.map(({ hits }) => hits.length)).toEqual([6, 6, 6, 6, 1, 0])
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ slug }) => slug))).size).toBe(25)
    expect(pages[0]?.total).toBe(25)
  }
})
