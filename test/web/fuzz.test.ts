import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { inspectRoutes } from 'hono/dev'
import { expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { logFields } from '../../src/audit/filter.ts'
import { directoryParameters } from '../../src/interop/hsds-query.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { type Parameters, recordsOf } from '../support/access-records.ts'
import { cookieOf, type VisitorName, visitorNames, visitors } from '../support/access-visitors.ts'
import { type BadRequest, badRequests, type Piece, queryParameters } from '../support/bad-requests.ts'
import { formAddresses, schemas } from '../support/forms.ts'
import { openSite } from '../support/site.ts'
import { readAccessTable } from './access-table.ts'

const seed = 20_261_122
const count = 2_000

const site = await openSite()
const { db } = site
const records = recordsOf(site)
const rows = readAccessTable()
const closed = [401, 403, 404]

/** Those whom docs/access.md lets in at this address, and of which record. */
const welcome = (address: string) => {
  const mine = rows.filter((row) => row.address === address)
  const pairs = mine.flatMap(({ record, expected }) => visitorNames.map((visitor) => ({ visitor, record, status: expected[visitor] })))
  const inside = pairs.filter(({ status }) => !closed.includes(status))
  return inside.length > 0 ? inside : visitorNames.map((visitor) => ({ visitor, record: mine[0]?.record ?? '–' }))
}

const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(repository, 'src', path), 'utf8'))
const said = (what: RegExp) => [...new Set(sources.flatMap((source) => [...source.matchAll(what)].map(([, name]) => name ?? '')))].sort()

