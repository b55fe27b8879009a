import { afterAll, expect, test } from 'vitest'
import { startWorker } from '../../local/worker.ts'
import { mailStatements, messageTo } from '../../src/notifications/store.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { openVault } from '../../src/platform/vault.ts'
import { refusal, startMailServer } from '../support/mail-server.ts'
import { testKeys } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'

let mood: 'open' | 'later' | 'hangs up' = 'later'
const [{ url }, server] = await Promise.all([
  freshDatabase(),
  startMailServer({
    onMailFrom(_, session, done) {
      if (mood === 'hangs up') server.hangUp(session)
      else done(mood === 'later' ? refusal(451) : null)
    },
  }),
])
const worker = await startWorker({ databaseUrl: url, masterKeys: testKeys, demo: true, smtpUrl: server.url, quiet: true })
afterAll(worker.stop)
const db = openDatabase(url, '')
const clock = (moment: Date) => fetch(`${worker.url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*&time=${moment.getTime()}`)

test('the runtime of production brings mail at its clock, and once only', async () => {
  const now = new Date('2026-03-02T09:00:00Z')
  const [{ organisation = '' } = {}] = await db.all<{ organisation: string }>(
    `select organisation_id as organisation from memberships where person_id = 'ilse'`,
  )
  const letter = {
    practiceId: 'practice-den-bosch',
    kind: 'recovery',
    topic: 'recovery',
    subjectId: 'sjef',
    to: { personId: 'sjef' },
  } as const
  await db.batch([
    messageTo(db, organisation, { practiceId: 'practice-den-bosch', topic: 'referral.send', subjectId: 'r1', now, except: undefined }),
    ...(await mailStatements({ db, vault: openVault(testKeys), now }, { ...letter, token: 'abc123', language: 'en' })),
  ])

  expect((await clock(now)).status).toBe(200)
  expect((await db.select().from(outbox)).map(({ failure, attempts, dueAt }) => ({ failure, attempts, dueAt }))).toEqual(
    [1, 2].map(() => ({ failure: 'deferred', attempts: 1, dueAt: '2026-03-02T09:01:00.000Z' })),
  )

  mood = 'open'
  await clock(new Date('2026-03-02T09:00:59Z'))
  expect(server.mails).toEqual([])
  await Promise.all([clock(new Date('2026-03-02T09:01:00Z')), clock(new Date('2026-03-02T09:01:00Z'))])
  await clock(new Date('2026-03-02T09:02:00Z'))
  expect(server.mails.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([
    'ilse@den-bosch.example: Er staat een bericht klaar',
    'sjef@stein.example: Sign in to Adempauze again',
  ])
  const texts = server.mails.map(({ text }) => text).join()
  expect(texts).toContain(worker.address + paths.referral('r1'))
  expect(texts).toContain(worker.address + paths.recovery('abc123'))
  expect((await db.select().from(outbox)).every(({ sentAt, secret }) => sentAt !== null && secret === '')).toBe(true)
})

test('and outlives a mail server that hangs up, or is not there', async () => {
  await db.delete(outbox)
  const now = new Date('2026-03-03T09:00:00Z')
  const notice = {
    practiceId: 'practice-stein',
    kind: 'notice',
    topic: 'role_changed',
    subjectId: 'sjef',
    to: { personId: 'sjef' },
  } as const
  await db.batch(await mailStatements({ db, vault: openVault(testKeys), now }, { ...notice, language: 'nl' }))
  const failureAt = async (moment: string) => {
    expect((await clock(new Date(moment))).status).toBe(200)
    return (await db.select().from(outbox))[0]?.failure
  }
  mood = 'hangs up'
  expect(await failureAt('2026-03-03T09:00:00Z')).toBe('dropped')
  await server.stop()
  expect(await failureAt('2026-03-03T09:01:00Z')).toBe('unreachable')
  const again = await startMailServer({}, server.port)
  expect(await failureAt('2026-03-03T09:03:00Z')).toBe('')
  expect(again.mails.map(({ to }) => to)).toEqual(['sjef@stein.example'])
})
