import { sql } from 'drizzle-orm'
import { messageToCoordinators } from '../notifications/store.ts'
import type { Database } from '../platform/database.ts'
import { addDays, type Day } from '../platform/day.ts'

/** Days before an end or an evaluation that its coordinators hear of it. */
export const ahead = 30

/** An end or an evaluation that comes near and nobody was told of. */
export type Nearing = { agreementId: string; practiceId: string; about: 'end' | 'evaluation'; day: Day }

const most = 100 // in one go; what is left waits for the next hour

export const listNearing = (db: Database, today: Day, until: Day): Promise<Nearing[]> =>
  db.all<Nearing>(sql`select agreement_id as "agreementId", practice_id as "practiceId", about, day from (
      select id as agreement_id, practice_id, 'end' as about, valid_until as day from agreements where status = 'active' and replaced_on is null
      union all
      select id, practice_id, 'evaluation', evaluate_on from agreements where status = 'active' and replaced_on is null) near
    where day between ${today} and ${until} and not exists (select 1 from agreement_reminders told
      where told.agreement_id = near.agreement_id and told.about = near.about and told.day = near.day)
    order by day limit ${most}`)

/** Two workers at once tell it once: the mail goes only with a reminder that was not there yet. */
export function reminderStatements(db: Database, { agreementId, practiceId, about, day }: Nearing, now: Date) {
  const isTold = sql`exists (select 1 from agreement_reminders where agreement_id = ${agreementId} and about = ${about} and day = ${day})`
  return [
    messageToCoordinators(db, {
      practiceId,
      topic: `agreement.${about}_near`,
      subjectId: agreementId,
      now,
      except: undefined,
      when: sql`not ${isTold}`,
    }),
    db.run(
      sql`insert into agreement_reminders (agreement_id, about, day) values (${agreementId}, ${about}, ${day}) on conflict do nothing`,
    ),
  ] as const
}

export type AgreementTask = { id: string; letter: string; title: string; why: 'sign' | 'objected' | 'evaluation' | 'end'; day: Day | null }

type Asking = { role: string; organisationId: string; practice: { id: string } }

/** The question of what waits for this person about agreements, for the batch of the worklist: a signature, and for coordinators also what runs out. */
export const agreementTasks = (db: Database, { role, organisationId, practice }: Asking, today: Day) => {
  const until = addDays(today, ahead)
  const signs = ['coordinator', 'referrer', 'provider'].includes(role) ? sql`1` : sql`0`
  const keeps = role === 'coordinator' ? sql`1` : sql`0`
  return db.all<AgreementTask>(sql`select * from (
    select a.id, a.letter, a.title, 'sign' as why, null as day from agreements a
    where ${signs} and a.practice_id = ${practice.id} and a.status = 'proposed'
      and (${organisationId} in (a.referring_organisation_id, a.answering_organisation_id)
        or exists (select 1 from agreement_partners p where p.agreement_id = a.id and p.organisation_id = ${organisationId}))
      and not exists (select 1 from agreement_signatures g where g.agreement_id = a.id and g.organisation_id = ${organisationId})
    union all
    select a.id, a.letter, a.title, 'objected', null from agreements a
    where ${keeps} and a.practice_id = ${practice.id} and a.status = 'draft'
      and (select s.step from agreement_steps s where s.agreement_id = a.id order by s.version desc limit 1) = 'object'
    union all
    select id, letter, title, 'evaluation', evaluate_on from agreements
    where ${keeps} and practice_id = ${practice.id} and status = 'active' and replaced_on is null and evaluate_on <= ${until}
    union all
    select id, letter, title, 'end', valid_until from agreements
    where ${keeps} and practice_id = ${practice.id} and status = 'active' and replaced_on is null and valid_until between ${today} and ${until})
    order by why <> 'sign', day, letter limit 50`)
}
