import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorker } from '../../local/worker.ts'
import { findFaults } from '../../src/audit/store.ts'
import { fallbackTopic } from '../../src/notifications/message.ts'
import { paths } from '../../src/paths.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { newId } from '../../src/platform/id.ts'
import { noFacts, type ReferralStatus, type ReferralStep, ruleOf, takeStep } from '../../src/referrals/referral.ts'
import { testKeys } from '../support/parts.ts'
import { referralTyped } from '../support/referral-sent.ts'
import { freshDatabase } from '../support/server.ts'

const people = 50
const shared = 20 // referrals
const each = 6 // steps that everybody tries

const database = await freshDatabase()
const db = databaseOf(database.client)
const { url, address, stop } = await startWorker({ databaseUrl: database.url, masterKeys: testKeys, demo: true, quiet: true })
afterAll(stop)

async function post(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { Origin: address, Host: new URL(address).host, Cookie: cookie }
  return fetch(url + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
}
const signIn = async (person: string) => (await post(paths.signInDemo, { person })).headers.get('Set-Cookie')?.split(';')[0] ?? ''

let referrals: string[] = []
const cookies = { anouk: '', fatima: '' }

beforeAll(async () => {
  cookies.anouk = await signIn('anouk')
  cookies.fatima = await signIn('fatima')
  const [agreement] = await db.all<{ id: string }>(
    sql`select id from agreements where letter = 'A' and practice_id = 'practice-den-bosch' and replaced_on is null`,
  )
  referrals = Array.from({ length: shared }, () => newId(new Date()))
  for (const key of referrals) {
    const answer = await post(paths.newReferral(), { ...referralTyped, agreement: agreement?.id ?? '', key }, cookies.fatima)
    if (answer.status !== 303) throw new Error(`not referred: ${answer.status}`)
  }
  await db.run(sql`delete from outbox`)
})

const onward: Partial<Record<ReferralStatus, ReferralStep[]>> = {
  sent: ['receive', 'decline'],
  received: ['contact', 'no_capacity'],
  contacted: ['match', 'redirect'],
  matched: ['start', 'decline'],
  started: ['complete'],
}

/** What somebody does who sees where a referral stands, and acts on it a moment later. */
async function act(person: number, turn: number): Promise<number> {
  const id = referrals[(person * 7 + turn * 3) % shared] ?? ''
  const [row] = await db.all<{ status: ReferralStatus; version: number }>(sql`select status, version from referrals where id = ${id}`)
  const isReferrer = person % 10 === 0
  const possible = isReferrer ? (['withdraw'] as const) : (onward[row?.status ?? 'sent'] ?? (['receive'] as const))
  const step = possible[(person + turn) % 5 === 0 ? possible.length - 1 : 0] ?? 'receive'
  const answers = { note: `Stap van ${person}.`, outcome: 'achieved', ease: 'yes' }
  const cookie = isReferrer && turn > 3 ? cookies.fatima : cookies.anouk
  return (await post(paths.referral(id), { step, version: String(row?.version), ...answers }, cookie)).status
}

test(`${people} people act on the same ${shared} referrals at once: no step is lost or doubled, the log holds, and each word went out once`, {
  timeout: 120_000,
}, async () => {
  const answers = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const statuses: number[] = []
      for (let turn = 0; turn < each; turn++) statuses.push(await act(person, turn))
      return statuses
    }),
  )
  const taken = answers.flat().filter((status) => status === 303).length
  expect(answers.flat().filter((status) => ![303, 403, 409, 422, 503].includes(status))).toEqual([])

  const steps = await db.all<{ id: string; version: number; step: ReferralStep }>(
    sql`select referral_id as id, version, step from referral_steps where referral_id in ${referrals} order by referral_id, version`,
  )
  let told = 0
  for (const id of referrals) {
    const mine = steps.filter((step) => step.id === id)
    expect(mine.map(({ version }) => version)).toEqual(mine.map((_, at) => at + 1))
    const evaluation = { outcome: 'achieved', ease: 'yes' } as const
    const status = mine.reduce<ReferralStatus>((at, { step }) => {
      const next = takeStep(at, { step, note: 'Omdat.', evaluation }, { ...noFacts, consent: true, agreement: true, attempts: true })
      expect(next.ok, `${step} from ${at}`).toBe(true)
      return next.ok ? next.value.to : at
    }, 'draft')
    const [row] = await db.all<{ status: ReferralStatus; version: number }>(sql`select status, version from referrals where id = ${id}`)
    expect(row).toEqual({ status, version: mine.length })
    told += mine.slice(1).reduce((sum, { step }) => sum + ruleOf(step).tells.length, 0)
  }
  expect(steps.length - shared).toBe(taken)
  expect(taken).toBeGreaterThan(shared)

  const [lines] = await db.all<{ count: number }>(sql`select count(*) as count from log_lines where subject_id in ${referrals}
    and action in ${[...new Set(steps.map(({ step }) => `referral.${step}`))]} and action <> 'referral.send'`)
  expect(lines?.count).toBe(taken)
  const mailed = (which: SQL) => db.all(sql`select 1 from outbox where subject_id in ${referrals} and topic ${which} ${fallbackTopic}`)
  expect(await mailed(sql`<>`)).toHaveLength(told)
  expect(await mailed(sql`=`)).toHaveLength(steps.filter(({ step }) => step === 'no_capacity').length)
  expect(await findFaults(db, 1, 100_000)).toEqual([])
})
