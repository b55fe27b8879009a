import { parseArgs } from 'node:util'
import type { Fault, LogHead } from '../src/audit/store.ts'
import { databaseOf } from '../src/platform/database.ts'
import { openDatabase } from './open-database.ts'
import { LocalProblem, run } from './problem.ts'
import { readSettings } from './settings.ts'
import { verifyLog } from './verify-log.ts'

const usage = 'Usage: npm run audit:verify [-- --head NUMBER:HASH]'

const told: Record<Fault['kind'], string> = {
  changed: 'what it says is not what was written',
  gap: 'lines are missing before it',
  unchained: 'it does not follow from the line before it',
}

async function verify(): Promise<void> {
  const earlier = readHead()
  const { client, close } = await openDatabase(readSettings())
  try {
    const { head, faults, isCut } = await verifyLog(databaseOf(client), earlier)
    for (const { seq, kind } of faults) console.error(`Line ${seq}: ${told[kind]}.`)
    if (isCut) console.error(`Line ${earlier?.seq} is not in the log as it was: the end was cut off, or the log was written anew.`)
    if (faults.length > 0 || isCut) process.exitCode = 2
    else console.log(`The log is whole: ${head?.seq ?? 0} lines.${earlier ? ' The earlier head is in it.' : ''}`)
    if (head) console.log(`Its head, to keep elsewhere: ${head.seq}:${head.hash}`)
  } finally {
    await close()
  }
}

function readHead(): LogHead | undefined {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(headArgument() ?? '') ?? []
  if (seq && hash) return { seq: Number(seq), hash }
  if (headArgument() === undefined) return undefined
  throw new LocalProblem(`A head is the number and the hash that an earlier check printed.\n${usage}`)
}

function headArgument(): string | undefined {
  try {
    return parseArgs({ options: { head: { type: 'string' } } }).values.head
  } catch (error) {
    throw new LocalProblem(`${error instanceof Error ? error.message : 'These arguments cannot be read.'}\n${usage}`)
  }
}

await run(verify)
