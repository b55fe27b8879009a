import { describe, expect, test } from 'vitest'
import { changedFields, mergeProposal, type OfferingContent, settle } from '../../src/directory/content.ts'
import { emptyContent } from '../../src/directory/typed.ts'

const content = (changes: Partial<OfferingContent> = {}): OfferingContent => ({
  ...emptyContent('GM0796'),
  name: 'De Wilg',
  phone: '000-1',
  summary: 'Logeren.',
  address: 'Wilgenhofje 6',
  postcode: '5247 KA',
  place: 'Rosmalen',
  lat: 51.7,
  lon: 5.3,
  ...changes,
})

test('what changed is told field by field, in the order of the form', () => {
  expect(changedFields(content(), content())).toEqual([])
  expect(changedFields(content(), content({ phone: '000-2', types: ['day_care'], name: 'De Es' }))).toEqual(['name', 'types', 'phone'])
})

describe('when a coordinator approves what was proposed over an older version', () => {
  const seen = content()

  test('what the proposer left alone stays as others made it since', () => {
    const merged = mergeProposal(seen, content({ phone: '000-2' }), content({ summary: 'Logeren met tuin.' }))
    expect(merged.content).toEqual(content({ phone: '000-2', summary: 'Logeren met tuin.' }))
    expect(merged.clashes).toEqual([])
  })

  test('what both changed becomes as proposed, and is pointed out', () => {
    const merged = mergeProposal(seen, content({ phone: '000-2' }), content({ phone: '000-3' }))
    expect(merged.content.phone).toBe('000-2')
    expect(merged.clashes).toEqual(['phone'])
  })

  test('what both changed in the same way is no clash', () => {
    expect(mergeProposal(seen, content({ phone: '000-2' }), content({ phone: '000-2' })).clashes).toEqual([])
  })
})

describe('coordinates', () => {
  test.each<[what: string, after: Partial<OfferingContent>, lat: number | null]>([
    ['stay when the address stays', { phone: '000-2' }, 51.7],
    ['go when the postcode becomes another', { postcode: '5211 AA' }, null],
    ['go when the street becomes another', { address: 'Elders 1' }, null],
    ['stay when they were changed along with it', { address: 'Elders 1', lat: 51.8 }, 51.8],
  ])('%s', (_, after, lat) => {
    expect(settle(content(), content(after)).lat).toBe(lat)
  })

  test('of a new offering stay as they were typed', () => {
    expect(settle(undefined, content()).lat).toBe(51.7)
  })
})
