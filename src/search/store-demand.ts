import { type SQL, sql } from 'drizzle-orm'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { addDays, addMonths, type Day, dayOf } from '../platform/day.ts'
import type { Vault } from '../platform/vault.ts'
import { type Gap, keptDays, keptMonths, toldFromDays, writeChoices } from './demand.ts'

/** How often one thing counts on one day, and how many things a practice counts on one day: nobody can make the list as long as they like. */
const most = { aDay: 20, things: 500 } as const

/**
 * Counts what was not found. Of words only a keyed fingerprint is kept; they themselves go to the database with the search that makes it
 * five different days, and not before.
 */
export async function recordGap({ db, vault, now }: Archive, practiceId: string, { kind, words, choices }: Gap): Promise<void> {
  const day = dayOf(now)
  const under = writeChoices(choices)
  if (words === '') return void (await countDay(db, { practiceId, kind, day, what: sql`${under}` }))

  const mark = await markOf(vault, practiceId, words, under)
  const marks = JSON.stringify(await vault.fingerprints(practiceId, fingerprintOf, asOne(words, under)))
  const among = sql`what in (select value from json_each(${marks}))`
  const told = sql`(select what from demand_words where practice_id = ${practiceId} and ${among} limit 1)`
  const [, [asked]] = await db.batch([
    countDay(db, { practiceId, kind, day, what: sql`coalesce(${told}, ${mark})` }),
    db.all<{ days: number; isTold: number }>(sql`select count(distinct day) as days, ${told} is not null as "isTold"
      from demand_days where practice_id = ${practiceId} and ${among}`),
  ])
  if (!asked || asked.isTold || asked.days < toldFromDays) return
  await db.batch([
    db.run(sql`update or replace demand_days set what = ${mark} where practice_id = ${practiceId} and ${among}`),
    db.run(sql`insert into demand_words (practice_id, what, words, choices, since) values (${practiceId}, ${mark}, ${words}, ${under}, ${day})
      on conflict do nothing`),
  ])
}

const fingerprintOf = 'demand'
const asOne = (words: string, under: string) => `${words}/${under}`

/** What words are kept by under these choices, in this practice: it tells nothing without the key. */
export const markOf = (vault: Vault, practiceId: string, words: string, under: string): Promise<string> =>
  vault.fingerprint(practiceId, fingerprintOf, asOne(words, under))

type Counted = { practiceId: string; kind: Gap['kind']; day: string; what: SQL }

const countDay = (db: Database, { practiceId, kind, day, what }: Counted) =>
  db.run(sql`insert into demand_days (practice_id, kind, what, day, times)
    select ${practiceId}, ${kind}, ${what}, ${day}, 1
    where (select count(*) from demand_days where day = ${day} and practice_id = ${practiceId}) < ${most.things}
    on conflict do update set times = min(times + 1, ${most.aDay})`)

/** Choices are written with slashes; a fingerprint has none. */
const isReadable = sql`(instr(what, '/') > 0 or exists (select 1 from demand_words w
  where w.practice_id = demand_days.practice_id and w.what = demand_days.what and w.words <> ''))`

/** Days of long ago become totals of their month, when anybody may read what they are about; all else goes. */
export async function forgetDays(db: Database, today: Day): Promise<void> {
  const isOver = sql`day < ${addDays(today, -keptDays)}`
  const isPast = sql`month < ${addMonths(today, -keptMonths).slice(0, 7)}`
  await db.batch([
    db.run(sql`insert into demand_months (practice_id, kind, what, month, days, times)
      select practice_id, kind, what, substr(day, 1, 7), count(*), sum(times) from demand_days
      where ${isOver} and ${isReadable} group by practice_id, kind, what, substr(day, 1, 7)
      on conflict do update set days = days + excluded.days, times = times + excluded.times`),
    db.run(sql`delete from demand_days where ${isOver}`),
    db.run(sql`delete from demand_months where ${isPast}`),
    db.run(sql`delete from demand_words where not exists (select 1 from demand_days d where d.practice_id = demand_words.practice_id and d.what = demand_words.what)
      and not exists (select 1 from demand_months m where m.practice_id = demand_words.practice_id and m.what = demand_words.what)`),
  ])
}
