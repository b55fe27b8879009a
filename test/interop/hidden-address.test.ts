import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { importDirectory } from '../../local/import-directory.ts'
import { readCsv } from '../../local/read-csv.ts'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { paths } from '../../src/paths.ts'
import { csvOf } from '../support/csv.ts'
import { openSite } from '../support/site.ts'
import { listenTo } from '../support/terminal.ts'
import { readAccessTable } from '../web/access-table.ts'

const site = await openSite()
const { app, db } = site
const slug = 'den-bosch'

/** A shelter, of which only the place may be known; and where it could be instead. */
const secret = { address: 'Schuilmarker 77', postcode: '5236 QX', lat: 51.7334567, lon: 5.3287654 }
const elsewhere = { address: 'Elders 1', postcode: '5391 AA', lat: 51.6123987, lon: 5.1987321 }
const marks = ['Schuilmarker', '5236 QX', '5236QX', '51.7334', '5.32876']

let ids = { id: '', organisation: '', location: '', code: '', slug: '' }

async function moveTo({ address, postcode, lat, lon }: typeof secret): Promise<void> {
  await db.batch([
    db.run(sql`update locations set address = ${address}, postcode = ${postcode}, lat = ${lat}, lon = ${lon} where id = ${ids.location}`),
    ...reindexStatements(db, [ids.id]),
  ])
}

beforeAll(async () => {
  const shelter = {
    external_id: 'GEHEIM',
    organisation: 'Stichting Luwte (voorbeeld)',
    name: 'Opvang De Luwte (voorbeeld)',
    summary: 'Een veilig huis als het thuis niet meer gaat.',
    description: 'Er is dag en nacht iemand. Ook bij dementie.',
    types: 'crisis_stay|guest_house',
    care_recipient_groups: 'dementia|older_people',
    funding_routes: 'wmo_individual',
    day_parts: 'around_the_clock',
    phone: '000-1112233',
    place: 'Luwtedorp',
    address: secret.address,
    postcode: secret.postcode,
    lat: String(secret.lat),
    lon: String(secret.lon),
    hide_address: 'yes',
    service_area: 'GM0796',
    wheelchair: 'yes',
    verified_on: '2026-11-01',
    capacity_available: '2',
  }
  await listenTo(() => importDirectory(db, readCsv(csvOf([shelter])), { practice: slug, dryRun: false, now: site.clock.now }))
  const [row] = await db.all<typeof ids>(sql`select o.id, o.organisation_id as organisation, l.id as location, o.short_code as code, o.slug
    from offerings o join locations l on l.offering_id = o.id where o.external_id = 'GEHEIM'`)
  if (!row) throw new Error('the shelter was not brought')
  ids = row
})

const postcodes = ['5211', '5236', '5235', '5391', '5247', '5381']
const distances = [1, 50, 500, 1000, 5000, 20_000, 500_000]

/** What everybody may ask for, at the addresses that docs/access.md opens to everybody, and in every way in which distance counts. */
function questions(): string[] {
  const fill = (path: string) =>
    path
      .replace(':practice', slug)
      .replace(':offering', ids.slug)
      .replace(':code', ids.code)
      .replace('organizations/:id', `organizations/${ids.organisation}`)
      .replace('service_at_locations/:id', `service_at_locations/${ids.location}`)
      .replace('services/:id', `services/${ids.id}`)
  const isOpen = ({ expected }: { expected: Record<string, number> }) => new Set(Object.values(expected)).size === 1
  const open = readAccessTable().filter(
    (row) => row.address.startsWith('GET ') && isOpen(row) && !row.address.includes('/inloggen') && !row.address.includes('/readyz'),
  )
  const plain = [...new Set(open.map(({ address }) => fill(address.replace('GET ', ''))))].filter((path) => !path.includes(':'))
  const near = postcodes.flatMap((pc4) => [
    paths.offerings(slug, `postcode=${pc4}`),
    paths.offerings(slug, `postcode=${pc4}&q=luwte`),
    paths.offerings(slug, `postcode=${pc4}&soort=stay&voor=dementia&wanneer=night&kosten=municipality&vrij=1`),
    paths.offerings(slug, `q=opvang ${pc4}`),
    paths.offering(slug, ids.slug, pc4),
    `/api/hsds/services?search=luwte&practice=${slug}&postcode=${pc4}&full=true`,
    `/api/hsds/services?search=crisis&practice=${slug}&postcode=${pc4}&per_page=100`,
    ...['services', 'service_at_locations', 'organizations'].flatMap((of) =>
      distances.map((metres) => `/api/hsds/${of}?postcode=${pc4}&proximity=${metres}&per_page=100&full=true`),
    ),
  ])
  const lists = ['services', 'service_at_locations', 'organizations'].flatMap((of) => [
    `/api/hsds/${of}?practice=${slug}&per_page=100&full=true`,
    `/api/hsds/${of}?search=luwte&full=true`,
  ])
  return [
    ...plain,
    ...near,
    ...lists,
    paths.offerings(slug, 'q=Schuilmarker'),
    paths.offerings(slug, 'q=luwte'),
    '/api/hsds/services?search=Schuilmarker',
  ]
}

/** The name of a file, and the key of a form that can be sent once. */
const alwaysNew = /urn:uuid:[0-9a-f-]{36}|name="key" value="[^"]+"/g

