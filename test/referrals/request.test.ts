import { describe, expect, test } from 'vitest'
import {
  declineReasons,
  expiresOn,
  isExpired,
  isMoot,
  isOverdue,
  type RequestStatus,
  type RequestStep,
  remindOn,
  requestRuleOf,
  requestStatuses,
  requestStepNames,
  takeRequestStep,
} from '../../src/referrals/request.ts'
import { type Askable, choicesFor } from '../../src/referrals/request-choice.ts'

const everything = { note: 'Omdat.', day: '2026-03-10', reason: 'no_place' } as const
const take = (status: RequestStatus, step: RequestStep, changes: object = {}) =>
  takeRequestStep(status, { step, ...everything, ...changes }, { silence: true })

describe('a step of a request', () => {
  test.each([
    ['open', 'accept', 'accepted'],
    ['open', 'waiting_list', 'waiting_list'],
    ['open', 'decline', 'declined'],
    ['open', 'question', 'question'],
    ['question', 'reply', 'open'],
    ['question', 'accept', 'accepted'],
    ['waiting_list', 'accept', 'accepted'],
    ['waiting_list', 'decline', 'declined'],
    ['accepted', 'withdraw', 'withdrawn'],
    ['accepted', 'accept', 'accepted'],
    ['accepted', 'waiting_list', 'waiting_list'],
    ['accepted', 'decline', 'declined'],
    ['question', 'expire', 'expired'],
  ] as const)('from %s, %s leads to %s', (from, step, to) => {
    expect(take(from, step)).toMatchObject({ ok: true, value: { from, to } })
  })

  test('is refused from every status the table does not name', () => {
    for (const step of requestStepNames)
      for (const status of requestStatuses)
        expect(take(status, step).ok, `${step} from ${status}`).toBe(requestRuleOf(step).from.includes(status))
  })

  test.each([
    ['question', { note: '' }, 'missing_note'],
    ['accept', { day: '' }, 'missing_day'],
    ['waiting_list', { day: '' }, 'missing_day'],
    ['decline', { reason: '' }, 'missing_reason'],
    ['decline', { reason: 'other', note: '' }, 'missing_reason'],
  ] as const)('%s without what it needs (%o) is refused', (step, lacking, reason) => {
    expect(take('open', step, lacking)).toEqual({ ok: false, reason })
  })

  test.each(declineReasons.filter((reason) => reason !== 'other'))('the reason %s says enough by itself', (reason) => {
    expect(take('open', 'decline', { reason, note: '' }).ok).toBe(true)
  })

  test('does not expire before its time', () => {
    expect(takeRequestStep('open', { step: 'expire', ...everything }, { silence: false })).toEqual({ ok: false, reason: 'missing_silence' })
  })

  test('leaves nothing hanging: from every status some path ends', () => {
    const reached = new Set<RequestStatus>(['declined', 'withdrawn', 'expired'])
    for (const _ of requestStatuses)
      for (const { from, to } of requestStepNames.map(requestRuleOf)) if (reached.has(to)) for (const status of from) reached.add(status)
    expect([...reached].sort()).toEqual([...requestStatuses].sort())
  })

  test('is in the printed table as in the code', async () => {
    const rows = requestStepNames.map((name) => {
      const { by, from, to, needs, tells } = requestRuleOf(name)
      return `| ${name} | ${by} | ${from.join(', ')} | ${to} | ${needs.join(', ')} | ${tells} |`
    })
    const page = [
      '# Steps of a request to a provider',
      '',
      'The one who answers a referral asks at most three providers at a time. A request is open for 8 days; after two working days the provider is',
      'reminded once. This page is printed from `src/referrals/request.ts`.',
      '',
      '| step | who | from | to | needs | tells |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/request-steps.md')
  })
})

test('it is open for eight days, and reminded of after two working days', () => {
  expect(expiresOn('2026-03-05')).toBe('2026-03-13')
  expect(remindOn('2026-03-05', [])).toBe('2026-03-09') // a Thursday
  expect(remindOn('2026-03-05', ['2026-03-06'])).toBe('2026-03-10') // and on Friday the office is closed
  expect([isExpired({ expiresOn: '2026-03-13' }, '2026-03-13'), isExpired({ expiresOn: '2026-03-13' }, '2026-03-14')]).toEqual([
    false,
    true,
  ])
  expect(isOverdue({ status: 'open', expiresOn: '2026-03-13' }, '2026-03-14')).toBe(true)
  expect(isOverdue({ status: 'accepted', expiresOn: '2026-03-13' }, '2026-03-14')).toBe(false)
  expect([isMoot({ referralStatus: 'contacted' }), isMoot({ referralStatus: 'matched' })]).toEqual([false, true])
})

describe('who could be asked', () => {
  const offering = (id: string, changes: Partial<Askable> = {}): Askable => ({
    id,
    name: id,
    organisationId: 'x',
    organisation: 'X',
    place: '',
    recipientGroups: [],
    available: null,
    hasAgreement: false,
    hasAccount: true,
    email: '',
    ...changes,
  })
  const names = (...offerings: Askable[]) => choicesFor('memory', offerings, ['asked']).map(({ offering: { id } }) => id)

  test('comes in the order of how well it fits', () => {
    expect(
      names(
        offering('others', { recipientGroups: ['youth'] }),
        offering('full', { available: 0, recipientGroups: ['dementia'] }),
        offering('anybody'),
        offering('agreed', { recipientGroups: ['dementia'], hasAgreement: true }),
        offering('roomy', { recipientGroups: ['dementia'], available: 2, hasAgreement: true }),
      ),
    ).toEqual(['roomy', 'agreed', 'full', 'anybody', 'others'])
  })

  test('is not who was asked already, nor who cannot answer', () => {
    expect(
      names(offering('asked'), offering('nobody', { hasAccount: false }), offering('mail', { hasAccount: false, email: 'a@b.example' })),
    ).toEqual(['mail'])
  })

  test('says why', () => {
    const [choice] = choicesFor('memory', [offering('a', { recipientGroups: ['dementia'], available: 2, hasAgreement: true })], [])
    expect(choice?.why).toEqual({ group: 'dementia', places: 2, hasAgreement: true })
  })
})
