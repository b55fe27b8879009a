import { contentOf, type EventContent, type EventDate, momentOf } from '../../src/agenda/event.ts'
import { replan } from '../../src/agenda/recurrence.ts'
import { agendaDates, agendaEvents, agendaSteps } from '../../src/agenda/tables.ts'
import { slugOf } from '../../src/directory/store-import.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, type Day, dayOf, weekdayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { practiceIdOf } from '../practices.ts'
import { gemeenteDenBosch, nabij, samenStein, steunpunt } from './cast.ts'
import type { Organisations } from './world.ts'

/** `weekday`: the first one of these that comes `after` so many days from now. `off` and `moved`: which of the dates that come. */
type Story = Omit<EventContent, 'firstOn' | 'organisationId' | 'untilOn' | 'times'> & {
  practice: 'den-bosch' | 'stein'
  by: 'anouk' | 'sjef'
  organisation: string
  weekday: number
  after: number
  times?: number
  off?: number
  moved?: number
  cancelled?: string
}

const plain = { costs: 'Gratis', onlineUrl: '', signUp: '', signUpPhone: '', signUpUrl: '' }
const denBosch = { ...plain, practice: 'den-bosch', by: 'anouk' } as const
const stein = { ...plain, practice: 'stein', by: 'sjef' } as const
const deBrug = { place: 'Ontmoetingscentrum De Brug (voorbeeld), Kerkplein 4', postcode: '5247 AB' }

const stories: readonly Story[] = [
  {
    ...denBosch,
    ...deBrug,
    title: 'Alzheimercafé: als thuis wonen zwaarder wordt',
    kind: 'alzheimer_cafe',
    description: 'Elke maand een gesprek en daarna tijd om elkaar te spreken. Een verpleegkundige is erbij voor uw vragen.',
    audience: 'Mensen met dementie, hun naasten en iedereen die meer wil weten',
    organisation: 'Ontmoetingscentrum De Brug (voorbeeld)',
    weekday: 4,
    after: 5,
    startsAt: '19:30',
    endsAt: '21:30',
    repeats: 'monthly',
    times: 6,
  },
  {
    ...denBosch,
    title: 'Aan tafel: mantelzorgers onder elkaar',
    kind: 'living_room_talk',
    description: 'Een klein gesprek aan de keukentafel, met hooguit acht mensen. Luisteren mag ook.',
    audience: 'Mantelzorgers uit Rosmalen',
    place: 'Bij Riet thuis. U hoort het adres als u zich aanmeldt',
    postcode: '5247',
    signUp: 'Bel Karim. Dan rekent hij op u.',
    signUpPhone: '0001234567',
    organisation: nabij,
    weekday: 2,
    after: -28,
    startsAt: '10:00',
    endsAt: '11:30',
    repeats: 'fortnightly',
    times: 10,
    off: 1,
    moved: 2,
  },
  {
    ...denBosch,
    title: 'Inloop op woensdag',
    kind: 'walk_in',
    description: 'Kom binnen voor koffie, een praatje of een vraag. U mag uw naaste meenemen.',
    audience: 'Iedereen die voor een ander zorgt',
    place: 'Steunpunt Samen Zorgen (voorbeeld), Marktstraat 10',
    postcode: '5211 AA',
    organisation: steunpunt,
    weekday: 3,
    after: -21,
    startsAt: '14:00',
    endsAt: '16:00',
    repeats: 'weekly',
    times: 20,
  },
  {
    ...denBosch,
    title: 'Cursus: zorgen en slapen',
    kind: 'course',
    description: 'Vijf middagen over rust in uw hoofd. U krijgt oefeningen mee voor thuis.',
    audience: 'Mantelzorgers die slecht slapen. Er is plek voor twaalf mensen',
    costs: '€ 15 voor vijf keer, met koffie',
    place: 'Steunpunt Samen Zorgen (voorbeeld), Marktstraat 10',
    postcode: '5211 AA',
    signUp: 'Meld u aan tot een week voor de eerste keer.',
    signUpPhone: '0001234568',
    signUpUrl: 'https://www.steunpuntsamenzorgen.example/slapen',
    organisation: steunpunt,
    weekday: 1,
    after: 18,
    startsAt: '13:30',
    endsAt: '15:30',
    repeats: 'weekly',
    times: 5,
  },
  {
    ...denBosch,
    title: 'Online avond: wie betaalt vervangende zorg?',
    kind: 'info_evening',
    description: 'Anouk vertelt in een half uur hoe het werkt. Daarna kunt u vragen stellen.',
    audience: 'Mantelzorgers en wie hen helpt',
    place: '',
    postcode: '',
    onlineUrl: 'https://www.gemeente-s-hertogenbosch.example/online-avond',
    organisation: gemeenteDenBosch,
    weekday: 2,
    after: 10,
    startsAt: '19:30',
    endsAt: '20:30',
    repeats: 'once',
  },
  {
    ...denBosch,
    ...deBrug,
    title: 'Informatieavond: logeren, hoe gaat dat?',
    kind: 'info_evening',
    description: 'Twee mantelzorgers vertellen over de eerste keer.',
    audience: 'Mantelzorgers die denken aan logeren',
    organisation: gemeenteDenBosch,
    weekday: 3,
    after: 15,
    startsAt: '19:00',
    endsAt: '21:00',
    repeats: 'once',
    cancelled: 'De spreker is ziek. Wij zoeken een nieuwe datum.',
  },
  {
    ...denBosch,
    ...deBrug,
    title: 'Verhalenmiddag',
    kind: 'living_room_talk',
    description: 'Mantelzorgers lazen hun verhaal voor.',
    audience: 'Iedereen',
    organisation: 'Ontmoetingscentrum De Brug (voorbeeld)',
    weekday: 5,
    after: -20,
    startsAt: '14:00',
    endsAt: '16:00',
    repeats: 'once',
  },
  {
    ...stein,
    title: 'Inloop in het dorpshuis',
    kind: 'walk_in',
    description: 'Koffie en een luisterend oor. Vragen mag, hoeft niet.',
    audience: 'Iedereen die voor een ander zorgt',
    place: 'Dorpshuis Elsloo (voorbeeld), Dorpsplein 1',
    postcode: '6181 AA',
    organisation: samenStein,
    weekday: 5,
    after: -14,
    startsAt: '10:00',
    endsAt: '12:00',
    repeats: 'weekly',
    times: 16,
    off: 2,
  },
  {
    ...stein,
    title: 'Alzheimercafé Stein',
    kind: 'alzheimer_cafe',
    description: 'Deze keer: hoe vertel ik het de kleinkinderen?',
    audience: 'Mensen met dementie en hun naasten',
    place: 'Ontmoetingscentrum De Mijnlamp (voorbeeld), Molenweg 3',
    postcode: '6171 AA',
    organisation: 'Ontmoetingscentrum De Mijnlamp (voorbeeld)',
    weekday: 1,
    after: 8,
    startsAt: '19:00',
    endsAt: '21:00',
    repeats: 'monthly',
    times: 5,
  },
  {
    ...stein,
    title: 'Op tijd vragen: avond voor mantelzorgers',
    kind: 'info_evening',
    description: 'Waarom is hulp vragen zo moeilijk? En wat maakt het lichter? U kunt ook thuis meekijken.',
    audience: 'Mantelzorgers en vrijwilligers',
    place: 'Gemeentehuis Stein (voorbeeld), Stadhouderslaan 200',
    postcode: '6171 KP',
    onlineUrl: 'https://www.gemeente-stein.example/avond',
    signUp: 'Mail of bel Sjef.',
    signUpPhone: '0001234569',
    organisation: 'gemeente Stein',
    weekday: 4,
    after: 12,
    startsAt: '19:30',
    endsAt: '21:00',
    repeats: 'once',
  },
]

