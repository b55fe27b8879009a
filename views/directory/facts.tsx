import type { Child } from 'hono/jsx'
import type { Offering } from '../../src/directory/offering.ts'
import { commaOf, languageName, listed } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Facts } from '../ui/facts.tsx'
import { Hours } from '../ui/hours.tsx'
import { Name, Written } from '../ui/text.tsx'

/** For whom, when and where: only what is known gets a line. */
export const GoodToKnow = ({ m, offering }: { m: CareMessages; offering: Offering }) => {
  const { page } = m.directory
  const facts: [string, Child | null][] = [
    [
      page.forWhom,
      listed(
        offering.recipientGroups.map((group) => m.directory.recipientGroup[group]),
        m.lang,
      ),
    ],
    [
      page.caregivers,
      listed(
        offering.caregiverGroups.map((group) => m.directory.caregiverGroup[group]),
        m.lang,
      ),
    ],
    [page.age, m.directory.ageRange({ min: offering.minAge, max: offering.maxAge })],
    [
      page.when,
      listed(
        offering.dayParts.map((part) => m.directory.dayPart[part]),
        m.lang,
      ),
    ],
    [page.opening, offering.openingHours && <Hours m={m} text={offering.openingHours} />],
    [page.howLong, offering.minStayNights ? m.directory.nights({ nights: offering.minStayNights }) : ''],
    [
      page.start,
      offering.leadTimeDays === null || offering.capacity.nextFreeOn ? '' : m.directory.leadTime({ days: offering.leadTimeDays }),
    ],
    [page.where, addressText(m, offering)],
    [page.building, offering.wheelchair && m.directory.wheelchair[offering.wheelchair]],
    [page.languages, offering.languages.map((code) => languageName(m, code)).join(commaOf(m.lang))],
    [page.provider, <Name of={offering.organisation} />],
  ]
  return (
    <>
      <h2>{page.good}</h2>
      <Facts kind="lines" facts={facts} />
    </>
  )
}

function addressText(m: CareMessages, { location }: Offering): Child {
  if (!location) return ''
  const { isHidden, address, postcode, place } = location
  if (!isHidden) return <Written text={[address, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')} />
  return (
    <>
      <Name of={place} />. {m.directory.page.hiddenAddress}
    </>
  )
}
