import { type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { practiceBySlug } from '../practice/store.ts'
import { isShown, rangeOf } from '../search/store-matching.ts'
import type { FiledOffering } from './directory-csv.ts'
import { recordOf } from './store-record.ts'

type Row = {
  record: string
  key: string
  visibleFrom: Day | null
  visibleUntil: Day | null
  verifyEveryMonths: number
  capacityEveryDays: number
}

/** So many at a time: a file of any length takes little room, and begins at once. */
const perBatch = 500

/** Behind which key the next rows come. */
type Behind = { key: string }

/** What a practice shows today, without what is hidden; undefined when there is no such practice. */
export async function publicFile(db: Database, slug: string, today: Day): Promise<AsyncGenerator<FiledOffering[]> | undefined> {
  const question = (behind?: Behind) =>
    rowsOf(
      db,
      sql`practice_offerings p join offerings o on o.id = p.offering_id and p.entry ${rangeOf(slug)} and ${isShown(today)}`,
      sql`iif(o.responsible_practice_id = p.practice_id, coalesce(o.external_id, o.id), o.id)`,
      'kept',
      behind,
    )
  const [[practice], first] = await db.batch([practiceBySlug(db, slug), question()])
  return practice && goOn(first, question)
}

/** All that a practice keeps true, and did not withdraw, hidden addresses included: who asked stands in the log. */
export async function wholeFile(db: Database, actor: Actor, now: Date): Promise<AsyncGenerator<FiledOffering[]>> {
  const question = (behind?: Behind) =>
    rowsOf(
      db,
      sql`offerings o`,
      sql`coalesce(o.external_id, o.id)`,
      'told',
      behind,
      sql`o.responsible_practice_id = ${actor.practice.id} and o.withdrawn_on is null`,
    )
  const [first] = await db.batch([
    question(),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: 'offering.export', subjectId: actor.practice.id, now }),
  ])
  return goOn(first, question)
}

const rowsOf = (db: Database, source: SQL, key: SQL, secrets: 'kept' | 'told', behind: Behind | undefined, condition = sql`1`) =>
  db.all<Row>(sql`select ${key} as key, o.visible_from as "visibleFrom", o.visible_until as "visibleUntil",
      o.verify_every_months as "verifyEveryMonths", o.capacity_every_days as "capacityEveryDays", ${recordOf(secrets)} as record
    from ${source} join organisations g on g.id = o.organisation_id left join locations l on l.offering_id = o.id
    where ${condition} and ${key} > ${behind?.key ?? ''} order by 1 limit ${perBatch}`)

async function* goOn(first: Row[], question: (behind: Behind) => PromiseLike<Row[]>): AsyncGenerator<FiledOffering[]> {
  for (let rows = first; rows.length > 0; ) {
    yield rows.map(({ record, ...row }) => ({ ...JSON.parse(record), ...row }))
    const last = rows.at(-1)
    rows = last && rows.length === perBatch ? await question(last) : []
  }
}
