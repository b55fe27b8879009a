import { slugOf } from '../../src/directory/store-import.ts'
import { graceMonths, type ItemContent, nextReview, reviewMonths } from '../../src/library/item.ts'
import { starterSet } from '../../src/library/starter-set.ts'
import { libraryItems, librarySteps } from '../../src/library/tables.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, addMonths, type Day, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { practiceIdOf } from '../practices.ts'

/** `late`: so many days ago it was to be looked at again. */
type Story = ItemContent & { late?: number; withdrawn?: boolean }

const elsewhere = { audience: 'caregivers', phase: 'daily', role: '', body: '', licence: 'owner', reviewOn: '' } as const

const stories: readonly Story[] = [
  {
    ...elsewhere,
    title: 'Goed in gesprek',
    kind: 'webinar',
    theme: 'together',
    audience: 'professionals',
    summary: 'Een uur over praten met familie: luisteren, doorvragen en samen afspreken.',
    url: 'https://www.samenzorgleren.example/goed-in-gesprek',
    source: 'Samen Zorg Leren (voorbeeld)',
  },
  {
    ...elsewhere,
    title: 'Veilig tillen en verplaatsen',
    kind: 'course',
    theme: 'well',
    role: 'supporter',
    summary: 'Twee middagen oefenen met tillen, draaien en opstaan. Uw rug wordt ontzien.',
    url: 'https://www.steunpuntsamenzorgen.example/tillen',
    source: 'Steunpunt Samen Zorgen (voorbeeld)',
  },
  {
    ...elsewhere,
    title: 'Omgaan met vergeten',
    kind: 'elearning',
    theme: 'memory',
    role: 'expert',
    summary: 'Zes korte lessen, die u thuis volgt wanneer het u past.',
    url: 'https://www.samenzorgleren.example/vergeten',
    source: 'Samen Zorg Leren (voorbeeld)',
    late: 20,
  },
  {
    ...elsewhere,
    title: 'Even eruit: een tijdschrift over vrije tijd',
    kind: 'magazine',
    theme: 'hold',
    phase: 'start',
    summary: 'Verhalen en adressen voor wie een dag of een week weg wil.',
    url: 'https://www.evenopadem.example/tijdschrift',
    source: 'Even op Adem (voorbeeld)',
  },
  {
    ...elsewhere,
    title: 'Hoe Wim leerde om hulp te vragen',
    kind: 'story',
    theme: 'hold',
    audience: 'older',
    role: 'seeker',
    summary: 'Wim zorgde drie jaar alleen voor zijn vrouw. Nu gaat hij op dinsdag biljarten.',
    body: 'Wim is 78 jaar. ‘Ik dacht: dit hoort erbij. Tot de huisarts vroeg wat ik nog voor mezelf deed. Niets, zei ik.’\n\nNu komt er op dinsdag iemand thuis. ‘De eerste keer zat ik de hele middag op mijn telefoon te kijken. Nu win ik weer weleens.’\n\nZijn raad? ‘Vraag het één keer. Daarna gaat het vanzelf.’ (Dit verhaal is verzonnen als voorbeeld.)',
    url: '',
    source: 'Gemeente ’s-Hertogenbosch (voorbeeld)',
    late: 3,
  },
  {
    ...elsewhere,
    title: 'Overzicht van regelingen van vorig jaar',
    kind: 'tool',
    theme: 'arranging',
    summary: 'Een lijst met regelingen en loketten.',
    url: 'https://www.regelwijs.example/oud',
    source: 'Regelwijs (voorbeeld)',
    late: 230,
  },
  {
    ...elsewhere,
    title: 'Oude folder over logeren',
    kind: 'tool',
    theme: 'hold',
    summary: 'Een folder die niet meer klopt.',
    url: 'https://www.logeerfolder.example',
    source: 'Logeerfolder (voorbeeld)',
    withdrawn: true,
  },
]

/** The starter set in both practices; 's-Hertogenbosch added what others made, with something to look at again and something long forgotten. */
export function libraryStatements({ db, now }: Archive) {
  const today = dayOf(now)
  const set = starterSet(today)
  const told = [
    ...set.map((content) => rowsOf('den-bosch', 'anouk', content, now)),
    ...stories.map((story) => rowsOf('den-bosch', 'anouk', story, now)),
    ...set.map((content) => rowsOf('stein', 'sjef', content, now)),
  ]
  return [
    db.insert(libraryItems).values(told.map(({ item }) => item)),
    db.insert(librarySteps).values(told.flatMap(({ steps }) => steps)),
  ] as const
}

function rowsOf(practice: 'den-bosch' | 'stein', by: string, { late = 0, withdrawn = false, ...said }: Story, now: Date) {
  const today = dayOf(now)
  const reviewOn = late > 0 ? addDays(today, -late) : nextReview(addDays(today, -30))
  const content: ItemContent = { ...said, reviewOn }
  const reviewedOn: Day = addMonths(reviewOn, -reviewMonths)
  const began = `${addMonths(today, -reviewMonths - graceMonths - 2)}T10:00:00.000Z`
  const at = late > 0 ? began : `${reviewedOn}T10:00:00.000Z`
  const id = newId(now)
  const line = { itemId: id, personId: by, content: JSON.stringify(content) }
  const later = `${addDays(today, -2)}T15:20:00.000Z`
  return {
    item: {
      ...content,
      id,
      practiceId: practiceIdOf(practice),
      slug: slugOf(content.title, 'tip'),
      reviewedOn,
      withdrawnOn: withdrawn ? addDays(today, -2) : null,
      version: withdrawn ? 2 : 1,
      createdAt: at,
      updatedAt: withdrawn ? later : at,
    },
    steps: [
      { ...line, version: 1, step: 'add' as const, at },
      ...(withdrawn ? [{ ...line, version: 2, step: 'withdraw' as const, at: later }] : []),
    ],
  }
}
