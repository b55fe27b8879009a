import type { SupportType } from '../directory/taxonomy.ts'
import { decideAll, type Fired } from './decide.ts'
import { type Candidate, type Known, type Match, matchOfferings, typesToShow } from './match.ts'
import type { Situation } from './situation.ts'

export type Told = {
  practice: { gmCode: string } | undefined
  home: { gmCode: string | null }
  candidates: readonly Candidate[]
}

export type Advice = { situations: Situation[]; fired: Fired[]; matches: Match[] }

/** The kinds of help to look up. They do not depend on where the recipient lives. */
export const preliminary = (asked: Known): SupportType[] => typesToShow(decideAll(asked.situations, { day: asked.day }), asked)

/** The whole advice, with what the directory told: which municipality decides, and which offerings there are. */
export function advise(asked: Known, told: Told): Advice {
  const gmCode = told.home.gmCode
  const situations = asked.situations.map((situation) => (gmCode === null ? situation : { ...situation, recipient_gm_code: gmCode }))
  const fired = decideAll(situations, { day: asked.day, practiceGm: told.practice?.gmCode })
  return { situations, fired, matches: matchOfferings(told.candidates, fired, { ...asked, situations }) }
}
