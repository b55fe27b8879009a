import { listOfferingIds, reindexStatements } from '../src/directory/reindex.ts'
import type { Database } from '../src/platform/database.ts'
import { type PostcodeArea, postcodeStatements } from '../src/practice/store.ts'
import { type Complaint, noteColumns, printComplaints, progressOf } from './import-report.ts'
import { LocalProblem } from './problem.ts'
import type { CsvFile } from './read-csv.ts'

const columns = ['pc4', 'place', 'lat', 'lon']
const rowsPerBatch = 1000

/** Writes the postcodes that can be read, then measures every offering anew. True when every row could be read. */
export async function importPostcodes(db: Database, file: CsvFile, { dryRun }: { dryRun: boolean }): Promise<boolean> {
  const missing = noteColumns(file.header, columns, columns)
  if (missing.length > 0) throw new LocalProblem(`This file cannot be read as postcodes: ${missing.join(', ')}. Nothing was written.`)

  const complaints: Complaint[] = [...file.problems]
  const areas = file.rows.flatMap(({ line, cells }): PostcodeArea[] => {
    const problem = problemOf(cells)
    if (problem) complaints.push({ line, ...problem })
    return problem
      ? []
      : [{ pc4: cell(cells, 'pc4'), place: cell(cells, 'place'), lat: Number(cell(cells, 'lat')), lon: Number(cell(cells, 'lon')) }]
  })
  const showProgress = progressOf(areas.length)
  for (let from = 0; from < areas.length && !dryRun; from += rowsPerBatch) {
    const some = areas.slice(from, from + rowsPerBatch)
    await db.batch(postcodeStatements(db, some))
    showProgress(from + some.length)
  }
  if (!dryRun) await measureAnew(db)
  printComplaints(complaints)
  console.log(
    `${dryRun ? 'Dry run, nothing written: would be ' : ''}${areas.length} ${areas.length === 1 ? 'postcode' : 'postcodes'} written, ${complaints.length} not read.`,
  )
  return complaints.length === 0
}

const cell = (cells: Record<string, string>, column: string) => (cells[column] ?? '').trim()

function problemOf(cells: Record<string, string>): Omit<Complaint, 'line'> | undefined {
  const isBetween = (column: string, from: number, to: number) =>
    /^\d+(\.\d+)?$/.test(cell(cells, column)) && Number(cell(cells, column)) >= from && Number(cell(cells, column)) <= to
  if (!/^[1-9]\d{3}$/.test(cell(cells, 'pc4')))
    return { column: 'pc4', reason: `'${cell(cells, 'pc4').slice(0, 60)}' is not a postcode of four digits` }
  if (cell(cells, 'place') === '') return { column: 'place', reason: 'is empty, but required' }
  if (!isBetween('lat', 50, 54))
    return { column: 'lat', reason: `'${cell(cells, 'lat').slice(0, 60)}' is not a latitude in the Netherlands (50 to 54)` }
  if (!isBetween('lon', 3, 8))
    return { column: 'lon', reason: `'${cell(cells, 'lon').slice(0, 60)}' is not a longitude in the Netherlands (3 to 8)` }
  return undefined
}

async function measureAnew(db: Database): Promise<void> {
  const ids = await listOfferingIds(db)
  for (let from = 0; from < ids.length; from += rowsPerBatch) await db.batch(reindexStatements(db, ids.slice(from, from + rowsPerBatch)))
}
