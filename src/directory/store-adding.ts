import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { OfferingContent } from './content.ts'
import { marksOf, unlessNamed } from './lookalike.ts'
import { type Lookalike, offeringCandidates, organisationCandidates, rankOfferings, rankOrganisations } from './store-lookalikes.ts'

export type AlreadyThere = {
  /** This form was sent before. */
  isWritten: boolean
  offerings: Lookalike[]
  organisations: Lookalike[]
}

type Named = { name: string; kvk: string | null; url: string | null }

/** What there is already of what somebody is about to add: the offering, and its organisation where that is new. */
export async function findAlreadyThere(
  db: Database,
  practiceId: string,
  { id, content, organisation }: { id: string; content: OfferingContent; organisation: Named },
): Promise<AlreadyThere> {
  const asked = { name: organisation.name, kvk: organisation.kvk ?? '', url: organisation.url ?? '' }
  const typed = marksOf(content, organisation)
  const [offeringRows, organisationRows, written] = await db.batch([
    offeringCandidates(db, practiceId, typed),
    organisationCandidates(db, practiceId, asked),
    db.all(sql`select 1 from offerings where id = ${id} union select 1 from offering_proposals where id = ${id}`),
  ])
  const organisations = rankOrganisations(asked, organisationRows)
  return {
    isWritten: written.length > 0,
    offerings: rankOfferings(typed, offeringRows),
    // one with this number is the one that is meant, as it is for a file
    organisations: organisations.some(({ kvk }) => kvk !== null && kvk === organisation.kvk)
      ? []
      : unlessNamed(organisation.name, organisations),
  }
}
