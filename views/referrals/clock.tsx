import type { Clock, ClockState } from '../../src/referrals/deadline.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { promiseDuring, type ReferralStatus } from '../../src/referrals/referral.ts'
import { longDay, weekDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'

const toneOf: Record<ClockState, 'late' | 'soon' | undefined> = { late: 'late', today: 'soon', week: undefined, later: undefined }

export const clockTone = ({ state, standsUntil }: Clock): 'late' | 'soon' | undefined => (standsUntil ? undefined : toneOf[state])

/** How much of the agreed time is gone. The words beside it say the same. */
export const ClockRing = ({ gone }: { gone: number }) => (
  <svg class="clock" viewBox="0 0 52 52" aria-hidden="true" focusable="false">
    <circle cx="26" cy="26" r="21" />
    <circle class="clock__gone" cx="26" cy="26" r="21" pathLength="100" stroke-dasharray={`${Math.round(gone * 100)} 100`} />
    <path d="M26 26h11M26 26v7" />
  </svg>
)

export function clockText(m: Messages, clock: Clock): string {
  if (clock.standsUntil) return m.referrals.clock.stands({ day: longDay(m, clock.standsUntil) })
  if (clock.state === 'late') return m.referrals.clock.late({ days: -clock.workingDays })
  return clock.workingDays === 0 ? m.referrals.clock.today(clock) : m.referrals.clock.left({ days: clock.workingDays })
}

export const untilText = (m: Messages, clock: Clock): string => m.referrals.clock.until({ day: weekDay(m, clock.dueOn) })

/** Who heard that the promise was not kept, and when; empty when nobody had to. */
export function toldText(m: Messages, { referral: { lateToldOn }, agreement }: ReferralRecord): string {
  const { told, toldFallback, fallback } = m.referrals.clock
  if (lateToldOn === null) return ''
  const day = longDay(m, lateToldOn)
  const { fallbackEmail = '', fallbackName = '' } = agreement?.terms ?? {}
  return fallbackEmail === '' ? told({ day }) : toldFallback({ day, name: fallbackName || fallback })
}

/** The rule behind the clock, in words. */
export function ruleText(m: Messages, { agreement, timing }: Pick<ReferralRecord, 'agreement' | 'timing'>, status: ReferralStatus): string {
  const promise = promiseDuring[status]
  const weeks = timing.terms.evaluateAfterWeeks
  if (!promise) return ''
  if (status === 'started' && weeks !== null) return m.referrals.clock.evaluated({ weeks })
  const words = { promise: m.agreements.promise[promise], days: m.agreements.days(timing.responseTimes[promise]) }
  return agreement ? m.referrals.clock.agreed(words) : m.ownRequestWork.promised(words)
}
