import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { paths } from '../../src/paths.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { referralDetails, referrals } from '../../src/referrals/tables.ts'
import { eraseWhatIsOver } from '../../src/rights/jobs.ts'
import { eraseOn } from '../../src/rights/retention.ts'
import { listTermsOver } from '../../src/rights/store-erasing.ts'
import { erasures } from '../../src/rights/tables.ts'
import { longDay } from '../../views/format.ts'
import { openSite } from '../support/site.ts'
import { agreementOf, refer, whatIsKept } from './people.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const agreement = await agreementOf(site, 'A')
await db.run(sql`update referrals set ended_on = null`) // the demo keeps out of the way
const today = dayOf(site.clock.now)
const aYearAgo = addMonths(today, -12)
const inWords = (day: string) => longDay({ lang: 'nl' }, day)
const at = (day: string) => ({ ...site.archive(), now: new Date(`${day}T11:00:00Z`) })

async function endedOn(day: string): Promise<string> {
  const id = await refer(fatima, agreement)
  await anouk.submit(paths.referral(id), { step: 'decline', note: 'Markerreden', version: '1' })
  await db.run(sql`update referrals set ended_on = ${day} where id = ${id}`)
  return id
}
/** Referrals that ended on these days and say something, next to one that is real. */
async function copiesOf(id: string, days: readonly string[]): Promise<string[]> {
  const made = JSON.stringify(days.map((day, place) => ({ id: `${day}-${place}-${id}`, day })))
  await db.batch([
    db.run(sql`insert into referrals (id, reference, practice_id, agreement_id, referring_organisation_id, answering_organisation_id,
        referrer_id, status, version, created_on, sent_on, ended_on, end_reason)
      select value ->> 'id', value ->> 'id', practice_id, agreement_id, referring_organisation_id,
      answering_organisation_id, referrer_id, status, version, created_on, sent_on, value ->> 'day', 'x'
      from referrals, json_each(${made}) where referrals.id = ${id}`),
    db.run(
      sql`insert into referral_details (referral_id, caregiver_name, telephone, best_time, language, relation, recipient_group, recipient_pc4, wish,
        urgency, name_fingerprint, telephone_fingerprint)
        select value ->> 'id', 'x', 'x', '', '', '', '', '', 'x', '', 'x', 'x' from json_each(${made})`,
    ),
  ])
  return days.map((day, place) => `${day}-${place}-${id}`)
}
const months = (count: number) =>
  db.run(sql`update practice_settings set retention_months = ${count} where practice_id = 'practice-den-bosch'`)
const isGone = async (id: string) => (await whatIsKept(site, id)) === ''

