import { and, desc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { offerings, organisations, practiceOrganisations } from '../directory/tables.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { newId, newToken, sha256 } from '../platform/id.ts'
import type { Language } from '../platform/language.ts'
import { portalScope, type Vault } from '../platform/vault.ts'
import type { Actor, Job, Role } from './actor.ts'
import { emailFingerprint, emailFingerprints, emailOf, placeOfInvited } from './email.ts'
import { linkEnd } from './invitation.ts'
import { invitations, memberships, people } from './tables.ts'

export type KnownOrganisation = { id: string; name: string }
export type Invited = { name: string; email: string; organisation: { id: string } | { name: string }; role: Role; job: Job }

export const openInvited = async (vault: Vault, { id, name, email }: { id: string; name: string; email: string }) => {
  const [plainName, plainEmail] = await Promise.all([
    vault.open(portalScope, placeOfInvited.name(id), name),
    vault.open(portalScope, placeOfInvited.email(id), email),
  ])
  return { name: plainName, email: plainEmail }
}

/** A new organisation has no id yet: it is the one with this name by the time it is asked for, or as which that one goes on. */
const organisationIdOf = (organisation: Invited['organisation']): SQL<string> =>
  'id' in organisation
    ? sql<string>`${organisation.id}`
    : sql<string>`(with recursive named(id, next) as (
        select id, merged_into from (select id, merged_into from organisations where name = ${organisation.name} collate nocase
          order by merged_into is not null, created_at, id limit 1)
        union select g.id, g.merged_into from organisations g join named on g.id = named.next)
      select id from named where next is null)`

/** Those with people here, those invited, those whose offerings this practice keeps true, and those that it wrote down. */
export const listOrganisations = (db: Database, practiceId: string) =>
  db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      sql`${organisations.id} in (select ${memberships.organisationId} from ${memberships} where ${memberships.practiceId} = ${practiceId}
        union select ${invitations.organisationId} from ${invitations} where ${invitations.practiceId} = ${practiceId}
        union select ${offerings.organisationId} from ${offerings} where ${offerings.responsiblePracticeId} = ${practiceId}
        union select ${practiceOrganisations.organisationId} from ${practiceOrganisations} where ${practiceOrganisations.practiceId} = ${practiceId})
        and ${organisations.mergedInto} is null`,
    )
    .orderBy(sql`${organisations.name} collate nocase`)

export type BeforeInviting = {
  organisations: KnownOrganisation[]
  /** What was written under this form before: the same invitation, or another one. */
  written: { isSame: boolean } | undefined
  isMember: boolean
  isInvited: boolean
}

/** What there is already of what somebody is about to be invited to. */
export async function findBeforeInviting(
  { db, vault, now }: Archive,
  practiceId: string,
  key: string,
  invited: Invited,
): Promise<BeforeInviting> {
  const fingerprints = await emailFingerprints(vault, invited.email)
  const organisationId = organisationIdOf(invited.organisation)
  const same = and(
    inArray(invitations.emailFingerprint, fingerprints),
    eq(invitations.organisationId, organisationId),
    eq(invitations.role, invited.role),
  )
  const [known, [written], [member], [waiting]] = await db.batch([
    listOrganisations(db, practiceId),
    db
      .select({ isSame: sql`coalesce(${same}, 0)`.mapWith(Boolean) })
      .from(invitations)
      .where(eq(invitations.id, key)),
    db
      .select({ id: memberships.id })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(
        and(
          inArray(people.emailFingerprint, fingerprints),
          eq(memberships.practiceId, practiceId),
          eq(memberships.organisationId, organisationId),
          eq(memberships.role, invited.role),
          isNull(memberships.endedAt),
        ),
      ),
    db
      .select({ id: invitations.id })
      .from(invitations)
      .where(and(same, eq(invitations.practiceId, practiceId), isOpen, gt(invitations.expiresAt, now.toISOString()))),
  ])
  return { organisations: known, written, isMember: member !== undefined, isInvited: waiting !== undefined }
}

export const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt))

/** Who invites: somebody of the practice, by mail in the language of their page; or the operator, who hands over the link. */
export type Inviter = { by: Actor; language: Language } | undefined

/** Returns the token of the link. The id may come with a form: the same form sent twice throws on the primary key. */
export async function recordInvitation(
  archive: Archive,
  id: string,
  practiceId: string,
  invited: Invited,
  inviter: Inviter,
): Promise<string> {
  const { db, vault, now } = archive
  const token = newToken()
  const email = emailOf(invited.email)
  const [tokenHash, name, sealed, fingerprint] = await Promise.all([
    sha256(token),
    vault.seal(portalScope, placeOfInvited.name(id), invited.name),
    vault.seal(portalScope, placeOfInvited.email(id), email),
    emailFingerprint(vault, email),
  ])
  await db.batch([
    addOrganisation(db, invited.organisation, now),
    db.insert(invitations).values({
      id,
      tokenHash,
      practiceId,
      organisationId: organisationIdOf(invited.organisation),
      role: invited.role,
      job: invited.job,
      name,
      email: sealed,
      emailFingerprint: fingerprint,
      invitedById: inviter?.by.personId ?? null,
      createdAt: now.toISOString(),
      expiresAt: linkEnd('invitation', now),
    }),
    auditLine(db, { practiceId, by: inviter?.by, action: 'invitation.invite', subjectId: id, detail: invited.role, now }),
    ...(inviter ? await invitationMail(archive, { id, practiceId, email, token }, inviter.language) : []),
  ])
  return token
}

const addOrganisation = (db: Database, organisation: Invited['organisation'], now: Date) => {
  const [name, at] = ['name' in organisation ? organisation.name : '', now.toISOString()]
  return db.run(sql`insert into organisations (id, name, created_at, updated_at) select ${newId(now)}, ${name}, ${at}, ${at}
    where ${name} <> '' and not exists (select 1 from organisations where name = ${name} collate nocase)`)
}

type Letter = { id: string; practiceId: string; email: string; token: string }

export const invitationMail = (archive: Archive, { id, practiceId, email, token }: Letter, language: Language) =>
  mailStatements(archive, { practiceId, kind: 'invitation', topic: 'invitation', subjectId: id, to: { address: email }, token, language })

export type OpenInvitation = {
  id: string
  name: string
  email: string
  organisation: string
  role: Role
  job: Job
  createdAt: string
  expiresAt: string
}

/** Those that nobody accepted or took back, newest first; their names and addresses still sealed. */
export const openInvitations = (db: Database, practiceId: string) =>
  db
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      organisation: organisations.name,
      role: invitations.role,
      job: invitations.job,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.practiceId, practiceId), isOpen))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .$dynamic()
