import { stringify } from 'csv-stringify/sync'
import { guarded, type ImportColumn, importColumns } from '../directory/import-cell.ts'
import type { Day } from '../platform/day.ts'
import { codesOf, type PublicOffering } from './public-offering.ts'

/** What the file of an offering says besides what everybody knows: by which key it is found again, and how long it shows. */
export type FiledOffering = PublicOffering & {
  key: string
  visibleFrom: Day | null
  visibleUntil: Day | null
  verifyEveryMonths: number
  capacityEveryDays: number
}

/** For programs, or for a spreadsheet of somebody in the Netherlands, that divides by semicolons and takes UTF-8 by its mark only. */
export const csvKinds = {
  programs: { delimiter: ',', begin: '' },
  spreadsheet: { delimiter: ';', begin: '\ufeff' },
} as const
export type CsvKind = keyof typeof csvKinds

export const csvHeader = (kind: CsvKind): string => csvKinds[kind].begin + write(kind, [[...importColumns]])

export const csvRows = (kind: CsvKind, offerings: readonly FiledOffering[]): string =>
  write(
    kind,
    offerings.map((offering) => {
      const cells = cellsOf(offering)
      return importColumns.map((column) => guarded(String(cells[column] ?? '')))
    }),
  )

/** RFC 4180. A cell with a new line of its own is quoted too, though rows end in two signs. */
const write = (kind: CsvKind, rows: string[][]): string =>
  stringify(rows, { delimiter: csvKinds[kind].delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ })

function cellsOf(offering: FiledOffering): Record<ImportColumn, string | number | null> {
  const { organisation, location } = offering
  const list = (taxonomy: Parameters<typeof codesOf>[1]) => codesOf(offering, taxonomy).join('|')
  return {
    external_id: offering.key,
    organisation: organisation.name,
    kvk: organisation.kvk,
    organisation_url: organisation.url,
    name: offering.name,
    summary: offering.summary,
    description: offering.description,
    types: list('support_type'),
    care_recipient_groups: list('recipient_group'),
    caregiver_groups: list('caregiver_group'),
    min_age: offering.minAge,
    max_age: offering.maxAge,
    funding_routes: list('funding_route'),
    cost_note: offering.costNote,
    who_may_apply: offering.whoMayApply,
    application_process: offering.applicationProcess,
    lead_time_days: offering.leadTimeDays,
    min_stay_nights: offering.minStayNights,
    address: location?.address ?? '',
    postcode: location?.postcode ?? '',
    place: location?.place ?? '',
    lat: location?.lat ?? null,
    lon: location?.lon ?? null,
    hide_address: location?.isHidden ? 'yes' : '',
    service_area: offering.areas.map(({ area }) => area).join('|'),
    day_parts: list('day_part'),
    opening_hours: offering.openingHours,
    phone: offering.phone,
    email: offering.email,
    url: offering.url,
    languages: offering.languages,
    wheelchair: offering.wheelchair,
    verified_on: offering.verifiedOn,
    verified_by: offering.verifiedBy,
    capacity_available: offering.capacityAvailable,
    capacity_maximum: offering.capacityMaximum,
    capacity_unit: offering.capacityUnit,
    capacity_updated_on: offering.capacityUpdatedOn,
    next_free_on: offering.nextFreeOn,
    visible_from: offering.visibleFrom,
    visible_until: offering.visibleUntil,
    verify_every_months: offering.verifyEveryMonths,
    capacity_every_days: offering.capacityEveryDays,
  }
}
