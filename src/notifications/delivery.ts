import { fallbackTopic, type MailKind, type Topic, upkeepTopics } from './message.ts'

/** Why a mail did not get through. Codes only: what a mail server answers names the receiver. */
export const mailFailures = [
  'unreachable',
  'not_private',
  'timeout',
  'dropped',
  'login_refused',
  'deferred',
  'refused',
  'rejected_address',
  'unreadable_address',
] as const
export type MailFailureCode = (typeof mailFailures)[number]

const minute = 60_000
const hour = 60 * minute

/** After so long nobody waits for it any more. The link of a recovery works for a quarter of an hour: it has to leave time to be used. */
const patience: Record<MailKind, number> = {
  news: 72 * hour,
  notice: 72 * hour,
  invitation: 72 * hour,
  recovery: 10 * minute,
}

/** Trying again does not help: the other side says that nobody lives there, or we cannot read where it should go. */
const hopeless: readonly MailFailureCode[] = ['rejected_address', 'unreadable_address']

type Tried = { kind: MailKind; createdAt: Date; attempts: number }

/** When to try again after this many failed attempts: a minute, two, four, up to six hours, and once more at the very end. Undefined: given up. */
export function nextAttempt({ kind, createdAt, attempts }: Tried, failure: MailFailureCode, now: Date): Date | undefined {
  const end = createdAt.getTime() + patience[kind]
  if (hopeless.includes(failure) || now.getTime() >= end) return undefined
  const pause = Math.min(2 ** (attempts - 1) * minute, 6 * hour)
  return new Date(Math.min(now.getTime() + pause, end))
}

/** What went with the mail is gone by then: whoever needs a link is invited, or asks for one, anew. */
export const mayTryAgain = (kind: MailKind, topic: Topic): boolean =>
  kind === 'news' || (kind === 'notice' && ![fallbackTopic, ...upkeepTopics].some((known) => known === topic))
