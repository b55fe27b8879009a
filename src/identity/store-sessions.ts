import { and, desc, eq, gt, inArray, ne, type SQL } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Database } from '../platform/database.ts'
import type { Language } from '../platform/language.ts'
import type { Actor, Membership } from './actor.ts'
import type { Passkey } from './passkey.ts'
import { isWordOfOne, type Word } from './session.ts'
import { allMemberships, endStatements, startingFirst } from './store.ts'
import { memberships, oidcIdentities, passkeys, people, sessions } from './tables.ts'

export type OpenSession = Word & { id: string; practiceId: string; device: string; createdAt: string; seenAt: string }

/** What somebody may see and change of their own account in this session: of one practice only, if it goes by the word of that one. */
export type Account = {
  /** The one this was asked in; the others are of the same person. */
  session: OpenSession
  sessions: OpenSession[]
  memberships: Membership[]
  passkeys: Passkey[]
  language: Language
  isKnownElsewhere: boolean
  /** Belongs to another practice too. */
  worksElsewhere: boolean
}

export async function findAccount(db: Database, { personId, practice, sessionId }: Actor, now: Date): Promise<Account | undefined> {
  const [open, mine, keys, [person], linked] = await db.batch([
    db
      .select({
        id: sessions.id,
        means: sessions.means,
        onlyPracticeId: sessions.onlyPracticeId,
        practiceId: memberships.practiceId,
        device: sessions.device,
        createdAt: sessions.createdAt,
        seenAt: sessions.seenAt,
      })
      .from(sessions)
      .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
      .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now.toISOString())))
      .orderBy(desc(sessions.seenAt)),
    startingFirst(allMemberships(db), personId),
    db.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(passkeys.createdAt, passkeys.id),
    db.select({ language: people.language }).from(people).where(eq(people.id, personId)),
    db.select({ subject: oidcIdentities.subject }).from(oidcIdentities).where(eq(oidcIdentities.personId, personId)).limit(1),
  ])
  const session = open.find(({ id }) => id === sessionId)
  if (!session || !person) return undefined
  const account = {
    session,
    sessions: open,
    memberships: mine,
    passkeys: keys,
    language: person.language,
    isKnownElsewhere: linked.length > 0,
    worksElsewhere: mine.some((membership) => membership.practice.id !== practice.id),
  }
  return isWordOfOne(session) ? within(practice.id, account) : account
}

const within = (practiceId: string, account: Account): Account => ({
  ...account,
  sessions: account.sessions.filter((session) => session.practiceId === practiceId),
  memberships: account.memberships.filter(({ practice }) => practice.id === practiceId),
  passkeys: account.passkeys.filter(({ onlyPracticeId }) => (onlyPracticeId ?? (account.worksElsewhere ? '' : practiceId)) === practiceId),
})

/** Which sessions: of a person, in all practices or in one, or of everybody in one membership (which is the same person, in all they are). */
export type Whose = { personId: string; only?: string; except?: string; practiceId?: string | undefined } | { membershipId: string }
type Told = { by: Actor; now: Date; detail?: string }

export function endSessionsStatements(db: Database, whose: Whose, told: Told) {
  const subjectId = 'membershipId' in whose ? whose.membershipId : (whose.only ?? whose.personId)
  return endStatements(db, conditionOf(db, whose), { ...told, practiceId: told.by.practice.id, subjectId })
}

function conditionOf(db: Database, whose: Whose): SQL | undefined {
  if ('membershipId' in whose) {
    const owner = db.select({ id: memberships.personId }).from(memberships).where(eq(memberships.id, whose.membershipId))
    return inArray(sessions.personId, owner)
  }
  const { personId, only, except, practiceId } = whose
  const there = db
    .select({ id: memberships.id })
    .from(memberships)
    .where(eq(memberships.practiceId, practiceId ?? ''))
  return and(
    eq(sessions.personId, personId),
    only === undefined ? undefined : eq(sessions.id, only),
    except === undefined ? undefined : ne(sessions.id, except),
    practiceId === undefined ? undefined : inArray(sessions.membershipId, there),
  )
}

/** How many ended. */
export async function endSessions(db: Database, whose: Whose, told: Told): Promise<number> {
  const [, ended] = await db.batch(endSessionsStatements(db, whose, told))
  return ended.length
}

/** The same session goes on as somebody in another membership of theirs. */
export async function switchMembership(db: Database, actor: Actor, to: Membership, now: Date): Promise<void> {
  await db.batch([
    db.update(sessions).set({ membershipId: to.membershipId }).where(eq(sessions.id, actor.sessionId)),
    auditLine(db, {
      practiceId: to.practice.id,
      by: { ...to, origin: actor.origin },
      action: 'membership.switch',
      subjectId: to.membershipId,
      now,
    }),
  ])
}

export async function chooseMailLanguage(db: Database, personId: string, language: Language): Promise<void> {
  await db.update(people).set({ language }).where(eq(people.id, personId))
}
