import type { PlacedOffering } from '../../src/directory/store-import.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { addDays, type Day, dayOf, earlierOf } from '../../src/platform/day.ts'
import { newId, newReference } from '../../src/platform/id.ts'
import type { Vault } from '../../src/platform/vault.ts'
import { addWorkingDays, isWorkingDay } from '../../src/platform/working-days.ts'
import { type Course, courseAfter, noCourse } from '../../src/referrals/course.ts'
import { type ConsentAbout, consentWording, type ReferralDetails, recipientFields } from '../../src/referrals/details.ts'
import { hasEnded, type ReferralStatus, type StepTaken, takeStep } from '../../src/referrals/referral.ts'
import { placeOf, sealDetails } from '../../src/referrals/sealing.ts'
import {
  consents,
  providerRequestSteps,
  providerRequests,
  referralContacts,
  referralDetails,
  referralMessages,
  referralStepsTaken,
  referrals,
} from '../../src/referrals/tables.ts'
import { corrections } from '../../src/rights/tables.ts'
import type { AgreementRow } from './agreement-rows.ts'
import { changeRows, contactRows } from './contacts.ts'
import { messageRows } from './messages.ts'
import { type ReferralSeed, referralSeeds } from './referral-stories.ts'
import { requestRows } from './requests.ts'

/** The referrals of the demo, each brought to its status by the steps of the portal itself, so none is in a state that cannot be. */
export async function referralStatements(
  archive: Archive,
  agreements: ReadonlyMap<string, AgreementRow>,
  placed: readonly PlacedOffering[],
) {
  const { db, vault, now } = archive
  const stories = await Promise.all(
    referralSeeds.map(async (seed) => {
      const story = await sealed(vault, told(seed, agreementOf(seed, agreements), now))
      return {
        ...story,
        requests: await requestRows(archive, story.row, seed.requests ?? [], placed),
        contacts: await contactRows(archive, story, seed.contacts ?? []),
        changes: await changeRows(archive, story, seed.details, seed.changes ?? []),
        messages: await messageRows(archive, story.row, seed.messages ?? []),
      }
    }),
  )
  const requests = stories.flatMap((story) => story.requests)
  return [
    db.insert(referrals).values(stories.map(({ row }) => row)),
    db.insert(referralDetails).values(stories.map(({ details }) => details)),
    db.insert(consents).values(stories.flatMap(({ consent }) => consent)),
    db.insert(referralContacts).values(stories.flatMap(({ contacts }) => contacts)),
    db.insert(corrections).values(stories.flatMap(({ changes }) => changes)),
    db.insert(referralStepsTaken).values(stories.flatMap(({ steps }) => steps)),
    db.insert(referralMessages).values(stories.flatMap(({ messages }) => messages)),
    db.insert(providerRequests).values(requests.map(({ row }) => row)),
    db.insert(providerRequestSteps).values(requests.flatMap(({ steps }) => steps)),
  ] as const
}

function agreementOf({ agreement }: ReferralSeed, agreements: ReadonlyMap<string, AgreementRow>): AgreementRow {
  const row = agreements.get(agreement)
  if (!row) throw new Error(`the demo has no agreement ${agreement}`)
  return row
}

