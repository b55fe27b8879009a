import type { Archive } from '../../src/platform/archive.ts'
import { dayOf } from '../../src/platform/day.ts'
import { newId, newReference } from '../../src/platform/id.ts'
import type { ResponseTimes } from '../../src/practice/response-times.ts'
import { type Course, courseAfter, noCourse } from '../../src/referrals/course.ts'
import { ownTiming } from '../../src/referrals/deadline.ts'
import { ownConsentWording } from '../../src/referrals/details.ts'
import { type OwnRequest, ownDetails } from '../../src/referrals/own-request.ts'
import { noFacts, type ReferralStatus, type ReferralStep, takeStep } from '../../src/referrals/referral.ts'
import { placeOf, sealDetails } from '../../src/referrals/sealing.ts'
import { consents, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { practiceIdOf } from '../practices.ts'
import { gemeenteDenBosch, gemeenteStein } from './cast.ts'
import type { Organisations } from './world.ts'

type Seed = {
  practice: string
  organisation: string
  asked: OwnRequest
  steps: readonly { step: ReferralStep; by?: string; note?: string }[]
}

const ofAnAdult = { ageGroup: '', adult: undefined } as const

const seeds: readonly Seed[] = [
  {
    practice: 'den-bosch',
    organisation: gemeenteDenBosch,
    asked: {
      caregiverName: 'Tineke',
      telephone: '0002345801',
      bestTime: 'morning',
      language: 'nl',
      wish: 'Ik kom de deur niet meer uit. Is er iemand die af en toe bij mijn man kan zijn?',
      ...ofAnAdult,
    },
    steps: [{ step: 'ask' }],
  },
  {
    practice: 'stein',
    organisation: gemeenteStein,
    asked: { caregiverName: 'Rachid', telephone: '0004615601', bestTime: 'evening', language: 'ar', wish: '', ...ofAnAdult },
    steps: [{ step: 'ask' }, { step: 'receive', by: 'sjef' }],
  },
]

/** What a new practice promises. */
const usual: ResponseTimes = { receive: 1, contact: 2, match: 5, start: 10, complete: 60 }

/** Caregivers who asked for contact today, without a referrer. */
export async function ownRequestStatements(archive: Archive, organisations: Organisations) {
  const { db } = archive
  const stories = await Promise.all(seeds.map((seed) => told(archive, seed, organisations.get(seed.organisation) ?? '')))
  return [
    db.insert(referrals).values(stories.map(({ row }) => row)),
    db.insert(referralDetails).values(stories.map(({ details }) => details)),
    db.insert(consents).values(stories.map(({ consent }) => consent)),
    db.insert(referralStepsTaken).values(stories.flatMap(({ steps }) => steps)),
  ] as const
}

async function told({ vault, now }: Archive, { practice, asked, steps }: Seed, organisationId: string) {
  const [id, practiceId, at] = [newId(now), practiceIdOf(practice), now.toISOString()]
  let [status, course]: [ReferralStatus, Course] = ['draft', noCourse]
  const done: (typeof referralStepsTaken.$inferInsert)[] = []
  for (const { step, by = null, note = '' } of steps) {
    const taken = takeStep(status, { step, note }, { ...noFacts, consent: true })
    if (!taken.ok) throw new Error(`the demo cannot take ${step} from ${status}: ${taken.reason}`)
    const { dueOn } = course
    course = courseAfter(course, taken.value, ownTiming(usual), { now, closing: [] })
    status = taken.value.to
    const version = done.length + 1
    const sealedNote = await vault.seal(practiceId, placeOf.note(id, version), note)
    done.push({ referralId: id, version, step, note: sealedNote, personId: by, at, dueOn })
  }
  const details = ownDetails(asked)
  const fields = Object.entries(details).flatMap(([field, value]) => (value === '' ? [] : [field]))
  return {
    row: {
      id,
      reference: newReference(),
      practiceId,
      agreementId: null,
      referringOrganisationId: null,
      referrerId: null,
      answeringOrganisationId: organisationId,
      status: status as ReferralStatus,
      version: done.length,
      createdOn: dayOf(now),
      sentOn: dayOf(now),
      ...course,
      promised: usual,
      endReason: '',
    },
    details: { referralId: id, ...(await sealDetails(vault, practiceId, id, details)) },
    consent: {
      id: newId(now),
      referralId: id,
      about: 'caregiver' as const,
      givenBy: 'self' as const,
      askedById: null,
      wording: ownConsentWording,
      givenAt: at,
      toOrganisationId: organisationId,
      how: 'written' as const,
      fields: JSON.stringify(fields),
    },
    steps: done,
  }
}
