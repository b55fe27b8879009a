import { type ReviewState, reviewState } from '../../src/library/item.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Messages } from '../messages/nl.ts'
import { Status, type Tone } from '../ui/status.tsx'

const tones: Record<ReviewState, Tone> = { good: 'good', due: 'soon', hidden: 'late' }

/** Whether it counts as looked at, for who keeps the library. */
export const Review = ({ m, reviewOn, today }: { m: Messages; reviewOn: Day; today: Day }) => {
  const state = reviewState(reviewOn, today)
  return <Status tone={tones[state]} text={m.libraryKeeping.review[state]} />
}
