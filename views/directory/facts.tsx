import type { Offering } from '../../src/directory/offering.ts'
import { languageName, listed } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { openingText } from '../opening.ts'
import { Facts } from '../ui/facts.tsx'

/** For whom, when and where: only what is known gets a line. */
export const GoodToKnow = ({ m, offering }: { m: Messages; offering: Offering }) => {
  const { page } = m.directory
  const facts: [string, string | null][] = [
    [page.forWhom, listed(offering.recipientGroups.map((group) => m.directory.recipientGroup[group]))],
    [page.caregivers, listed(offering.caregiverGroups.map((group) => m.directory.caregiverGroup[group]))],
    [page.age, m.directory.ageRange({ min: offering.minAge, max: offering.maxAge })],
    [page.when, listed(offering.dayParts.map((part) => m.directory.dayPart[part]))],
    [page.opening, openingText(m, offering.openingHours)],
    [page.howLong, offering.minStayNights ? m.directory.nights({ nights: offering.minStayNights }) : ''],
    [
      page.start,
      offering.leadTimeDays === null || offering.capacity.nextFreeOn ? '' : m.directory.leadTime({ days: offering.leadTimeDays }),
    ],
    [page.where, addressText(m, offering)],
    [page.building, offering.wheelchair && m.directory.wheelchair[offering.wheelchair]],
    [page.languages, offering.languages.map((code) => languageName(m, code)).join(', ')],
    [page.provider, offering.organisation],
  ]
  return (
    <>
      <h2>{page.good}</h2>
      <Facts kind="lines" facts={facts} />
    </>
  )
}

function addressText(m: Messages, { location }: Offering): string {
  if (!location) return ''
  if (location.isHidden) return `${location.place}. ${m.directory.page.hiddenAddress}`
  return [location.address, [location.postcode, location.place].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
