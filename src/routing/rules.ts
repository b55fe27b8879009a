import type { FundingRoute, SupportType } from '../directory/taxonomy.ts'
import type { Day } from '../platform/day.ts'
import { below, fails, from, holds, is, maybe, type Test } from './condition.ts'

export const confidences = ['likely', 'possible', 'excluded'] as const
export type Confidence = (typeof confidences)[number]

/**
 * One row of the decision table. Its words are in views/messages under its id. An id never changes its meaning.
 * `atBest` is how sure it can be when everything is known; with something unknown that may be unknown it is `possible`.
 * `after`: it holds where one of these holds. `isFound`: its ground stands in a public source; the others are for a lawyer to check.
 */
export type Rule = {
  id: string
  when: readonly Test[]
  after?: readonly string[]
  atBest: Confidence
  types: readonly SupportType[]
  funding: readonly FundingRoute[]
  source: string
  isFound: boolean
  from: Day
  until: Day | null
}

const stays: SupportType[] = ['day_care', 'short_stay', 'guest_house', 'care_farm', 'transport']
const wlzHelp: SupportType[] = ['wlz_stay', 'guest_house', 'day_care', 'care_farm', 'home_respite', 'night_care', 'transport']
const youth: SupportType[] = ['day_care', 'guest_house', 'care_farm', 'home_respite']
const always: SupportType[] = ['support_centre', 'respite_coordinator', 'client_support', 'listening_line', 'emergency_plan']

const crisis = maybe(holds('crisis'))
const adult = from('recipient_age', 'adult_from')
const child = below('recipient_age', 'adult_from')
const away = is('where', 'away')
const home = is('where', 'home')
const noWlz = is('wlz', 'no')
const noWlzYet = is('wlz', 'no', 'applied')
const wlz = is('wlz', 'yes')
const atHomeWithWlz = is('wlz_form', 'mpt', 'vpt', 'pgb')

/** Since the Wmo 2015, the Wlz and the Jeugdwet; no end is known. */
const on = { from: '2015-01-01', until: null }

