import { addDays, addMonths, type Day, laterOf } from '../platform/day.ts'

/** What says whether an offering may still be believed. `createdOn` counts as long as nobody checked it. */
export type Checked = { verifiedOn: Day | null; createdOn: Day; verifyEveryMonths: number; askedOn: Day | null }

/**
 * `due`: its owner may be asked, so that it is checked in time. `overdue`: nobody said in time that it is right. `to_hide`: nobody
 * answered in twice the interval, though the owner was asked an interval ago or longer.
 */
export type Freshness = 'fresh' | 'due' | 'overdue' | 'to_hide'

/** In days, before it is due. */
export const askAhead = 14
/** In days, before it is hidden. */
export const warnAhead = 30

const sinceOf = ({ verifiedOn, createdOn }: Pick<Checked, 'verifiedOn' | 'createdOn'>): Day => verifiedOn ?? createdOn

/** The last day on which what was checked holds. */
export const dueOn = (checked: Omit<Checked, 'askedOn'>): Day => addMonths(sinceOf(checked), checked.verifyEveryMonths)

/** The first day on which it is hidden if nobody answers; undefined as long as the owner was not asked. */
export function hidesOn(checked: Checked): Day | undefined {
  const { askedOn, verifyEveryMonths } = checked
  if (askedOn === null) return undefined
  const twice = addDays(addMonths(sinceOf(checked), 2 * verifyEveryMonths), 1)
  const unanswered = addMonths(askedOn, verifyEveryMonths)
  return laterOf(twice, unanswered)
}

export function freshnessOf(checked: Checked, today: Day): Freshness {
  const hides = hidesOn(checked)
  if (hides !== undefined && hides <= today) return 'to_hide'
  const due = dueOn(checked)
  if (due < today) return 'overdue'
  return addDays(due, -askAhead) <= today ? 'due' : 'fresh'
}

/** Will be hidden soon, unless somebody says that it is right. */
export function isHiddenSoon(checked: Checked, today: Day): boolean {
  const hides = hidesOn(checked)
  return hides !== undefined && addDays(hides, -warnAhead) <= today
}

/** For who reads it: somebody said that it is right, and not too long ago. */
export const isFresh = ({ verifiedOn, verifyEveryMonths }: Pick<Checked, 'verifiedOn' | 'verifyEveryMonths'>, today: Day): boolean =>
  verifiedOn !== null && addMonths(verifiedOn, verifyEveryMonths) >= today

/** A statement about free places holds for this long. */
export const isCapacityFresh = ({ updatedOn, everyDays }: { updatedOn: Day | null; everyDays: number }, today: Day): boolean =>
  updatedOn !== null && addDays(updatedOn, everyDays) >= today
