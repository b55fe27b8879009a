import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { SealedField } from '../../src/referrals/sealing.ts'
import { placeOf } from '../../src/referrals/sealing.ts'
import { recordsOf } from '../support/access-records.ts'
import { cookieOf, type VisitorName } from '../support/access-visitors.ts'
import { openSite } from '../support/site.ts'
import { readAccessTable } from './access-table.ts'

const site = await openSite()
const { db } = site
const { vault } = site.archive()
const records = recordsOf(site)
const pages = readAccessTable().filter(({ address, expected }) => address.startsWith('GET') && expected.nobody === 401)

type Row = { id: string; practice: string; practiceId: string; sentOn: string | null; referring: string; answering: string }
type Told = { name: string; wish: string; telephone: string }

/** What is written about each person of the demo, opened as nobody in the portal can. */
const people = await Promise.all(
  (
    await db.all<
      Row & Told
    >(sql`select r.id, p.slug as practice, p.id as practiceId, r.sent_on as sentOn, f.name as referring, t.name as answering,
      d.caregiver_name as name, d.wish, d.telephone from referrals r join referral_details d on d.referral_id = r.id
      join practices p on p.id = r.practice_id join organisations f on f.id = r.referring_organisation_id
      join organisations t on t.id = r.answering_organisation_id where r.erased_at is null`)
  ).map(async ({ name, wish, telephone, ...row }) => {
    const opened = (field: SealedField, sealed: string) => vault.open(row.practiceId, placeOf.detail(field, row.id), sealed)
    return {
      ...row,
      name: await opened('caregiverName', name),
      wish: await opened('wish', wish),
      telephone: await opened('telephone', telephone),
    }
  }),
)

type Person = (typeof people)[number]
const sent = (of: Person) => of.sentOn !== null

/** Written down once more, apart from the policies: about whom each may read. */
const mayReadAbout: Record<Exclude<VisitorName, 'nobody'>, (of: Person) => boolean> = {
  'Anouk, one factor': () => false,
  Anouk: (of) => of.practice === 'den-bosch' && (sent(of) || of.referring.startsWith('gemeente')),
  Fatima: (of) => of.referring.includes('De Linde'),
  Joris: (of) => of.referring.includes('De Dommel'),
  Ilse: (of) => sent(of) && of.answering.includes('De Wilg'),
  Karim: (of) => sent(of) && of.answering.includes('Nabij'),
  Noor: () => false,
  Willem: () => false,
  Sjef: (of) => of.practice === 'stein' && (sent(of) || of.referring.startsWith('gemeente')),
  Marlies: (of) => of.practice === 'stein' && of.referring.startsWith('gemeente'),
  Gerda: (of) => sent(of) && of.answering.includes('Samen Stein'),
  'Noor in Stein': () => false,
}

const digits = (text: string) => text.replace(/[^\d]/g, '')

/** The people of whom a page tells anything. */
const metOn = (html: string): Person[] => {
  const numbers = (html.match(/\+?\d[\d\s-]{7,}\d/g) ?? []).map(digits)
  return people.filter(
    ({ name, wish, telephone }) =>
      (name && html.includes(name)) ||
      (wish && html.includes(wish)) ||
      (telephone && numbers.some((number) => number.endsWith(digits(telephone)))),
  )
}

/** Every page behind the door, and that of each referral there is, whoever's it is. */
async function addresses(): Promise<string[]> {
  const found = new Set<string>()
  for (const { address, record } of pages) {
    const parameters: Record<string, string> = (await records[record]?.()) ?? {}
    const [, route = ''] = address.split(' ')
    const of = record === '–' || !route.includes('/verwijzingen/:id') ? [parameters] : people.map(({ id }) => ({ id }))
    for (const one of of)
      found.add(route.replace(/:(\w+)/g, (_, name: string) => Object.entries(one).find(([key]) => key === name)?.[1] ?? ''))
  }
  return [...found]
}
const paths = await addresses()

describe('on all pages together', () => {
  test.each(Object.entries(mayReadAbout))('%s reads about nobody else', async (who, mayRead) => {
    const cookie = await cookieOf(site, who as VisitorName)
    const met = new Set<Person>()
    const visit = async (path: string) => {
      const answer = await site.app.request(`http://localhost${path}`, { headers: { Cookie: cookie } })
      for (const person of metOn(await answer.text())) met.add(person)
    }
    for (let at = 0; at < paths.length; at += 6) await Promise.all(paths.slice(at, at + 6).map(visit))
    expect([...met].filter((person) => !mayRead(person)).map(({ name }) => name)).toEqual([])
    expect([...met].map(({ id }) => id).sort()).toEqual(
      people
        .filter(mayRead)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('and there is somebody to read about for each of them who reads at all', () => {
    const readers = Object.values(mayReadAbout).filter((mayRead) => people.some(mayRead))
    expect(people.length).toBeGreaterThan(10)
    expect(paths.length).toBeGreaterThan(50)
    expect(readers.length).toBe(8)
  })
})
