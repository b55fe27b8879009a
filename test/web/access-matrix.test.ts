import { inspectRoutes } from 'hono/dev'
import { describe, expect, test } from 'vitest'
import { type Parameters, recordsOf } from '../support/access-records.ts'
import { cookieOf, type VisitorName, visitorNames } from '../support/access-visitors.ts'
import { openSite } from '../support/site.ts'
import { type AccessRow, readAccessTable } from './access-table.ts'

const site = await openSite()
const records = recordsOf(site)
const rows = readAccessTable()

const addresses = [
  ...new Set(
    inspectRoutes(site.app)
      .filter(({ isMiddleware, method }) => !isMiddleware && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

test('every address has a line in docs/access.md, and every line is an address', () => {
  const listed = [...new Set(rows.map(({ address }) => address))]
  expect(addresses.filter((address) => !listed.includes(address))).toEqual([])
  expect(listed.filter((address) => !addresses.includes(address))).toEqual([])
  expect(addresses.length).toBeGreaterThan(60)
})

const fill = (path: string, parameters: Parameters) => path.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? `no-${name}`)

const isRead = ({ address }: AccessRow) => address.startsWith('GET')
/** What somebody does to their sessions and keys is noticed by whoever comes by in another session of theirs, so that comes last. */
const touchesSessions = (row: AccessRow) => !isRead(row) && /inloggen|uitloggen|uitnodiging|account/.test(row.address)
const inOrder = [isRead, (row: AccessRow) => !isRead(row) && !touchesSessions(row), touchesSessions].flatMap((kind) => rows.filter(kind))

const sessions = new Map<VisitorName, string>()

/** The least that has to be said before the portal looks whose record it is. */
const forms: Partial<Record<string, string>> = {
  'POST /werk/account/sleutels/:id': 'newName=Telefoon',
  'POST /werk/verwijzingen/:id/toestemming': 'about=caregiver',
}

const recordOf = async ({ address, record }: AccessRow): Promise<Parameters> => {
  const parameters = await records[record]?.()
  if (!parameters) throw new Error(`nobody knows the record ${record} of ${address}`)
  return parameters
}

async function ask(row: AccessRow, name: VisitorName, parameters: Parameters): Promise<number> {
  const { address } = row
  const [method = '', path = ''] = address.split(' ')
  const cookie = (!touchesSessions(row) && sessions.get(name)) || (await cookieOf(site, name))
  if (!touchesSessions(row)) sessions.set(name, cookie)

  const answer = await site.app.request(`http://localhost${fill(path, parameters)}`, {
    method,
    headers: { Origin: 'http://localhost', Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
    ...(method === 'POST' ? { body: forms[address] ?? '' } : {}),
  })
  await answer.text()
  return answer.status
}

const answered: { row: string; who: VisitorName; expected: number; status: number }[] = []

describe('as docs/access.md says, so the portal answers', () => {
  test.each(inOrder)('$address of $record', async (row) => {
    const askAs = async (who: VisitorName, parameters: Parameters) => {
      const status = await ask(row, who, parameters)
      answered.push({ row: `${row.address} ${row.record}`, who, expected: row.expected[who], status })
    }
    const seen = isRead(row) ? await recordOf(row) : undefined
    const together = touchesSessions(row) ? 1 : 5
    for (let at = 0; at < visitorNames.length; at += together)
      await Promise.all(visitorNames.slice(at, at + together).map(async (who) => askAs(who, seen ?? (await recordOf(row)))))
    const ofThisRow = answered.slice(-visitorNames.length)
    expect(Object.fromEntries(ofThisRow.map(({ who, status }) => [who, status]))).toEqual(row.expected)
  })

  test(`${addresses.length} addresses, ${rows.length} lines × ${visitorNames.length} visitors = ${rows.length * visitorNames.length} answers, 0 deviations`, () => {
    expect(answered.length).toBe(rows.length * visitorNames.length)
    expect(answered.filter(({ expected, status }) => status !== expected)).toEqual([])
  })
})