const addresses = [
  ...new Set(
    inspectRoutes(site.app)
      .filter(({ isMiddleware, method }) => !isMiddleware && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

/** By the library, from the address that the organisation sends somebody back to. */
const readByOidc = ['code']

test('every form and every query parameter of the portal takes part', () => {
  expect(formAddresses.toSorted()).toEqual(addresses.filter((address) => address.startsWith('POST')).toSorted())
  expect(Object.keys(schemas).sort()).toEqual(said(/(?:readForm\(c|meetFollower\(c, \{[^}]*\}), (?!schema\b)(\w+)/g))
  const asked = [
    ...said(/(?:req\.query|asked\.get|asked\.getAll|answer\.get)\('(\w+)'/g),
    ...Object.values(logFields),
    ...directoryParameters,
    ...readByOidc,
  ]
  expect(Object.keys(queryParameters).sort()).toEqual([...new Set(asked)].sort())
})

/** What belongs to one practice may never reach another; care is what adviser and admin never see either. */
const practiceOf = (visitor: VisitorName) => visitors[visitor]?.practice ?? 'nobody'
const isCare = (address: string) => /\/(verwijzingen|inzage)/.test(address)
/**
 * What a practice writes in its settings stands on its public pages, and so does what is said of an offering, of an event and in the library;
 * the names of organisations are of all practices, and what a visitor reports goes to the owner, what a caregiver asks to the coordinators.
 */
const isPublic = (address: string) =>
  /\/(instellingen|werk\/aanbod|werk\/agenda|werk\/bibliotheek|werk\/organisaties|nakijken|klopt-niet|hulpvraag)/.test(address)
const markOf = ({ address, coming }: BadRequest, at: number) =>
  isPublic(address) ? '' : ` Q${isCare(address) ? 'care' : 'work'}-${practiceOf(coming.visitor)}-${at}-`

async function plant(person: 'fatima' | 'marlies', practice: string, letter: string) {
  const [agreement] = await db.all<{ id: string }>(
    sql`select agreements.id from agreements join practices on practices.id = practice_id where slug = ${practice} and letter = ${letter} and replaced_on is null`,
  )
  const key = newId(site.clock.now)
  const name = `Qcare-${practice}-planted-`
  const told = {
    caregiverName: name,
    wish: `${name} wens`,
    telephone: '0612345678',
    language: 'nl',
    relation: 'partner',
    recipientGroup: 'memory',
  }
  const yes = { urgency: 'weeks', recipientConsent: 'not_asked', caregiverConsent: 'yes', agreement: agreement?.id ?? '', key }
  const { status } = await (await site.as(person)).submit(paths.newReferral(), { ...told, ...yes })
  expect(status).toBe(303)
  return key
}

const write = ({ name, value, marked }: Piece, mark: string): [string, string] => [name, (marked ? value + mark : value).toWellFormed()]

const made = new Map<string, Promise<Parameters>>()
/** Now and then a new one, as some are used up. */
function recordFor(name: string, at: number): Promise<Parameters> {
  const known = at % 4 === 0 ? undefined : made.get(name)
  const record = known ?? records[name]?.() ?? Promise.resolve({})
  made.set(name, record)
  return record
}

const jars = new Map<VisitorName, Map<string, string>>()
async function jarOf(visitor: VisitorName): Promise<Map<string, string>> {
  const jar = jars.get(visitor) ?? new Map<string, string>()
  jars.set(visitor, jar)
  const [cookie, token] = (jar.has('__Host-session') ? '' : await cookieOf(site, visitor)).split('=', 2)
  if (cookie && token) jar.set(cookie, token)
  return jar
}

function bodyOf({ encoding, fields }: BadRequest, mark: string): { body?: string; type?: string } {
  const written = fields.map((field) => write(field, mark))
  const parts = written.map(([name, value], at) => {
    const file = at === 0 ? '; filename="../../logo.png"' : ''
    return `--zz\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`
  })
  const form = new URLSearchParams(written).toString()
  return {
    form: { body: form, type: 'application/x-www-form-urlencoded' },
    parts: { body: `${parts.join('')}--zz--\r\n`, type: 'multipart/form-data; boundary=zz' },
    json: { body: JSON.stringify(Object.fromEntries(written)), type: 'application/json' },
    plain: { body: form, type: 'text/plain' },
    broken: { body: parts.join('').slice(0, -9), type: 'multipart/form-data; boundary=zzz' },
    none: { type: 'application/x-www-form-urlencoded' },
  }[encoding]
}

type Told = { request: string; fault: string }
const told: Told[] = []
let echoes = 0
const statuses = new Map<number, number>()

async function send(request: BadRequest, at: number): Promise<void> {
  const { address, segment } = request
  const { visitor, record } = request.coming
  const [method = '', route = ''] = address.split(' ')
  const mark = markOf(request, at)
  const jar = await jarOf(visitor)
  const parameters: Parameters = segment ? {} : await recordFor(record, at)
  const path = route.replace(
    /:(\w+)/g,
    (_, name: string) => segment ?? Object.entries(parameters).find(([key]) => key === name)?.[1] ?? 'Qsegment',
  )
  const query = [new URLSearchParams(request.query.map((piece) => write(piece, mark))).toString(), request.rawQuery]
    .filter(Boolean)
    .join('&')
  const { body, type } = method === 'POST' ? bodyOf(request, mark) : {}
  const answer = await site.app.request(`http://localhost${path}${query && `?${query}`}`, {
    method,
    headers: {
      Origin: 'http://localhost',
      Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(type ? { 'Content-Type': type } : {}),
      ...request.headers,
    },
    ...(body === undefined ? {} : { body }),
  })
  for (const line of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/, 2)
    // who signs in as somebody of the demo, or by a link, is soon who they were
    if (value && !['taal', 'tekst', '__Host-session'].includes(name)) jar.set(name, value)
    else jar.delete(name)
  }
  if (answer.status === 401) jar.delete('__Host-session')
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)

  const wrong = (fault: string) =>
    told.push({ request: `${at} ${visitor} ${method} ${path}?${query} ${type} ${body?.slice(0, 600)}`, fault })
  if (answer.status >= 500)
    wrong(`answered ${answer.status}: ${JSON.stringify(site.lines.filter(({ level }) => level === 'error').at(-1))}`)
  const text = (await answer.text()) + JSON.stringify([...answer.headers])
  if (mark && text.includes(mark.trim())) echoes += 1
  const strange = [...text.matchAll(/Q(care|work)-(den-bosch|stein|nobody)-(\w+)-/g)].filter(
    ([, kind, practice, number]) =>
      number !== String(at) && (practice !== practiceOf(visitor) || (kind === 'care' && /Noor|Willem/.test(visitor))),
  )
  if (strange.length > 0) wrong(`shows ${strange[0]?.[0]}`)
}

test(`${count} bad requests (seed ${seed}) over ${addresses.length} addresses: no answer of 5xx, nothing of one practice in another, nothing in a line or in clear`, {
  timeout: 120_000,
}, async () => {
  const planted = [await plant('fatima', 'den-bosch', 'A'), await plant('marlies', 'stein', 'C')]
  const known = await db.all<{ id: string }>(sql`select id from referrals union select id from agreements union select id from organisations
    where id in (select organisation_id from memberships) union select id from practices union select id from people where id <> 'noor'`)
  const ids = [...known.map(({ id }) => id), ...planted, newId(site.clock.now)]
  const requests = fc.sample(badRequests(addresses, { anybody: visitorNames, records: Object.keys(records), welcome }, ids), {
    numRuns: count,
    seed,
  })

  for (let at = 0; at < count; at += 8) await Promise.all(requests.slice(at, at + 8).map((request, place) => send(request, at + place)))
  console.info(
    `${count} requests, seed ${seed}: ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, times]) => `${status} ${times}×`)
      .join(', ')}`,
  )

  expect(told).toEqual([])
  expect(JSON.stringify(site.lines)).not.toMatch(/Q(care|work|segment)/)
  expect(site.lines.length).toBeGreaterThan(count * 0.9)
  expect(echoes).toBeGreaterThan(50)
  expect(await inClear()).toEqual([])
  for (const status of [200, 303, 401, 403, 404, 422]) expect(statuses.get(status)).toBeGreaterThan(30)
})

/** What was written about people, in any column of any table. */
async function inClear(): Promise<string[]> {
  const tables = await db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'offering_%' and name not like 'sqlite_%'
      and name not like 'name_words_%'`, // the inner tables of an index count beyond what JavaScript can
  )
  const rows = await Promise.all(tables.map(async ({ name }) => ({ name, rows: await db.all(sql.raw(`select * from "${name}"`)) })))
  return rows.filter(({ rows: found }) => JSON.stringify(found).includes('Qcare')).map(({ name }) => name)
}
