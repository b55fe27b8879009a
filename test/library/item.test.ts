import { describe, expect, test } from 'vitest'
import { itemInput } from '../../src/library/input.ts'
import { blocksOf, changedFields, hiddenBefore, nextReview, reviewState } from '../../src/library/item.ts'
import { isFiltered, readLibraryQuery, writeLibraryQuery } from '../../src/library/query.ts'
import { starterSet } from '../../src/library/starter-set.ts'
import { itemForm } from '../support/item-form.ts'

const today = '2026-12-01'

describe('something that was looked at', () => {
  test.each([
    ['2027-12-01', 'good'],
    ['2026-12-01', 'good'],
    ['2026-11-30', 'due'],
    ['2026-06-01', 'due'],
    ['2026-05-31', 'hidden'],
  ] as const)('until %s is %s', (reviewOn, state) => {
    expect(reviewState(reviewOn, today)).toBe(state)
  })

  test('is good for a year, and shows half a year longer', () => {
    expect([nextReview(today), hiddenBefore(today)]).toEqual(['2027-12-01', '2026-06-01'])
  })
})

describe('a text as it is typed', () => {
  test('becomes paragraphs and lists', () => {
    expect(blocksOf('Een.\n\nTwee:\n- a\n- b\n\n\n- c\n\nDrie\nvier')).toEqual([
      { kind: 'text', text: 'Een.' },
      { kind: 'text', text: 'Twee:' },
      { kind: 'list', lines: ['a', 'b'] },
      { kind: 'list', lines: ['c'] },
      { kind: 'text', text: 'Drie\nvier' },
    ])
  })

  test('stays as it is where a dash is not of a list', () => {
    expect(blocksOf('- a\nen verder')).toEqual([{ kind: 'text', text: '- a\nen verder' }])
    expect(blocksOf('')).toEqual([])
  })
})

describe('a choice in the library', () => {
  test('stands in the address in Dutch and comes back from it', () => {
    const query = { theme: 'memory', audience: 'working', role: 'seeker', phase: 'end', page: 2 } as const
    expect(writeLibraryQuery(query)).toBe('thema=geheugen&voor=werkend&rol=hulpvrager&fase=einde&pagina=2')
    expect(readLibraryQuery(new URLSearchParams(writeLibraryQuery(query)))).toEqual(query)
  })

  test('that we do not know is left out', () => {
    const query = readLibraryQuery(new URLSearchParams('thema=x&voor=&rol=NAASTE&pagina=-1'))
    expect([query, isFiltered(query)]).toEqual([{ theme: '', audience: '', role: '', phase: '', page: 1 }, false])
  })
})

describe('the form', () => {
  const problemsOf = (changes: Record<string, string>) => {
    const read = itemInput.safeParse(itemForm(changes))
    return read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]))
  }

  test.each([
    [{}, {}],
    [{ body: '', url: 'www.voorbeeld.example/les' }, {}],
    [{ body: '' }, { body: 'text_or_link' }],
    [
      { title: ' ', source: '', summary: '' },
      { title: 'required', source: 'required', summary: 'required' },
    ],
    [{ url: 'javascript:alert(1)' }, { url: 'not_a_web_address' }],
    [
      { theme: 'x', kind: '', role: 'x' },
      { theme: 'choose_one', kind: 'choose_one', role: expect.any(String) },
    ],
    [{ reviewOn: '2026-02-30' }, { reviewOn: 'not_a_day' }],
    [{ body: 'BSN 123456782' }, { body: 'holds_bsn' }],
  ])('%o asks %o', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems)
  })

  test('tells which fields say something else', () => {
    const [one, other] = starterSet(today)
    expect(one && changedFields(one, { ...one, title: 'Anders' })).toEqual(['title'])
    expect(one && other && changedFields(one, other)).toContain('body')
  })
})
