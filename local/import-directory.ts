import { importColumns } from '../src/directory/import-cell.ts'
import { type ImportedOffering, readImportRow } from '../src/directory/import-row.ts'
import { reindexStatements } from '../src/directory/reindex.ts'
import { importKeyOf, offeringStatements, type PlacedOffering, placeOfferings } from '../src/directory/store-import.ts'
import type { Database } from '../src/platform/database.ts'
import { practiceKeyBySlug } from '../src/practice/store.ts'
import { type Complaint, noteColumns, printComplaints, progressOf } from './import-report.ts'
import { LocalProblem } from './problem.ts'
import type { CsvFile } from './read-csv.ts'

const rowsPerBatch = 250

type Options = { practice: string; dryRun: boolean; now?: Date }

/** Writes the rows that can be read and reports the others. True when every row could be read. */
export async function importDirectory(
  db: Database,
  file: CsvFile,
  { practice: slug, dryRun, now = new Date() }: Options,
): Promise<boolean> {
  const missing = noteColumns(file.header, importColumns, ['organisation', 'name'])
  if (missing.length > 0) throw new LocalProblem(`This file cannot be read as a directory: ${missing.join(', ')}. Nothing was written.`)
  const practice = await practiceKeyBySlug(db, slug)
  if (!practice) throw new LocalProblem(`There is no practice "${slug}". Nothing was written.`)

  const { offerings, complaints, lineOf } = readRows(file)
  const showProgress = progressOf(offerings.length)
  let added = 0
  let written = 0
  for (let from = 0; from < offerings.length; from += rowsPerBatch) {
    const found = await placeOfferings(db, practice.id, offerings.slice(from, from + rowsPerBatch), now)
    const placed = found.filter(({ goesOnAs }) => goesOnAs === null)
    complaints.push(...found.flatMap((row) => mergedOf(row, lineOf)))
    added += placed.filter(({ isNew }) => isNew).length
    if (!dryRun) {
      const ids = placed.map(({ id }) => id)
      await db.batch([...offeringStatements(db, placed, practice, now), ...reindexStatements(db, ids)])
    }
    written += placed.length
    showProgress(from + found.length)
  }
  printComplaints(complaints)
  const lines = new Set(complaints.map(({ line }) => line)).size
  const would = dryRun ? 'Dry run, nothing written: would be ' : ''
  console.log(`${would}${added} added, ${written - added} changed, ${lines} not read.`)
  return lines === 0
}

/** A row of what was merged is not written: both rows of the file would write over each other, and neither may bring back what is gone. */
const mergedOf = ({ goesOnAs, externalId, importKey }: PlacedOffering, lineOf: ReadonlyMap<string, number>): Complaint[] =>
  goesOnAs === null
    ? []
    : [
        {
          line: lineOf.get(importKey) ?? 0,
          column: externalId ? 'external_id' : 'name',
          reason: `was merged into '${goesOnAs}'; take this row out of the file`,
        },
      ]

/** A key that stands twice in one file is reported, not overwritten by the later row. */
function readRows(file: CsvFile): { offerings: ImportedOffering[]; complaints: Complaint[]; lineOf: ReadonlyMap<string, number> } {
  const complaints: Complaint[] = [...file.problems]
  const offerings: ImportedOffering[] = []
  const lineOf = new Map<string, number>()
  for (const { line, cells } of file.rows) {
    const { offering, problems } = readImportRow(cells)
    const key = importKeyOf(offering)
    const twin = lineOf.get(key)
    if (problems.length > 0) {
      complaints.push(...problems.map((problem) => ({ line, ...problem })))
    } else if (twin !== undefined) {
      complaints.push({ line, column: offering.externalId ? 'external_id' : 'name', reason: `is the same offering as line ${twin}` })
    } else {
      lineOf.set(key, line)
      offerings.push(offering)
    }
  }
  return { offerings, complaints, lineOf }
}
