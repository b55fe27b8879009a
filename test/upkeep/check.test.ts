import { describe, expect, test } from 'vitest'
import { type ContactCheck, checkTelephone, type Finding, groupOf, nextCheck } from '../../src/upkeep/check.ts'

const new_: ContactCheck = {
  target: 'https://zorg.nl/',
  kind: 'site',
  outcome: 'waiting',
  status: null,
  leadsTo: '',
  isPermanent: false,
  problem: '',
  failedOn: null,
  confirmedOn: null,
  acceptedOn: null,
}
const fails: Finding = { outcome: 'failed', problem: 'status', status: 404 }
const fine: Finding = { outcome: 'fine', status: 200 }
const moves: Finding = { outcome: 'moved', status: 200, leadsTo: 'https://nieuw.nl/', isPermanent: true }
const on = (day: string) => new Date(`${day}T10:00:00.000Z`)
const lookedAt = (findings: [string, Finding][], before = new_) =>
  findings.reduce((check, [day, finding]) => nextCheck(check, finding, on(day)), before as ReturnType<typeof nextCheck> | ContactCheck)

describe('a site that fails', () => {
  test('once is looked at again the next day, and is no dead one yet', () => {
    const once = nextCheck(new_, fails, on('2026-12-01'))
    expect(once).toMatchObject({ failedOn: '2026-12-01', confirmedOn: null, dueAt: '2026-12-02T10:00:00.000Z' })
    expect(groupOf(once)).toBe('unsure')
  })

  test('twice on one day neither', () => {
    expect(
      groupOf(
        lookedAt([
          ['2026-12-01', fails],
          ['2026-12-01', fails],
        ]),
      ),
    ).toBe('unsure')
  })

  test('on two days is dead since the first, and is looked at every week', () => {
    const twice = lookedAt([
      ['2026-12-01', fails],
      ['2026-12-02', fails],
      ['2026-12-09', fails],
    ])
    expect(twice).toMatchObject({ failedOn: '2026-12-01', confirmedOn: '2026-12-02', dueAt: '2026-12-16T10:00:00.000Z' })
    expect(groupOf(twice)).toBe('dead')
  })

  test('and is there again is fine, and starts anew when it fails later', () => {
    const back = lookedAt([
      ['2026-12-01', fails],
      ['2026-12-02', fails],
      ['2026-12-09', fine],
    ])
    expect(back).toMatchObject({ outcome: 'fine', failedOn: null, confirmedOn: null, problem: '' })
    expect(groupOf(back)).toBeUndefined()
    expect(groupOf(nextCheck(back, fails, on('2026-12-16')))).toBe('unsure')
  })
})

describe('what somebody said is all right', () => {
  const accepted = (before: ContactCheck) => ({ ...before, acceptedOn: '2026-12-03' })

  test('stays so while the same is found', () => {
    const dead = accepted(
      lookedAt([
        ['2026-12-01', fails],
        ['2026-12-02', fails],
      ]),
    )
    expect(groupOf(nextCheck(dead, { ...fails, status: 500 }, on('2026-12-09')))).toBe('accepted')
    expect(groupOf(nextCheck(accepted(lookedAt([['2026-12-01', moves]])), moves, on('2026-12-09')))).toBe('accepted')
  })

  test('is asked again when it leads elsewhere, or failed after it was fine', () => {
    const moved = accepted(lookedAt([['2026-12-01', moves]]))
    expect(groupOf(nextCheck(moved, { ...moves, leadsTo: 'https://ander.nl/' }, on('2026-12-09')))).toBe('moved')
    const dead = accepted(
      lookedAt([
        ['2026-12-01', fails],
        ['2026-12-02', fails],
      ]),
    )
    expect(
      groupOf(
        lookedAt(
          [
            ['2026-12-09', fine],
            ['2026-12-16', fails],
            ['2026-12-17', fails],
          ],
          dead,
        ),
      ),
    ).toBe('dead')
  })
})

test('what is not called keeps what was known of it', () => {
  expect(nextCheck(new_, { outcome: 'unchecked' }, on('2026-12-01'))).toMatchObject({ outcome: 'unchecked', checkedAt: null })
  const dead = lookedAt([
    ['2026-12-01', fails],
    ['2026-12-02', fails],
  ])
  expect(nextCheck(dead, { outcome: 'unchecked' }, on('2026-12-09'))).toMatchObject({ outcome: 'failed', confirmedOn: '2026-12-02' })
})

describe('a telephone number', () => {
  test.each([
    ['073-123 45 67', false, 'fine'],
    ['0800-2000', false, 'fine'],
    ['000-7654321', true, 'fine'],
    ['000-7654321', false, 'failed'],
    ['+000 12345678', false, 'failed'],
    ['073-12', true, 'failed'],
  ] as const)('%s, where invented ones may be: %s, is %s', (number, mayBeInvented, outcome) => {
    expect(checkTelephone(number, mayBeInvented).outcome).toBe(outcome)
  })

  test('that cannot be dialled is wrong at once', () => {
    const check = nextCheck({ ...new_, kind: 'telephone', target: '073-12' }, checkTelephone('073-12', false), on('2026-12-01'))
    expect(groupOf(check)).toBe('dead')
  })
})
