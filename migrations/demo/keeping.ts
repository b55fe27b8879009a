import { sql } from 'drizzle-orm'
import type { OfferingContent } from '../../src/directory/content.ts'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { contentOf, writeContent } from '../../src/directory/store-content.ts'
import type { PlacedOffering } from '../../src/directory/store-import.ts'
import { offeringProposals } from '../../src/directory/tables.ts'
import { emptyContent } from '../../src/directory/typed.ts'
import type { Database } from '../../src/platform/database.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { practiceIdOf } from '../practices.ts'

const hour = 3_600_000

const weekend: OfferingContent = {
  ...emptyContent('GM0796'),
  name: 'Weekend in De Wilg (voorbeeld)',
  summary: 'Uw naaste is van vrijdag tot maandag bij ons, en u hebt een weekend vrij.',
  description:
    'Op vrijdagmiddag staat de koffie klaar. In het weekend wordt er samen gekookt en gewandeld. Wij zetten ervaren mensen in, ook ’s nachts.',
  types: ['guest_house'],
  recipientGroups: ['older_people', 'dementia'],
  dayParts: ['weekend', 'around_the_clock'],
  minStayNights: 3,
  address: 'Wilgenhofje 6',
  postcode: '5247 KA',
  place: 'Rosmalen',
  wheelchair: 'yes',
  whoMayApply: 'anyone',
  applicationProcess: 'Bel ons op een werkdag en vraag naar Ilse.',
  fundingRoutes: ['wmo_individual', 'self_pay'],
  phone: '000-7654321',
  capacityMaximum: 2,
  capacityUnit: 'places',
}

/** What the directory asks of its keepers: changes that wait, an answer that was given, pages that nobody checks, and a page with a past. */
export function keepingStatements(db: Database, placed: readonly PlacedOffering[], now: Date) {
  const today = dayOf(now)
  const offering = (key: string) => {
    const found = placed.find(({ externalId }) => externalId === key)
    if (!found) throw new Error(`${key} is not in the demo`)
    return found
  }
  const before = (hours: number) => new Date(now.getTime() - hours * hour)
  const [sitter, walker, cafe, bench, guestHouse] = ['DB21', 'DB09', 'DB39', 'ST10', 'DB01'].map(offering) as [
    PlacedOffering,
    PlacedOffering,
    PlacedOffering,
    PlacedOffering,
    PlacedOffering,
  ]
  /** What it says, with some of it otherwise. */
  const otherwise = (id: string, changes: Partial<OfferingContent>) => {
    const paths = Object.entries(changes).flatMap(([field, value]) => [`$.${field}`, JSON.stringify(value)] as const)
    const sets = paths.map((part, at) => (at % 2 === 0 ? sql`${part}` : sql`json(${part})`))
    return sql`(select json_set(${sql.join([contentOf, ...sets], sql`, `)}) from offerings o left join locations l on l.offering_id = o.id
      where o.id = ${id})`
  }
  const denBosch = practiceIdOf('den-bosch')
  const ofKarim = { practiceId: denBosch, organisationId: sitter.organisationId, seenVersion: 1, proposedById: 'karim', answer: '' }
  const version = (number: number, kind: string, by: string | null, monthsAgo: number, changes: Partial<OfferingContent>) =>
    db.run(sql`insert into offering_versions (offering_id, version, kind, content, person_id, at)
      values (${guestHouse.id}, ${number}, ${kind}, ${otherwise(guestHouse.id, changes)}, ${by}, ${`${addMonths(today, -monthsAgo)}T10:15:00.000Z`})`)

  return [
    db.insert(offeringProposals).values({
      ...ofKarim,
      id: newId(before(50)),
      offeringId: sitter.id,
      content: otherwise(sitter.id, {
        summary: 'Een vrijwilliger blijft een avond bij uw naaste, ook in het weekend.',
        phone: '000-7310212',
        minStayNights: null,
      }),
      note: 'Wij komen sinds deze maand ook in het weekend. Het telefoonnummer is nieuw.',
      status: 'open',
      proposedAt: before(50).toISOString(),
    }),
    db.insert(offeringProposals).values({
      ...ofKarim,
      id: newId(before(200)),
      offeringId: walker.id,
      content: otherwise(walker.id, { costNote: '€ 5 per wandeling' }),
      note: '',
      status: 'declined',
      proposedAt: before(200).toISOString(),
      decidedById: 'anouk',
      decidedAt: now.toISOString(),
      answer: 'Wij spraken af dat wandelen gratis blijft. Bel mij gerust, dan kijken we samen.',
    }),
    db.insert(offeringProposals).values({
      id: newId(before(20)),
      practiceId: denBosch,
      organisationId: guestHouse.organisationId,
      seenVersion: 0,
      content: writeContent(weekend),
      note: 'Vanaf volgende maand.',
      status: 'open',
      proposedById: 'ilse',
      proposedAt: before(20).toISOString(),
      answer: '',
    }),
    db.run(sql`update offerings set asked_on = ${addMonths(today, -10)}, verified_on = ${addMonths(today, -17)}, hidden_on = ${addDays(today, -4)}
      where id = ${cafe.id}`),
    db.run(
      sql`update offerings set asked_on = ${addMonths(today, -7)}, verified_on = ${addDays(addMonths(today, -12), 12)} where id = ${bench.id}`,
    ),
    db.run(sql`delete from offering_versions where offering_id = ${guestHouse.id}`),
    version(1, 'import', null, 14, {
      summary: 'Logeren in een huis met zorg.',
      description: 'De Wilg is een huis met vijf kamers en een tuin. Dag en nacht is er zorg in huis, ook bij dementie.',
      capacityMaximum: 5,
      openingHours: 'Mo-Fr 09:00-17:00',
    }),
    version(2, 'change', 'anouk', 8, { capacityMaximum: 5, openingHours: 'Mo-Fr 09:00-17:00' }),
    version(3, 'approve', 'anouk', 3, {}),
    db.run(sql`update offerings set version = 3 where id = ${guestHouse.id}`),
    ...reindexStatements(db, [cafe.id]),
  ] as const
}
