import { addMonths, type Day } from '../platform/day.ts'
import type { Capacity } from './policy.ts'
import type { ReferralLine } from './record.ts'

/** After today, and within the year in which the referral is kept. */
export const isWithinAYear = (day: Day, today: Day): boolean => day > today && day <= addMonths(today, 12)

/** Who answered asks again, and says so, from the day that the caregiver named. */
export const mayAskAgain = (capacity: Capacity, { askAgainOn, hidden }: Pick<ReferralLine, 'askAgainOn' | 'hidden'>, today: Day): boolean =>
  capacity === 'recipient' && !hidden && askAgainOn !== null && askAgainOn <= today
