import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { agreementsWithParties, partnersOf } from '../agreements/store.ts'
import { agreementPartners, agreements } from '../agreements/tables.ts'
import type { SupportType } from '../directory/taxonomy.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { addMonths, type Day } from '../platform/day.ts'
import type { NetworkFacts, NetworkParty } from './network.ts'

/** What the network of a practice is drawn from, in one round trip: numbers, and nothing of people. */
export async function findNetwork(db: Database, { practice }: Pick<Actor, 'practice'>, today: Day): Promise<NetworkFacts> {
  const here = and(eq(agreements.practiceId, practice.id), ne(agreements.status, 'discarded'))
  const [all, partners, used, referrers, offered] = await db.batch([
    agreementsWithParties(db).where(here),
    partnersOf(db, inArray(agreementPartners.agreementId, db.select({ id: agreements.id }).from(agreements).where(here))),
    db.all<{ seriesId: string; referrals: number }>(sql`select a.series_id as "seriesId", count(*) as referrals
      from referrals r join agreements a on a.id = r.agreement_id
      where r.practice_id = ${practice.id} and r.sent_on >= ${addMonths(today, -12)} group by a.series_id`),
    db.all<NetworkParty>(sql`select distinct g.id, g.name from memberships m join organisations g on g.id = m.organisation_id
      where m.practice_id = ${practice.id} and m.ended_at is null and m.role = 'referrer' order by g.name`),
    db.all<{ type: SupportType; organisationId: string }>(sql`select distinct t.code as type, o.organisation_id as "organisationId"
      from practice_offerings v join offerings o on o.id = v.offering_id join offering_terms t on t.offering_id = o.id
      where v.practice_id = ${practice.id} and o.withdrawn_on is null and o.hidden_on is null and t.taxonomy = 'support_type'`),
  ])
  return { agreements: all, used, referrers, offered, partners: partners.map(({ organisationId }) => organisationId) }
}