describe('the time of keeping', () => {
  test('ends on the day itself: not a day before', async () => {
    const ended = addDays(aYearAgo, 1)
    const id = await endedOn(ended)
    expect(await eraseWhatIsOver(at(addDays(eraseOn(ended, 12), -1)))).toBe(0)
    expect(await isGone(id)).toBe(false)
    expect(await eraseWhatIsOver(at(eraseOn(ended, 12)))).toBe(1)
    expect(await isGone(id)).toBe(true)
    expect(await db.select().from(erasures).where(eq(erasures.referralId, id))).toMatchObject([
      { ground: 'retention', personId: null, fields: 9 + 1, practiceId: 'practice-den-bosch' },
    ])
    expect(await db.select().from(logLines).where(sql`action = 'referral.erase' and subject_id = ${id}`)).toMatchObject([
      { role: 'clock', personId: null, detail: 'retention' },
    ])
  })

  test('is what the practice sets, from the moment it is set', async () => {
    const id = await endedOn(addDays(addMonths(today, -5), -3))
    expect(await eraseWhatIsOver(at(today))).toBe(0)
    await months(6)
    expect(await eraseWhatIsOver(at(today))).toBe(0)
    await months(5)
    expect(await eraseWhatIsOver(at(today))).toBe(1)
    await months(12)
    expect(await isGone(id)).toBe(true)
  })

  test('of one practice says nothing of another', async () => {
    const id = await endedOn(addDays(addMonths(today, -5), -3))
    await db.run(sql`update practice_settings set retention_months = 1 where practice_id = 'practice-stein'`)
    expect(await eraseWhatIsOver(at(today))).toBe(0)
    expect(await isGone(id)).toBe(false)
  })

  test('does not end while there is a hold, and ends at once when it is lifted', async () => {
    const id = await endedOn('2025-01-01')
    await anouk.submit(paths.rightsHold(id), { reason: 'inspection' })
    expect(await eraseWhatIsOver(at(today))).toBe(0)
    expect(await isGone(id)).toBe(false)
    await anouk.submit(paths.rightsHold(id), { release: 'yes' })
    expect(await eraseWhatIsOver(at(today))).toBe(1)
    expect(await isGone(id)).toBe(true)
  })

  test('ends for a draft that lapsed as well', async () => {
    const id = await refer(fatima, agreement, { intent: 'save' })
    await fatima.submit(paths.referral(id), { step: 'discard', note: '', version: '0' })
    await db.run(sql`update referrals set ended_on = '2025-01-01' where id = ${id}`)
    expect(await eraseWhatIsOver(at(today))).toBe(1)
    expect(await db.select({ fields: erasures.fields }).from(erasures).where(eq(erasures.referralId, id))).toEqual([{ fields: 0 }])
  })

  test('is told to the operator by its id alone when it cannot be erased, and tried again', async () => {
    const id = await endedOn('2025-01-15')
    await db.run(sql`create trigger test_stop before insert on erasures begin select raise(abort, 'not now'); end`)
    expect(await eraseWhatIsOver(at(today))).toBe(0)
    expect(site.lines.at(-1)).toEqual({ level: 'error', job: 'erase', referrals: id })
    await db.run(sql`drop trigger test_stop`)
    expect(await eraseWhatIsOver(at(today))).toBe(1)
  })

  test('is looked at by two at once without harm, and by a third for nothing', async () => {
    const id = await endedOn('2025-02-01')
    const ids = [id, ...(await copiesOf(id, Array(29).fill('2025-02-01')))]
    const counts = await Promise.all([eraseWhatIsOver(at(today)), eraseWhatIsOver(at(today))])
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(30)
    expect(await eraseWhatIsOver(at(today))).toBe(0)
    expect(await isGone(id)).toBe(true)
    expect(await db.$count(referralDetails, sql`referral_id in ${ids} and caregiver_name || wish || name_fingerprint <> ''`)).toBe(0)
    for (const one of ids) {
      expect(await db.$count(erasures, eq(erasures.referralId, one))).toBe(1)
      expect(await db.$count(logLines, sql`action = 'referral.erase' and subject_id = ${one}`)).toBe(1)
    }
  })

  test('in SQL is the same as in words, at the end of every month', async () => {
    const id = await endedOn('2023-12-24')
    const span = (from: string, length: number) => Array.from({ length }, (_, days) => addDays(from, days))
    const days = span('2023-12-25', 100)
    const ids = await copiesOf(id, days)
    for (const count of [1, 2, 14]) {
      await months(count)
      for (const day of span(addMonths('2024-01-20', count), 45)) {
        const expected = ids.filter((one) => eraseOn(one.slice(0, 10), count) <= day)
        const found = await listTermsOver(db, day, 500)
        expect(
          found.filter((one) => one.id !== id).map((one) => one.id),
          `${day}, ${count} months`,
        ).toEqual(expected)
      }
    }
    await months(12)
    await db.run(sql`update referrals set ended_on = null where id = ${id} or id in ${ids}`)
  })

  test('is looked up in the index, for the clock asks every minute', async () => {
    const plan = await db.all<{ detail: string }>(sql`explain query plan select r.id from practice_settings s
      cross join referrals r on r.practice_id = s.practice_id where r.ended_on is not null and r.erased_at is null and r.held_since is null
      and r.ended_on <= date('2026-11-22', '-' || s.retention_months || ' months', '+3 days')`)
    expect(plan.map(({ detail }) => detail).join()).toContain('USING INDEX referrals_by_end (practice_id=? AND ended_on')
  })
})

describe('the coordinator', () => {
  test('sees what goes in the coming month, what is held and the proof of what went, and no name', async () => {
    const soon = await endedOn(addDays(aYearAgo, 12))
    const later = await endedOn(addDays(aYearAgo, 45))
    const held = await endedOn(addDays(aYearAgo, 13))
    await anouk.submit(paths.rightsHold(held), { reason: 'court' })
    const references = new Map((await db.select().from(referrals)).map(({ id, reference }) => [id, reference]))

    const { status, text } = await anouk.visit(paths.retention)
    expect(status).toBe(200)
    expect(text).toContain('Gegevens van mensen worden 12 maanden na afloop gewist.')
    expect(text).toContain(`${references.get(soon)} ${inWords(eraseOn(addDays(aYearAgo, 12), 12))}`)
    expect(text).not.toContain(references.get(later))
    expect(text).toContain(`${references.get(held)} ${inWords(today)} er loopt een rechtszaak`)
    expect(text).toMatch(new RegExp(`[2-9A-Z]{3}-[2-9A-Z]{4} ${inWords(today)} Termijn voorbij Adempauze zelf 10`))
    expect(text).not.toContain('Marker')
  })

  test('reads how many there are when the list is cut', async () => {
    await copiesOf(await endedOn(addDays(aYearAgo, 2)), Array(249).fill(addDays(aYearAgo, 3)))
    expect((await anouk.visit(paths.retention)).text).toMatch(/U ziet er 200 van 25\d\./)
  })

  test('of another practice sees nothing of it', async () => {
    const sjef = await site.as('sjef')
    const { text } = await sjef.visit(paths.retention)
    expect(text).toContain('Er is nog niets gewist.')
    expect(text).toContain('Er wordt niets langer bewaard.')
  })
})

test('a month more is a month more', () => {
  expect([eraseOn('2025-01-31', 1), eraseOn('2024-02-29', 12), eraseOn('2025-11-22', 12)]).toEqual([
    '2025-02-28',
    '2025-02-28',
    addMonths('2025-11-22', 12),
  ])
})
