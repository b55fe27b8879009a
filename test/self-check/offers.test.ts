import { describe, expect, test } from 'vitest'
import type { SupportType } from '../../src/directory/taxonomy.ts'
import type { Candidate } from '../../src/routing/match.ts'
import { chooseOffers, reasonsOf, typesFor } from '../../src/self-check/offers.ts'
import { type CheckAnswers, checkQuestions } from '../../src/self-check/questions.ts'

const nothing = Object.fromEntries(checkQuestions.map((question) => [question, ''])) as CheckAnswers
const today = '2026-11-28'

const offering = (id: string, types: SupportType[], more: Partial<Candidate> = {}): Candidate => ({
  id,
  slug: id,
  name: id,
  organisation: '',
  place: '',
  types,
  recipientGroups: [],
  fundingRoutes: [],
  minAge: null,
  maxAge: null,
  hasDoor: true,
  distanceKm: null,
  available: null,
  verifiedOn: '2026-11-01',
  verifiedBy: '',
  verifyEveryMonths: 6,
  ...more,
})
const chosen = (candidates: Candidate[], reasons: Parameters<typeof chooseOffers>[1]) =>
  chooseOffers(candidates, reasons, today).map(({ offering: { id }, reason }) => [id, reason])

describe('the reasons', () => {
  test('begin with what is pressing, then what is heaviest, and end with what is for everybody', () => {
    const answers: CheckAnswers = { ...nothing, tired: 'sometimes', alone: 'often', changed: 'never', takeover: 'nobody', goesOn: 'weeks' }
    expect(reasonsOf(answers)).toEqual(['soon', 'nobody', 'alone', 'tired', 'everybody'])
  })

  test('of who answered nothing are there all the same', () => {
    expect(reasonsOf(nothing)).toEqual(['everybody'])
    expect(typesFor(['everybody']).length).toBeGreaterThan(0)
  })
})

describe('what is offered', () => {
  test('is one for each reason, three at most', () => {
    const all = [
      offering('plan', ['emergency_plan']),
      offering('talk', ['peer_support']),
      offering('rest', ['home_respite']),
      offering('learn', ['training']),
    ]
    expect(chosen(all, ['nobody', 'alone', 'tired', 'changed', 'everybody'])).toEqual([
      ['plan', 'nobody'],
      ['talk', 'alone'],
      ['rest', 'tired'],
    ])
  })

  test('is more of the same only when there is nothing else', () => {
    const all = [offering('a', ['peer_support']), offering('b', ['peer_support']), offering('c', ['training'])]
    expect(chosen(all, ['alone', 'changed'])).toEqual([
      ['a', 'alone'],
      ['c', 'changed'],
      ['b', 'alone'],
    ])
  })

  test('is never full, nor for young caregivers: nobody was asked for an age', () => {
    expect(
      chosen([offering('full', ['peer_support'], { available: 0 }), offering('young', ['peer_support', 'young_carers'])], ['alone']),
    ).toEqual([])
  })

  test('is what was checked lately before what was not, and what is for all before what is for a few', () => {
    const all = [
      offering('stale', ['peer_support'], { verifiedOn: '2024-01-01' }),
      offering('few', ['peer_support'], { recipientGroups: ['dementia'] }),
      offering('all', ['support_centre']),
    ]
    expect(chosen(all, ['alone'])).toEqual([
      ['all', 'alone'],
      ['few', 'alone'],
      ['stale', 'alone'],
    ])
    expect(chooseOffers(all, ['alone'], today).map(({ isStale }) => isStale)).toEqual([false, false, true])
  })
})
