import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { newId, sha256 } from '../platform/id.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import { isHandled, type Report, type ReportLine, type ReportReason, type ReportStepTaken } from './report.ts'
import { placeOfReport } from './sealed-tables.ts'
import { linkStatements } from './store-links.ts'

/** An offering that a visitor may find something wrong with. */
export type Reportable = {
  id: string
  slug: string
  name: string
  organisationId: string
  responsiblePracticeId: string
  email: string
}

export async function findReportable(
  db: Database,
  practiceSlug: string,
  slug: string,
  today: Day,
): Promise<{ practice: Practice; offering: Reportable } | undefined> {
  const [[practice], [offering]] = await db.batch([
    practiceBySlug(db, practiceSlug),
    db.all<Reportable>(sql`select o.id, o.slug, o.name, o.organisation_id as "organisationId",
        o.responsible_practice_id as "responsiblePracticeId", lower(o.email) as email
      from offerings o join practice_offerings v on v.offering_id = o.id
        and v.practice_id = (select id from practices where slug = ${practiceSlug}) and ${today} between v.shown_from and v.shown_until
      where o.slug = ${slug}`),
  ])
  return practice && offering ? { practice, offering } : undefined
}

/** What is reported again within the day by the same sender is not reported twice. Whoever keeps the offering is told that there is something, once a day. */
export async function recordReport(
  archive: Archive,
  offering: Reportable,
  { reason, note }: { reason: ReportReason; note: string },
  networkAddress: string,
): Promise<void> {
  const { db, vault, now } = archive
  const { responsiblePracticeId: practiceId, email } = offering
  const id = newId(now)
  const said = `${dayOf(now)} ${networkAddress} ${offering.id} ${reason} ${note}`
  const [sealed, sender] = await Promise.all([
    vault.seal(practiceId, placeOfReport(id), note),
    vault.fingerprint(practiceId, 'report', said).then(sha256),
  ])
  const isNew = sql`exists (select 1 from offering_reports where id = ${id})`
  await db.batch([
    db.run(sql`insert into offering_reports (id, practice_id, offering_id, reason, note, status, version, reported_at, sender)
      values (${id}, ${practiceId}, ${offering.id}, ${reason}, ${sealed}, 'open', 0, ${now.toISOString()}, ${sender})
      on conflict (sender) do nothing`),
    ...(email
      ? await linkStatements(archive, { email, practiceId, topic: 'upkeep_report', offeringId: offering.id, quietFor: day, when: isNew })
      : [
          messageTo(db, offering.organisationId, {
            practiceId,
            topic: 'report.new',
            subjectId: id,
            now,
            except: undefined,
            when: isNew,
          }),
        ]),
  ])
}

export type Which = 'running' | 'handled'

/** Most reports of a list on one page. */
export const longestReports = 200

const seenBy = ({ role, organisationId, practice }: Actor) =>
  sql`r.practice_id = ${practice.id} and (${role === 'coordinator' ? 1 : 0} or o.organisation_id = ${organisationId})`

const lineColumns = sql`r.id, o.name as offering, g.name as organisation, r.reason, r.status, r.version, r.reported_at as "reportedAt"`
const fromReports = sql`offering_reports r join offerings o on o.id = r.offering_id join organisations g on g.id = o.organisation_id`

export const listReports = (db: Database, actor: Actor, which: Which): Promise<ReportLine[]> =>
  db.all<ReportLine>(sql`select ${lineColumns} from ${fromReports}
    where ${seenBy(actor)} and r.status in ${which === 'handled' ? sql`('solved', 'right')` : sql`('open', 'waiting', 'answered')`}
    order by ${which === 'handled' ? sql`r.handled_on desc, r.id desc` : sql`r.status = 'waiting', r.reported_at`}
    limit ${longestReports}`)

type Row = Omit<Report, 'history'> & { history: string }

/** Reading what somebody wrote is told to the log, as far as there is such a report for this person. */
export async function findReport({ db, vault, now }: Archive, actor: Actor, id: string): Promise<Report | undefined> {
  const mine = sql`r.id = ${id} and ${seenBy(actor)}`
  const [[row]] = await db.batch([
    db.all<Row>(sql`select ${lineColumns}, r.practice_id as "practiceId", o.organisation_id as "organisationId", o.id as "offeringId", o.slug,
        o.phone, o.email, r.note,
        (select json_group_array(json_object('step', s.step, 'personId', s.person_id, 'name', (select name from people where people.id = s.person_id), 'at', s.at))
          from (select * from offering_report_steps where report_id = r.id order by version) s) as history
      from ${fromReports} where ${mine}`),
    auditLine(
      db,
      { practiceId: actor.practice.id, by: actor, action: 'report.read', subjectId: id, now },
      { when: sql`exists (select 1 from ${fromReports} where ${mine})` },
    ),
  ])
  if (!row) return undefined
  const note = await vault.open(row.practiceId, placeOfReport(id), row.note)
  return { ...row, note, history: JSON.parse(row.history) as Report['history'] }
}

/** Throws on the key of the steps when somebody else was first. */
export async function recordReportStep(archive: Archive, actor: Actor, report: Report, { step, to }: ReportStepTaken): Promise<void> {
  const { db, now } = archive
  const { id, practiceId, offeringId, version } = report
  const email = report.email.toLowerCase()
  await db.batch([
    db.run(sql`insert into offering_report_steps (report_id, version, step, person_id, at)
      values (${id}, ${version + 1}, ${step}, ${actor.personId}, ${now.toISOString()})`),
    db.run(sql`update offering_reports set status = ${to}, version = ${version + 1},
      handled_on = ${isHandled(to) ? dayOf(now) : null} where id = ${id}`),
    auditLine(db, { practiceId, by: actor, action: `report.${step}`, subjectId: id, now }),
    ...(step === 'wait' && email ? await linkStatements(archive, { email, practiceId, topic: 'upkeep_report', offeringId }) : []),
  ])
}

/** What was handled a year ago goes, with its history. Returns how many reports went. */
export async function eraseHandled({ db }: Pick<Archive, 'db'>, before: Day, most: number): Promise<number> {
  const these = sql`(select id from offering_reports where handled_on <= ${before} order by handled_on limit ${sql.raw(String(most))})`
  const [, gone] = await db.batch([
    db.run(sql`delete from offering_report_steps where report_id in ${these}`),
    db.all(sql`delete from offering_reports where id in ${these} returning id`),
  ])
  return gone.length
}

/** After its day nobody needs to know any more that a report was said before. */
export const forgetSenders = async ({ db, now }: Pick<Archive, 'db' | 'now'>): Promise<void> => {
  await db.run(
    sql`update offering_reports set sender = null where sender is not null and reported_at < ${new Date(now.getTime() - day).toISOString()}`,
  )
}

const day = 24 * 60 * 60_000
