import { and, asc, eq, isNotNull, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import type { Vault } from '../platform/vault.ts'
import { type Contact, type ContactDetails, contactWording, mostContacts } from './contact.ts'
import { ends, organisationsOf, type Referral } from './referral.ts'
import { fingerprintsOf, placeOf } from './sealing.ts'
import { consents, referralContacts, referrals } from './tables.ts'

/** The question for people who are named; the one who was named first comes first. What is emptied is nobody any more. */
export const contactLines = (db: Database, where: SQL | undefined) =>
  db
    .select({
      id: referralContacts.id,
      practiceId: referralContacts.practiceId,
      referralId: referralContacts.referralId,
      kind: referralContacts.kind,
      name: referralContacts.name,
      telephone: referralContacts.telephone,
      relation: referralContacts.relation,
      does: referralContacts.does,
      wording: referralContacts.wording,
      askedBy: people.name,
      givenAt: referralContacts.givenAt,
      removedAt: referralContacts.removedAt,
    })
    .from(referralContacts)
    .leftJoin(people, eq(people.id, referralContacts.askedById))
    .where(and(where, sql`${referralContacts.name} || ${referralContacts.telephone} <> ''`))
    .orderBy(asc(referralContacts.addedAt), asc(referralContacts.id))

type ContactLine = Awaited<ReturnType<typeof contactLines>>[number]

export const openContacts = (vault: Vault, lines: readonly ContactLine[]): Promise<Contact[]> =>
  Promise.all(
    lines.map(async ({ practiceId, referralId: _, ...line }) => {
      const [name, telephone] = await Promise.all([
        vault.open(practiceId, placeOf.contact('name', line.id), line.name),
        vault.open(practiceId, placeOf.contact('telephone', line.id), line.telephone),
      ])
      return { ...line, name, telephone }
    }),
  )

/** Those whom a referral names now. */
export const namedNow = isNull(referralContacts.removedAt)

type Telling = { referral: Referral; by: Actor; when: SQL }

/** The other party hears of it; of a draft nobody does. */
function tellOther({ db, now }: Archive, topic: 'referral.add_contact' | 'referral.remove_contact', { referral, by, when }: Telling) {
  const { id, practiceId, sentOn } = referral
  const others = organisationsOf(referral).filter((organisation) => organisation !== by.organisationId)
  return sentOn === null
    ? []
    : others.map((organisation) => messageTo(db, organisation, { practiceId, topic, subjectId: id, now, except: by.personId, when }))
}

/**
 * Names somebody, who said yes to that. False when there is no room for one more, or the referral ended or is no longer shared meanwhile.
 * The id comes with the form: the same form sent twice throws on the primary key.
 */
export async function recordContact(
  archive: Archive,
  referral: Referral,
  contactId: string,
  contact: ContactDetails,
  actor: Actor,
): Promise<boolean> {
  const { db, vault, now } = archive
  const { id, practiceId } = referral
  const [name, telephone, fingerprints] = await Promise.all([
    vault.seal(practiceId, placeOf.contact('name', contactId), contact.name),
    vault.seal(practiceId, placeOf.contact('telephone', contactId), contact.telephone),
    fingerprintsOf(vault, practiceId, { caregiverName: contact.name, telephone: contact.telephone }),
  ])
  const at = now.toISOString()
  const others = sql`(select count(*) from ${referralContacts} where ${referralContacts.referralId} = ${id} and ${namedNow}
    and ${referralContacts.id} <> ${contactId})`
  const takenBack = sql`exists (select 1 from ${consents} where ${consents.referralId} = ${id} and ${consents.about} = 'caregiver'
    and ${consents.withdrawnAt} is not null)`
  const runs = sql`exists (select 1 from ${referrals} where ${referrals.id} = ${id} and ${referrals.status} not in ${[...ends]})`
  const isThere = sql`exists (select 1 from ${referralContacts} where ${referralContacts.id} = ${contactId})`
  const [added] = await db.batch([
    db.run(sql`insert into referral_contacts (id, referral_id, practice_id, kind, name, telephone, relation, name_fingerprint,
        telephone_fingerprint, wording, asked_by_id, given_at, added_by_id, added_at)
      select ${contactId}, ${id}, ${practiceId}, ${contact.kind}, ${name}, ${telephone}, ${contact.relation}, ${fingerprints.nameFingerprint},
        ${fingerprints.telephoneFingerprint}, ${contactWording}, ${actor.personId}, ${at}, ${actor.personId}, ${at}
      where ${runs} and not ${takenBack} and ${others} < ${mostContacts}`),
    auditLine(db, { practiceId, by: actor, action: 'referral.add_contact', subjectId: id, detail: contact.kind, now }, { when: isThere }),
    ...tellOther(archive, 'referral.add_contact', { referral, by: actor, when: isThere }),
  ])
  return added.rowsAffected === 1
}

/** Takes somebody away for good; the second time nothing happens. */
export async function recordContactRemoved(archive: Archive, referral: Referral, contactId: string, actor: Actor): Promise<void> {
  const { db, now } = archive
  const { id, practiceId } = referral
  const itself = and(eq(referralContacts.id, contactId), eq(referralContacts.referralId, id), namedNow)
  const when = sql`exists (select 1 from ${referralContacts} where ${itself})`
  await db.batch([
    auditLine(db, { practiceId, by: actor, action: 'referral.remove_contact', subjectId: id, now }, { when }),
    ...tellOther(archive, 'referral.remove_contact', { referral, by: actor, when }),
    db.update(referralContacts).set({ removedAt: now.toISOString(), removedById: actor.personId }).where(itself),
    forgetRemoved(db, id),
  ])
}

/** Nothing about anybody. */
export const noContact = {
  name: '',
  telephone: '',
  relation: '' as const,
  does: '' as const,
  nameFingerprint: '',
  telephoneFingerprint: '',
}

/** Empties who was taken away, once no hold keeps it. */
export function forgetRemoved(db: Database, referralId: string) {
  const isHeld = db
    .select({ id: referrals.id })
    .from(referrals)
    .where(and(eq(referrals.id, referralId), isNotNull(referrals.heldSince)))
  return db
    .update(referralContacts)
    .set(noContact)
    .where(and(eq(referralContacts.referralId, referralId), isNotNull(referralContacts.removedAt), notExists(isHeld)))
}
