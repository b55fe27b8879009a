import { type Fact, facts, type Test } from '../../src/routing/condition.ts'
import { type ParameterName, parameters } from '../../src/routing/parameters.ts'
import type { RuleRow } from '../../src/routing/rules.ts'
import { choices, inputNames } from '../../src/routing/situation.ts'
import { nl } from '../../views/messages/nl.ts'
import { sayRule } from '../../views/routing/say.ts'

/** What an input, a value and a fact are called on paper. */
const names: Record<string, string> = {
  danger_now: 'er is nu gevaar',
  caregiver_down: 'de mantelzorger valt uit',
  urgency: 'hoe snel hulp nodig is',
  recipient_age: 'de leeftijd van de naaste',
  recipient_gm_code: 'de gemeente van de naaste',
  wlz: 'een besluit voor de Wlz',
  wlz_form: 'de vorm van de Wlz-zorg',
  permanent_supervision: 'dag en nacht toezicht nodig',
  medical_need_judged: 'een arts vindt opname nodig',
  terminal_judged: 'een arts ziet de laatste levensfase',
  in_hospital: 'de naaste ligt in het ziekenhuis',
  discharge_ready: 'de naaste mag naar huis',
  needs_personal_care: 'hulp nodig bij persoonlijke verzorging',
  supp_insurance_caregiver: 'aanvullende verzekering van de mantelzorger',
  supp_insurance_recipient: 'aanvullende verzekering van de naaste',
  where: 'waar de hulp gewenst is',
  when: 'wanneer de hulp gewenst is',
  caregiver_age: 'de leeftijd van de mantelzorger',
  caregiver_works: 'de mantelzorger werkt',
  crisis: '**crisis**',
  supplementary_insurance: '**aanvullend verzekerd**',
  more_than_hours: '**meer dan een paar uur**',
  key_unknown: '**een hoofdvraag is open**',
  elsewhere: '**andere gemeente**',
}

const values: Record<string, string> = {
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  today: 'vandaag',
  '48h': 'binnen 48 uur',
  weeks: 'binnen weken',
  planned: 'gepland',
  applied: 'aangevraagd',
  residential: 'instelling',
  home: 'thuis',
  away: 'elders',
  hours: 'een paar uur',
  day: 'een dag',
  night: 'de nacht',
  days: 'dagen',
}

const word = (value: string) => values[value] ?? value
const limit = (name: ParameterName) => parameters.find((row) => row.name === name)?.value

function sayTest(test: Test): string {
  const what = names[test.input] ?? test.input
  const sign = 'is' in test ? `= ${test.is.map(word).join(' of ')}` : 'below' in test ? `< ${limit(test.below)}` : `≥ ${limit(test.from)}`
  return `${what} ${sign}${test.orUnknown ? ' (of onbekend: dan mogelijk)' : ''}`
}

const sayFact = ([name, { lines }]: [string, Fact]) =>
  `- ${names[name]}: ${lines.map((line) => line.map(sayTest).join(' EN ')).join(' — OF — ')}`

const none = {
  municipality: '',
  contribution: '',
  year: '(jaar)',
  nights: 0,
  research: 6,
  decision: 2,
  hasWlz: false,
  hasBudget: false,
  open: '(de open vraag)',
}
const sure = { likely: 'waarschijnlijk', possible: 'mogelijk', excluded: 'past niet' }

function sayRow(rule: RuleRow): string[] {
  const said = sayRule(nl, rule.id, none)
  const when = [...rule.when.map(sayTest), ...(rule.after ? [`${rule.after.join(' of ')} is van toepassing`] : [])]
  return [
    `### ${rule.id}: ${said.title}`,
    '',
    `- **Als:** ${when.join(' EN ') || 'altijd'}`,
    `- **Dan:** ${sure[rule.atBest]}. ${said.why}`,
    `- **Wie regelt het:** ${said.who}`,
    `- **Volgende stap:** ${said.next}`,
    `- **Kosten:** ${said.cost}`,
    `- **Soorten hulp:** ${rule.types.map((type) => nl.directory.supportType[type].name).join(', ') || 'geen'}`,
    `- **Wie betaalt:** ${rule.funding.map((route) => nl.directory.fundingRoute[route]).join(', ') || 'niemand'}`,
    `- **Bron:** ${rule.source}${rule.isFound ? '' : ' (nog na te kijken door een jurist)'}`,
    `- **Geldt van:** ${rule.from} tot ${rule.until ?? 'nader bericht'}`,
    '',
  ]
}

const units = { cents_per_month: 'cent per maand', nights_per_year: 'nachten per jaar', weeks: 'weken', years: 'jaar' }

/** The decision table as somebody of law reads it. In Dutch, for so are the laws. */
export const rulesOnPaper = (rows: readonly RuleRow[]): string =>
  [
    '# Regels van de wegwijzer',
    '',
    'This page is printed from `src/routing/rules.ts`, `condition.ts` and `parameters.ts`; it is in Dutch, the language of these laws.',
    '',
    'De wegwijzer zegt wie waarschijnlijk of mogelijk helpt. Dit is geen besluit. Mensen schreven deze regels; niets erin leert of raadt.',
    'Alles bekend en waar = waarschijnlijk. Staat er "of onbekend" bij, dan is het mogelijk als dat onbekend is. Is iets anders onbekend,',
    'dan zegt de regel niets. R0 stopt alle andere regels. De volgorde is die van de bladzijde.',
    '',
    '## Wat wij vragen',
    '',
    'Elk antwoord mag onbekend zijn.',
    '',
    ...inputNames.map((name) => {
      const known = Object.entries(choices).find(([choice]) => choice === name)?.[1]
      return `- \`${name}\`: ${names[name]}${known ? ` (${known.map(word).join(', ')})` : ''}`
    }),
    '',
    '## Wat daaruit volgt',
    '',
    ...Object.entries(facts).map(sayFact),
    `- ${names.elsewhere}: ${names.recipient_gm_code} is bekend en is niet die van deze praktijk`,
    '',
    '## De regels',
    '',
    ...rows.flatMap(sayRow),
    '## Bedragen en grenzen',
    '',
    'Na de laatste dag zegt de wegwijzer dat het bedrag niet bekend is.',
    '',
    '| wat | gemeente | waarde | van | tot en met | bron |',
    '|---|---|---|---|---|---|',
    ...parameters.map(
      ({ name, gmCode, value, unit, from, until, source }) =>
        `| ${name} | ${gmCode ?? 'heel Nederland'} | ${value} ${units[unit]} | ${from} | ${until ?? 'nader bericht'} | ${source} |`,
    ),
    '',
  ].join('\n')
