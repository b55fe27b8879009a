import type { Day } from '../../src/platform/day.ts'
import { openInputs } from '../../src/routing/decide.ts'
import type { Match } from '../../src/routing/match.ts'
import { parameterOn } from '../../src/routing/parameters.ts'
import type { RuleId } from '../../src/routing/rules.ts'
import type { Situation } from '../../src/routing/situation.ts'
import { capitalised, commaOf, euros, listed } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import type { RuleText, RuleWords } from '../messages/nl/rules.ts'
import { distanceText } from '../search/card.tsx'

type About = { situations: readonly Situation[]; day: Day; gmCode: string | undefined; municipality: string | null }

/** What the words of the rules need to know of one person, on one day. An amount that nobody gave for that day is not known. */
export function wordsOf(m: CareMessages, { situations, day, gmCode, municipality }: About): RuleWords {
  const contribution = parameterOn('wmo_contribution_max', day, gmCode)
  return {
    municipality: municipality ?? '',
    contribution: contribution === undefined ? '' : contribution === 0 ? 'none' : euros(m, contribution),
    year: day.slice(0, 4),
    nights: parameterOn('wlz_stay_nights', day) ?? 0,
    research: parameterOn('wmo_research', day) ?? 0,
    decision: parameterOn('wmo_decision', day) ?? 0,
    hasWlz: situations.some(({ wlz }) => wlz === 'yes'),
    hasBudget: situations.some(({ wlz, wlz_form: form }) => wlz === 'yes' && form === 'pgb'),
    open: openInputs(situations)
      .map((input) => capitalised(m.routing.open[input], m.lang))
      .join(' '),
  }
}

/** The five texts of a rule as one person reads them. */
export function sayRule(m: CareMessages, id: RuleId, words: RuleWords): Record<keyof RuleText, string> {
  const say = (part: keyof RuleText) => {
    const text = m.rules[id][part]
    return typeof text === 'string' ? text : text(words)
  }
  return { title: say('title'), why: say('why'), who: say('who'), next: say('next'), cost: say('cost') }
}

/** As part of a sentence: without the capital of a label. */
export const inside = (label: string, lang = 'nl'): string => listed(['', label], lang).slice(2)

/** Why an offering is on the list, in one sentence. */
export function sayFit(m: CareMessages, { offering, type, route, group, ruleId, comesToYou }: Match, day: Day): string {
  const isNear = offering.distanceKm !== null || comesToYou
  const until = parameterOn('young_carer_offerings_until', day)
  const parts = [
    m.directory.supportType[type].name,
    group && m.directory.recipientGroup[group],
    ruleId === 'R16' && until && m.routing.forYoung({ until }),
    route && m.directory.fundingRoute[route],
    isNear && distanceText(m, offering.distanceKm, comesToYou),
  ]
  return m.routing.fits({
    list: parts
      .filter((part) => typeof part === 'string')
      .map((part) => inside(part, m.lang))
      .join(commaOf(m.lang)),
  })
}
