import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ends,
  hasEnded,
  openSteps,
  type ReferralStatus,
  referralStatuses,
  ruleOf,
  stepNames,
  takeStep,
} from '../../src/referrals/referral.ts'

const everything = { consent: true, agreement: true, silence: true, attempts: true, paused: true, changes: true }

const evaluation = { outcome: 'achieved', ease: 'yes' } as const
/** Everything that a step may have to say. */
const said = { note: 'omdat', evaluation, day: '2026-03-10', reason: 'caregiver_asks' } as const

describe('a step of a referral', () => {
  test.each([
    ['draft', 'send', 'sent'],
    ['sent', 'receive', 'received'],
    ['received', 'contact', 'contacted'],
    ['contacted', 'match', 'matched'],
    ['matched', 'start', 'started'],
    ['started', 'complete', 'completed'],
    ['received', 'attempt', 'received'],
    ['received', 'unreached', 'received'],
    ['received', 'decline', 'declined_by_caregiver'],
    ['contacted', 'no_capacity', 'no_capacity'],
    ['matched', 'redirect', 'redirected'],
    ['received', 'forward', 'redirected'],
    ['redirected', 'report_start', 'redirected'],
    ['redirected', 'report_end', 'redirected'],
    ['sent', 'withdraw', 'withdrawn'],
    ['received', 'expire', 'expired'],
    ['contacted', 'wait', 'contacted'],
    ['contacted', 'acquaint', 'contacted'],
    ['matched', 'acquaint', 'matched'],
    ['matched', 'pause', 'matched'],
    ['received', 'resume', 'received'],
    ['no_capacity', 'reopen', 'received'],
    ['withdrawn', 'send_again', 'sent'],
    ['sent', 'amend', 'sent'],
    ['started', 'amend', 'started'],
  ] as const)('from %s, %s leads to %s', (from, step, to) => {
    expect(takeStep(from, { step, ...said }, everything)).toMatchObject({ ok: true, value: { from, to } })
  })

  test('is refused from every status the table does not name', () => {
    for (const step of stepNames) {
      for (const status of referralStatuses) {
        const named = ruleOf(step).from.includes(status)
        expect(takeStep(status, { step, ...said }, everything).ok, `${step} from ${status}`).toBe(named)
      }
    }
  })

  test.each([
    ['draft', 'send', { consent: false }, 'missing_consent'],
    ['draft', 'send', { agreement: false }, 'missing_agreement'],
    ['contacted', 'forward', { consent: false }, 'missing_consent'],
    ['sent', 'expire', { silence: false }, 'missing_silence'],
    ['received', 'unreached', { attempts: false }, 'missing_attempts'],
    ['received', 'resume', { paused: false }, 'missing_paused'],
    ['received', 'amend', { changes: false }, 'missing_changes'],
  ] as const)('from %s, %s needs more than %o', (from, step, lacking, reason) => {
    expect(takeStep(from, { step, note: step === 'amend' ? 'omdat' : '' }, { ...everything, ...lacking })).toEqual({ ok: false, reason })
  })

  test.each(['match', 'complete', 'decline', 'no_capacity', 'redirect', 'forward', 'withdraw', 'reopen', 'send_again', 'amend'] as const)(
    '%s says why, or does not happen',
    (step) => {
      const [from = 'draft'] = ruleOf(step).from
      expect(takeStep(from, { step, note: '' }, everything)).toEqual({ ok: false, reason: 'missing_note' })
    },
  )

  test('complete says what came of it, or does not happen', () => {
    expect(takeStep('started', { step: 'complete', note: 'omdat' }, everything)).toEqual({ ok: false, reason: 'missing_evaluation' })
  })

  test('leaves nobody waiting: from every status some path ends', () => {
    const ending = new Set<ReferralStatus>(ends)
    for (let before = -1; before !== ending.size; ) {
      before = ending.size
      for (const { from, to } of stepNames.map(ruleOf)) if (to !== 'same' && ending.has(to)) for (const status of from) ending.add(status)
    }
    expect(referralStatuses.filter((status) => !ending.has(status))).toEqual([])
  })

  test('leaves an end only by going on with a note, as long as the caregiver says yes', () => {
    expect(stepNames.filter((step) => ruleOf(step).from.some(hasEnded))).toEqual(['reopen', 'send_again', 'report_start', 'report_end'])
    for (const step of ['reopen', 'send_again'] as const) {
      const [from = 'draft'] = ruleOf(step).from
      expect(takeStep(from, { step, note: 'omdat' }, { ...everything, consent: false })).toEqual({ ok: false, reason: 'missing_consent' })
    }
  })

  test.each(['wait', 'acquaint', 'pause'] as const)('%s names a day, or does not happen', (step) => {
    expect(takeStep('contacted', { step, note: '', reason: 'caregiver_away' }, everything)).toEqual({ ok: false, reason: 'missing_day' })
  })

  test('the clock stands still for a reason', () => {
    expect(takeStep('contacted', { step: 'pause', note: '', day: '2026-03-10' }, everything)).toEqual({
      ok: false,
      reason: 'missing_reason',
    })
  })

  test('asks for a yes on a page of its own, and what another practice reports is nobody’s choice', () => {
    const chosen = referralStatuses.flatMap((status) =>
      (['referrer', 'recipient', 'clock'] as const).flatMap((by) => openSteps(status, by)),
    )
    expect(chosen.filter((step) => ['send', 'forward', 'report_start', 'report_end'].includes(step))).toEqual([])
  })

  test('tells the referrer of every end that is not the referrer’s own', () => {
    const isEnd = (to: ReferralStatus | 'same') => to !== 'same' && hasEnded(to)
    const silent = stepNames.filter(
      (step) => isEnd(ruleOf(step).to) && ruleOf(step).by !== 'referrer' && !ruleOf(step).tells.includes('referrer'),
    )
    expect(silent).toEqual([])
  })

  test('never gets stuck, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }), (choices) => {
        let status: ReferralStatus = 'draft'
        for (const choice of choices) {
          const open = [...openSteps(status, 'referrer'), ...openSteps(status, 'recipient'), ...openSteps(status, 'clock')]
          if (hasEnded(status)) return
          expect(open.length).toBeGreaterThan(0)
          const step = open[choice % open.length] ?? 'send'
          const taken = takeStep(status, { step, ...said }, everything)
          if (!taken.ok) throw new Error(`${step} from ${status}: ${taken.reason}`)
          status = taken.value.to
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is in the printed table as in the code', async () => {
    const rows = stepNames.map((name) => {
      const { by, from, to, needs, tells } = ruleOf(name)
      return `| ${name} | ${by} | ${from.join(', ')} | ${to} | ${needs.join(', ')} | ${tells.join(', ')} |`
    })
    const page = [
      '# Steps of a referral',
      '',
      'This page is printed from `src/referrals/referral.ts`. The recipient is the organisation that answers.',
      '',
      '| step | by | from | to | needs | tells |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/referral-steps.md')
  })
})
