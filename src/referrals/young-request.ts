import { type YoungAge, youngAges } from '../guidance/young.ts'
import type { OwnRequest } from './own-request.ts'
import type { YoungRequestTyped } from './young-request-input.ts'

/** Who did not choose an age of ours is asked everything that a form asks. */
export const typedAge = (typed: string | undefined): YoungAge => youngAges.find((age) => age === typed) ?? 'from12'

/** The number of who is called first, when the young person gives none. */
export function youngRequestOf(asked: YoungRequestTyped): OwnRequest {
  const { caregiverName, bestTime, language, wish } = asked
  const same = { caregiverName, bestTime, language, wish, ageGroup: asked.age }
  if (asked.age === 'from16') return { ...same, telephone: asked.telephone, adult: undefined }
  const adult = { kind: asked.adult, does: asked.adultDoes, telephone: asked.adultTelephone }
  const own = asked.age === 'from12' ? asked.telephone : ''
  return { ...same, telephone: own || adult.telephone, adult }
}

/** Who is called: the young person, the adult, or the adult first and then both. */
export type Called = 'alone' | 'adult' | 'both'
export const calledOf = ({ adult, telephone }: Pick<OwnRequest, 'adult' | 'telephone'>): Called =>
  !adult ? 'alone' : adult.telephone === telephone ? 'adult' : 'both'
