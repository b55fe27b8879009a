import type { Day } from '../platform/day.ts'
import { type ItemContent, nextReview } from './item.ts'
import { tipsOnArranging } from './starter-arranging.ts'
import { tipsOnHolding } from './starter-holding.ts'
import { tipsOnTogether } from './starter-together.ts'

/** What of a tip differs from the others of the set. */
export type StarterTip = Pick<ItemContent, 'title' | 'theme' | 'audience' | 'phase' | 'role' | 'summary' | 'body'> &
  Partial<Pick<ItemContent, 'kind'>>

/** Tips that a new practice may begin with. They become its own: it changes them, and it looks at them again. */
export const starterSet = (today: Day): ItemContent[] =>
  [...tipsOnHolding, ...tipsOnTogether, ...tipsOnArranging].map((tip) => ({
    kind: 'tip',
    ...tip,
    url: '',
    source: 'Adempauze',
    licence: 'cc_by_4',
    reviewOn: nextReview(today),
  }))
