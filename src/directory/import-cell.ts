import { isDay } from '../platform/day.ts'

/** The columns of the directory's CSV, in the order in which they are written. */
export const importColumns = [
  'external_id', 'organisation', 'kvk', 'organisation_url', 'name', 'summary', 'description', 'types', 'care_recipient_groups',
  'caregiver_groups', 'min_age', 'max_age', 'funding_routes', 'cost_note', 'who_may_apply', 'application_process',
  'lead_time_days', 'min_stay_nights', 'address', 'postcode', 'place', 'lat', 'lon', 'hide_address', 'service_area',
  'day_parts', 'opening_hours', 'phone', 'email', 'url', 'languages', 'wheelchair', 'verified_on', 'verified_by',
  'capacity_available', 'capacity_maximum', 'capacity_unit', 'capacity_updated_on', 'next_free_on',
  'visible_from', 'visible_until', 'verify_every_months', 'capacity_every_days',
] as const

export type ImportColumn = (typeof importColumns)[number]
export type Cells = Partial<Record<string, string>>

/** `reason` is a part of a sentence about the cell: "'x' is not a day, such as 2026-03-31". */
export type RowProblem = { column: ImportColumn; reason: string }

/** A spreadsheet would take it for a formula: it is written with an apostrophe in front, and read without. */
export const guarded = (text: string): string => (/^'*[=+\-@]/.test(text) ? `'${text}` : text)
const unguarded = (text: string) => (/^'+[=+\-@]/.test(text) ? text.slice(1) : text)

/** Reads cells one by one and collects what is wrong with them. An empty cell is never wrong, unless required. */
export function cellReader(cells: Cells, problems: RowProblem[]) {
  const complain = (column: ImportColumn, reason: string) => problems.push({ column, reason })
  const cell = (column: ImportColumn) => unguarded((cells[column] ?? '').replaceAll('\0', '').trim())
  const partsOf = (column: ImportColumn) => [
    ...new Set(
      cell(column)
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ]

  const text = (column: ImportColumn, longest: number): string => {
    const value = cell(column)
    if (value.length > longest) complain(column, `is ${value.length} characters long; at most ${longest} fit`)
    return value
  }
  const matching = (column: ImportColumn, pattern: RegExp, form: string): string => {
    const value = cell(column)
    if (value !== '' && !pattern.test(value)) complain(column, `${quoted(value)} is not ${form}`)
    return value
  }
  const codes = (column: ImportColumn, pattern: RegExp, form: string): string[] => {
    const found = partsOf(column)
    for (const code of found) if (!pattern.test(code)) complain(column, `${quoted(code)} is not ${form}`)
    return found
  }
  const list = <Code extends string>(column: ImportColumn, known: readonly Code[]): Code[] =>
    partsOf(column).flatMap((part) => {
      const code = known.find((name) => name === part)
      if (code === undefined) complain(column, `${quoted(part)} is not one of ${known.join(' ')}`)
      return code ?? []
    })

  return {
    text,
    matching,
    codes,
    list,
    required(column: ImportColumn, longest: number): string {
      if (cell(column) === '') complain(column, 'is empty, but required')
      return text(column, longest)
    },
    choice<Code extends string>(column: ImportColumn, known: readonly Code[]): Code | null {
      const [code, second] = list(column, known)
      if (second !== undefined) complain(column, 'holds more than one value')
      return code ?? null
    },
    /** The file says nothing about it: other than by an empty cell. */
    isThere: (column: ImportColumn): boolean => cells[column] !== undefined,
    whole(column: ImportColumn, most: number, least = 0): number | null {
      const value = matching(column, /^\d+$/, 'a whole number')
      if (Number(value) > most) complain(column, `${quoted(value)} is more than ${most}`)
      if (/^\d+$/.test(value) && Number(value) < least) complain(column, `${quoted(value)} is less than ${least}`)
      return value === '' ? null : Number(value)
    },
    degrees(column: ImportColumn, from: number, to: number): number | null {
      const value = matching(column, /^-?\d+(\.\d+)?$/, 'a number of degrees with a decimal point')
      if (value !== '' && (Number(value) < from || Number(value) > to))
        complain(column, `${quoted(value)} lies outside the Netherlands (${from} to ${to})`)
      return value === '' ? null : Number(value)
    },
    day(column: ImportColumn): string | null {
      const value = cell(column)
      if (value !== '' && !isDay(value)) complain(column, `${quoted(value)} is not a day, such as 2026-03-31`)
      return value || null
    },
    url: (column: ImportColumn): string =>
      matching(column, /^https?:\/\/[^\s/?#]+\.\S+$/i, 'a web address that starts with https:// or http://'),
  }
}

const longestShown = 60
const quoted = (value: string) => `'${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}'`
