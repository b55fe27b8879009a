import type { BatchItem } from 'drizzle-orm/batch'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { Database } from '../../src/platform/database.ts'
import { mostMissesOfCode, newFollowCode, readFollowCode } from '../../src/referrals/follow-code.ts'
import { findFollowed } from '../../src/referrals/store-follow.ts'
import { knock } from '../../src/referrals/store-follow-knock.ts'
import { codeOn, followerOf } from '../support/follower.ts'
import { agreementA, sendReferral } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const fatima = await site.as('fatima')
const origin = { requestId: 'request-of-test', networkAddress: '203.0.113.10' }

async function handedOut() {
  const id = await sendReferral(fatima, await agreementA(site), { telephone: '06 1234 5678' })
  const code = codeOn(await fatima.submit(paths.referralHandout(id), {}))
  return readFollowCode(code) ?? ''
}

/** The caregiver, at home. */
async function comesIn(code: string, digits: string): Promise<string> {
  const entered = await knock(site.archive(), { code, digits, network: '203.0.113.10' })
  if (entered.kind === 'in') await findFollowed(site.archive(), entered.code, origin)
  return entered.kind
}

/** What is asked at the same time goes to the database together, in the order in which it came: one transaction instead of a hundred. */
function together(db: Database): Database {
  type Waiting = { statements: readonly BatchItem<'sqlite'>[]; answer: (rows: unknown[]) => void; fail: (error: unknown) => void }
  let waiting: Waiting[] = []
  const send = async () => {
    const now = waiting
    waiting = []
    try {
      const rows: unknown[] = await db.batch(now.flatMap(({ statements }) => statements) as [BatchItem<'sqlite'>])
      for (const { statements, answer } of now) answer(rows.splice(0, statements.length))
    } catch (error) {
      for (const { fail } of now) fail(error)
    }
  }
  const batch = (statements: readonly BatchItem<'sqlite'>[]) =>
    new Promise((answer, fail) => {
      waiting.push({ statements, answer, fail })
      if (waiting.length === 1) setTimeout(send, 20)
    })
  return new Proxy(db, { get: (target, name) => (name === 'batch' ? batch : Reflect.get(target, name)) })
}

const everyOther = (at: number) => String(((at * 7919) % 9999) + 1).padStart(4, '0')

test('10,000 tries from as many networks find nothing, and never keep out the caregiver', async () => {
  const code = await handedOut()
  const kinds = new Map<string, number>()
  const [rounds, atOnce] = [100, 100]
  for (let round = 0; round < rounds; round++) {
    const archive = { ...site.archive(), db: together(site.db) }
    const tries = Array.from({ length: atOnce }, (_, at) => {
      const which = round * atOnce + at
      const typed = everyOther(which) === '5678' ? '0000' : everyOther(which)
      // half of them hold the sheet, but not the telephone number
      return knock(archive, { code: at % 2 === 0 ? code : newFollowCode(), digits: typed, network: `10.${round}.${at}.1` })
    })
    for (const { kind } of await Promise.all(tries)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (round % 25 === 0) expect(await comesIn(code, '12345678')).toBe('in')
  }
  expect([...kinds.keys()].sort()).toEqual(['whole', 'wrong'])
  expect((kinds.get('whole') ?? 0) + (kinds.get('wrong') ?? 0)).toBe(rounds * atOnce)
  expect(await comesIn(code, '12345678')).toBe('in')
}, 60_000)

test('after twenty wrong tries from anywhere the right last four digits are not enough, whoever comes with them', async () => {
  const code = await handedOut()
  for (let at = 0; at < mostMissesOfCode; at++) {
    const { kind } = await knock(site.archive(), { code, digits: everyOther(at), network: `10.9.${at}.1` })
    expect(kind).toBe('wrong')
  }
  for (const digits of ['5678', '99995678', '2345678']) expect(await comesIn(code, digits)).toBe('whole')
  expect(await comesIn(code, '12345678')).toBe('in')

  const { look } = followerOf(site.visitor, code, '5678', '192.0.2.61')
  const asked = await look()
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Vul nu uw hele telefoonnummer in')
  expect((await followerOf(site.visitor, code, '06 12 34 56 78', '192.0.2.61').look()).status).toBe(200)
})

test('a code that nobody made asks for the whole number as well, so that this says nothing', async () => {
  const code = newFollowCode()
  for (let at = 0; at < mostMissesOfCode; at++) await knock(site.archive(), { code, digits: '5678', network: `10.8.${at}.1` })
  expect((await knock(site.archive(), { code, digits: '5678', network: '10.7.1.1' })).kind).toBe('whole')
})

test('who mistypes often and comes in each time is not asked for more', async () => {
  const code = await handedOut()
  for (let round = 0; round < 30; round++) expect(await comesIn(code, '5678')).toBe('in')
})

test('a helper whose code was tried too often fills in the own whole number', async () => {
  const code = await handedOut()
  const key = '01890a5d-ac96-774b-bcce-b302099a8057'
  const made = await followerOf(site.visitor, code).send(paths.followHelper, { key, label: 'Noor', telephone: '06 5555 4444' })
  const helper = readFollowCode(codeOn(made)) ?? ''
  expect(await comesIn(helper, '4444')).toBe('in')
  for (let at = 0; at < mostMissesOfCode; at++) await knock(site.archive(), { code: helper, digits: '1111', network: `10.6.${at}.1` })
  expect(await comesIn(helper, '4444')).toBe('whole')
  expect(await comesIn(helper, '55554444')).toBe('in')
})
