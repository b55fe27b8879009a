import type { Typed } from '../platform/form.ts'
import type { Language } from '../platform/language.ts'
import { openingHoursInDutch } from '../platform/opening-hours.ts'
import { partAreas, writeAreas } from './area.ts'
import type { OfferingContent } from './content.ts'
import { type Places, type TickField, tickPrefixes } from './input.ts'

const written = (value: unknown): string => (value === null ? '' : typeof value === 'boolean' ? (value ? 'yes' : '') : String(value))

/** What the form starts from. */
export function typedOf(content: OfferingContent, { own, municipalities }: Places, language: Language): Typed {
  const { areas, ...fields } = content
  const { here, country, others } = partAreas(areas, own.gmCode)
  const ticks = (Object.keys(tickPrefixes) as TickField[]).flatMap((field) =>
    content[field].map((code) => [`${tickPrefixes[field]}${code}`, 'yes'] as const),
  )
  const texts = Object.entries(fields).filter(([field]) => !(field in tickPrefixes))
  return {
    ...Object.fromEntries(texts.map(([field, value]) => [field, written(value)])),
    ...Object.fromEntries(ticks),
    openingHours: language === 'nl' ? openingHoursInDutch(content.openingHours) : content.openingHours,
    areaHere: written(here),
    areaCountry: written(country),
    areas: writeAreas(others, municipalities),
  }
}

/** Of a new offering: where it is offered is known, and how often it is checked. */
export const emptyContent = (own: string): OfferingContent => ({
  name: '',
  summary: '',
  description: '',
  types: [],
  recipientGroups: [],
  caregiverGroups: [],
  minAge: null,
  maxAge: null,
  dayParts: [],
  openingHours: '',
  minStayNights: null,
  leadTimeDays: null,
  areas: [own],
  address: '',
  postcode: '',
  place: '',
  hideAddress: false,
  lat: null,
  lon: null,
  wheelchair: null,
  whoMayApply: null,
  applicationProcess: '',
  fundingRoutes: [],
  costNote: '',
  phone: '',
  email: '',
  url: '',
  languages: ['nl'],
  capacityMaximum: null,
  capacityUnit: null,
  visibleFrom: null,
  visibleUntil: null,
  verifyEveryMonths: 6,
  capacityEveryDays: 14,
})
