import { type SQL, sql } from 'drizzle-orm'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { newId } from '../platform/id.ts'
import type { Language } from '../platform/language.ts'
import { portalScope } from '../platform/vault.ts'
import type { MailKind, Topic } from './message.ts'
import { placeOf } from './sealed-tables.ts'

type News = { practiceId: string | SQL; topic: Topic; subjectId: string | SQL; now: Date; except: string | null | undefined; when?: SQL }

/**
 * A mail to each person of an organisation whose work this is, that something waits there; it goes into the same batch as what it is
 * about. Whoever did it (`except`) is not told, nor is anybody of a practice that switched these mails off, nor anybody unless `when`.
 */
export const messageTo = (
  db: Database,
  organisationId: string | SQL,
  { roles = ['coordinator', 'referrer', 'provider'], ...news }: News & { roles?: readonly string[] },
) => tell(db, sql`organisation_id = ${organisationId} and role in ${roles}`, news)

/** The same to the coordinators of the practice. */
export const messageToCoordinators = (db: Database, news: News) => tell(db, sql`role = 'coordinator'`, news)

const tell = (db: Database, who: SQL, { practiceId, topic, subjectId, now, except, when = sql`1` }: News) =>
  db.run(sql`insert into outbox (id, practice_id, kind, topic, subject_id, person_id, secret, language, created_at, due_at, attempts, failure)
    select lower(hex(randomblob(16))), ${practiceId}, 'news', ${topic}, ${subjectId}, people.id, '',
      people.language, ${now.toISOString()}, ${now.toISOString()}, 0, ''
    from people where ${when} and people.id <> ${except ?? ''} and people.email is not null and exists (select 1 from practice_settings
      where practice_settings.practice_id = ${practiceId} and mails_news = 1) and people.id in (
      select person_id from memberships where practice_id = ${practiceId} and ended_at is null and ${who})`)

type Mail = {
  practiceId: string | null
  kind: Exclude<MailKind, 'news'>
  topic: Topic
  subjectId: string
  /** Somebody with an account, or the address of somebody without. */
  to: { personId: string } | { address: string }
  /** The token of its link, or nothing. */
  token?: string
  language: Language
  /** Only when this holds, at the moment of the batch. */
  when?: SQL
}

/**
 * The statement of a mail to one person; it goes into the same batch as what it is about. Address and token are sealed here. In a list,
 * for a bare statement would be carried out by awaiting it.
 */
export async function mailStatements({ db, vault, now }: Archive, { to, token = '', when = sql`1`, ...mail }: Mail) {
  const id = newId(now)
  const [address, secret] = await Promise.all([
    'address' in to ? vault.seal(portalScope, placeOf.address(id), to.address) : null,
    vault.seal(portalScope, placeOf.token(id), token),
  ])
  const { practiceId, kind, topic, subjectId, language } = mail
  const at = now.toISOString()
  return [
    db.run(sql`insert into outbox (id, practice_id, kind, topic, subject_id, person_id, address, secret, language, created_at, due_at, attempts, failure)
      select ${id}, ${practiceId}, ${kind}, ${topic}, ${subjectId}, ${'personId' in to ? to.personId : null}, ${address}, ${secret}, ${language},
        ${at}, ${at}, 0, '' where ${when}`),
  ] as const
}
