import { and, eq, inArray, isNull, lt, ne, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { sha256 } from '../platform/id.ts'
import type { Practice } from '../practice/practice.ts'
import { placeOfClientSecret } from '../practice/sealed-tables.ts'
import { practiceColumns } from '../practice/store.ts'
import { practiceSettings, practices } from '../practice/tables.ts'
import type { Actor, Membership } from './actor.ts'
import { emailFingerprints } from './email.ts'
import { type Known, type OidcClaims, oidcTerm } from './oidc.ts'
import type { OidcProvider, OidcWay } from './oidc-provider.ts'
import { allMemberships, demoMemberships, type NewSession, sessionStatements } from './store.ts'
import { type Accepting, acceptanceStatements, type Invitation, invitationsOpenTo, openInvitation } from './store-acceptance.ts'
import { memberships, oidcIdentities, oidcRequests, people } from './tables.ts'

export type SignInPractice = { slug: string; name: string }

/** Those whose people can sign in at their own organisation. */
const practicesWithOidc = (db: Database) =>
  db
    .select({ slug: practices.slug, name: practices.name })
    .from(practices)
    .innerJoin(practiceSettings, eq(practiceSettings.practiceId, practices.id))
    .where(ne(practiceSettings.oidcIssuer, ''))
    .orderBy(practices.number)

/** What there is to choose from on the page of signing in: practices, and in the demo everybody once, as what they start with. */
export async function findWaysIn(db: Database, isDemo: boolean): Promise<{ practices: SignInPractice[]; people: Membership[] }> {
  if (!isDemo) return { practices: await practicesWithOidc(db), people: [] }
  const [withOidc, all] = await db.batch([practicesWithOidc(db), demoMemberships(db)])
  const people = all.filter(({ personId }, at) => all.findIndex((other) => other.personId === personId) === at)
  return { practices: withOidc, people }
}

const providerOf = (db: Database, slug: string) =>
  db
    .select({
      practice: practiceColumns,
      provider: {
        issuer: practiceSettings.oidcIssuer,
        clientId: practiceSettings.oidcClientId,
        clientSecret: practiceSettings.oidcClientSecret,
        acr: practiceSettings.oidcAcr,
        amr: practiceSettings.oidcAmr,
      },
    })
    .from(practices)
    .innerJoin(practiceSettings, eq(practiceSettings.practiceId, practices.id))
    .where(and(eq(practices.slug, slug), ne(practiceSettings.oidcIssuer, '')))

export type PracticeWithOidc = { practice: Practice; provider: OidcProvider }

const unsealed = async ({ vault }: Archive, row: PracticeWithOidc | undefined): Promise<PracticeWithOidc | undefined> =>
  row && {
    ...row,
    provider: {
      ...row.provider,
      clientSecret: await vault.open(row.practice.id, placeOfClientSecret(row.practice.id), row.provider.clientSecret),
    },
  }

export async function findPracticeWithOidc(archive: Archive, slug: string): Promise<PracticeWithOidc | undefined> {
  return unsealed(archive, (await providerOf(archive.db, slug))[0])
}

/** `browserHash` is the hash of a cookie: only the browser that left may come back. */
export async function recordOidcWay(db: Database, practiceId: string, way: OidcWay, browserHash: string, now: Date): Promise<void> {
  const { state, nonce, codeVerifier } = way
  const expiresAt = new Date(now.getTime() + oidcTerm).toISOString()
  await db.batch([
    db.delete(oidcRequests).where(lt(oidcRequests.expiresAt, now.toISOString())),
    db.insert(oidcRequests).values({ stateHash: await sha256(state), browserHash, practiceId, nonce, codeVerifier, expiresAt }),
  ])
}

/** The way that this browser left by, which nobody can come back by after this; and whose organisation it was. */
export async function takeOidcWay(
  archive: Archive,
  slug: string,
  state: string,
  browserHash: string,
): Promise<{ found: PracticeWithOidc | undefined; way: OidcWay | undefined }> {
  const { db, now } = archive
  const stateHash = await sha256(state)
  const [[row], [request]] = await db.batch([
    providerOf(db, slug),
    db
      .delete(oidcRequests)
      .where(
        and(
          eq(oidcRequests.stateHash, stateHash),
          eq(oidcRequests.browserHash, browserHash),
          eq(oidcRequests.practiceId, sql`(select ${practices.id} from ${practices} where ${practices.slug} = ${slug})`),
        ),
      )
      .returning(),
  ])
  const isInTime = request !== undefined && request.expiresAt > now.toISOString()
  return { found: await unsealed(archive, row), way: isInTime ? { ...request, state } : undefined }
}

/** What is known of who came back, in this practice. */
export async function findKnown(archive: Archive, practiceId: string, claims: OidcClaims): Promise<Known<Invitation>> {
  const { db, vault } = archive
  const fingerprints = await emailFingerprints(vault, claims.email ?? '')
  const linked = and(eq(oidcIdentities.issuer, claims.issuer), eq(oidcIdentities.subject, claims.subject))
  const byEmail = inArray(people.emailFingerprint, fingerprints)
  const here = and(eq(memberships.practiceId, practiceId), isNull(memberships.endedAt))
  const inPractice = () => allMemberships(db).orderBy(memberships.createdAt).limit(1)
  const personLinked = db.select({ id: oidcIdentities.personId }).from(oidcIdentities).where(linked)

  const [[link], [linkedMembership], [person], [emailMembership], others, [invited]] = await db.batch([
    personLinked,
    inPractice().where(and(here, inArray(people.id, personLinked))),
    db.select({ id: people.id }).from(people).where(byEmail),
    inPractice().where(and(here, byEmail)),
    db
      .select({ subject: oidcIdentities.subject })
      .from(oidcIdentities)
      .innerJoin(people, eq(people.id, oidcIdentities.personId))
      .where(and(byEmail, eq(oidcIdentities.issuer, claims.issuer), ne(oidcIdentities.subject, claims.subject)))
      .limit(1),
    invitationsOpenTo(archive, practiceId, fingerprints),
  ])
  return {
    linkedPersonId: link?.id,
    linkedMembership,
    emailPersonId: person?.id,
    emailMembership,
    hasOtherAccount: others.length > 0,
    invitation: invited && (await openInvitation(vault, invited)),
  }
}

const link = (db: Database, { issuer, subject }: OidcClaims, personId: string, now: Date) =>
  db.insert(oidcIdentities).values({ issuer, subject, personId, linkedAt: now.toISOString() }).onConflictDoNothing()

/** Somebody of the practice; the first time their account there is tied to them. */
export async function recordOidcSession(
  db: Database,
  membership: Membership,
  session: NewSession,
  claims: OidcClaims,
  now: Date,
): Promise<void> {
  await db.batch([link(db, claims, membership.personId, now), ...sessionStatements(db, membership, session, now)])
}

/** Somebody who was invited to the address that their organisation vouches for: the invitation is accepted by it. */
export async function recordOidcAcceptance(
  archive: Archive,
  invitation: Invitation,
  accepting: Accepting,
  claims: OidcClaims,
): Promise<void> {
  const { personId, statements } = await acceptanceStatements(archive, invitation, accepting)
  const [first, ...rest] = statements
  await archive.db.batch([first, ...rest, link(archive.db, claims, personId, archive.now)])
}

type Refused = { practiceId: string; membership: Membership | undefined; detail: string; origin: Actor['origin']; now: Date }

/** A line of the log for who was turned away. */
export async function recordOidcRefused(db: Database, { practiceId, membership, detail, origin, now }: Refused): Promise<void> {
  const visitor = { personId: null, name: '', membershipId: null, organisationId: null, role: 'visitor' }
  await auditLine(db, {
    practiceId,
    by: { ...(membership ?? visitor), origin },
    action: 'session.refused',
    subjectId: membership?.membershipId ?? practiceId,
    outcome: 'refused',
    detail,
    now,
  })
}
