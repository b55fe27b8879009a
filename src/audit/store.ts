import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import { type AuditEvent, codeOf, kindOf, purposes } from './event.ts'

/** Only when this question has an answer, about the record or the JSON list of records whose ids these give. */
type Seen = { when?: SQL; subjectId?: SQL; subjectIds?: SQL }

/** What a batch may find out itself. */
type About = 'practiceId' | 'subjectId'

/**
 * A line of the log; it goes into the same batch as what it tells, reads included. The database chains it to the line before: only there
 * is it known which line that is.
 */
export function auditLine(
  db: Database,
  event: Omit<AuditEvent, About> & Record<About, string | SQL>,
  { when = sql`1`, subjectId = sql`${event.subjectId}`, subjectIds = sql`'[]'` }: Seen = {},
) {
  const { by, action } = event
  const kind = kindOf(action)
  const { purpose, activity } = purposes[kind]
  return db.run(sql`insert into log_lines
    select *, lower(hex(sha3(${hashed}, 256))) from (
      select (select coalesce(max(seq), 0) + 1 from log_lines) as seq, ${newId(event.now)} as id, ${event.now.toISOString()} as at,
        ${action} as action, ${codeOf(action)} as action_code, ${event.outcome ?? 'success'} as outcome, ${event.practiceId} as practice_id,
        ${by?.personId ?? null} as person_id, ${by?.name ?? ''} as person_name, ${by?.membershipId ?? null} as membership_id,
        ${by?.organisationId ?? null} as organisation_id, ${by?.role ?? 'clock'} as role, ${purpose} as purpose,
        ${by?.origin.networkAddress ?? ''} as network_address, ${by?.origin.requestId ?? ''} as request_id, ${kind} as subject_kind,
        ${subjectId} as subject_id, ${subjectIds} as subject_ids, ${event.basis ?? ''} as basis, ${event.detail ?? ''} as detail,
        ${activity} as processing_activity, coalesce((select hash from log_lines order by seq desc limit 1), '') as hash_before
    ) where ${when}`)
}

/** What the hash of a line is taken of: all of it, and the hash of the line before. */
const hashed = sql.raw(`json_array(seq, id, at, action, action_code, outcome, practice_id, person_id, person_name, membership_id,
  organisation_id, role, purpose, network_address, request_id, subject_kind, subject_id, subject_ids, basis, detail, processing_activity, hash_before)`)

export type Fault = { seq: number; kind: 'changed' | 'gap' | 'unchained' }

/** Looks at the lines from `from` on, `size` of them at most; the one before is taken for true. Returns the first twenty that are wrong. */
export async function findFaults(db: Database, from: number, size: number): Promise<Fault[]> {
  return db.all<Fault>(sql`select seq, case when seq <> before_seq + 1 then 'gap' when hash_before <> before_hash then 'unchained' else 'changed' end as kind
    from (select *, lag(seq, 1, cast(${from} as integer) - 1) over line as before_seq,
        lag(hash, 1, coalesce((select hash from log_lines where seq = cast(${from} as integer) - 1), '')) over line as before_hash
      from log_lines where seq >= ${from} and seq < cast(${from + size} as integer) window line as (order by seq))
    where seq <> before_seq + 1 or hash_before <> before_hash or hash <> lower(hex(sha3(${hashed}, 256)))
    order by seq limit 20`)
}

export type LogHead = { seq: number; hash: string }

/** The last line: who keeps its number and hash elsewhere can later show that nothing up to it went missing. */
export async function findLogHead(db: Database): Promise<LogHead | undefined> {
  const [head] = await db.all<LogHead>(sql`select seq, hash from log_lines order by seq desc limit 1`)
  return head
}

/** False: what was the last line once is not in the log any more. */
export async function isInLog(db: Database, { seq, hash }: LogHead): Promise<boolean> {
  const found = await db.all(sql`select 1 from log_lines where seq = ${seq} and hash = ${hash}`)
  return found.length > 0
}
