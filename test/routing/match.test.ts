import { describe, expect, test } from 'vitest'
import { decide } from '../../src/routing/decide.ts'
import { type Candidate, type Known, matchOfferings, typesToShow } from '../../src/routing/match.ts'
import type { Situation } from '../../src/routing/situation.ts'
import { nl } from '../../views/messages/nl.ts'
import { sayFit } from '../../views/routing/say.ts'
import { told } from './cases.ts'

const day = '2026-11-28'

const offering = (name: string, of: Partial<Candidate> = {}): Candidate => ({
  id: name,
  slug: name,
  name,
  organisation: 'Iemand (voorbeeld)',
  place: 'Rosmalen',
  types: ['day_care'],
  recipientGroups: ['older_people'],
  fundingRoutes: ['wmo_individual'],
  minAge: null,
  maxAge: null,
  hasDoor: true,
  distanceKm: 2,
  available: 1,
  verifiedOn: '2026-11-01',
  verifiedBy: 'Iemand',
  verifyEveryMonths: 6,
  ...of,
})

const known = (of: Partial<Situation> = {}, group: Known['group'] = ''): Known => ({ situations: [{ ...told, ...of }], group, day })
const fits = (offerings: Candidate[], asked = known()) =>
  matchOfferings(
    offerings,
    asked.situations.flatMap((situation) => decide(situation, { day })),
    asked,
  )
const names = (offerings: Candidate[], asked = known()) => fits(offerings, asked).map((match) => match.offering.name)

describe('an offering', () => {
  test('fits by its kind of help and by who pays', () => {
    expect(names([offering('dag'), offering('wlz', { fundingRoutes: ['wlz'] }), offering('maaltijd', { types: ['meals'] })])).toEqual([
      'dag',
    ])
  })

  test('of which nobody wrote who pays may still fit', () => {
    expect(names([offering('open', { fundingRoutes: [] })])).toEqual(['open'])
  })

  test('for other ages or other people does not fit', () => {
    const some = [
      offering('jong', { maxAge: 30 }),
      offering('oud', { minAge: 80 }),
      offering('nah', { recipientGroups: ['acquired_brain_injury'] }),
    ]
    expect(names(some, known({}, 'dementia'))).toEqual([])
    expect(names(some, known({ recipient_age: 80 }))).toEqual(['nah', 'oud'])
    expect(
      names([offering('kind', { recipientGroups: ['youth'], fundingRoutes: ['youth_act'] }), offering('dag')], known({ recipient_age: 9 })),
    ).toEqual(['kind'])
  })

  test('that nobody said for whom fits everybody', () => {
    expect(names([offering('iedereen', { recipientGroups: [] })], known({}, 'dementia'))).toEqual(['iedereen'])
  })

  test('that was asked for comes before what is only possible, and what is for everybody comes last', () => {
    const some = [
      offering('steunpunt', { types: ['support_centre'], fundingRoutes: ['wmo_general'], distanceKm: 1 }),
      offering('logeren', { types: ['guest_house'], distanceKm: 1 }),
      offering('dag', { distanceKm: 9 }),
    ]
    expect(names(some)).toEqual(['dag', 'logeren', 'steunpunt'])
    expect(names(some, known({ when: 'days' }))).toEqual(['logeren', 'dag', 'steunpunt'])
  })

  test('that is near, lately checked and has places comes first', () => {
    expect(
      names([offering('ver', { distanceKm: 5 }), offering('dichtbij', { distanceKm: 1 }), offering('nergens', { distanceKm: null })]),
    ).toEqual(['dichtbij', 'ver', 'nergens'])
    expect(names([offering('eerder', { verifiedOn: '2026-09-01' }), offering('net', { verifiedOn: '2026-11-20' })])).toEqual([
      'net',
      'eerder',
    ])
    expect(names([offering('een', { available: 1 }), offering('vier', { available: 4 })])).toEqual(['vier', 'een'])
  })

  test('that is full or long unchecked sinks, and says so', () => {
    const matches = fits([
      offering('vol', { available: 0, distanceKm: 0 }),
      offering('oud', { verifiedOn: '2025-01-01', distanceKm: 0 }),
      offering('dag', { distanceKm: 20 }),
    ])
    expect(matches.map((match) => [match.offering.name, match.isFull, match.isStale])).toEqual([
      ['dag', false, false],
      ['vol', true, false],
      ['oud', false, true],
    ])
  })

  test('that comes to the home stands among what is near', () => {
    const visits = {
      types: ['volunteer_buddy'] as Candidate['types'],
      fundingRoutes: ['free'] as Candidate['fundingRoutes'],
      hasDoor: false,
      distanceKm: null,
    }
    const asked = known({ where: 'home', when: 'hours' })
    const [match] = fits([offering('maatje', visits)], asked)
    expect(match?.comesToYou).toBe(true)
    expect(names([offering('ver', { ...visits, hasDoor: true, distanceKm: 6 }), offering('maatje', visits)], asked)).toEqual([
      'maatje',
      'ver',
    ])
  })

  test('on medical grounds is not shown to whoever needs rest', () => {
    const bed = offering('bed', { types: ['first_line_stay'], fundingRoutes: ['zvw'] })
    expect(names([bed], known({ when: 'days' }))).toEqual([])
    expect(names([bed], known({ when: 'days', medical_need_judged: 'yes' }))).toEqual(['bed'])
  })

  test('of the Wmo is not shown with the Wlz', () => {
    expect(names([offering('dag')], known({ wlz: 'yes', wlz_form: 'mpt' }))).toEqual([])
  })

  test('in a crisis is a place that takes people in at once', () => {
    const spoed = offering('spoed', { types: ['crisis_stay'], distanceKm: 30 })
    expect(names([offering('dag'), spoed], known({ caregiver_down: 'yes', urgency: 'today' }))).toEqual(['spoed', 'dag'])
  })
})

describe('offerings for young carers', () => {
  const club = offering('club', { types: ['young_carers'], fundingRoutes: ['free'] })

  test.each([
    [16, true],
    [23, true],
    [24, true],
    [27, true],
    [28, false],
    ['unknown', false],
  ] as const)('at %s: %s', (age, shows) => {
    const asked = known({ caregiver_age: age })
    const fired = decide(asked.situations[0] ?? told, { day })
    expect(typesToShow(fired, asked).includes('young_carers')).toBe(shows)
    expect(names([club], asked)).toEqual(shows ? ['club'] : [])
  })
})

test('why it fits is one sentence: what, for whom, who pays and how far', () => {
  const say = (of: Candidate, asked = known()) => fits([of], asked).map((match) => sayFit(nl, match, day))
  expect(say(offering('dag', { recipientGroups: ['dementia'] }), known({}, 'dementia'))).toEqual([
    'Past bij: dagopvang, iemand met dementie, via de gemeente (Wmo), ongeveer 2 km.',
  ])
  expect(say(offering('dag', { distanceKm: null, fundingRoutes: [] }))).toEqual(['Past bij: dagopvang.'])
  expect(
    say(offering('club', { types: ['young_carers'], fundingRoutes: ['free'], distanceKm: 0.4 }), known({ caregiver_age: 25 })),
  ).toEqual(['Past bij: jonge mantelzorgers, voor mantelzorgers tot en met 27 jaar, gratis, minder dan 1 km.'])
})
