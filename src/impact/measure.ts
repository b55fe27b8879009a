import type { Day } from '../platform/day.ts'
import { addWorkingDays, type ClosingDays, workingDaysBetween } from '../platform/working-days.ts'
import { type Promised, promises, type ResponseTimes } from '../practice/response-times.ts'
import type { Ease, HelpOutcome, OwnEase } from '../referrals/evaluation.ts'
import { hasEnded, type ReferralStatus } from '../referrals/referral.ts'

/** The course of a referral as far as it is measured: no name, no note. `done`: the day on which each promise was kept. */
export type MeasuredReferral = {
  sentOn: Day
  status: ReferralStatus
  endedOn: Day | null
  done: Partial<Record<Promised, Day>>
  /** The last day of each promise that was kept or broken, as it was then; not known of what was done long ago. */
  dueBy: Partial<Record<Promised, Day>>
  clockFrom: Day
  /** Of the promise that runs now, or that ran when it ended. */
  dueOn: Day | null
  /** Finishing is promised so many weeks after a start; null: within working days after sending. */
  weeksAfterStart: number | null
  /** What was promised in the version that it was made under. */
  promised: ResponseTimes
  outcome: HelpOutcome | ''
  ease: Ease | ''
  /** What the caregiver answered without anybody asking. */
  ownEase: OwnEase | null
}

/** One promise beside what came of it. Working days after sending; null: nobody got so far. */
export type Kept = {
  promise: Promised
  promised: number
  /** Those that got so far, and those that should have by now or by the day that they ended. */
  counted: number
  inTime: number
  median: number | null
  /** Nine of ten took so long or shorter. */
  p90: number | null
}

export type AgreementResults = {
  sent: number
  running: number
  kept: Kept[]
  ends: { status: ReferralStatus; count: number }[]
  /** How often no place was found, by the month in which it ended (`YYYY-MM`), the last month first. */
  lacks: { month: string; count: number }[]
  outcomes: Partial<Record<HelpOutcome, number>>
  eases: Partial<Record<Ease, number>>
  ownEases: Partial<Record<OwnEase, number>>
}

/** `promised`: what the version in force promises, to stand beside what came of it. */
export function measure(
  referrals: readonly MeasuredReferral[],
  promised: ResponseTimes,
  { today, closing }: { today: Day; closing: ClosingDays },
): AgreementResults {
  return {
    sent: referrals.length,
    running: referrals.filter(({ status }) => !hasEnded(status)).length,
    kept: promises.map((promise) => keptOf(referrals, promise, promised[promise], today, closing)),
    ends: tally(referrals.map(({ status }) => status).filter(hasEnded)).map(([status, count]) => ({ status, count })),
    lacks: lacksOf(referrals),
    outcomes: Object.fromEntries(tally(referrals.map(({ outcome }) => outcome).filter((outcome) => outcome !== ''))),
    eases: Object.fromEntries(tally(referrals.map(({ ease }) => ease).filter((ease) => ease !== ''))),
    ownEases: Object.fromEntries(tally(referrals.map(({ ownEase }) => ownEase).filter((ease) => ease !== null))),
  }
}

function lacksOf(referrals: readonly MeasuredReferral[]): AgreementResults['lacks'] {
  const months = referrals.flatMap(({ status, endedOn }) => (status === 'no_capacity' && endedOn ? [endedOn.slice(0, 7)] : []))
  return tally(months)
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => b.month.localeCompare(a.month))
}

function keptOf(referrals: readonly MeasuredReferral[], promise: Promised, promised: number, today: Day, closing: ClosingDays): Kept {
  const done = referrals.flatMap((referral) => {
    const on = referral.done[promise]
    return on === undefined ? [] : [{ days: Math.max(workingDaysBetween(referral.sentOn, on, closing), 0), on, referral }]
  })
  const overdue = referrals.filter(
    (referral) => referral.done[promise] === undefined && isBefore(dueFor(referral, promise, closing), referral.endedOn ?? today),
  )
  const days = done.map((one) => one.days).sort((a, b) => a - b)
  return {
    promise,
    promised,
    counted: done.length + overdue.length,
    inTime: done.filter(({ on, referral }) => !isBefore(dueFor(referral, promise, closing), on)).length,
    median: quantile(days, 0.5),
    p90: quantile(days, 0.9),
  }
}

const isBefore = (due: Day | undefined, day: Day): boolean => due !== undefined && due < day

/** The last day of a promise: as it was noted, as it runs or ran until the end, or as it was agreed; none while nothing counts yet. */
function dueFor(referral: MeasuredReferral, promise: Promised, closing: ClosingDays): Day | undefined {
  const { done, dueBy, dueOn, clockFrom, promised, weeksAfterStart } = referral
  const next = promises.find((one) => done[one] === undefined)
  const running = next === promise ? dueOn : null
  const waitsForStart = promise === 'complete' && weeksAfterStart !== null && done.start === undefined
  return dueBy[promise] ?? running ?? (waitsForStart ? undefined : addWorkingDays(clockFrom, promised[promise], closing))
}

/** The smallest number that so large a part of them does not exceed (nearest rank). */
export const quantile = (sorted: readonly number[], part: number): number | null => sorted[Math.ceil(sorted.length * part) - 1] ?? null

/** Each kind with how often it is there, the most frequent first. */
function tally<Kind extends string>(kinds: readonly Kind[]): [Kind, number][] {
  const counts = new Map<Kind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
