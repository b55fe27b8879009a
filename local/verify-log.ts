import { type Fault, findFaults, findLogHead, isInLog, type LogHead } from '../src/audit/store.ts'
import type { Database } from '../src/platform/database.ts'

/** `isCut`: what was the last line at an earlier check is not in the log any more. */
export type Verdict = { head: LogHead | undefined; faults: Fault[]; isCut: boolean }

/** In slices, as the portal may be at work; what is written meanwhile is for the next time. */
export async function verifyLog(db: Database, earlier?: LogHead, sliceSize = 10_000): Promise<Verdict> {
  const head = await findLogHead(db)
  const faults: Fault[] = []
  for (let from = 1; from <= (head?.seq ?? 0); from += sliceSize) faults.push(...(await findFaults(db, from, sliceSize)))
  return { head, faults, isCut: earlier !== undefined && !(await isInLog(db, earlier)) }
}
