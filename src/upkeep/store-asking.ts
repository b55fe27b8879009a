import { sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { reindexStatements } from '../directory/reindex.ts'
import { hidesOn, isCapacityStale, isDue, isToHide } from '../directory/store-freshness.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { addDays, type Day, dayOf } from '../platform/day.ts'
import { type Asking, mostCapacityAsks, quietDays, remindsAfter, topicOf, warnsAhead } from './asking.ts'
import { newLink } from './store-links.ts'

/** All that one address is to be asked. */
export type Round = { email: string; practiceId: string; asking: Asking[] }

type Row = { email: string; practiceId: string; asking: string }

/** Of offerings `o` with what their owner was told, `q`: what is to be asked today. */
const questions = (today: Day) => ({
  // what its owner changed waits for the coordinator: that was an answer
  asks: sql`(${isDue(today)} and o.asked_on is null and not exists (
    select 1 from offering_proposals w where w.offering_id = o.id and w.status = 'open'))`,
  reminds: sql`(${isDue(today)} and ifnull(o.asked_on <= ${addDays(today, -remindsAfter)}, 0) and ifnull(q.reminded_on < o.asked_on, 1))`,
  warns: sql`(ifnull(${hidesOn} <= ${addDays(today, warnsAhead)}, 0) and ifnull(q.warned_on < o.asked_on, 1))`,
  counts: sql`(${isCapacityStale(today)} and ifnull(date(q.capacity_asked_on, '+' || o.capacity_every_days || ' days') <= ${today}, 1)
    and (ifnull(q.capacity_asks, 0) < ${mostCapacityAsks} or o.capacity_updated_on >= q.capacity_asked_on))`,
})

/** Addresses that have something to be asked, and were not asked anything lately; who waits longest first. */
export async function listRounds({ db, now }: Pick<Archive, 'db' | 'now'>, most: number): Promise<Round[]> {
  const today = dayOf(now)
  const { asks, reminds, warns, counts } = questions(today)
  const rows = await db.all<Row>(sql`select email, min(practice_id) as "practiceId",
      json_group_array(json_object('id', id, 'asks', json(iif(asks, 'true', 'false')), 'reminds', json(iif(reminds, 'true', 'false')),
        'warns', json(iif(warns, 'true', 'false')), 'counts', json(iif(counts, 'true', 'false')))) as asking
    from (select o.id, lower(o.email) as email, o.responsible_practice_id as practice_id, coalesce(o.verified_on, '') as verified_on,
        ${asks} as asks, ${reminds} as reminds, ${warns} as warns, ${counts} as counts
      from offerings o left join upkeep_questions q on q.offering_id = o.id
      where o.email <> '' and o.withdrawn_on is null and o.hidden_on is null) d
    where (asks or reminds or warns or counts) and not exists (select 1 from upkeep_links l
      where l.email = d.email and l.asked_on is not null and l.created_at > ${new Date(now.getTime() - quietDays * day).toISOString()})
    group by email order by min(verified_on), email limit ${most}`)
  return rows.map(({ asking, ...row }) => ({ ...row, asking: JSON.parse(asking) as Asking[] }))
}

const day = 24 * 60 * 60_000

const idsOf = (asking: readonly Asking[], what: keyof Omit<Asking, 'id'>) =>
  JSON.stringify(asking.filter((one) => one[what]).map(({ id }) => id))

/** One mail with one link, and that it was asked; none of it when another worker was first. */
export async function roundStatements(archive: Archive, { email, practiceId, asking }: Round) {
  const { db, now } = archive
  const today = dayOf(now)
  const [first = ''] = asking.map(({ id }) => id)
  const { isMade, statements } = await newLink(archive, {
    email,
    practiceId,
    topic: topicOf(asking),
    offeringId: first,
    asks: true,
    quietFor: quietDays * day,
  })
  const told = (column: 'reminded_on' | 'warned_on' | 'capacity_asked_on', what: keyof Omit<Asking, 'id'>) =>
    db.run(sql`insert into upkeep_questions (offering_id, ${sql.raw(column)}, capacity_asks)
      select value, ${today}, ${column === 'capacity_asked_on' ? 1 : 0} from json_each(${idsOf(asking, what)}) where ${isMade}
      on conflict (offering_id) do update set ${sql.raw(column)} = excluded.${sql.raw(column)}
      ${column === 'capacity_asked_on' ? capacityAsks : sql``}`)
  return [
    ...statements,
    auditLine(
      db,
      { practiceId, by: undefined, action: 'offering.ask', subjectId: first, now },
      { when: isMade, subjectIds: sql`${JSON.stringify(asking.map(({ id }) => id))}` },
    ),
    db.run(sql`update offerings set asked_on = ${today} where asked_on is null and ${isMade}
      and id in (select value from json_each(${idsOf(asking, 'asks')}))`),
    told('reminded_on', 'reminds'),
    told('warned_on', 'warns'),
    told('capacity_asked_on', 'counts'),
  ] as const
}

/** Counts from one again once there was an answer. */
const capacityAsks = sql`, capacity_asks = iif((select capacity_updated_on from offerings where id = excluded.offering_id)
  >= upkeep_questions.capacity_asked_on, 1, capacity_asks + 1)`

export type ToHide = { id: string; email: string; practiceId: string }

/** Nobody answered in twice the interval, and two weeks ago the owner was warned. */
export const listToHide = (db: Database, today: Day, most: number): Promise<ToHide[]> =>
  db.all<ToHide>(sql`select o.id, lower(o.email) as email, o.responsible_practice_id as "practiceId"
    from offerings o join upkeep_questions q on q.offering_id = o.id
    where o.hidden_on is null and o.withdrawn_on is null and ${isToHide(today)} and q.warned_on >= o.asked_on
      and q.warned_on <= ${addDays(today, -warnsAhead)}
    order by o.asked_on, o.id limit ${most}`)

/** Hides offerings of one address and tells it, with a link that brings them back; as far as nobody answered meanwhile. */
export async function hideStatements(archive: Archive, hiding: readonly ToHide[]) {
  const { db, now } = archive
  const today = dayOf(now)
  const [first] = hiding
  if (!first) return []
  const stands = (id: string) => sql`exists (select 1 from offerings o where o.id = ${id} and o.hidden_on is null and ${isToHide(today)})`
  const anyStands = sql.join(
    hiding.map(({ id }) => stands(id)),
    sql` or `,
  )
  return [
    ...(first.email
      ? (await newLink(archive, { ...first, topic: 'upkeep_hidden', offeringId: first.id, when: sql`(${anyStands})` })).statements
      : []),
    ...hiding.flatMap(({ id, practiceId }) => [
      auditLine(db, { practiceId, by: undefined, action: 'offering.hide', subjectId: id, now }, { when: stands(id) }),
      db.run(sql`update offerings set hidden_on = ${today}, updated_at = ${now.toISOString()} where id = ${id} and ${stands(id)}`),
    ]),
    ...reindexStatements(
      db,
      hiding.map(({ id }) => id),
    ),
  ]
}
