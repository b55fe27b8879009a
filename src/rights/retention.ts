import { addMonths, type Day } from '../platform/day.ts'

/** Why the personal data of a referral may not be erased yet, although its time is over. */
export const holdReasons = ['complaint', 'court', 'request', 'inspection'] as const
export type HoldReason = (typeof holdReasons)[number]

/** Why it was erased. */
export const erasureGrounds = ['retention', 'request'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** The day from which what a referral says about people is erased: so many months after it closed. */
export const eraseOn = (endedOn: Day, retentionMonths: number): Day => addMonths(endedOn, retentionMonths)
