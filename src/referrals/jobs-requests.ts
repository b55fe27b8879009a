import type { Archive } from '../platform/archive.ts'
import { isTaken, isUnreachable } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import type { Log } from '../web/log.ts'
import { isExpired, isMoot, remindOn, takeRequestStep } from './request.ts'
import { recordReminded, recordRequestStep } from './store-request-writing.ts'
import { listWaitingRequests, openRequests } from './store-requests.ts'

/** Every ten minutes: a request is a matter of days. */
const isTime = ({ now }: Pick<Archive, 'now'>): boolean => now.getUTCMinutes() % 10 === 5

/** Reminds providers after two working days, and ends what has no answer after eight days; both sides hear it. Returns how many of each. */
export async function tendRequests(archive: Archive & { log: Log }): Promise<{ reminded: number; expired: number }> {
  const told = { reminded: 0, expired: 0 }
  if (!isTime(archive)) return told
  const today = dayOf(archive.now)
  for (const request of await openRequests(archive.vault, await listWaitingRequests(archive.db, today))) {
    try {
      if (isExpired(request, today)) {
        const taken = takeRequestStep(request.status, { step: 'expire', note: '', day: '', reason: '' }, { silence: true })
        if (!taken.ok) continue
        await recordRequestStep(archive, request, taken.value, undefined)
        told.expired += 1
      } else if (!isMoot(request) && request.remindedOn === null && remindOn(request.askedOn, request.closing) <= today) {
        await recordReminded(archive, request)
        told.reminded += 1
      }
    } catch (error) {
      if (isUnreachable(error)) throw error
      if (!isTaken(error, 'provider_request_steps.version')) archive.log({ level: 'error', job: 'requests', referral: request.referralId })
    }
  }
  return told
}
