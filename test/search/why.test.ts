import { expect, test } from 'vitest'
import { readQuery } from '../../src/search/query.ts'
import { type Why, whyOf } from '../../src/search/why.ts'

type Asked = Parameters<typeof whyOf>[0]
const hit: Asked = { answers: { codes: [], words: [] }, distanceKm: null, comesToYou: false, room: 'free' }
const why = (asked: string, more: Partial<Asked>): Why[] => whyOf({ ...hit, ...more }, readQuery(new URLSearchParams(asked)))

test('an offering says for whom, when, what was typed and how near it is', () => {
  expect(why('q=dementie', { answers: { codes: ['day_care', 'dementia'], words: ['overdag'] }, distanceKm: 2.1 })).toEqual([
    { kind: 'code', code: 'dementia' },
    { kind: 'code', code: 'day_care' },
    { kind: 'word', word: 'overdag' },
    { kind: 'km', km: 2.1 },
  ])
})

test('what was chosen comes first, and once', () => {
  expect(why('voor=dementia&wanneer=night&vrij=1', { answers: { codes: ['night', 'wlz'], words: [] }, comesToYou: true })).toEqual([
    { kind: 'code', code: 'dementia' },
    { kind: 'code', code: 'night' },
    { kind: 'code', code: 'wlz' },
    { kind: 'room' },
    { kind: 'visits' },
  ])
})

test('what is open now says so, when that was asked', () => {
  expect(why('open=1', { distanceKm: 3 })).toEqual([{ kind: 'open' }, { kind: 'km', km: 3 }])
})

test('three codes are enough, and where nothing was asked there is nothing to say', () => {
  expect(why('q=x', { answers: { codes: ['wlz', 'night', 'day_care', 'dementia'], words: ['x'] } })).toEqual(
    ['dementia', 'night', 'day_care'].map((code) => ({ kind: 'code', code })),
  )
  expect(why('', { distanceKm: 3 })).toEqual([])
})
