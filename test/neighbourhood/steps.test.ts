import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MatchFacts, type MatchStatus, type MatchStep, matchRuleOf, matchSteps, takeMatchStep } from '../../src/neighbourhood/match.ts'
import {
  type NeighbourActor,
  type NeighbourFacts,
  type NeighbourSide,
  type NeighbourStatus,
  neighbourEnds,
  neighbourRuleOf,
  neighbourSides,
  neighbourStatuses,
  neighbourStepNames,
  openNeighbourSteps,
  takeNeighbourStep,
} from '../../src/neighbourhood/neighbour.ts'

const matchStepNames = Object.keys(matchSteps) as MatchStep[]
const everything: NeighbourFacts = { hasChecks: true, reason: 'not_fitting', hasMatch: false, isSilent: true }
const actors: NeighbourActor[] = ['neighbour', 'organisation', 'clock']
const first: Record<NeighbourSide, NeighbourStatus> = { ask: 'waiting', offer: 'new' }
const isEnd = (status: NeighbourStatus) => (neighbourEnds as readonly NeighbourStatus[]).includes(status)

describe('what somebody asks or offers', () => {
  test.each(neighbourSides)('comes to an end from every status (%s)', (side) => {
    const statuses = neighbourStatuses.filter((status) => side === 'offer' || status !== 'new')
    const reaches = (from: NeighbourStatus, seen: readonly NeighbourStatus[] = []): boolean =>
      isEnd(from) ||
      neighbourStepNames.some((step) =>
        actors.some((by) => {
          const taken = takeNeighbourStep({ side, status: from }, by, step, everything)
          return taken.ok && !seen.includes(taken.value.to) && reaches(taken.value.to, [...seen, from])
        }),
      )
    expect(statuses.filter((status) => !reaches(status))).toEqual([])
  })

  test.each(neighbourSides)('is withdrawn by who sent it at any moment before that, whatever runs (%s)', (side) => {
    for (const status of neighbourStatuses.filter((one) => !isEnd(one) && (side === 'offer' || one !== 'new'))) {
      expect(openNeighbourSteps({ side, status }, 'neighbour', true)).toEqual(['withdraw'])
      expect(takeNeighbourStep({ side, status }, 'neighbour', 'withdraw', { ...everything, hasMatch: true })).toEqual({
        ok: true,
        value: { step: 'withdraw', to: 'withdrawn', erases: true },
      })
    }
  })

  test('is erased on request after every end but that, and ends nowhere else', () => {
    for (const status of ['closed', 'declined'] as const)
      expect(takeNeighbourStep({ side: 'ask', status }, 'neighbour', 'erase', everything)).toMatchObject({
        ok: true,
        value: { to: status, erases: true },
      })
    expect(openNeighbourSteps({ side: 'ask', status: 'withdrawn' }, 'organisation', false)).toEqual([])
  })

  test('helps nobody before the organisation saw the papers', () => {
    const offer = { side: 'offer', status: 'new' } as const
    expect(takeNeighbourStep(offer, 'organisation', 'vet', { ...everything, hasChecks: false })).toEqual({
      ok: false,
      reason: 'missing_checks',
    })
    expect(takeNeighbourStep(offer, 'neighbour', 'vet', everything)).toEqual({ ok: false, reason: 'wrong_status' })
    expect(takeNeighbourStep({ side: 'ask', status: 'waiting' }, 'organisation', 'vet', everything).ok).toBe(false)
  })

  test('is declined for a reason, and not while a match runs', () => {
    const ask = { side: 'ask', status: 'waiting' } as const
    expect(takeNeighbourStep(ask, 'organisation', 'decline', { ...everything, reason: '' })).toEqual({
      ok: false,
      reason: 'missing_reason',
    })
    expect(takeNeighbourStep(ask, 'organisation', 'close', { ...everything, hasMatch: true })).toEqual({
      ok: false,
      reason: 'missing_no_match',
    })
    expect(takeNeighbourStep(ask, 'clock', 'lapse', { ...everything, isSilent: false })).toEqual({ ok: false, reason: 'missing_silence' })
  })

  test('whatever people do, it never gets stuck and no end is left', () => {
    const choices = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.constantFrom(...neighbourSides), choices, (side, chosen) => {
        let status = first[side]
        for (const choice of chosen) {
          const open = actors.flatMap((by) => openNeighbourSteps({ side, status }, by, false).map((step) => [by, step] as const))
          if (isEnd(status)) {
            expect(open.every(([, step]) => step === 'erase')).toBe(true)
            return
          }
          const [by, step] = open[choice % open.length] ?? ['clock', 'lapse']
          const taken = takeNeighbourStep({ side, status }, by, step, everything)
          if (!taken.ok) throw new Error(`${step} from ${status}: ${taken.reason}`)
          status = taken.value.to
        }
      }),
      { numRuns: 200, seed: 20261130 },
    )
  })
})

