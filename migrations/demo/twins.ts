import { sql } from 'drizzle-orm'
import type { ImportedOffering } from '../../src/directory/import-row.ts'
import type { Database } from '../../src/platform/database.ts'
import { addMonths, dayOf } from '../../src/platform/day.ts'

type Twin = { of: string; externalId: string; organisation: string; name: string }

/** What somebody wrote down a second time, under almost the same name; it shows next month, unless somebody sees it before. */
const twins: readonly Twin[] = [
  { of: 'DB04', externalId: 'DB04-2', organisation: 'Stichting Maaszicht (voorbeeld)', name: 'Maaszicht, logeerhuis (voorbeeld)' },
  { of: 'ST36', externalId: 'ST36-2', organisation: 'De Libel logeertuin (voorbeeld)', name: 'Logeertuin Libel (voorbeeld)' },
]

export const twinsAmong = (rows: readonly ImportedOffering[]): ImportedOffering[] =>
  twins.flatMap(({ of, ...said }) => {
    const row = rows.find(({ externalId }) => externalId === of)
    return row ? [{ ...row, ...said, kvk: null, capacityAvailable: null, capacityUpdatedOn: null, nextFreeOn: null }] : []
  })

/** The night found them already. */
export const twinStatements = (db: Database, now: Date) =>
  twins.flatMap(({ of, externalId }) => {
    const both = sql`offerings o join offerings t on t.external_id = ${externalId} where o.external_id = ${of}`
    return [
      db.run(sql`update offerings set visible_from = ${addMonths(dayOf(now), 1)} where external_id = ${externalId}`),
      db.run(sql`insert into likely_pairs (practice_id, subject, one_id, other_id, found_at)
        select o.responsible_practice_id, 'offering', min(o.id, t.id), max(o.id, t.id), ${now.toISOString()} from ${both}
        union all select o.responsible_practice_id, 'organisation', min(o.organisation_id, t.organisation_id), max(o.organisation_id, t.organisation_id),
          ${now.toISOString()} from ${both}`),
    ]
  })
