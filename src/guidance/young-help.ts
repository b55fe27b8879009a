import { isFresh } from '../directory/freshness.ts'
import { roomOf } from '../directory/offering.ts'
import type { SupportType } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import { type YoungAge, yearsOf } from './young.ts'

/** Help that is for a young carer and not for the recipient, the most fitting first. */
export const youngKinds = ['young_carers', 'peer_support', 'training', 'listening_line', 'support_centre'] as const satisfies SupportType[]
export type YoungKind = (typeof youngKinds)[number]

/** What of an offering tells whether it fits. */
export type YoungOffer = {
  slug: string
  name: string
  place: string
  types: SupportType[]
  minAge: number | null
  maxAge: number | null
  available: number | null
  verifiedOn: Day | null
  verifyEveryMonths: number
}

export type YoungHelp = { offer: YoungOffer; kind: YoungKind; isFull: boolean; isStale: boolean }

const most = 4

/** What suits an age, or all of it. What is full or long unchecked comes last: it may be worth a call. */
export function chooseYoungHelp(offers: readonly YoungOffer[], age: YoungAge | undefined, today: Day): YoungHelp[] {
  return offers
    .filter((offer) => suits(offer, age))
    .flatMap((offer): YoungHelp[] => {
      const kind = youngKinds.find((one) => offer.types.includes(one))
      return kind ? [{ offer, kind, isFull: roomOf(offer) === 'full', isStale: !isFresh(offer, today) }] : []
    })
    .sort(
      (a, b) =>
        sunk(a) - sunk(b) || youngKinds.indexOf(a.kind) - youngKinds.indexOf(b.kind) || a.offer.name.localeCompare(b.offer.name, 'nl'),
    )
    .slice(0, most)
}

const sunk = ({ isFull, isStale }: YoungHelp) => Number(isFull) + Number(isStale)

function suits({ minAge, maxAge }: YoungOffer, age: YoungAge | undefined): boolean {
  if (age === undefined) return true
  const { from, to } = yearsOf[age]
  return (minAge === null || minAge <= to) && (maxAge === null || maxAge >= from)
}
