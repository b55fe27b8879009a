import { and, asc, eq, ne, notExists, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { WholeAgreement } from './agreement.ts'
import { agreementsWithParties, partnersOf, wholeOf } from './store.ts'
import { agreementPartners, agreements } from './tables.ts'

/** In force today, with a summary that every party released when it signed. */
const isPublic = (db: Database, today: Day): SQL | undefined =>
  and(
    eq(agreements.status, 'active'),
    sql`${agreements.validFrom} <= ${today} and coalesce(${agreements.validUntil}, ${today}) >= ${today}`,
    sql`coalesce(${agreements.replacedOn}, '9999') > ${today}`,
    sql`${agreements.terms} ->> '$.publicSummary' <> ''`,
    notExists(
      db
        .select({ one: sql`1` })
        .from(agreementPartners)
        .where(sql`${agreementPartners.agreementId} = ${agreements.id} and not ${isReleasedBy(sql`${agreementPartners.organisationId}`)}`),
    ),
    isReleasedBy(sql`${agreements.referringOrganisationId}`),
    isReleasedBy(sql`${agreements.answeringOrganisationId}`),
  )

const isReleasedBy = (organisationId: SQL): SQL => sql`exists (select 1 from agreement_signatures g
  where g.agreement_id = ${agreements.id} and g.organisation_id = ${organisationId} and g.releases = 1)`

/** What everybody may read of the agreements of a practice; undefined when there is no such practice. */
export async function listPublicAgreements(
  db: Database,
  slug: string,
  today: Day,
): Promise<{ practice: Practice; agreements: WholeAgreement[] } | undefined> {
  const here = and(isPublic(db, today), sql`${agreements.practiceId} = (select id from practices where slug = ${slug})`)
  const [[practice], all, partners] = await db.batch([
    practiceBySlug(db, slug),
    agreementsWithParties(db).where(here).orderBy(asc(agreements.letter)),
    partnersOf(db, sql`${agreementPartners.agreementId} in ${db.select({ id: agreements.id }).from(agreements).where(here)}`),
  ])
  return practice && { practice, agreements: all.map((agreement) => wholeOf(agreement, partners, [])) }
}

export type TakeableAgreement = { id: string; letter: string; title: string; goal: string; practice: string }

const ofOthers = (db: Database, practiceId: string, today: Day) => and(isPublic(db, today), ne(agreements.practiceId, practiceId))

/** Agreements of other practices that may be read, and so may be begun from. */
export const listTakeable = (db: Database, practiceId: string, today: Day): Promise<TakeableAgreement[]> =>
  db
    .select({ id: agreements.id, letter: agreements.letter, title: agreements.title, goal: agreements.goal, practice: practices.name })
    .from(agreements)
    .innerJoin(practices, eq(practices.id, agreements.practiceId))
    .where(ofOthers(db, practiceId, today))
    .orderBy(asc(practices.name), asc(agreements.letter))
    .limit(100)

/** The question for one of those, to copy what it says; its parties are not taken over. */
export const takeableAgreement = (db: Database, practiceId: string, id: string, today: Day) =>
  agreementsWithParties(db).where(and(ofOthers(db, practiceId, today), eq(agreements.id, id)))
