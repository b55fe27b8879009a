import type { Archive } from '../platform/archive.ts'
import { type Config, isLoopback } from '../platform/config.ts'
import type { Log } from '../web/log.ts'
import { type ContactCheck, checkTelephone, type Finding, nextCheck } from './check.ts'
import { mayCall } from './public-address.ts'
import { checkStatement, claimChecks, gatherTargets } from './store-checks.ts'
import { type Send, visitSite } from './visit.ts'

/** A run may not ask more than 50 things of others on the smallest plan. Each minute six is 60,000 a week, more than the directory of the country. */
const mostAMinute = 6
const patience = 8_000 // milliseconds that a site may take to answer

type Checking = Pick<Archive, 'db' | 'now'> & { config: Config; log: Log }

/** Looks at the sites and telephone numbers whose week is over. Returns how many. */
export async function checkContacts(parts: Checking, send: Send, answersWithin = patience): Promise<number> {
  const { db, now, log } = parts
  if (now.getUTCMinutes() === 40) await gatherTargets(db, now)
  const checks = await claimChecks(db, now, mostAMinute)
  const found = await Promise.all(checks.map(async (check) => ({ check, finding: await look(parts, check, send, answersWithin) })))
  const [first, ...rest] = found.map(({ check, finding }) => checkStatement(db, check, nextCheck(check, finding, now)))
  if (!first) return 0
  await db.batch([first, ...rest])

  const outcomes = found.map(({ finding }) => finding.outcome)
  const countOf = (outcome: Finding['outcome']) => outcomes.filter((one) => one === outcome).length
  log({ level: 'info', job: 'contacts', checked: checks.length, failed: countOf('failed'), moved: countOf('moved') })
  return checks.length
}

async function look({ config, log }: Checking, { kind, target }: ContactCheck, send: Send, answersWithin: number): Promise<Finding> {
  const isLocal = isLoopback(config.BASE_URL)
  if (kind === 'telephone') return checkTelephone(target, isLocal)
  try {
    const name = `Adempauze (+${config.BASE_URL})`
    return await visitSite(target, { send, mayCall: mayCall(config.BASE_URL), patience: answersWithin, name })
  } catch (error) {
    log({ level: 'error', job: 'contacts', error: error instanceof Error ? error.name : typeof error })
    return { outcome: 'failed', problem: 'unreachable', status: null }
  }
}
