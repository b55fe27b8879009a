import { afterAll, expect, test } from 'vitest'
import { startWorker } from '../../local/worker.ts'
import { createApp } from '../../src/app.tsx'
import { paths } from '../../src/paths.ts'
import { ConfigProblem } from '../../src/platform/config.ts'
import { limitsFrom, networkOf } from '../../src/web/limits.ts'
import { partsOf, testKeys } from '../support/parts.ts'
import { askRaw } from '../support/raw-request.ts'
import { freshDatabase } from '../support/server.ts'

const database = await freshDatabase()
const { url, stop } = await startWorker({ databaseUrl: database.url, masterKeys: testKeys })
afterAll(stop)

/** In the runtime of production, with its own counters. */
const ask = (email: string, headers: Record<string, string> = {}) =>
  askRaw(url + paths.recover, {
    method: 'POST',
    headers: { Origin: url, 'Accept-Language': 'nl', 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    chunks: [new URLSearchParams({ email }).toString()],
  })

/** A minute of the counter may end between two attempts, so it may take a few more than the sixth. */
async function untilRefused(email: string, headersOf: (at: number) => Record<string, string> = () => ({})) {
  for (let at = 1; at <= 12; at += 1) {
    const answer = await ask(email, headersOf(at))
    if (answer.status === 429) return { at, answer }
  }
  throw new Error(`${email} was never refused`)
}

test('who asks for the same account a sixth time within a minute waits, reads so, and finds what was typed', async () => {
  const { at, answer } = await untilRefused('iemand@portal.example')
  expect(at).toBeGreaterThan(5)
  expect(answer.headers['retry-after']).toBe('60')
  expect(answer.body).toContain('Wacht een minuut en probeer het opnieuw.')
  expect(answer.body).toContain('name="email" value="iemand@portal.example"')
  expect(answer.body).toContain(`action="${paths.recover}"`)
})

test('an account that is known is counted as one that is not, and others are not in its way', async () => {
  const known = await untilRefused('anouk@den-bosch.example')
  expect(known.at).toBeGreaterThan(5)
  expect((await ask('willem@den-bosch.example')).status).toBe(200)
})

test('claiming to come from elsewhere, or writing the address otherwise, gives no more attempts', async () => {
  const claims = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'True-Client-IP']
  const { at } = await untilRefused('fatima@den-bosch.example', (attempt) => ({ [claims[attempt % 4] ?? '']: `for=192.0.2.${attempt}` }))
  expect(at).toBeLessThanOrEqual(12)
  expect((await ask(' FATIMA@den-bosch.example ')).status).toBe(429)
})

test('one address that tries many accounts waits as well', async () => {
  const asked: string[] = []
  const limits = { byAddress: async (key: string) => asked.push(key) < 3, byAccount: async () => true }
  const app = createApp(() => ({ ...partsOf(), limits }))
  const send = (email: string) =>
    app.request(`http://localhost${paths.recover}`, {
      method: 'POST',
      body: new URLSearchParams({ email }),
      headers: { Origin: 'http://localhost', 'CF-Connecting-IP': '192.0.2.7', 'X-Forwarded-For': '203.0.113.9' },
    })
  const statuses = [await send('a@portal.example'), await send('b@portal.example'), await send('c@portal.example')].map(
    ({ status }) => status,
  )
  expect(statuses[2]).toBe(429)
  expect(new Set(asked)).toEqual(new Set(['192.0.2.7']))
})

test('all addresses of one network of IPv6 are one', () => {
  const network = '2001:db8:0:12::/64'
  for (const address of ['2001:db8:0:12::1', '2001:db8:0:12:aaaa:bbbb:cccc:dddd', '2001:0DB8:0000:0012::', '2001:db8::12:0:0:0:1'])
    expect(networkOf(address)).toBe(network)
  expect(networkOf('2001:db8:0:13::1')).toBe('2001:db8:0:13::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('question 2001:db8:0:12::1')).toBe(`question ${network}`)
  expect(['192.0.2.7', '', 'question 192.0.2.7'].map(networkOf)).toEqual(['192.0.2.7', '', 'question 192.0.2.7'])
})

test('who moves through the addresses of a network gets no more attempts', async () => {
  const asked = new Map<string, number>()
  const byAddress = async (key: string) => {
    asked.set(key, (asked.get(key) ?? 0) + 1)
    return (asked.get(key) ?? 0) <= 2
  }
  const app = createApp(() => ({ ...partsOf(), limits: { byAddress, byAccount: async () => true } }))
  const statuses = []
  for (const address of ['2001:db8:0:12::1', '2001:db8:0:12::2', '2001:db8:0:12:9::3', '2001:db8:0:13::1']) {
    const headers = { Origin: 'http://localhost', 'CF-Connecting-IP': address }
    statuses.push(
      (await app.request(`http://localhost${paths.signInPasskey}`, { method: 'POST', body: new URLSearchParams(), headers })).status,
    )
  }
  expect(statuses.map((status) => status === 429)).toEqual([false, false, true, false])
})

test('a portal on the internet does not run without its counters', () => {
  const config = { ...partsOf().config, BASE_URL: 'https://adempauze.example' }
  expect(() => limitsFrom({}, config)).toThrow(ConfigProblem)
  expect(() => limitsFrom({ ATTEMPTS_BY_ADDRESS: { limit: async () => ({ success: true }) } }, config)).toThrow('ATTEMPTS_BY_ACCOUNT')
})