describe('two who were proposed to each other', () => {
  const proposed = (ask: boolean, offer: boolean): MatchFacts => ({ status: 'proposed', hasYes: { ask, offer } })

  test.each([
    ['ask', false, ['accept'], 'proposed'],
    ['offer', false, ['accept'], 'proposed'],
    ['ask', true, ['accept', 'start'], 'running'],
    ['offer', true, ['accept', 'start'], 'running'],
  ] as const)('the yes of who %ss, when the other said yes: %s', (side, other, steps, to) => {
    const facts = side === 'ask' ? proposed(false, other) : proposed(other, false)
    expect(takeMatchStep(facts, 'neighbour', 'accept', side)).toEqual({ ok: true, value: { steps, to } })
  })

  test('come together by nothing but two yeses', () => {
    const ways = matchStepNames.filter((step) => matchRuleOf(step).to === 'running')
    expect(ways).toEqual(['start'])
    for (const by of actors) expect(takeMatchStep(proposed(true, true), by, 'start', 'ask')).toEqual({ ok: false, reason: 'wrong_status' })
    expect(takeMatchStep(proposed(true, false), 'neighbour', 'accept', 'ask')).toEqual({ ok: false, reason: 'missing_not_yet_yes' })
  })

  test('may say no after their own yes, and a match that runs may stop', () => {
    expect(takeMatchStep(proposed(true, false), 'neighbour', 'refuse', 'ask')).toMatchObject({ ok: true, value: { to: 'refused' } })
    expect(takeMatchStep({ status: 'running', hasYes: { ask: true, offer: true } }, 'neighbour', 'stop', 'offer')).toMatchObject({
      ok: true,
      value: { to: 'ended' },
    })
    expect(takeMatchStep(proposed(false, false), 'neighbour', 'take_back', 'ask').ok).toBe(false)
  })

  test('come to an end from every status, and leave none', () => {
    const ends: MatchStatus[] = ['refused', 'taken_back', 'ended']
    const leads = (from: MatchStatus) =>
      matchStepNames.filter((step) => matchRuleOf(step).from.includes(from)).map((step) => matchRuleOf(step).to)
    expect(leads('proposed')).toEqual(expect.arrayContaining(['running', 'refused', 'taken_back', 'ended']))
    expect(leads('running')).toEqual(['ended', 'ended'])
    expect(ends.flatMap(leads)).toEqual([])
  })
})

test('both tables are printed as they are in the code', async () => {
  const row = (cells: readonly (string | readonly string[])[]) =>
    `| ${cells.map((cell) => (typeof cell === 'string' ? cell : cell.join(', '))).join(' | ')} |`
  const page = [
    '# Steps of help between neighbours',
    '',
    'This page is printed from `src/neighbourhood/neighbour.ts` and `src/neighbourhood/match.ts`. A neighbour is whoever asks for help or offers it, with the code of the form;',
    'the organisation is the one that answers under agreement C. What the organisation writes down for a neighbour, it heard on the telephone.',
    '',
    '## What somebody asks or offers',
    '',
    'An ask begins waiting; an offer begins new, until the organisation saw the papers. `erases`: name, number, neighbourhood and words go at once.',
    '',
    '| step | by | of | from | to | needs | erases |',
    '|---|---|---|---|---|---|---|',
    ...neighbourStepNames.map((step) => {
      const { by, of, from, to, needs, erases } = neighbourRuleOf(step)
      return row([step, by, of, from, to, needs, erases ? 'yes' : ''])
    }),
    '',
    'What ended otherwise is erased by the clock three months later, or sooner where the practice keeps referrals shorter.',
    '',
    '## Two who are brought together',
    '',
    'An ask and an offer are in one match at a time. Until it runs, each hears of the other a first name and the help; then the telephone number as well.',
    '',
    '| step | by | from | to | needs |',
    '|---|---|---|---|---|',
    ...matchStepNames.map((step: MatchStep) => {
      const { by, from, to, needs } = matchRuleOf(step)
      return row([step, by, from, to, needs])
    }),
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../docs/neighbourhood-steps.md')
})
