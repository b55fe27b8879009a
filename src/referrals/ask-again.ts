import type { Day } from '../platform/day.ts'
import type { Capacity } from './policy.ts'
import type { ReferralLine } from './record.ts'

/** Who answered asks again, and says so, from the day that the caregiver named. */
export const mayAskAgain = (capacity: Capacity, { askAgainOn, hidden }: Pick<ReferralLine, 'askAgainOn' | 'hidden'>, today: Day): boolean =>
  capacity === 'recipient' && !hidden && askAgainOn !== null && askAgainOn <= today
