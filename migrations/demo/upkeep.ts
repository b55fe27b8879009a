import type { PlacedOffering } from '../../src/directory/store-import.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { isHandled, type ReportReason, type ReportStatus, type ReportStep, takeReportStep } from '../../src/upkeep/report.ts'
import { placeOfReport } from '../../src/upkeep/sealed-tables.ts'
import { offeringReportSteps, offeringReports } from '../../src/upkeep/tables.ts'
import { practiceIdOf } from '../practices.ts'

type Story = {
  practice: 'den-bosch' | 'stein'
  offering: string
  reason: ReportReason
  note: string
  daysAgo: number
  /** After so many days, by whom; without a person it was the owner. */
  steps: readonly { step: ReportStep; after: number; by?: string }[]
}

const stories: readonly Story[] = [
  { practice: 'den-bosch', offering: 'DB23', reason: 'telephone', note: '', daysAgo: 2, steps: [] },
  {
    practice: 'den-bosch',
    offering: 'DB01',
    reason: 'full',
    note: 'Ik belde en hoorde dat er pas in januari plek is.',
    daysAgo: 4,
    steps: [],
  },
  {
    practice: 'den-bosch',
    offering: 'DB37',
    reason: 'cost',
    note: 'Op de boerderij vroegen ze een ander bedrag.',
    daysAgo: 9,
    steps: [{ step: 'wait', after: 1, by: 'anouk' }],
  },
  {
    practice: 'den-bosch',
    offering: 'DB28',
    reason: 'address_hours',
    note: 'De deur was dicht op dinsdag.',
    daysAgo: 12,
    steps: [
      { step: 'wait', after: 2, by: 'anouk' },
      { step: 'answer', after: 5 },
    ],
  },
  {
    practice: 'den-bosch',
    offering: 'DB06',
    reason: 'other',
    note: 'De tekst gaat over vorig jaar.',
    daysAgo: 30,
    steps: [{ step: 'solve', after: 3, by: 'karim' }],
  },
  { practice: 'den-bosch', offering: 'DB44', reason: 'gone', note: '', daysAgo: 41, steps: [{ step: 'keep', after: 1, by: 'anouk' }] },
  { practice: 'stein', offering: 'ST22', reason: 'telephone', note: 'Niemand neemt op.', daysAgo: 3, steps: [] },
  { practice: 'stein', offering: 'ST38', reason: 'cost', note: '', daysAgo: 20, steps: [{ step: 'solve', after: 4, by: 'sjef' }] },
]

/** Reports of visitors in every state, each brought there by the rules of the portal itself. */
export async function upkeepStatements({ db, vault, now }: Archive, placed: readonly PlacedOffering[]) {
  const reports = await Promise.all(
    stories.map(async (story) => {
      const { row, steps } = told(story, idOf(placed, story.offering), now)
      return { row: { ...row, note: await vault.seal(row.practiceId, placeOfReport(row.id), story.note) }, steps }
    }),
  )
  return [
    db.insert(offeringReports).values(reports.map(({ row }) => row)),
    db.insert(offeringReportSteps).values(reports.flatMap(({ steps }) => steps)),
  ] as const
}

function idOf(placed: readonly PlacedOffering[], externalId: string): string {
  const offering = placed.find((one) => one.externalId === externalId)
  if (!offering) throw new Error(`the demo has no offering ${externalId}`)
  return offering.id
}

function told({ practice, reason, daysAgo, steps: taken }: Story, offeringId: string, now: Date) {
  const id = newId(now)
  const on = (after: number) => addDays(dayOf(now), after - daysAgo)
  let status: ReportStatus = 'open'
  const steps = taken.map(({ step, after, by }, at) => {
    const outcome = takeReportStep(by ? (by === 'karim' ? 'provider' : 'coordinator') : 'owner', status, step)
    if (!outcome.ok) throw new Error(`the demo takes the step ${step} from ${status}`)
    status = outcome.value.to
    return { reportId: id, version: at + 1, step, personId: by ?? null, at: `${on(after)}T10:05:00.000Z` }
  })
  const row = {
    id,
    practiceId: practiceIdOf(practice),
    offeringId,
    reason,
    status,
    version: steps.length,
    reportedAt: `${on(0)}T19:40:00.000Z`,
    handledOn: isHandled(status) ? on(taken.at(-1)?.after ?? 0) : null,
  }
  return { row, steps }
}
