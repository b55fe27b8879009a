import { describe, expect, test } from 'vitest'
import {
  type Handler,
  isHandled,
  type ReportStatus,
  type ReportStep,
  reportRules,
  reportSteps,
  stepsFor,
  takeReportStep,
} from '../../src/upkeep/report.ts'

const statuses: ReportStatus[] = ['open', 'waiting', 'answered', 'solved', 'right']
const handlers: Handler[] = ['coordinator', 'provider', 'owner']

describe('a report', () => {
  test.each([
    ['coordinator', 'open', 'wait', 'waiting'],
    ['owner', 'waiting', 'answer', 'answered'],
    ['owner', 'open', 'answer', 'answered'],
    ['coordinator', 'answered', 'solve', 'solved'],
    ['provider', 'open', 'keep', 'right'],
    ['coordinator', 'right', 'reopen', 'open'],
  ] as [Handler, ReportStatus, ReportStep, ReportStatus][])('%s: from %s, %s leads to %s', (who, from, step, to) => {
    expect(takeReportStep(who, from, step)).toEqual({ ok: true, value: { step, to } })
  })

  test.each([
    ['provider', 'open', 'wait'],
    ['provider', 'solved', 'reopen'],
    ['owner', 'open', 'solve'],
    ['owner', 'answered', 'answer'],
    ['coordinator', 'solved', 'keep'],
  ] as [Handler, ReportStatus, ReportStep][])('%s cannot, from %s, take the step %s', (who, from, step) => {
    expect(takeReportStep(who, from, step)).toEqual({ ok: false, reason: 'not_now' })
  })

  test('offers on its page exactly what it then takes', () => {
    for (const who of handlers) {
      for (const status of statuses) {
        expect(stepsFor(who, status)).toEqual(reportSteps.filter((step) => takeReportStep(who, status, step).ok))
      }
    }
  })

  test('can be handled by the coordinator from wherever it is', () => {
    const ends = new Set(statuses.filter(isHandled))
    for (let grew = true; grew; ) {
      const before = ends.size
      for (const { who, from, to } of reportRules) {
        if (ends.has(to) && (who as readonly Handler[]).includes('coordinator')) for (const status of from) ends.add(status)
      }
      grew = ends.size > before
    }
    expect([...ends].sort()).toEqual([...statuses].sort())
  })
})
