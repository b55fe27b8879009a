import { afterAll, expect, test } from 'vitest'
import { startWorker } from '../../local/worker.ts'
import { createApp } from '../../src/app.tsx'
import { paths } from '../../src/paths.ts'
import { ConfigProblem } from '../../src/platform/config.ts'
import { limitsFrom } from '../../src/web/limits.ts'
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

test('a portal on the internet does not run without its counters', () => {
  const config = { ...partsOf().config, BASE_URL: 'https://adempauze.example' }
  expect(() => limitsFrom({}, config)).toThrow(ConfigProblem)
  expect(() => limitsFrom({ ATTEMPTS_BY_ADDRESS: { limit: async () => ({ success: true }) } }, config)).toThrow('ATTEMPTS_BY_ACCOUNT')
})