const firstOf = ({ weekday, after }: Story, today: Day): Day => {
  const from = addDays(today, after)
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7)
}

/** What is on in both practices, before and after today: with a date that does not go on, one that moved, and an event that was cancelled. */
export function agendaStatements({ db, now }: Archive, known: Organisations) {
  const told = stories.map((story) => rowsOf(story, known, now))
  return [
    db.insert(agendaEvents).values(told.map(({ event }) => event)),
    db.insert(agendaDates).values(told.flatMap(({ dates }) => dates)),
    db.insert(agendaSteps).values(told.flatMap(({ steps }) => steps)),
  ] as const
}

function rowsOf(story: Story, known: Organisations, now: Date) {
  const { organisation, practice, times, by, cancelled } = story
  const organisationId = known.get(organisation)
  if (!organisationId) throw new Error(`the demo has no organisation ${organisation}`)
  const today = dayOf(now)
  const content = contentOf({ ...story, organisationId, firstOn: firstOf(story, today), untilOn: null, times: times ?? null })
  const id = newId(now)
  const practiceId = practiceIdOf(practice)
  const at = `${addDays(today, -35)}T09:30:00.000Z`
  const later = `${addDays(today, -1)}T14:10:00.000Z`
  const version = cancelled ? 2 : 1
  const event = {
    ...content,
    id,
    practiceId,
    slug: slugOf(content.title, 'activiteit'),
    cancelledOn: cancelled ? addDays(today, -1) : null,
    cancelNote: cancelled ?? '',
    version,
    createdAt: at,
    updatedAt: cancelled ? later : at,
  }
  const line = { eventId: id, personId: by, content: JSON.stringify(content) }
  return {
    event,
    dates: datesOf(story, content, now).map((date) => ({ ...date, eventId: id, practiceId })),
    steps: [
      { ...line, version: 1, step: 'add' as const, at },
      ...(cancelled ? [{ ...line, version: 2, step: 'cancel' as const, at: later }] : []),
    ],
  }
}

function datesOf({ off, moved }: Story, content: EventContent, now: Date): EventDate[] {
  const today = dayOf(now)
  const dates = replan([], content, content, { ...momentOf(now), today: '0000-01-01' })
  const coming = dates.filter(({ day }) => day >= today)
  return dates.map((date) => {
    const which = coming.indexOf(date)
    return {
      ...date,
      id: newId(now),
      isCancelled: which >= 0 && which === off,
      day: which >= 0 && which === moved ? addDays(date.day, 2) : date.day,
    }
  })
}
