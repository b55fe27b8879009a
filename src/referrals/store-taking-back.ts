import { and, eq, inArray } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import type { Archive } from '../platform/archive.ts'
import { hasEnded, type ReferralStatus } from './referral.ts'
import { isRunning, requestStatuses, takeRequestStep } from './request.ts'
import { requestStepStatements } from './store-request-writing.ts'
import { requests } from './store-requests.ts'
import { providerRequests } from './tables.ts'

const running = requestStatuses.filter(isRunning)
const unanswered = running.filter((status) => status !== 'accepted')

/**
 * Once there is a place nobody has to answer any more; once the referral ended without it, nobody keeps a place free either. For the batch of
 * whatever decided that; it fails on the key of the requests when a provider answers at this very moment.
 */
export async function takingBack(archive: Archive, referralId: string, to: ReferralStatus, by: LoggedBy | undefined) {
  const freed = hasEnded(to) && to !== 'completed' ? running : unanswered
  const asked = await requests(archive.db).where(and(eq(providerRequests.referralId, referralId), inArray(providerRequests.status, freed)))
  const withdrawals = asked.map((request) => {
    const taken = takeRequestStep(request.status, { step: 'withdraw', note: '', day: '', reason: '' }, { silence: false })
    return taken.ok ? requestStepStatements(archive, request, taken.value, by) : []
  })
  return (await Promise.all(withdrawals)).flat()
}

/** The key that this fails on. */
export const answeredMeanwhile = 'provider_request_steps.version' as const
