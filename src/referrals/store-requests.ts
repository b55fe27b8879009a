import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { LoggedBy, Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { offerings, organisations } from '../directory/tables.ts'
import type { RecipientGroup } from '../directory/taxonomy.ts'
import type { Actor } from '../identity/actor.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import { isId, sha256 } from '../platform/id.ts'
import type { Vault } from '../platform/vault.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceColumns } from '../practice/store.ts'
import { practices } from '../practice/tables.ts'
import type { ProviderRequest } from './request.ts'
import type { Askable } from './request-choice.ts'
import { placeOf } from './sealing.ts'
import { providerRequests, referrals } from './tables.ts'

const requestColumns = {
  id: providerRequests.id,
  practiceId: providerRequests.practiceId,
  referralId: providerRequests.referralId,
  reference: referrals.reference,
  offeringId: providerRequests.offeringId,
  offering: offerings.name,
  organisationId: providerRequests.organisationId,
  organisation: organisations.name,
  status: providerRequests.status,
  version: providerRequests.version,
  ask: providerRequests.ask,
  answerNote: providerRequests.answerNote,
  reason: providerRequests.reason,
  possibleOn: providerRequests.possibleOn,
  askedOn: providerRequests.askedOn,
  expiresOn: providerRequests.expiresOn,
  remindedOn: providerRequests.remindedOn,
  asker: sql<string>`(select name from ${organisations} o where o.id = ${referrals.answeringOrganisationId})`,
  referralStatus: referrals.status,
  closing: practices.closingDays,
  email: offerings.email,
  hasAccount: sql`exists (select 1 from memberships m where m.practice_id = ${providerRequests.practiceId}
    and m.organisation_id = ${providerRequests.organisationId} and m.role = 'provider' and m.ended_at is null)`.mapWith(Boolean),
}

/** What was asked of providers; sealed as it is, and the caller says which. */
export const requests = (db: Database) =>
  db
    .select(requestColumns)
    .from(providerRequests)
    .innerJoin(referrals, eq(referrals.id, providerRequests.referralId))
    .innerJoin(practices, eq(practices.id, providerRequests.practiceId))
    .innerJoin(offerings, eq(offerings.id, providerRequests.offeringId))
    .innerJoin(organisations, eq(organisations.id, providerRequests.organisationId))
    .$dynamic()

/** Requests without an answer whose reminder or end may have come; sealed as they are. */
export const listWaitingRequests = (db: Database, today: Day): Promise<ProviderRequest[]> =>
  requests(db)
    .where(
      and(
        inArray(providerRequests.status, ['open', 'question']),
        or(
          lt(providerRequests.expiresOn, today),
          and(eq(providerRequests.status, 'open'), isNull(providerRequests.remindedOn), lt(providerRequests.askedOn, today)),
        ),
      ),
    )
    .orderBy(asc(providerRequests.expiresOn))
    .limit(200)

/** What was asked about referrals, the latest first, for the batch of a page; `which` goes on after the column of their ids. */
export const requestsOf = (db: Database, which: SQL) =>
  requests(db).where(sql`${providerRequests.referralId} ${which}`).orderBy(desc(providerRequests.askedOn), desc(providerRequests.id))

export const openRequests = (vault: Vault, sealed: readonly ProviderRequest[]): Promise<ProviderRequest[]> =>
  Promise.all(
    sealed.map(async (request) => {
      const [ask, answerNote] = await Promise.all([
        vault.open(request.practiceId, placeOf.ask(request.id), request.ask),
        vault.open(request.practiceId, placeOf.answer(request.id), request.answerNote),
      ])
      return { ...request, ask, answerNote }
    }),
  )

/** One that was asked of the organisation of this person. That it was looked at is logged as a look at the referral. */
export async function findRequest({ db, vault, now }: Archive, actor: Actor, id: string): Promise<ProviderRequest | undefined> {
  const mine = and(
    eq(providerRequests.id, id),
    eq(providerRequests.practiceId, actor.practice.id),
    eq(providerRequests.organisationId, actor.organisationId),
  )
  const itsReferral = sql`(select referral_id from ${providerRequests} where ${mine})`
  const isThere = sql`exists (select 1 from ${providerRequests} where ${mine})`
  const [[found]] = await db.batch([
    requests(db).where(mine),
    auditLine(
      db,
      { practiceId: actor.practice.id, by: actor, action: 'referral.request_read', subjectId: id, now },
      { when: isThere, subjectId: itsReferral },
    ),
  ])
  return found && (await openRequests(vault, [found]))[0]
}

export type RequestByLink = { request: ProviderRequest; practice: Practice }

/**
 * The link of a mail is signed, not stored: its id, and a keyed hash of it that only the portal can make. A reminder brings the same.
 */
export const requestToken = async (vault: Vault, practiceId: string, id: string): Promise<string> =>
  `${id}.${await vault.fingerprint(practiceId, 'request_link', id)}`

async function isSigned(vault: Vault, practiceId: string, id: string, signature: string): Promise<boolean> {
  const [given, ...right] = await Promise.all([signature, ...(await vault.fingerprints(practiceId, 'request_link', id))].map(sha256))
  return right.some((one) => one === given)
}

/** What the link of a mail leads to. It names nobody, so that it was opened is not logged; an answer is. */
export async function findRequestByToken({ db, vault }: Pick<Archive, 'db' | 'vault'>, token: string): Promise<RequestByLink | undefined> {
  const [id = '', ...signature] = token.split('.')
  if (!isId(id)) return undefined
  const it = eq(providerRequests.id, id)
  const [[found], [practice]] = await db.batch([
    requests(db).where(it),
    db.select(practiceColumns).from(practices).where(sql`${practices.id} = (select practice_id from ${providerRequests} where ${it})`),
  ])
  if (!found || !practice || !(await isSigned(vault, found.practiceId, id, signature.join('.')))) return undefined
  const [request] = await openRequests(vault, [found])
  return request && { request, practice }
}

/** Nobody signed in: the log says that it was the link of the provider. */
export const byRequestLink = (organisationId: string, origin: Origin): LoggedBy => ({
  personId: null,
  name: '',
  membershipId: null,
  organisationId,
  role: 'visitor',
  origin,
})

/** Every offering of the practice that could be asked, for the batch of the page that chooses. */
export const askableQuestion = (db: Database, { practice, organisationId }: Pick<Actor, 'practice' | 'organisationId'>, today: Day) =>
  db.all<
    Omit<Askable, 'recipientGroups' | 'hasAgreement' | 'hasAccount'> & { recipientGroups: string; hasAgreement: number; hasAccount: number }
  >(
    sql`select o.id, o.name, g.id as "organisationId", g.name as organisation, coalesce(l.place, '') as place,
        o.capacity_available as available,
        (select json_group_array(t.code) from offering_terms t where t.offering_id = o.id and t.taxonomy = 'recipient_group') as "recipientGroups",
        exists (select 1 from agreements a where a.practice_id = ${practice.id} and a.status = 'active' and a.replaced_on is null
          and a.valid_from <= ${today} and coalesce(a.valid_until, ${today}) >= ${today} and a.referring_organisation_id = ${organisationId}
          and a.answering_organisation_id = g.id) as "hasAgreement",
        o.email, exists (select 1 from memberships m where m.practice_id = ${practice.id} and m.organisation_id = g.id
          and m.role = 'provider' and m.ended_at is null) as "hasAccount"
      from practice_offerings v join offerings o on o.id = v.offering_id join organisations g on g.id = o.organisation_id
        left join locations l on l.offering_id = o.id and l.is_hidden = 0
      where v.practice_id = ${practice.id} and o.withdrawn_on is null and o.hidden_on is null and g.id <> ${organisationId}
      order by o.name limit 500`,
  )

type AskableRow = Awaited<ReturnType<typeof askableQuestion>>[number]

export const askableOf = ({ recipientGroups, hasAgreement, hasAccount, ...row }: AskableRow): Askable => ({
  ...row,
  recipientGroups: JSON.parse(recipientGroups) as RecipientGroup[],
  hasAgreement: hasAgreement === 1,
  hasAccount: hasAccount === 1,
})

export type RequestTask = Pick<
  ProviderRequest,
  'id' | 'referralId' | 'reference' | 'offering' | 'organisation' | 'status' | 'expiresOn' | 'possibleOn'
>

const taskColumns = {
  id: providerRequests.id,
  referralId: providerRequests.referralId,
  reference: referrals.reference,
  offering: offerings.name,
  organisation: organisations.name,
  status: providerRequests.status,
  expiresOn: providerRequests.expiresOn,
  possibleOn: providerRequests.possibleOn,
}

const longest = 50

/**
 * The question of what waits for this person about requests, for the batch of the worklist: a provider answers; who asked reads an answer,
 * and asks on when nobody said yes.
 */
export function requestTasks(db: Database, { role, organisationId, practice }: Actor) {
  const answers = and(eq(providerRequests.organisationId, organisationId), inArray(providerRequests.status, ['open', 'waiting_list']))
  const asks = sql`${referrals.status} = 'contacted' and ${referrals.answeringOrganisationId} = ${organisationId}
    and (${providerRequests.status} in ('question', 'accepted') or (${providerRequests.status} in ('declined', 'expired')
      and not exists (select 1 from provider_requests other where other.referral_id = ${referrals.id}
        and (other.status in ('open', 'question', 'accepted', 'waiting_list') or other.asked_on > provider_requests.asked_on))))`
  const mine = { provider: answers, coordinator: sql`(${asks} or (${answers}))`, referrer: sql`0`, adviser: sql`0`, admin: sql`0` }
  return db
    .select(taskColumns)
    .from(providerRequests)
    .innerJoin(referrals, eq(referrals.id, providerRequests.referralId))
    .innerJoin(offerings, eq(offerings.id, providerRequests.offeringId))
    .innerJoin(organisations, eq(organisations.id, providerRequests.organisationId))
    .where(and(eq(providerRequests.practiceId, practice.id), isNotNull(referrals.sentOn), mine[role]))
    .orderBy(asc(providerRequests.expiresOn), asc(providerRequests.id))
    .limit(longest)
}
