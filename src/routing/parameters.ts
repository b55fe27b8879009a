import { type Day, daysBetween } from '../platform/day.ts'

/** A number of a law or of one municipality, with the days on which it holds. `until` is null while no end is known. */
export type Parameter = {
  name: ParameterName
  /** Null for the whole country. */
  gmCode: string | null
  value: number
  unit: 'cents_per_month' | 'nights_per_year' | 'weeks' | 'years'
  from: Day
  until: Day | null
  source: string
}

export const parameterNames = [
  'wmo_contribution_max', 'wlz_stay_nights', 'wmo_research', 'wmo_decision', 'adult_from', 'young_carer_below', 'young_carer_offerings_until',
] as const
export type ParameterName = (typeof parameterNames)[number]

const cents = 'cents_per_month'
const nights = 'nights_per_year'

/** A new year is a new row; an old row stays, for it says what held then. */
export const parameters: readonly Parameter[] = [
  { name: 'wmo_contribution_max',        gmCode: null,     value: 2100, unit: cents,   from: '2025-01-01', until: '2025-12-31', source: 'Uitvoeringsbesluit Wmo 2015; CAK, bedrag 2025' },
  { name: 'wmo_contribution_max',        gmCode: null,     value: 2180, unit: cents,   from: '2026-01-01', until: '2026-12-31', source: 'Uitvoeringsbesluit Wmo 2015; CAK, bedrag 2026' },
  { name: 'wmo_contribution_max',        gmCode: 'GM1896', value: 0,    unit: cents,   from: '2026-01-01', until: '2026-12-31', source: 'Verordening gemeente Zwartewaterland: geen eigen bijdrage voor respijtzorg' },
  { name: 'wlz_stay_nights',             gmCode: null,     value: 156,  unit: nights,  from: '2025-01-01', until: '2026-12-31', source: 'Wlz, logeren: hoogstens 156 etmalen per kalenderjaar' },
  { name: 'wmo_research',                gmCode: null,     value: 6,    unit: 'weeks', from: '2015-01-01', until: null,         source: 'Wmo 2015 art. 2.3.2' },
  { name: 'wmo_decision',                gmCode: null,     value: 2,    unit: 'weeks', from: '2015-01-01', until: null,         source: 'Wmo 2015 art. 2.3.5' },
  { name: 'adult_from',                  gmCode: null,     value: 18,   unit: 'years', from: '2015-01-01', until: null,         source: 'Jeugdwet art. 1.1; Wmo 2015 art. 1.2.1' },
  { name: 'young_carer_below',           gmCode: null,     value: 24,   unit: 'years', from: '2015-01-01', until: null,         source: 'Grens voor jonge mantelzorgers' },
  { name: 'young_carer_offerings_until', gmCode: null,     value: 27,   unit: 'years', from: '2015-01-01', until: null,         source: 'Aanbod voor jonge mantelzorgers loopt vaak door' },
]

/** What holds on a day, the municipality's own before the country's; undefined when nobody said so for that day. */
export function parameterOn(
  name: ParameterName,
  day: Day,
  gmCode: string | undefined = undefined,
  rows: readonly Parameter[] = parameters,
): number | undefined {
  const holds = rows.filter((row) => row.name === name && daysBetween(row.from, day) >= 0 && (!row.until || daysBetween(day, row.until) >= 0))
  const row = holds.find((one) => gmCode !== undefined && one.gmCode === gmCode) ?? holds.find((one) => one.gmCode === null)
  return row?.value
}
