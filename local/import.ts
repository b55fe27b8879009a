import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { databaseOf } from '../src/platform/database.ts'
import { importDirectory } from './import-directory.ts'
import { importPostcodes } from './import-postcodes.ts'
import { openDatabase } from './open-database.ts'
import { LocalProblem, run } from './problem.ts'
import { type CsvFile, readCsv } from './read-csv.ts'
import { readSettings } from './settings.ts'

const usage = `Usage:
  npm run import -- directory FILE --practice SLUG [--dry-run]
  npm run import -- postcodes FILE [--dry-run]`

async function start(): Promise<void> {
  const { kind, path, practice, dryRun } = readArguments()
  const file = readFile(path)
  const { client, close } = await openDatabase(readSettings())
  try {
    const db = databaseOf(client)
    const isWhole =
      kind === 'directory' ? await importDirectory(db, file, { practice, dryRun }) : await importPostcodes(db, file, { dryRun })
    if (!isWhole) process.exitCode = 2
  } finally {
    await close()
  }
}

function readArguments() {
  const { positionals, values } = parsed()
  const [kind, path, ...more] = positionals
  const isKnown = kind === 'directory' || kind === 'postcodes'
  if (!isKnown || path === undefined || more.length > 0) throw new LocalProblem(usage)
  if (kind === 'directory' && !values.practice)
    throw new LocalProblem(`Name the practice that keeps these rows true: --practice den-bosch\n${usage}`)
  return { kind, path, practice: values.practice ?? '', dryRun: values['dry-run'] }
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { practice: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } })
  } catch (error) {
    throw new LocalProblem(`${error instanceof Error ? error.message : 'These arguments cannot be read.'}\n${usage}`)
  }
}

function readFile(path: string): CsvFile {
  if (!existsSync(path)) throw new LocalProblem(`There is no file ${path}. Look at its name and folder.`)
  try {
    return readCsv(readFileSync(path))
  } catch (error) {
    if (error instanceof TypeError) throw new LocalProblem(`${basename(path)} is not UTF-8. Save it as "CSV UTF-8" and try again.`)
    throw new LocalProblem(`${basename(path)} cannot be read as a CSV file: ${error instanceof Error ? error.message : error}`)
  }
}

await run(start)
