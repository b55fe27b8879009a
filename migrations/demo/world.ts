import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../local/read-csv.ts'
import { type ImportedOffering, readImportRow } from '../../src/directory/import-row.ts'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { offeringStatements, type PlacedOffering, placeAmong } from '../../src/directory/store-import.ts'
import { organisations } from '../../src/directory/tables.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { newId } from '../../src/platform/id.ts'
import { practiceIdOf, practiceSeeds } from '../practices.ts'
import { agendaStatements } from './agenda.ts'
import { agreementRows, agreementStatements } from './agreement-rows.ts'
import { cast, castOrganisations } from './cast.ts'
import { checkStatements } from './checks.ts'
import { keepingStatements } from './keeping.ts'
import { libraryStatements } from './library.ts'
import { neighbourStatements } from './neighbours.ts'
import { ownRequestStatements } from './own-requests.ts'
import { castStatements } from './people.ts'
import { referralStatements } from './referrals.ts'
import { searchStatements } from './search.ts'
import { twinStatements, twinsAmong } from './twins.ts'
import { upkeepStatements } from './upkeep.ts'

/** Organisation ids by name, as the demo speaks of them. */
export type Organisations = ReadonlyMap<string, string>

/** Two municipalities at work: their directory, the people of the cast, their agreements and referrals. Everything is invented. */
export async function demoWorld(archive: Archive) {
  const { db, now } = archive
  const rows = { 'den-bosch': readOfferings('den-bosch'), stein: readOfferings('stein') }
  const placed = placeAmong({ offerings: [], organisations: [], takenSlugs: [] }, [...rows['den-bosch'], ...rows.stein], now)
  const denBosch = placed.slice(0, rows['den-bosch'].length)
  const stein = placed.slice(rows['den-bosch'].length)
  const others = missingFrom(placed, now)
  const known: Organisations = new Map([
    ...placed.map(({ organisation, organisationId }) => [organisation, organisationId] as const),
    ...others.map(({ id, name }) => [name, id] as const),
  ])
  const agreements = agreementRows(known, now)
  return [
    ...offeringStatements(db, denBosch, practiceOf('den-bosch'), now),
    ...offeringStatements(db, stein, practiceOf('stein'), now),
    ...twinStatements(db, now),
    ...reindexStatements(
      db,
      placed.map(({ id }) => id),
    ),
    db.insert(organisations).values(others),
    ...(await castStatements(archive, known)),
    ...keepingStatements(db, placed, now),
    ...agendaStatements(archive, known),
    ...libraryStatements(archive),
    ...agreementStatements(db, agreements, known, now),
    ...(await searchStatements(archive)),
    ...checkStatements(archive),
    ...(await referralStatements(archive, agreements, placed)),
    ...(await ownRequestStatements(archive, known)),
    ...(await upkeepStatements(archive, placed)),
    ...(await neighbourStatements(archive, known)),
  ]
}

const practiceOf = (slug: string) => {
  const gmCode = practiceSeeds.find((practice) => practice.slug === slug)?.gmCode ?? ''
  return { id: practiceIdOf(slug), gmCode }
}

function readOfferings(practice: string): ImportedOffering[] {
  const { rows, problems } = readCsv(readFileSync(join(import.meta.dirname, `${practice}.csv`)))
  const read = rows.map(({ line, cells }) => ({ line, ...readImportRow(cells) }))
  const wrong = read.filter((row) => row.problems.length > 0)
  if (problems.length + wrong.length > 0)
    throw new Error(`${practice}.csv: ${JSON.stringify([...problems, ...wrong.map(({ line, problems: of }) => ({ line, of }))])}`)
  const offerings = read.map(({ offering }) => offering)
  return [...offerings, ...twinsAmong(offerings)]
}

/** Organisations of the cast that offer nothing in the directory. */
function missingFrom(placed: readonly PlacedOffering[], now: Date) {
  const at = now.toISOString()
  const there = new Set(placed.map(({ organisation }) => organisation))
  const wanted = new Set([...cast.map(({ organisation }) => organisation), ...castOrganisations])
  return [...wanted].filter((name) => !there.has(name)).map((name) => ({ id: newId(now), name, createdAt: at, updatedAt: at }))
}
