import type { UpkeepTopic } from '../notifications/message.ts'

/** In days. */
export const remindsAfter = 14
export const warnsAhead = 14
/** One address gets one mail with questions in so many days, however many offerings it has. */
export const quietDays = 7

/** Unanswered questions about free places in a row; after that the page says how old the number is, and nobody is asked in vain. */
export const mostCapacityAsks = 3

/** What one offering asks of its owner now. */
export type Asking = { id: string; asks: boolean; reminds: boolean; warns: boolean; counts: boolean }

/** All that one address is asked goes into one mail, which is named after the most pressing of it. */
export function topicOf(asking: readonly Asking[]): UpkeepTopic {
  if (asking.some(({ warns }) => warns)) return 'upkeep_warn'
  if (asking.some(({ asks }) => asks)) return 'upkeep_ask'
  return asking.some(({ reminds }) => reminds) ? 'upkeep_remind' : 'upkeep_capacity'
}
