import { addDays, type Day } from '../../src/platform/day.ts'

/** A form of an event that is right, with what a test has otherwise. */
export const eventForm = (today: Day, changes: Record<string, string> = {}): Record<string, string> => ({
  key: '',
  version: '',
  title: 'Koffie met elkaar',
  kind: 'walk_in',
  description: 'Kom gerust binnen.',
  audience: 'Iedereen die zorgt',
  costs: 'Gratis',
  firstOn: addDays(today, 7),
  startsAt: '14:00',
  endsAt: '16:00',
  repeats: 'once',
  untilOn: '',
  times: '',
  place: 'Buurthuis De Kamers',
  postcode: '5211 ab',
  onlineUrl: '',
  signUp: '',
  signUpPhone: '',
  signUpUrl: '',
  ...changes,
})
