import { type ClockTime, clockOf } from '../platform/clock-time.ts'
import { type Day, dayOf } from '../platform/day.ts'
import type { Plan } from './recurrence.ts'

export const eventKinds = ['alzheimer_cafe', 'living_room_talk', 'course', 'walk_in', 'info_evening'] as const
export type EventKind = (typeof eventKinds)[number]

export const eventSteps = ['add', 'change', 'cancel', 'restore', 'date'] as const
export type EventStep = (typeof eventSteps)[number]

/** What a coordinator writes in the form. */
export type EventContent = Plan &
  Hours & {
    title: string
    kind: EventKind
    description: string
    audience: string
    costs: string
    place: string
    postcode: string
    onlineUrl: string
    signUp: string
    signUpPhone: string
    signUpUrl: string
    organisationId: string
  }

export type Hours = { startsAt: ClockTime; endsAt: ClockTime }

export type AgendaEvent = EventContent & {
  id: string
  slug: string
  organisation: string
  cancelledOn: Day | null
  cancelNote: string
  version: number
  updatedAt: string
}

/** One day of an event. Its id stays the same when it moves. */
export type EventDate = Hours & { id: string; plannedOn: Day; day: Day; isCancelled: boolean }

/** One day of an event, as the agenda tells it. */
export type AgendaLine = EventDate &
  Pick<
    AgendaEvent,
    | 'slug'
    | 'kind'
    | 'title'
    | 'audience'
    | 'costs'
    | 'place'
    | 'postcode'
    | 'onlineUrl'
    | 'signUp'
    | 'signUpPhone'
    | 'signUpUrl'
    | 'organisation'
  >

/** The same with all that a calendar of somebody else keeps of it. */
export type AgendaEntry = AgendaLine & Pick<AgendaEvent, 'description' | 'cancelNote' | 'version' | 'updatedAt'>

/** Now, as days and times of the agenda compare with it. */
export type Moment = { today: Day; clock: ClockTime }

export const momentOf = (now: Date): Moment => ({ today: dayOf(now), clock: clockOf(now) })

export const isOver = ({ day, endsAt }: Pick<EventDate, 'day' | 'endsAt'>, { today, clock }: Moment): boolean =>
  day < today || (day === today && endsAt <= clock)

export const isMoved = ({ day, plannedOn }: Pick<EventDate, 'day' | 'plannedOn'>): boolean => day !== plannedOn

/** The fields of two versions that say something else. */
export const changedFields = (before: EventContent, after: EventContent): (keyof EventContent)[] =>
  contentFields.filter((field) => before[field] !== after[field])

export const contentFields = [
  'title',
  'kind',
  'description',
  'audience',
  'costs',
  'firstOn',
  'startsAt',
  'endsAt',
  'repeats',
  'untilOn',
  'times',
  'place',
  'postcode',
  'onlineUrl',
  'signUp',
  'signUpPhone',
  'signUpUrl',
  'organisationId',
] as const satisfies readonly (keyof EventContent)[]

export const contentOf = (event: EventContent): EventContent =>
  Object.fromEntries(contentFields.map((field) => [field, event[field]])) as EventContent

/** What is on the same day, together; they come in order. */
export function byDay<Line extends { day: Day }>(lines: readonly Line[]): [day: Day, lines: Line[]][] {
  const days = new Map<Day, Line[]>()
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return [...days]
}
