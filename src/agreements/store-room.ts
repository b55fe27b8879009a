import { sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { addMonths, type Day } from '../platform/day.ts'

/** How busy it is under all versions of an agreement, and how many places are free in the practice; null when no provider said so of late. */
export type Room = { running: number; waiting: number; noPlace: number; free: number | null }

type RoomOfSeries = Room & { seriesId: string }

export const roomOf = (rooms: readonly RoomOfSeries[], { seriesId }: { seriesId: string }): Room | undefined =>
  rooms.find((room) => room.seriesId === seriesId)

const monthsBack = 3

/** The question for it, of the agreements under which somebody may refer, for the batch of a page. */
export function roomQuestion(db: Database, { practice, organisationId }: Pick<Actor, 'practice' | 'organisationId'>, today: Day) {
  const running = sql`r.status in ('sent', 'received', 'contacted', 'matched', 'started')`
  const under = sql`referrals r join agreements v on v.id = r.agreement_id and v.series_id = a.series_id`
  return db.all<RoomOfSeries>(sql`select a.series_id as "seriesId",
      (select count(*) from ${under} where ${running}) as running,
      (select count(*) from ${under} where ${running}
        and (r.review_on is not null
          or exists (select 1 from provider_requests q where q.referral_id = r.id and q.status = 'waiting_list'))) as waiting,
      (select count(*) from ${under} where r.status = 'no_capacity' and r.ended_on >= ${addMonths(today, -monthsBack)}) as "noPlace",
      (select sum(o.capacity_available) from practice_offerings p join offerings o on o.id = p.offering_id
        where p.practice_id = ${practice.id} and o.withdrawn_on is null and o.hidden_on is null
          and coalesce(o.capacity_unit, 'places') in ('places', 'beds')
          and o.capacity_updated_on >= date(${today}, '-' || o.capacity_every_days || ' days')) as free
    from agreements a where a.practice_id = ${practice.id} and a.referring_organisation_id = ${organisationId} and a.status = 'active'
    group by a.series_id`)
}
