import { type SQL, sql } from 'drizzle-orm'
import type { PlacedOffering } from '../../src/directory/store-import.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId, newToken, sha256 } from '../../src/platform/id.ts'
import { isHandled, type ReportReason, type ReportStatus, type ReportStep, takeReportStep } from '../../src/upkeep/report.ts'
import { placeOfReport } from '../../src/upkeep/sealed-tables.ts'
import { offeringReportSteps, offeringReports, upkeepLinks } from '../../src/upkeep/tables.ts'
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

/** Reports of visitors in every state, each brought there by the rules of the portal itself; sites that work no more; owners who were asked. */
export async function upkeepStatements({ db, vault, now }: Archive, placed: readonly PlacedOffering[]) {
  const reports = await Promise.all(
    stories.map(async (story) => {
      const { row, steps } = told(story, idOf(placed, story.offering), now)
      return { row: { ...row, note: await vault.seal(row.practiceId, placeOfReport(row.id), story.note) }, steps }
    }),
  )
  const at = now.toISOString()
  const today = dayOf(now)
  const inAWeek = new Date(now.getTime() + 7 * day).toISOString()
  const set = (target: SQL, found: SQL) => db.run(sql`update contact_checks set ${found} where target = ${target}`)
  const urlOf = (externalId: string) => sql`(select url from offerings where external_id = ${externalId})`
  return [
    // everything that the directory names, not looked at but for the form of the numbers: their sites are invented
    db.run(sql`insert into contact_checks (target, kind, due_at, checked_at, outcome, leads_to, is_permanent, problem)
      select url, 'site', ${inAWeek}, null, 'unchecked', '', 0, '' from offerings where url <> ''
      union select url, 'site', ${inAWeek}, null, 'unchecked', '', 0, '' from organisations where url <> ''
      union select phone, 'telephone', ${inAWeek}, ${at}, 'fine', '', 0, '' from offerings where phone <> ''`),
    set(
      urlOf('DB38'),
      sql`outcome = 'failed', problem = 'status', status = 404, checked_at = ${at}, failed_on = ${addDays(today, -16)},
      confirmed_on = ${addDays(today, -15)}`,
    ),
    set(urlOf('DB43'), sql`outcome = 'failed', problem = 'timeout', checked_at = ${at}, failed_on = ${today}`),
    set(
      urlOf('DB31'),
      sql`outcome = 'moved', status = 200, is_permanent = 1, leads_to = 'https://reizen.zorgeloosweg.example/', checked_at = ${at}`,
    ),
    set(
      urlOf('ST40'),
      sql`outcome = 'failed', problem = 'unreachable', checked_at = ${at}, failed_on = ${addDays(today, -9)},
      confirmed_on = ${addDays(today, -8)}`,
    ),
    // asked last week, and not answered
    db.run(sql`update offerings set asked_on = ${addDays(today, -6)} where external_id in ('DB02', 'DB49', 'ST22')`),
    db.insert(upkeepLinks).values(
      await Promise.all(
        (['den-bosch', 'stein'] as const).map(async (practice) => ({
          tokenHash: await sha256(newToken()),
          email: practice === 'stein' ? 'bellen@samenstein.example' : 'welkom@ontmoetingscentrumdebrug.example',
          practiceId: practiceIdOf(practice),
          topic: 'upkeep_ask' as const,
          askedOn: addDays(today, -6),
          createdAt: new Date(now.getTime() - 6 * day).toISOString(),
          expiresAt: new Date(now.getTime() + 24 * day).toISOString(),
        })),
      ),
    ),
    db.insert(offeringReports).values(reports.map(({ row }) => row)),
    db.insert(offeringReportSteps).values(reports.flatMap(({ steps }) => steps)),
  ] as const
}

const day = 24 * 60 * 60_000

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
