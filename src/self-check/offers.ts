import { isFresh } from '../directory/freshness.ts'
import { roomOf } from '../directory/offering.ts'
import type { SupportType } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import type { Candidate } from '../routing/match.ts'
import { type CheckAnswers, howOften, type ScoredQuestion, scoredQuestions } from './questions.ts'

/** Why something is offered: what somebody said, or that it is there for everybody who cares for someone. */
export type OfferReason = ScoredQuestion | 'soon' | 'nobody' | 'everybody'

/** What helps with what, the most fitting first. */
const helpFor = {
  soon: ['crisis_stay', 'replacement_care', 'home_respite', 'guest_house'],
  nobody: ['emergency_plan', 'replacement_care', 'respite_coordinator'],
  awake: ['night_care', 'peer_support', 'support_centre'],
  tired: ['home_respite', 'volunteer_buddy', 'day_care', 'guest_house'],
  ownTime: ['volunteer_buddy', 'day_care', 'meeting_center', 'home_respite'],
  clash: ['work_support', 'day_care', 'home_respite', 'support_centre'],
  alone: ['peer_support', 'support_centre', 'meeting_center'],
  complaints: ['guest_house', 'short_stay', 'home_respite', 'replacement_care'],
  changed: ['peer_support', 'training', 'meeting_center', 'case_manager'],
  arranging: ['care_broker', 'client_support', 'respite_coordinator', 'support_centre'],
  everybody: ['support_centre', 'peer_support', 'volunteer_buddy', 'respite_coordinator'],
} as const satisfies Record<OfferReason, readonly SupportType[]>

export type OfferedType = (typeof helpFor)[OfferReason][number]

/** What somebody said, the most pressing first; what is there for everybody comes last. */
export function reasonsOf(answers: CheckAnswers): OfferReason[] {
  const points = (question: ScoredQuestion) => (answers[question] === '' ? 0 : howOften.indexOf(answers[question]))
  const said = scoredQuestions.filter((question) => points(question) > 0).sort((a, b) => points(b) - points(a))
  const isSoon = answers.goesOn === 'weeks' || answers.goesOn === 'over'
  return [...(isSoon ? (['soon'] as const) : []), ...(answers.takeover === 'nobody' ? (['nobody'] as const) : []), ...said, 'everybody']
}

/** The kinds of help to look up. */
export const typesFor = (reasons: readonly OfferReason[]): OfferedType[] => [...new Set(reasons.flatMap((reason) => helpFor[reason]))]

export type CheckOffer = { offering: Candidate; type: OfferedType; reason: OfferReason; isStale: boolean }

const mostOffers = 3

/**
 * One offering for each reason, then a second of each, three at most; other kinds of help before more of the same. What is full is not
 * offered, what was long not checked comes after what was, and so does what is for a few groups only: nobody was asked for whom they care.
 */
export function chooseOffers(candidates: readonly Candidate[], reasons: readonly OfferReason[], day: Day): CheckOffer[] {
  const free = candidates.filter((offering) => roomOf(offering) !== 'full' && !offering.types.includes('young_carers'))
  const fitting = reasons.map((reason) => offersFor(free, reason, day))
  const chosen: CheckOffer[] = []
  const isNew = ({ offering }: CheckOffer) => chosen.every((one) => one.offering.id !== offering.id)
  const isOtherKind = (offer: CheckOffer) => isNew(offer) && chosen.every(({ type }) => type !== offer.type)
  for (const isWanted of [isOtherKind, isOtherKind, isOtherKind, isNew, isNew, isNew]) {
    for (const offers of fitting) {
      const best = chosen.length < mostOffers ? offers.find(isWanted) : undefined
      if (best) chosen.push(best)
    }
  }
  return chosen
}

function offersFor(candidates: readonly Candidate[], reason: OfferReason, day: Day): CheckOffer[] {
  const types: readonly OfferedType[] = helpFor[reason]
  return candidates
    .flatMap((offering): CheckOffer[] => {
      const type = types.find((one) => offering.types.includes(one))
      return type ? [{ offering, type, reason, isStale: !isFresh(offering, day) }] : []
    })
    .sort(
      (a, b) =>
        sunk(a) - sunk(b) ||
        types.indexOf(a.type) - types.indexOf(b.type) ||
        (b.offering.verifiedOn ?? '').localeCompare(a.offering.verifiedOn ?? '') ||
        a.offering.name.localeCompare(b.offering.name),
    )
}

const fewGroups = 2

const sunk = ({ offering, isStale }: CheckOffer): number => {
  const groups = offering.recipientGroups.length
  return (isStale ? 2 : 0) + (groups > 0 && groups <= fewGroups ? 1 : 0)
}
