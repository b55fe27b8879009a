import { type Day, dayOf } from '../platform/day.ts'
import { isDialable } from '../platform/telephone.ts'

export const checkProblems = ['status', 'timeout', 'unreachable', 'too_many_redirects', 'not_public', 'not_a_number', 'invented'] as const
export type CheckProblem = (typeof checkProblems)[number]

/** `waiting`: its turn is to come. `unchecked`: this portal does not call it. */
export type CheckOutcome = 'waiting' | 'unchecked' | 'fine' | 'moved' | 'failed'

export type Finding =
  | { outcome: 'unchecked' }
  | { outcome: 'fine'; status: number | null }
  | { outcome: 'moved'; status: number; leadsTo: string; isPermanent: boolean }
  | { outcome: 'failed'; problem: CheckProblem; status: number | null }

/** A site or a telephone number of the directory, as it was found last. */
export type ContactCheck = {
  target: string
  kind: 'site' | 'telephone'
  outcome: CheckOutcome
  status: number | null
  leadsTo: string
  isPermanent: boolean
  problem: CheckProblem | ''
  /** It fails since. */
  failedOn: Day | null
  /** It failed again on a later day, so it is no accident. */
  confirmedOn: Day | null
  /** Somebody said that it is all right as it is. */
  acceptedOn: Day | null
}

const hour = 60 * 60_000
const week = 7 * 24 * hour

/** What is kept of a new finding, and when to look again: what failed once is looked at on the next day. */
export function nextCheck(before: ContactCheck, finding: Finding, now: Date): ContactCheck & { dueAt: string; checkedAt: string | null } {
  const today = dayOf(now)
  const inTime = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()
  if (finding.outcome === 'unchecked') {
    const outcome = before.outcome === 'waiting' ? 'unchecked' : before.outcome
    return { ...before, outcome, dueAt: inTime(week), checkedAt: null }
  }
  const found = { leadsTo: '', isPermanent: false, problem: '' as const, failedOn: null, confirmedOn: null, ...finding }
  const failedOn = finding.outcome === 'failed' ? (before.failedOn ?? today) : null
  const isNoAccident = failedOn !== null && (before.kind === 'telephone' || failedOn < today)
  const confirmedOn = isNoAccident ? (before.confirmedOn ?? today) : null
  const isTheSame = before.outcome === finding.outcome && before.leadsTo === found.leadsTo
  return {
    ...before,
    ...found,
    failedOn,
    confirmedOn,
    acceptedOn: isTheSame ? before.acceptedOn : null,
    dueAt: inTime(failedOn && !confirmedOn ? 24 * hour : week),
    checkedAt: now.toISOString(),
  }
}

/** By its form only: nobody is called. Numbers that begin with 000 are invented, as in a demo they all are. */
export function checkTelephone(number: string, mayBeInvented: boolean): Finding {
  if (!isDialable(number)) return { outcome: 'failed', problem: 'not_a_number', status: null }
  const isInvented = number.replace(/\D/g, '').startsWith('000')
  return isInvented && !mayBeInvented ? { outcome: 'failed', problem: 'invented', status: null } : { outcome: 'fine', status: null }
}

/** How a list tells of it, what asks for an eye first. */
export const checkGroups = ['dead', 'moved', 'unsure', 'accepted'] as const
export type CheckGroup = (typeof checkGroups)[number]

export function groupOf({ outcome, acceptedOn, confirmedOn, isPermanent }: ContactCheck): CheckGroup | undefined {
  if (outcome !== 'failed' && outcome !== 'moved') return undefined
  if (acceptedOn !== null) return 'accepted'
  if (confirmedOn !== null) return 'dead'
  return outcome === 'moved' && isPermanent ? 'moved' : 'unsure'
}
