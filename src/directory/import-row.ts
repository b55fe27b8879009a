import { readOpeningHours } from '../platform/opening-hours.ts'
import { type Cells, cellReader, type RowProblem } from './import-cell.ts'
import { applicants, capacityUnits, wheelchairs } from './offering.ts'
import { caregiverGroups, dayParts, fundingRoutes, recipientGroups, supportTypes, type Taxonomy } from './taxonomy.ts'

/** One row, read: empty cells are `null` or the empty text. `areas` is empty where the file names none. */
export type ImportedOffering = ReturnType<typeof readCells>

/** Reads one row. Every cell that cannot be read is a problem; a row with problems is not written. */
export function readImportRow(cells: Cells): { offering: ImportedOffering; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const offering = readCells(cells, problems)
  return { offering, problems: [...problems, ...contradictionsIn(offering)] }
}

/** How long it shows, and how often it is asked after: a file without these columns leaves that as it is. */
const lifeColumns = ['visible_from', 'visible_until', 'verify_every_months', 'capacity_every_days'] as const

function readCells(cells: Cells, problems: RowProblem[]) {
  const read = cellReader(cells, problems)
  return {
    externalId: read.text('external_id', 100) || null,
    organisation: read.required('organisation', 200),
    kvk: read.matching('kvk', /^\d{8}$/, 'a Chamber of Commerce number of 8 digits') || null,
    organisationUrl: read.url('organisation_url') || null,
    name: read.required('name', 200),
    summary: read.text('summary', 200),
    description: read.text('description', 5000),
    minAge: read.whole('min_age', 120),
    maxAge: read.whole('max_age', 120),
    costNote: read.text('cost_note', 500),
    whoMayApply: read.choice('who_may_apply', applicants),
    applicationProcess: read.text('application_process', 2000),
    leadTimeDays: read.whole('lead_time_days', 3650),
    minStayNights: read.whole('min_stay_nights', 365),
    openingHours: read.text('opening_hours', 300),
    phone: read.matching('phone', /^\+?[\d\s().-]{3,25}$/, 'a telephone number'),
    email: read.matching('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
    url: read.url('url'),
    languages: read.codes('languages', /^[a-z]{2}$/, 'a language code of two letters (ISO 639-1)').join('|'),
    wheelchair: read.choice('wheelchair', wheelchairs),
    verifiedOn: read.day('verified_on'),
    verifiedBy: read.text('verified_by', 200),
    capacityAvailable: read.whole('capacity_available', 100_000),
    capacityMaximum: read.whole('capacity_maximum', 100_000),
    capacityUnit: read.choice('capacity_unit', capacityUnits),
    capacityUpdatedOn: read.day('capacity_updated_on'),
    nextFreeOn: read.day('next_free_on'),
    visibleFrom: read.day('visible_from'),
    visibleUntil: read.day('visible_until'),
    verifyEveryMonths: read.whole('verify_every_months', 60, 1),
    capacityEveryDays: read.whole('capacity_every_days', 365, 1),
    saysHowLong: lifeColumns.some((column) => read.isThere(column)),
    address: read.text('address', 200),
    postcode: read.matching('postcode', /^[1-9]\d{3}( ?[A-Za-z]{2})?$/, 'a postcode, such as 1234 AB or 1234'),
    place: read.text('place', 100),
    lat: read.degrees('lat', 50, 54),
    lon: read.degrees('lon', 3, 8),
    hideAddress: read.choice('hide_address', ['yes', 'no']) === 'yes',
    areas: read.codes('service_area', /^(NL|GM\d{4}|[1-9]\d{3})$/, 'a municipality code (GM0796), a four-digit postcode or NL'),
    terms: {
      support_type: read.list('types', supportTypes),
      recipient_group: read.list('care_recipient_groups', recipientGroups),
      caregiver_group: read.list('caregiver_groups', caregiverGroups),
      funding_route: read.list('funding_routes', fundingRoutes),
      day_part: read.list('day_parts', dayParts),
    } satisfies Record<Taxonomy, string[]>,
  }
}

const isLower = (high: number | null, low: number | null) => high !== null && low !== null && high < low

/** Cells that can be read each, but not together. */
function contradictionsIn(offering: ImportedOffering): RowProblem[] {
  const problems: RowProblem[] = []
  if (!readOpeningHours(offering.openingHours)) {
    problems.push({ column: 'opening_hours', reason: 'is not written like Mo-Fr 09:00-17:00; Sa 10:00-14:00' })
  }
  if (isLower(offering.maxAge, offering.minAge)) problems.push({ column: 'max_age', reason: 'is lower than min_age' })
  if (isLower(offering.capacityMaximum, offering.capacityAvailable)) {
    problems.push({ column: 'capacity_maximum', reason: 'is lower than capacity_available' })
  }
  if (offering.visibleFrom !== null && offering.visibleUntil !== null && offering.visibleUntil < offering.visibleFrom) {
    problems.push({ column: 'visible_until', reason: 'is before visible_from' })
  }
  if ((offering.lat === null) !== (offering.lon === null)) {
    problems.push({ column: offering.lat === null ? 'lat' : 'lon', reason: 'is missing, while the other coordinate is there' })
  }
  return problems
}
