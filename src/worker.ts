import { connect } from 'cloudflare:sockets'
import type { ExecutionContext } from 'hono'
import { remindOfAgreements } from './agreements/jobs.ts'
import { createApp } from './app.tsx'
import { findLikelyPairs } from './directory/jobs-pairs.ts'
import { forgetUnanswered } from './identity/jobs.ts'
import { tendNeighbours } from './neighbourhood/jobs.ts'
import { deliverMail, forgetOldMail } from './notifications/jobs.ts'
import { readConfig } from './platform/config.ts'
import { openDatabase } from './platform/database.ts'
import { openVault } from './platform/vault.ts'
import { expireSilentReferrals } from './referrals/jobs.ts'
import { escalateLate } from './referrals/jobs-late.ts'
import { tendRequests } from './referrals/jobs-requests.ts'
import { eraseWhatIsOver } from './rights/jobs.ts'
import { runJobs } from './scheduled.ts'
import { forgetOldDemand } from './search/jobs.ts'
import { askOwners, eraseReports, hideUnanswered } from './upkeep/jobs.ts'
import { checkContacts } from './upkeep/jobs-checking.ts'
import type { Parts } from './web/env.ts'
import { type KeepAwake, laterIn } from './web/later.ts'
import { limitsFrom } from './web/limits.ts'
import { toConsole } from './web/log.ts'

function partsFrom(env: unknown, keepAwake: KeepAwake): Parts {
  const config = readConfig(env)
  return {
    config,
    db: openDatabase(config.DATABASE_URL, config.DATABASE_TOKEN),
    vault: openVault(config.MASTER_KEYS),
    now: new Date(),
    limits: limitsFrom(env, config),
    log: toConsole,
    later: laterIn(keepAwake, toConsole),
  }
}

const app = createApp(partsFrom)

export default {
  fetch: app.fetch,
  async scheduled(event: { scheduledTime: number }, env: unknown, context: ExecutionContext): Promise<void> {
    const parts = { ...partsFrom(env, (work) => context.waitUntil(work)), now: new Date(event.scheduledTime) }
    await runJobs(
      {
        expire: () => expireSilentReferrals(parts),
        erase: () => eraseWhatIsOver(parts),
        ask: () => askOwners(parts),
        hide: () => hideUnanswered(parts),
        reports: () => eraseReports(parts),
        forget: () => forgetUnanswered(parts),
        late: () => escalateLate(parts),
        requests: () => tendRequests(parts),
        agreements: () => remindOfAgreements(parts),
        neighbours: () => tendNeighbours(parts),
        mail: () => deliverMail(parts, connect),
        old_mail: () => forgetOldMail(parts),
        old_demand: () => forgetOldDemand(parts),
        pairs: () => findLikelyPairs(parts),
        // last, for it waits for sites of others
        contacts: () => checkContacts(parts, (address, init) => fetch(address, init)),
      },
      parts.log,
    )
  },
}
