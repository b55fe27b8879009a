import { describe, expect, test } from 'vitest'
import { joinAreas, partAreas, readAreas, writeAreas } from '../../src/directory/area.ts'
import { type KeptQuery, readKeptQuery, writeKeptQuery } from '../../src/directory/kept.ts'
import { standingOf } from '../../src/directory/policy.ts'
import { mayTakeProposalStep, proposalStepNames, takeProposalStep } from '../../src/directory/proposal.ts'
import { directoryTasks, openTasks, tasksOf } from '../../src/directory/tasks.ts'
import { roles } from '../../src/identity/actor.ts'

describe('who keeps an offering of De Wilg, for which Den Bosch answers', () => {
  const offering = { organisationId: 'de-wilg', responsiblePracticeId: 'den-bosch' }
  const standing = (role: (typeof roles)[number], organisationId: string, practice = 'den-bosch') =>
    standingOf({ role, organisationId, practice: { id: practice } }, offering)

  test('its provider, and the coordinator there', () => {
    expect(standing('provider', 'de-wilg')).toBe('owner')
    expect(standing('coordinator', 'gemeente')).toBe('coordinator')
  })

  test('nobody of another organisation, and nobody of another practice that names the same one', () => {
    expect(standing('provider', 'nabij')).toBeUndefined()
    expect(standing('provider', 'de-wilg', 'stein')).toBeUndefined()
    expect(standing('coordinator', 'gemeente-stein', 'stein')).toBeUndefined()
  })

  test.each(['referrer', 'adviser', 'admin'] as const)('no %s, also not of the same organisation', (role) => {
    expect(standing(role, 'de-wilg')).toBeUndefined()
  })
})

describe('a proposal', () => {
  test('is decided by the coordinator, and taken back by who proposed it', () => {
    const may = (standing: 'owner' | 'coordinator') => proposalStepNames.filter((step) => mayTakeProposalStep(standing, step))
    expect(may('coordinator')).toEqual(['approve', 'decline'])
    expect(may('owner')).toEqual(['withdraw'])
  })

  test('is decided once', () => {
    expect(takeProposalStep('open', 'approve', '')).toEqual({ ok: true, value: 'approved' })
    for (const status of ['approved', 'declined', 'withdrawn', 'replaced'] as const)
      expect(takeProposalStep(status, 'approve', '')).toEqual({ ok: false, reason: 'decided_before' })
  })

  test('is declined with a word why', () => {
    expect(takeProposalStep('open', 'decline', '')).toEqual({ ok: false, reason: 'missing_answer' })
    expect(takeProposalStep('open', 'decline', 'Te kort')).toEqual({ ok: true, value: 'declined' })
  })
})

describe('a service area', () => {
  const municipalities = [
    { gmCode: 'GM0228', name: 'Ede' },
    { gmCode: 'GM0796', name: "'s-Hertogenbosch" },
  ]

  test.each([
    ['Ede, 5381', ['GM0228', '5381']],
    ['ede;GM0971\n nederland ', ['GM0228', 'GM0971', 'NL']],
    [' , ', []],
    ['Nergenshuizen', undefined],
    ['0123', undefined],
  ])('typed as %j is %j', (typed, codes) => {
    expect(readAreas(typed, municipalities)).toEqual(codes)
  })

  test('comes apart into ticks and text, and together again', () => {
    const parts = partAreas(['5381', 'GM0228', 'GM0796', 'NL'], 'GM0796')
    expect(parts).toEqual({ here: true, country: true, others: ['5381', 'GM0228'] })
    expect(writeAreas(parts.others, municipalities)).toBe('5381, Ede')
    expect(joinAreas(parts, 'GM0796')).toEqual(['5381', 'GM0228', 'GM0796', 'NL'])
  })
})

describe('the address of the list', () => {
  const read = (text: string) => readKeptQuery(new URLSearchParams(text))

  test.each<Partial<KeptQuery>>([{}, { state: 'overdue' }, { words: 'de wilg', page: 3 }, { state: 'withdrawn', words: '%', page: 2 }])(
    'says %j and is read so again',
    (query) => {
      expect(read(writeKeptQuery(query))).toEqual({ state: '', words: '', page: 1, ...query })
    },
  )

  test.each(['stand=onzin&pagina=-4', 'pagina=1e99', 'pagina=x', 'zoek=%ED%A0%80'])('that says %s is no error', (text) => {
    const { page, state } = read(text)
    expect(state).toBe('')
    expect(page).toBeGreaterThanOrEqual(1)
    expect(page).toBeLessThanOrEqual(10_000)
  })

  test('takes no endless words', () => {
    expect(read(`zoek=${'x'.repeat(9000)}`).words).toHaveLength(100)
  })
})

describe('the worklist asks of the directory', () => {
  const none = Object.fromEntries(directoryTasks.map((task) => [task, 0])) as Parameters<typeof openTasks>[1]

  test('only what is somebody’s work, and only what there is', () => {
    const counts = { ...none, proposals: 2, due: 1, hidden: 3 }
    expect(openTasks('coordinator', counts)).toEqual([
      { task: 'proposals', count: 2 },
      { task: 'hidden', count: 3 },
    ])
    expect(openTasks('provider', counts).map(({ task }) => task)).toEqual(['due', 'hidden'])
  })

  test('nothing of referrer, adviser and admin', () => {
    expect(roles.filter((role) => tasksOf(role).length > 0)).toEqual(['coordinator', 'provider'])
  })
})