/** What comes back, without what differs between two askings of the same. */
async function answersTo(asked: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (let at = 0; at < asked.length; at += 6)
    await Promise.all(
      asked.slice(at, at + 6).map(async (path) => {
        const answer = await app.request(`http://localhost${path}`, { headers: { 'Accept-Language': 'nl' } })
        const body = await answer.text()
        answers.set(path, `${answer.status} ${answer.headers.get('Location') ?? ''} ${body.replace(alwaysNew, '')}`)
      }),
    )
  return answers
}

/** The wegwijzer, asked by a machine. */
const advice = async (postcode: string) => {
  const said = { practice: slug, postcode, recipient_gm_code: 'GM0796', where: 'away', when: 'days', language: 'nl' }
  const answer = await app.request(`http://localhost${paths.routeAdvice}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nl' },
    body: JSON.stringify(said),
  })
  expect(answer.status).toBe(200)
  return `${answer.status} ${(await answer.text()).replace(alwaysNew, '')}`
}

const everything = async () => {
  const told = await answersTo(questions())
  for (const pc4 of postcodes) told.set(`advice ${pc4}`, await advice(pc4))
  return told
}

describe('of a place whose address is hidden', () => {
  test('nobody reads the address, the postcode or where it lies, on any page, in any file, by any program', {
    timeout: 120_000,
  }, async () => {
    await moveTo(secret)
    const told = await everything()
    const telling = [...told].filter(([path, answer]) =>
      marks.some((mark) => answer.replaceAll(path, '').replaceAll('q=Schuilmarker', '').includes(mark) && !path.includes('Schuilmarker')),
    )
    expect(telling.map(([path]) => path)).toEqual([])
    const knowing = [...told].filter(([, answer]) => answer.includes('De Luwte')).length
    expect(knowing, 'it is asked for where it does show').toBeGreaterThan(30)
  })

  test('nobody can work out where it lies: if it lay elsewhere every answer would be the same, to the letter', {
    timeout: 240_000,
  }, async () => {
    await moveTo(secret)
    const here = await everything()
    await moveTo(elsewhere)
    const there = await everything()
    const different = [...here].filter(([path, answer]) => there.get(path) !== answer).map(([path]) => path)
    expect(different).toEqual([])
    expect(here.size).toBeGreaterThan(150)
  })

  test('the same questions do find the address and the distance of a place that is not hidden', { timeout: 240_000 }, async () => {
    const before = await everything()
    await db.run(sql`update locations set is_hidden = 0 where id = ${ids.location}`)
    await moveTo(secret)
    const told = await everything()
    const telling = [...told]
      .filter(([path, answer]) => marks.some((mark) => answer.replaceAll(path, '').includes(mark)))
      .map(([path]) => path)
    for (const path of ['/den-bosch/aanbod.csv', `/api/hsds/services/${ids.id}`, `/den-bosch/aanbod/${ids.slug}`])
      expect(telling).toContain(path)
    expect([...told].filter(([path, answer]) => before.get(path) !== answer).length).toBeGreaterThan(60)
    await db.run(sql`update locations set is_hidden = 1 where id = ${ids.location}`)
    await moveTo(secret)
  })

  test('nobody gets it by a distance, however large', async () => {
    for (const pc4 of postcodes) {
      const answer = await app.request(`http://localhost/api/hsds/services?postcode=${pc4}&proximity=500km&per_page=100`)
      const { contents } = (await answer.json()) as { contents: { id: string }[] }
      expect(contents.length).toBeGreaterThan(20)
      expect(contents.map(({ id }) => id)).not.toContain(ids.id)
    }
  })

  test('everybody reads the place, as its page shows it', async () => {
    const service = (await (await app.request(`http://localhost/api/hsds/services/${ids.id}`)).json()) as { service_at_locations: object[] }
    expect(service.service_at_locations).toEqual([
      {
        id: ids.location,
        service_id: ids.id,
        location_id: ids.location,
        location: {
          id: ids.location,
          location_type: 'physical',
          organization_id: ids.organisation,
          name: 'Luwtedorp',
          description: 'Het adres is geheim.',
          addresses: [],
          accessibility: [expect.objectContaining({ description: 'Ja, overal' })],
        },
      },
    ])
    expect((await site.visitor.visit(paths.offering(slug, ids.slug))).text).toContain('Luwtedorp')
    const { rows } = readCsv(Buffer.from((await site.visitor.visit(paths.offeringsFile(slug))).html))
    const row = rows.find(({ cells }) => cells.external_id === 'GEHEIM')?.cells
    expect(row).toMatchObject({ address: '', postcode: '', lat: '', lon: '', place: 'Luwtedorp', hide_address: 'yes' })
  })

  test('the coordinator has it in the complete file, and only there', async () => {
    await moveTo(secret)
    const { html } = await (await site.as('anouk')).visit(paths.keptOfferingsFile)
    const row = readCsv(Buffer.from(html)).rows.find(({ cells }) => cells.external_id === 'GEHEIM')?.cells
    expect(row).toMatchObject({
      address: secret.address,
      postcode: secret.postcode,
      lat: String(secret.lat),
      lon: String(secret.lon),
      hide_address: 'yes',
    })
  })
})
