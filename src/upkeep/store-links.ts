import { type SQL, sql } from 'drizzle-orm'
import type { UpkeepTopic } from '../notifications/message.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { dayOf } from '../platform/day.ts'
import { newToken, sha256 } from '../platform/id.ts'

const day = 24 * 60 * 60_000
const linkWorks = 30 * day

type NewLink = {
  /** In lower case, as links and offerings are compared. */
  email: string
  practiceId: string
  topic: UpkeepTopic
  /** What the mail is told under, should it not arrive. */
  offeringId: string
  /** It comes with a question: whoever was asked within the quiet days is not asked again. */
  asks?: boolean
  /** No mail when one like it went to this address in so many days. */
  quietDays?: number
  when?: SQL
}

/** A link and the mail that brings it, or neither. Two workers at once send one: the second finds that of the first. */
export async function linkStatements(archive: Archive, link: NewLink) {
  return (await newLink(archive, link)).statements
}

/** For a batch that does more, and only when this link was made. */
export async function newLink(
  archive: Archive,
  { email, practiceId, topic, offeringId, asks = false, quietDays = 0, when = sql`1` }: NewLink,
) {
  const { db, now } = archive
  const token = newToken()
  const tokenHash = await sha256(token)
  const since = new Date(now.getTime() - quietDays * day).toISOString()
  const isMade = sql`exists (select 1 from upkeep_links where token_hash = ${tokenHash})`
  const alike = asks ? sql`asked_on is not null` : sql`topic = ${topic}`
  const statements = [
    db.run(sql`insert into upkeep_links (token_hash, email, practice_id, topic, asked_on, created_at, expires_at)
      select ${tokenHash}, ${email}, ${practiceId}, ${topic}, ${asks ? dayOf(now) : null}, ${now.toISOString()},
        ${new Date(now.getTime() + linkWorks).toISOString()}
      where ${when} and not (${quietDays > 0 ? 1 : 0} and exists (select 1 from upkeep_links where email = ${email} and ${alike} and created_at > ${since}))`),
    ...(await mailStatements(archive, {
      practiceId,
      kind: 'notice',
      topic,
      subjectId: offeringId,
      to: { address: email },
      token,
      language: 'nl',
      when: isMade,
    })),
  ] as const
  return { isMade, statements }
}