/** In the order of the page. */
export const rules = [
  { id: 'R0',  when: [is('danger_now', 'yes')],                                                       atBest: 'likely',   types: ['listening_line'],                                        funding: ['free', 'wmo_general'],         source: 'Landelijke noodnummers; Wmo 2015 art. 2.2.4',                              isFound: true,  ...on },
  { id: 'R26', when: [holds('elsewhere')],                                                            atBest: 'likely',   types: [],                                                        funding: [],                              source: 'Wmo 2015 art. 1.2.1 en 2.3.5',                                              isFound: true,  ...on },
  { id: 'R1',  when: [crisis, wlz, maybe(atHomeWithWlz)],                                             atBest: 'likely',   types: ['crisis_stay', 'wlz_stay', 'guest_house'],                funding: ['wlz'],                         source: 'Wlz, crisiszorg en logeren',                                                isFound: false, ...on },
  { id: 'R2',  when: [crisis, maybe(noWlz), is('medical_need_judged', 'yes')],                        atBest: 'likely',   types: ['first_line_stay'],                                       funding: ['zvw'],                         source: 'Zvw, eerstelijnsverblijf (NZa)',                                            isFound: false, ...on },
  { id: 'R3',  when: [crisis, maybe(noWlzYet), maybe(is('medical_need_judged', 'no'))],               atBest: 'likely',   types: ['crisis_stay', 'home_respite', 'volunteer_buddy'],        funding: ['wmo_individual', 'wmo_general', 'free'], source: 'Wmo 2015 art. 2.3.3',                                             isFound: true,  ...on },
  { id: 'R14', when: [is('in_hospital', 'yes'), maybe(is('discharge_ready', 'yes'))],                 atBest: 'likely',   types: ['respite_coordinator'],                                   funding: ['wmo_general', 'free'],         source: 'Werkafspraak van ziekenhuis en coördinator (model B)',                      isFound: false, ...on },
  { id: 'R13', when: [is('terminal_judged', 'yes')],                                                  atBest: 'likely',   types: ['hospice', 'home_nursing'],                               funding: ['zvw', 'wlz', 'free'],          source: 'Zvw, intensieve wijkverpleging en verblijf in een hospice',                 isFound: false, ...on },
  { id: 'R7',  when: [noWlzYet, maybe(is('permanent_supervision', 'yes'))],                           atBest: 'likely',   types: ['client_support'],                                        funding: ['wmo_general', 'wlz', 'free'],  source: 'Wlz art. 3.2.1; Wmo 2015 art. 2.3.2 lid 3',                                 isFound: false, ...on },
  { id: 'R4',  when: [wlz, atHomeWithWlz],                                                            atBest: 'likely',   types: wlzHelp,                                                   funding: ['wlz', 'personal_budget'],      source: 'Wlz, logeren en hulp thuis',                                                isFound: true,  ...on },
  { id: 'R5',  when: [wlz, is('wlz_form', 'residential')],                                            atBest: 'likely',   types: ['support_centre', 'peer_support'],                        funding: ['wmo_general', 'free'],         source: 'Wlz; Wmo 2015 art. 2.2.2',                                                  isFound: false, ...on },
  { id: 'R25', when: [is('medical_need_judged', 'yes'), maybe(fails('crisis')), maybe(noWlz)],        atBest: 'possible', types: ['first_line_stay'],                                       funding: ['zvw'],                         source: 'Zvw, eerstelijnsverblijf (NZa)',                                            isFound: true,  ...on },
  { id: 'R9',  when: [child, noWlz],                                                                  atBest: 'likely',   types: youth,                                                     funding: ['youth_act'],                   source: 'Jeugdwet art. 2.3',                                                         isFound: false, ...on },
  { id: 'R24', when: [child, is('wlz', 'applied', 'unknown')],                                        atBest: 'possible', types: youth,                                                     funding: ['youth_act'],                   source: 'Jeugdwet art. 2.3',                                                         isFound: false, ...on },
  { id: 'R8',  when: [noWlz, adult, away],                                                            atBest: 'likely',   types: stays,                                                     funding: ['wmo_individual', 'personal_budget'],           source: 'Wmo 2015 art. 2.3.2, 2.3.5 en 2.1.4',                                       isFound: true,  ...on },
  { id: 'R21', when: [home, noWlzYet, adult, holds('more_than_hours')],                               atBest: 'possible', types: ['home_respite', 'night_care'],                            funding: ['wmo_individual'],              source: 'Wmo 2015 art. 2.3.2 en 2.3.5',                                              isFound: false, ...on },
  { id: 'R22', when: [home, is('when', 'night')],                                                     atBest: 'possible', types: ['night_care'],                                            funding: ['zvw', 'wlz', 'self_pay'],      source: 'Zvw, wijkverpleging; Wlz',                                                  isFound: false, ...on },
  { id: 'R23', when: [is('wlz', 'applied'), maybe(is('permanent_supervision', 'no')), adult, away],    atBest: 'possible', types: stays,                                                     funding: ['wmo_individual', 'personal_budget'],           source: 'Wmo 2015 art. 2.3.5',                                                       isFound: false, ...on },
  { id: 'R10', when: [maybe(home), maybe(is('when', 'hours')), maybe(is('needs_personal_care', 'no'))], atBest: 'likely', types: ['volunteer_buddy', 'home_respite', 'practical_help', 'meeting_center'], funding: ['wmo_general', 'free'], source: 'Wmo 2015 art. 2.2.2',                                           isFound: true,  ...on },
  { id: 'R11', when: [maybe(home), maybe(is('needs_personal_care', 'yes'))],                          atBest: 'likely',   types: ['home_nursing', 'case_manager'],                          funding: ['zvw'],                         source: 'Zvw, wijkverpleging',                                                       isFound: false, ...on },
  { id: 'R12', when: [maybe(holds('supplementary_insurance'))],                                       atBest: 'possible', types: ['replacement_care', 'care_broker'],                       funding: ['supplementary_insurance'],     source: 'De polis; Consumentenbond over vervangende mantelzorg',                     isFound: true,  ...on },
  { id: 'R18', when: [], after: ['R4', 'R8'],                                                         atBest: 'possible', types: [],                                                        funding: ['personal_budget'],             source: 'Wmo 2015 art. 2.3.6; Wlz art. 3.3.3',                                       isFound: true,  ...on },
  { id: 'R16', when: [below('caregiver_age', 'young_carer_below')],                                   atBest: 'likely',   types: ['young_carers'],                                          funding: ['wmo_general', 'youth_act', 'free'], source: 'Wmo 2015 art. 2.2.2',                                                  isFound: false, ...on },
  { id: 'R17', when: [is('caregiver_works', 'yes')],                                                  atBest: 'likely',   types: ['work_support'],                                          funding: ['wmo_general', 'free'],         source: 'Wet arbeid en zorg',                                                        isFound: false, ...on },
  { id: 'R6',  when: [wlz],                                                                           atBest: 'excluded', types: ['short_stay', 'first_line_stay'],                         funding: ['wmo_individual', 'zvw'],       source: 'Wmo 2015 art. 2.3.5 lid 6; NZa over eerstelijnsverblijf',                   isFound: true,  ...on },
  { id: 'R15', when: [is('medical_need_judged', 'no', 'unknown')],                                    atBest: 'excluded', types: ['first_line_stay'],                                       funding: ['zvw'],                         source: 'NZa: eerstelijnsverblijf vraagt medische noodzaak',                         isFound: true,  ...on },
  { id: 'R20', when: [holds('key_unknown')],                                                          atBest: 'likely',   types: [],                                                        funding: [],                              source: 'Wmo 2015 art. 2.2.4',                                                       isFound: true,  ...on },
  { id: 'R19', when: [],                                                                              atBest: 'likely',   types: always,                                                    funding: ['wmo_general', 'wlz', 'free'],  source: 'Wmo 2015 art. 2.1.4 lid 1, 2.2.2 en 2.2.4',                                 isFound: true,  ...on },
] as const satisfies readonly Rule[]

export type RuleId = (typeof rules)[number]['id']
export type RuleRow = Rule & { id: RuleId }

export const ruleRows: readonly RuleRow[] = rules

/** The recipient's municipality decides on these, also when it is another one. */
export const decidedByMunicipality: readonly RuleId[] = ['R3', 'R8', 'R9', 'R21', 'R23', 'R24']
