import { type SQL, sql } from 'drizzle-orm'
import type { UpkeepTopic } from '../notifications/message.ts'
import { mailStatements } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import type { Database } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { newToken, sha256 } from '../platform/id.ts'

const day = 24 * 60 * 60_000
const linkWorks = 30 * day
/** After its end a link still knows where to send a new one. */
const linkIsKnown = 180 * day

type NewLink = {
  /** In lower case, as links and offerings are compared. */
  email: string
  practiceId: string
  topic: UpkeepTopic
  /** What the mail is told under, should it not arrive. */
  offeringId: string
  /** It comes with a question: whoever was asked in the quiet time is not asked again. */
  asks?: boolean
  /** Milliseconds: no mail when one like it went to this address since. */
  quietFor?: number
  when?: SQL
}

/** A link and the mail that brings it, or neither. */
export const linkStatements = async (archive: Archive, link: NewLink) => (await newLink(archive, link)).statements

/** For a batch that does more, and only when this link was made. Two workers at once make one: the second finds that of the first. */
export async function newLink(archive: Archive, link: NewLink) {
  const { email, practiceId, topic, offeringId, asks = false, quietFor = 0, when = sql`1` } = link
  const { db, now } = archive
  const token = newToken()
  const tokenHash = await sha256(token)
  const at = now.toISOString()
  const isMade = sql`exists (select 1 from upkeep_links where token_hash = ${tokenHash})`
  const isAlike = asks ? sql`asked_on is not null` : sql`topic = ${topic}`
  const isQuiet = sql`exists (select 1 from upkeep_links where email = ${email} and ${isAlike}
    and created_at > ${new Date(now.getTime() - quietFor).toISOString()})`
  const statements = [
    db.run(sql`insert into upkeep_links (token_hash, email, practice_id, topic, asked_on, created_at, expires_at)
      select ${tokenHash}, ${email}, ${practiceId}, ${topic}, ${asks ? dayOf(now) : null}, ${at},
        ${new Date(now.getTime() + linkWorks).toISOString()}
      where ${when} and not ${quietFor > 0 ? isQuiet : sql`0`}`),
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

type Asked = { email: string; practiceId: string; offeringId: string }

/** Of an address: the practice of one of its offerings, should a new link be sent there. */
export async function findAddress(db: Database, email: string): Promise<Asked | undefined> {
  const [row] = await db.all<Asked>(sql`select lower(email) as email, responsible_practice_id as "practiceId", id as "offeringId"
    from offerings where lower(email) = ${email.toLowerCase()} and email <> '' and withdrawn_on is null order by id limit 1`)
  return row
}

/** In milliseconds: whoever asks for a link again and again fills somebody's mailbox. */
const betweenNewLinks = 10 * 60_000

export async function recordNewLink(archive: Archive, asked: Asked): Promise<void> {
  await archive.db.batch(await linkStatements(archive, { ...asked, topic: 'upkeep_again', quietFor: betweenNewLinks }))
}

/** Takes away links that ended long ago. */
export const forgetLinks = async ({ db, now }: Pick<Archive, 'db' | 'now'>): Promise<void> => {
  await db.run(sql`delete from upkeep_links where expires_at < ${new Date(now.getTime() - linkIsKnown).toISOString()}`)
}
