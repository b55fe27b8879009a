import { and, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { agreements } from '../agreements/tables.ts'
import { organisations } from '../directory/tables.ts'
import { type YoungAge, youngAges } from '../guidance/young.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import type { Vault } from '../platform/vault.ts'
import { attemptsPromised } from './attempts.ts'
import type { ConsentAbout } from './details.ts'
import { sayings } from './follow-acts.ts'
import { hiddenFrom } from './policy.ts'
import { type ReferralLine, referredByOf } from './record.ts'
import { placeOf } from './sealing.ts'
import { forwardedTo } from './store-report-back.ts'
import { consents, referralColumns, referralDetails, referrals } from './tables.ts'

const referring = alias(organisations, 'from_organisation')
const answering = alias(organisations, 'to_organisation')
/** Their yes to sharing was not taken back. */
function stillSharedAbout(whom: ConsentAbout): SQL<number> {
  return sql<number>`exists (select 1 from ${consents} where ${consents.referralId} = ${referrals.id} and ${consents.about} = ${whom}
    and ${consents.withdrawnAt} is null)`
}

/** The caregiver did not take back the yes to sharing. */
export const stillShared = stillSharedAbout('caregiver')

/** It was sent and received before anybody called: with fewer steps the timeline need not be looked into. */
const fewestSteps = 2 + attemptsPromised.times

/** Called in vain as often as was promised, and nobody spoke to the caregiver since. */
const isUnreached = sql`${referrals.status} = 'received' and ${referrals.version} >= ${fewestSteps} and exists (
  select 1 from referral_steps called where called.referral_id = ${referrals.id} and called.step = 'unreached'
  and called.version > coalesce((select max(again.version) from referral_steps again
    where again.referral_id = called.referral_id and again.step in ('reopen', 'send_again')), 0))`.mapWith(Boolean)

/** The caregiver said last, with the code, that help has not started, and nobody reported a start since. */
const saidNotYet = sql`${referrals.status} in ('matched', 'started') and coalesce((select said.step from referral_steps said
  where said.referral_id = ${referrals.id} and said.step in ${[...sayings, 'start']}
  order by said.version desc limit 1) = 'say_not_yet', 0)`.mapWith(Boolean)

/** It ran until its data were erased: the step that ended it was taken at the very moment of erasing. */
const isStoppedByErasing = sql`${referrals.erasedAt} is not null and exists (select 1 from referral_steps stopped
  where stopped.referral_id = ${referrals.id} and stopped.step = 'withdraw_consent' and stopped.at = ${referrals.erasedAt})`.mapWith(
  Boolean,
)

const lineColumns = {
  ...referralColumns,
  referringOrganisation: referring.name,
  answeringOrganisation: answering.name,
  referrer: people.name,
  letter: agreements.letter,
  noonRule: sql<boolean>`coalesce(${agreements.terms} ->> '$.noonRule', 0)`.mapWith(Boolean),
  caregiverName: referralDetails.caregiverName,
  urgency: referralDetails.urgency,
  dischargeOn: referralDetails.dischargeOn,
  ageGroup: referralDetails.ageGroup,
  recipientSaidYes: stillSharedAbout('care_recipient'),
  endedOn: referrals.endedOn,
  endReason: referrals.endReason,
  outcome: referrals.outcome,
  ease: referrals.ease,
  reportReadAt: referrals.reportReadAt,
  lateToldOn: referrals.lateToldOn,
  askAgainOn: referrals.askAgainOn,
  forwardedFrom: referrals.forwardedFrom,
  promised: referrals.promised,
  forwardedTo,
  erasedAt: referrals.erasedAt,
  isUnreached,
  saidNotYet,
  isStoppedByErasing,
  isShared: stillShared,
}

/** The question for referrals as a list shows them; the caller says which. */
export const lines = (db: Database) =>
  db
    .select(lineColumns)
    .from(referrals)
    .innerJoin(referralDetails, eq(referralDetails.referralId, referrals.id))
    .leftJoin(agreements, eq(agreements.id, referrals.agreementId))
    .leftJoin(people, eq(people.id, referrals.referrerId))
    .leftJoin(referring, eq(referring.id, referrals.referringOrganisationId))
    .innerJoin(answering, eq(answering.id, referrals.answeringOrganisationId))
    .$dynamic()

export type SealedLine = Awaited<ReturnType<typeof lines>>[number]

const asAge = (opened: string): YoungAge | '' => youngAges.find((age) => age === opened) ?? ''

/** Opens what this person may read of a line; the rest is empty. */
export async function openLine(
  vault: Vault,
  actor: Actor,
  { isShared, recipientSaidYes, erasedAt, referrer, referringOrganisation, letter, ...rest }: SealedLine,
): Promise<ReferralLine> {
  const line = { ...rest, referredBy: referredByOf({ referrer, referringOrganisation, letter }) }
  const hidden = hiddenFrom(actor, { ...line, erasedAt, isShared: isShared === 1 })
  if (hidden) return { ...line, hidden, caregiverName: '', dischargeOn: '', ageGroup: '', endReason: '', outcome: '', ease: '' }
  const [caregiverName, dischargeOn, ageGroup, endReason] = await Promise.all([
    vault.open(line.practiceId, placeOf.detail('caregiverName', line.id), line.caregiverName),
    vault.open(line.practiceId, placeOf.detail('dischargeOn', line.id), recipientSaidYes === 1 ? line.dischargeOn : ''),
    vault.open(line.practiceId, placeOf.detail('ageGroup', line.id), line.ageGroup),
    vault.open(line.practiceId, placeOf.endReason(line.id), line.endReason),
  ])
  return { ...line, hidden, caregiverName, dischargeOn, ageGroup: asAge(ageGroup), endReason }
}

export const openLines = (vault: Vault, actor: Actor, sealed: SealedLine[]) =>
  Promise.all(sealed.map((line) => openLine(vault, actor, line)))

/** What this person may meet at all: referrals of the own organisation; a coordinator also those of the practice, once they were sent. */
export function withinReach(actor: Actor): SQL | undefined {
  const writes = eq(referrals.referringOrganisationId, actor.organisationId)
  const answers = and(eq(referrals.answeringOrganisationId, actor.organisationId), isNotNull(referrals.sentOn))
  const reach = {
    referrer: writes,
    provider: answers,
    coordinator: or(writes, isNotNull(referrals.sentOn)),
    adviser: sql`0`,
    admin: sql`0`,
  }
  return and(eq(referrals.practiceId, actor.practice.id), reach[actor.role])
}