function told(seed: ReferralSeed, agreement: AgreementRow, now: Date) {
  const id = newId(now)
  const today = dayOf(now)
  const begun = workingDaysBack(today, seed.daysAgo)
  const notLater = (instant: string) => (instant < now.toISOString() ? instant : now.toISOString())
  const { steps, course, status } = followed(seed, agreement, (after, at) =>
    notLater(`${earlierOf(addWorkingDays(begun, after), today)}T${String(8 + at).padStart(2, '0')}:20:00.000Z`),
  )
  const sentOn = seed.steps.length > 0 ? begun : null
  const last = seed.steps.at(-1)
  const row = {
    id,
    reference: newReference(),
    practiceId: agreement.practiceId,
    agreementId: agreement.id,
    referringOrganisationId: agreement.referringOrganisationId,
    answeringOrganisationId: agreement.answeringOrganisationId,
    referrerId: seed.referrer,
    status,
    version: steps.length,
    createdOn: begun,
    sentOn,
    ...course,
    endedOn: hasEnded(status) ? (steps.at(-1)?.at.slice(0, 10) ?? null) : null,
    endReason: hasEnded(status) ? (last?.note ?? '') : '',
    askAgainOn: seed.askAgainAfter === undefined ? null : addWorkingDays(begun, seed.askAgainAfter),
    reportReadAt: seed.isRead ? now.toISOString() : null,
    ...(status === 'completed' ? ({ outcome: 'achieved', ease: 'yes' } as const) : {}),
  }
  const details: ReferralDetails & { referralId: string } = {
    referralId: id,
    ...seed.details,
    dischargeOn: seed.dischargeIn === undefined ? '' : addDays(today, seed.dischargeIn),
  }
  const filled = (Object.keys(seed.details) as (keyof ReferralDetails)[]).filter((field) => seed.details[field] !== '')
  const given = {
    referralId: id,
    askedById: seed.referrer,
    wording: consentWording,
    givenAt: `${begun}T08:15:00.000Z`,
    toOrganisationId: agreement.answeringOrganisationId,
    how: 'spoken' as const,
  }
  const yes = (about: ConsentAbout, fields: readonly string[], givenBy: 'self' | 'representative' = 'self') => ({
    ...given,
    givenBy,
    id: newId(now),
    about,
    fields: JSON.stringify(fields),
  })
  const consent = [
    ...(sentOn
      ? [
          yes(
            'caregiver',
            filled.filter((field) => !recipientFields.includes(field)),
          ),
        ]
      : []),
    ...(sentOn && seed.details.recipientPc4 ? [yes('care_recipient', recipientFields, seed.yesOfRecipient)] : []),
  ]
  return { row, details, consent, steps: steps.map((step) => ({ ...step, referralId: id })) }
}

type Told = ReturnType<typeof told>

async function sealed(vault: Vault, { row, details: { referralId, ...details }, consent, steps }: Told) {
  const seal = (place: string, text: string) => vault.seal(row.practiceId, place, text)
  return {
    row: { ...row, endReason: await seal(placeOf.endReason(row.id), row.endReason) },
    details: { referralId, ...(await sealDetails(vault, row.practiceId, referralId, details)) },
    consent,
    steps: await Promise.all(
      steps.map(async (step) => ({ ...step, note: await seal(placeOf.note(step.referralId, step.version), step.note) })),
    ),
  }
}

const facts = { consent: true, agreement: true, silence: true, attempts: true, paused: true, changes: true }
const evaluation = { outcome: 'achieved', ease: 'yes' } as const

/** Follows the step table and the clock from draft; a story that the table does not allow stops the seed. */
function followed({ steps }: ReferralSeed, agreement: AgreementRow, instantOf: (after: number, at: number) => string) {
  let [status, course]: [ReferralStatus, Course] = ['draft', noCourse]
  const done = steps.map(({ step, after, by, note = '', dayAfter, reason, place }, at) => {
    const instant = instantOf(after, at)
    const day = dayAfter === undefined ? undefined : addWorkingDays(dayOf(new Date(instant)), dayAfter)
    const taken = takeStep(status, { step, note, evaluation, day, reason, place }, facts)
    if (!taken.ok) throw new Error(`the demo cannot take ${step} from ${status}: ${taken.reason}`)
    const { dueOn } = course
    course = courseAfter(course, taken.value, timingOf(agreement), { now: new Date(instant), closing: [] })
    status = taken.value.to
    return { version: at + 1, ...detailsOf(taken.value), note, personId: by, at: instant, dueOn }
  })
  return { steps: done, course, status: status as ReferralStatus }
}

const detailsOf = ({ step, day, reason, place }: StepTaken) => ({ step, day: day ?? null, reason: reason ?? null, place: place ?? null })

const timingOf = (agreement: AgreementRow) => ({
  terms: agreement.terms,
  responseTimes: {
    receive: agreement.receiveDays,
    contact: agreement.contactDays,
    match: agreement.matchDays,
    start: agreement.startDays,
    complete: agreement.completeDays,
  },
})

function workingDaysBack(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left -= 1
  }
  while (!isWorkingDay(at)) at = addDays(at, -1)
  return at
}
