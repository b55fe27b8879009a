import { type SQL, sql } from 'drizzle-orm'
import type { LoggedBy, Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { capacityStatements, type Free, verifyStatements } from '../directory/store-verifying.ts'
import type { Archive } from '../platform/archive.ts'
import { sha256 } from '../platform/id.ts'
import { no, type Outcome, yes } from '../platform/outcome.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import { type DeadLink, linkStateOf, type Opened, type Owned } from './owned.ts'
import type { ReportReason } from './report.ts'
import { placeOfReport } from './sealed-tables.ts'

/** Where a link that ran out may be sent anew. */
export type Ended = { state: DeadLink; email: string | undefined }

type Row = { offering: string }
type Reported = { id: string; practiceId: string; offeringId: string; reason: ReportReason; note: string }

/** What the link leads to while it is open: every offering that names its address now. Opening it changes nothing. */
export async function findOwned({ db, vault, now }: Archive, token: string): Promise<Outcome<Opened, DeadLink> & { email?: string }> {
  const tokenHash = await sha256(token)
  const email = sql`(select email from upkeep_links where token_hash = ${tokenHash})`
  const [[link], [practice], rows, reports] = await db.batch([
    db.all<{ email: string; expiresAt: string }>(
      sql`select email, expires_at as "expiresAt" from upkeep_links where token_hash = ${tokenHash}`,
    ),
    db
      .select(practiceColumns)
      .from(practices)
      .where(sql`${practices.id} = (select practice_id from upkeep_links where token_hash = ${tokenHash})`),
    db.all<Row>(sql`select json_object('id', o.id, 'slug', o.slug, 'practiceSlug', p.slug, 'practiceId', p.id, 'organisationId', g.id,
        'organisation', g.name, 'version', o.version, 'name', o.name, 'summary', o.summary, 'description', o.description, 'phone', o.phone,
        'email', o.email, 'url', o.url, 'openingHours', o.opening_hours, 'costNote', o.cost_note, 'applicationProcess', o.application_process,
        'hiddenOn', o.hidden_on, 'capacityEveryDays', o.capacity_every_days,
        'checked', json_object('verifiedOn', o.verified_on, 'createdOn', substr(o.created_at, 1, 10), 'verifyEveryMonths', o.verify_every_months,
          'askedOn', o.asked_on),
        'capacity', json_object('available', o.capacity_available, 'maximum', o.capacity_maximum, 'unit', o.capacity_unit,
          'updatedOn', o.capacity_updated_on, 'nextFreeOn', o.next_free_on),
        'proposal', coalesce((select iif(w.proposed_by_id is null, 'by_link', 'by_person') from offering_proposals w
          where w.offering_id = o.id and w.status = 'open'), 'none'),
        'proposed', json((select w.content from offering_proposals w
          where w.offering_id = o.id and w.status = 'open' and w.proposed_by_id is null))) as offering
      from offerings o join organisations g on g.id = o.organisation_id join practices p on p.id = o.responsible_practice_id
      where lower(o.email) = ${email} and o.email <> '' and o.withdrawn_on is null order by o.name, o.id limit 100`),
    db.all<Reported>(sql`select r.id, r.practice_id as "practiceId", r.offering_id as "offeringId", r.reason, r.note
      from offering_reports r join offerings o on o.id = r.offering_id
      where lower(o.email) = ${email} and o.email <> '' and r.status in ('open', 'waiting') order by r.reported_at limit 50`),
  ])
  const state = linkStateOf(link, now)
  if (state !== 'open' || !link || !practice) return { ...no(state === 'open' ? 'unknown' : state), ...(link && { email: link.email }) }

  const told = await Promise.all(
    reports.map(async (report) => ({ ...report, note: await vault.open(report.practiceId, placeOfReport(report.id), report.note) })),
  )
  const offerings = rows.map(({ offering }) => {
    const owned = JSON.parse(offering) as Omit<Owned, 'reports'>
    return { ...owned, reports: told.filter(({ offeringId }) => offeringId === owned.id).map(({ reason, note }) => ({ reason, note })) }
  })
  return yes({ practice, email: link.email, offerings })
}

/** Nobody signed in: the log says that it was the link of the organisation's own address. */
export const byLink = ({ organisationId }: Pick<Owned, 'organisationId'>, origin: Origin): LoggedBy => ({
  personId: null,
  name: '',
  membershipId: null,
  organisationId,
  role: 'visitor',
  origin,
})

/** What the owner says of one offering: that it is right as it was shown, or how many places are free, or both. */
export type Answer = { owned: Owned; isRight: boolean; free: Free | undefined }

/** Only as far as the offering still says what its owner saw. */
export async function recordAnswers(archive: Archive, answers: readonly Answer[], origin: Origin): Promise<void> {
  const { db, now } = archive
  const statements = answers.flatMap(({ owned, isRight, free }) => {
    const when = sql`exists (select 1 from offerings where id = ${owned.id} and version = ${owned.version})`
    const said = { offeringId: owned.id, practiceId: owned.practiceId, by: byLink(owned, origin), now, when }
    return [
      ...(free ? capacityStatements(db, said, free) : []),
      ...(isRight ? [...verifyStatements(db, said, owned.organisation), ...answerReports(archive, owned, origin, when)] : []),
    ]
  })
  const [first, ...rest] = statements
  if (first) await db.batch([first, ...rest])
}

/** The owner looked at it, so reports about it are the coordinator's again. */
export function answerReports(
  { db, now }: Pick<Archive, 'db' | 'now'>,
  owned: Pick<Owned, 'id' | 'practiceId' | 'organisationId'>,
  origin: Origin,
  when: SQL,
) {
  const these = sql`offering_reports where offering_id = ${owned.id} and status in ('open', 'waiting') and ${when}`
  return [
    auditLine(
      db,
      { practiceId: owned.practiceId, by: byLink(owned, origin), action: 'report.answer', subjectId: owned.id, now },
      { when: sql`exists (select 1 from ${these})`, subjectIds: sql`(select json_group_array(id) from ${these})` },
    ),
    db.run(sql`insert into offering_report_steps (report_id, version, step, person_id, at)
      select id, version + 1, 'answer', null, ${now.toISOString()} from ${these}`),
    db.run(sql`update offering_reports set status = 'answered', version = version + 1
      where offering_id = ${owned.id} and status in ('open', 'waiting') and ${when}`),
  ] as const
}
