import type { Child } from 'hono/jsx'
import type { Municipality } from '../../src/directory/area.ts'
import type { ContentField, OfferingContent } from '../../src/directory/content.ts'
import { languageName, listed, longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { openingText } from '../opening.ts'
import { Facts } from '../ui/facts.tsx'
import { Written } from '../ui/text.tsx'

/** The fields of the form in its parts; the same everywhere they are told. */
export const contentParts = {
  what: ['name', 'summary', 'description', 'types'],
  who: ['recipientGroups', 'caregiverGroups', 'minAge', 'maxAge'],
  when: ['dayParts', 'openingHours', 'minStayNights', 'leadTimeDays'],
  where: ['areas', 'address', 'postcode', 'place', 'hideAddress', 'lat', 'lon', 'wheelchair'],
  arrange: ['whoMayApply', 'applicationProcess', 'fundingRoutes', 'costNote'],
  contact: ['phone', 'email', 'url', 'languages'],
  show: ['capacityMaximum', 'capacityUnit', 'visibleFrom', 'visibleUntil', 'verifyEveryMonths', 'capacityEveryDays'],
} as const satisfies Record<string, readonly ContentField[]>
export type ContentPart = keyof typeof contentParts
export const contentPartNames = Object.keys(contentParts) as ContentPart[]

const number = (value: number | null) => (value === null ? '' : String(value))

type Writers = { [Field in ContentField]?: (m: Messages, value: OfferingContent[Field], municipalities: readonly Municipality[]) => string }

/** Fields that are more than the text that was typed. */
const writers: Writers = {
  types: (m, types) => listed(types.map((type) => m.directory.supportType[type].name)),
  recipientGroups: (m, groups) => listed(groups.map((group) => m.directory.recipientGroup[group])),
  caregiverGroups: (m, groups) => listed(groups.map((group) => m.directory.caregiverGroup[group])),
  minAge: (_, age) => number(age),
  maxAge: (_, age) => number(age),
  dayParts: (m, parts) => listed(parts.map((part) => m.directory.dayPart[part])),
  openingHours: (m, hours) => openingText(m, hours),
  minStayNights: (_, nights) => number(nights),
  leadTimeDays: (_, days) => number(days),
  areas: (m, areas, municipalities) =>
    areas
      .map((area) => (area === 'NL' ? m.keeping.country : (municipalities.find(({ gmCode }) => gmCode === area)?.name ?? area)))
      .join(', '),
  hideAddress: (m, isHidden) => (isHidden ? m.keeping.yes : m.keeping.no),
  lat: (_, degrees) => number(degrees),
  lon: (_, degrees) => number(degrees),
  wheelchair: (m, wheelchair) => (wheelchair ? m.keeping.wheelchair[wheelchair] : ''),
  whoMayApply: (m, who) => (who ? m.keeping.whoMayApply[who] : ''),
  fundingRoutes: (m, routes) => listed(routes.map((route) => m.directory.fundingRoute[route])),
  languages: (m, codes) => codes.map((code) => languageName(m, code)).join(', '),
  capacityMaximum: (_, maximum) => number(maximum),
  capacityUnit: (m, unit) => (unit ? m.keeping.unit[unit] : ''),
  visibleFrom: (m, day) => (day ? longDay(m, day) : ''),
  visibleUntil: (m, day) => (day ? longDay(m, day) : ''),
  verifyEveryMonths: (_, months) => number(months),
  capacityEveryDays: (_, days) => number(days),
}

/** What a field says, in the words of the page; empty when it says nothing. */
export function fieldText<Field extends ContentField>(
  m: Messages,
  content: OfferingContent,
  field: Field,
  municipalities: readonly Municipality[],
): string {
  const write = writers[field]
  const value = content[field]
  return write ? write(m, value, municipalities) : String(value)
}

const written: readonly ContentField[] = ['summary', 'description', 'applicationProcess', 'costNote']

function shown(m: Messages, content: OfferingContent, field: ContentField, municipalities: readonly Municipality[]): Child {
  if (field === 'hideAddress' && !content.hideAddress) return null
  const text = fieldText(m, content, field, municipalities)
  return text && written.includes(field) ? <Written text={text} /> : text
}

type Props = { m: Messages; content: OfferingContent; municipalities: readonly Municipality[]; level?: 2 | 3 }

/** All that an offering says, part by part; what it does not say gets no line. */
export const ContentFacts = ({ m, content, municipalities, level = 2 }: Props) => (
  <>
    {contentPartNames.map((part) => {
      const facts = contentParts[part].map((field) => [m.keeping.field[field], shown(m, content, field, municipalities)] as const)
      if (!facts.some(([, text]) => text)) return null
      return (
        <>
          {level === 2 ? <h2 class="as-h3">{m.keeping.page.part[part]}</h2> : <h3>{m.keeping.page.part[part]}</h3>}
          <Facts kind="lines" facts={facts} />
        </>
      )
    })}
  </>
)
