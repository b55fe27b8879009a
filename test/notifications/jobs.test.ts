import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { people } from '../../src/identity/tables.ts'
import { forgetOldMail } from '../../src/notifications/jobs.ts'
import { messageTo } from '../../src/notifications/store.ts'
import { claimDue } from '../../src/notifications/store-delivery.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { runJobs } from '../../src/scheduled.ts'
import { startMailServer } from '../support/mail-server.ts'
import { postOf } from '../support/post.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { write, deliver, row, rows, pass } = postOf(site)

test('whoever starts with the demo gets no mail about what was already there', async () => {
  expect(await rows()).toEqual([])
})

describe('a mail server that works', () => {
  beforeEach(async () => {
    await site.db.delete(outbox)
    site.lines.length = 0
  })

  test('gets each mail once, over one connection, and its link is forgotten', async () => {
    const server = await startMailServer()
    const ids = await write(5)
    await deliver(server.url)
    await deliver(server.url)

    const delivered = ids.map((id) => [`<${id}@portal.example>`, 'ilse@den-bosch.example'])
    expect(server.mails.map(({ id, to }) => [id, to]).sort()).toEqual(delivered.sort())
    expect(server.connections.count).toBe(1)
    for (const { sentAt, secret, claimedUntil } of await rows()) {
      expect({ sentAt, secret, claimedUntil }).toEqual({ sentAt: site.clock.now.toISOString(), secret: '', claimedUntil: null })
    }
    expect(site.lines).toEqual([{ level: 'info', job: 'mail', sent: 5, undelivered: 0, given_up: 0, moot: 0, left: 0 }])
  })

  test('gets a mail once when three workers deliver at the same moment', async () => {
    const server = await startMailServer()
    const ids = await write(30)
    await Promise.all([deliver(server.url), deliver(server.url), deliver(server.url)])
    expect(server.mails.map(({ id }) => id).sort()).toEqual(ids.map((id) => `<${id}@portal.example>`).sort())
  })

  test('gets no more in one turn than a worker can bring, and the rest in the next', async () => {
    const server = await startMailServer()
    await write(45)
    await deliver(server.url)
    expect(server.mails).toHaveLength(40)
    await deliver(server.url)
    expect(server.mails).toHaveLength(45)
  })

  test('gets a mail later when the worker that had it stopped half way', async () => {
    const server = await startMailServer()
    await write()
    expect(await claimDue(site.archive(), 10)).toHaveLength(1)

    pass(9)
    await deliver(server.url)
    expect(server.mails).toEqual([])
    pass(1)
    await deliver(server.url)
    expect(server.mails).toHaveLength(1)
  })

  test('gets no news for who left the practice, nor for who has no address', async () => {
    const server = await startMailServer()
    const news = (subjectId: string) => {
      const about = { practiceId: 'practice-den-bosch', topic: 'referral.send', subjectId, now: site.clock.now, except: undefined } as const
      return site.db.run(messageTo(site.db, organisation, about))
    }
    const [{ organisation = '' } = {}] = await site.db.all<{ organisation: string }>(
      `select organisation_id as organisation from memberships where person_id = 'karim'`,
    )
    await news('one')
    await site.db.run(`update memberships set ended_at = '2026-01-01T00:00:00.000Z' where person_id = 'karim'`)
    await deliver(server.url)
    await site.db.run(`update memberships set ended_at = null where person_id = 'karim'`)

    await news('two')
    const [karim] = await site.db.select().from(people).where(eq(people.id, 'karim'))
    await site.db.update(people).set({ email: null }).where(eq(people.id, 'karim'))
    await deliver(server.url)
    await site.db
      .update(people)
      .set({ email: karim?.email ?? null })
      .where(eq(people.id, 'karim'))

    await news('three')
    await deliver(server.url)
    expect(server.mails.map(({ text }) => /verwijzingen\/(\w+)/.exec(text)?.[1])).toEqual(['three'])
    const closed = (await rows()).filter(({ givenUpAt, seenAt }) => givenUpAt && seenAt)
    expect(closed.map(({ subjectId }) => subjectId).sort()).toEqual(['one', 'two'])
    expect((await row(closed[0]?.id ?? ''))?.sentAt).toBeNull()
  })
})

describe('what ended', () => {
  const at = (days: number) => new Date(site.clock.now.getTime() - days * 24 * 60 * 60_000).toISOString()
  const wholeHour = () => ({ ...site.archive(), now: new Date(new Date(site.clock.now).setUTCMinutes(0)) })

  test('goes from the outbox ninety days later; what still waits, or was seen by nobody, stays', async () => {
    await site.db.delete(outbox)
    const [sentLongAgo, sentLately, seenLongAgo, seenLately, unseen, waiting] = await write(6)
    const set = (id: string | undefined, change: Partial<typeof outbox.$inferInsert>) =>
      site.db
        .update(outbox)
        .set({ ...change, createdAt: at(400) })
        .where(eq(outbox.id, id ?? ''))
    await set(sentLongAgo, { sentAt: at(91) })
    await set(sentLately, { sentAt: at(89) })
    await set(seenLongAgo, { givenUpAt: at(300), seenAt: at(91) })
    await set(seenLately, { givenUpAt: at(300), seenAt: at(89) })
    await set(unseen, { givenUpAt: at(300) })
    await set(waiting, {})

    expect(await forgetOldMail(wholeHour())).toBe(2)
    expect((await rows()).map(({ id }) => id).sort()).toEqual([sentLately, seenLately, unseen, waiting].sort())
  })

  test('goes by so many at a time, and nothing is looked for between two hours', async () => {
    await site.db.delete(outbox)
    await site.db.run(sql`insert into outbox (id, kind, topic, subject_id, person_id, secret, language, created_at, due_at, attempts, sent_at, failure)
      with recursive many(n) as (select 1 union all select n + 1 from many where n < 1100)
      select 'old' || n, 'notice', 'passkey_added', 'ilse', 'ilse', '', 'nl', ${at(100)}, ${at(100)}, 1, ${at(100)}, '' from many`)
    const between = new Date(wholeHour().now.getTime() + 60_000)
    expect(await forgetOldMail({ ...site.archive(), now: between })).toBe(0)
    expect([await forgetOldMail(wholeHour()), await forgetOldMail(wholeHour())]).toEqual([1000, 100])
  })
})

test('a job that fails keeps the other from nothing, and is logged without its words', async () => {
  site.lines.length = 0
  const done: string[] = []
  const fail = () => Promise.reject(new RangeError('Ans V., 073 123 45 67'))
  await runJobs({ expire: fail, mail: async () => done.push('mail') }, (line) => site.lines.push(line))
  expect(done).toEqual(['mail'])
  expect(site.lines).toEqual([{ level: 'error', job: 'expire', error: 'RangeError' }])
})
