import { letterOf } from '../../views/mail/letter.ts'
import type { Archive } from '../platform/archive.ts'
import type { Config } from '../platform/config.ts'
import { languages } from '../web/language.ts'
import type { Log } from '../web/log.ts'
import { type MailFailureCode, nextAttempt } from './delivery.ts'
import { MailFailure } from './mail-failure.ts'
import { messageOf } from './mime.ts'
import { type Courier, openCourier } from './smtp.ts'
import {
  type ClaimedMail,
  claimDue,
  forgetEnded,
  mootStatement,
  recordDelivered,
  releaseStatement,
  type Undelivered,
  undeliveredStatement,
} from './store-delivery.ts'
import type { Connect } from './wire.ts'

/** Each mail is a write of its own, and a run may not ask more than 50 things of others on the smallest plan. */
const mostPerRun = 40
const timeToBegin = 40_000 // milliseconds; a mail that was not begun by then waits for the next run
const patience = 15_000 // milliseconds that each answer of the mail server may take

/** What was brought or given up is kept this long, for the question whether a mail ever left. */
const keptFor = 90 * 24 * 60 * 60_000 // milliseconds
const mostForgotten = 1000

/** Once an hour: looking for what is old reads all that is there. Returns how many rows went. */
export async function forgetOldMail({ db, now }: Archive): Promise<number> {
  return now.getUTCMinutes() === 0 ? forgetEnded(db, new Date(now.getTime() - keptFor), mostForgotten) : 0
}

type Delivery = Archive & { config: Config; log: Log }

/** Brings what is due to the mail server, over one connection as long as it holds. Says in one line how it went, if there was anything. */
export async function deliverMail(parts: Delivery, connect: Connect, answersWithin = patience): Promise<void> {
  const { config, db, now, log } = parts
  const mails = await claimDue(parts, mostPerRun)
  if (mails.length === 0) return

  const moot = mails.filter(({ isMoot }) => isMoot)
  const { sent, undelivered, released } = await bringAll(
    parts,
    mails.filter(({ isMoot }) => !isMoot),
    () => openCourier(connect, config.SMTP_URL, new URL(config.BASE_URL).hostname, answersWithin),
  )
  const [first, ...rest] = [
    ...moot.map((mail) => mootStatement(db, mail, now)),
    ...undelivered.map((each) => undeliveredStatement(db, each, now)),
    ...released.map((mail) => releaseStatement(db, mail)),
  ]
  if (first) await db.batch([first, ...rest])

  log({
    level: undelivered.length > 0 ? 'warn' : 'info',
    job: 'mail',
    sent,
    undelivered: undelivered.length,
    given_up: undelivered.filter(({ dueAt }) => !dueAt).length,
    moot: moot.length,
    left: released.length,
    ...countsOf(undelivered.map(({ failure }) => failure)),
  })
}

async function bringAll({ config, db, now }: Delivery, mails: ClaimedMail[], open: () => Promise<Courier>) {
  const undelivered: Undelivered[] = []
  const began = performance.now()
  let sent = 0
  let courier: Courier | undefined
  let closed: MailFailure | undefined
  try {
    for (const [at, mail] of mails.entries()) {
      if (performance.now() - began > timeToBegin) return { sent, undelivered, released: mails.slice(at) }
      try {
        if (closed) throw closed
        courier ??= await open().catch((error: unknown) => {
          if (error instanceof MailFailure) closed = error
          throw error
        })
        await courier.bring({ from: config.MAIL_FROM, to: mail.to, message: write(mail, config) })
        await recordDelivered(db, mail, now).catch(() => recordDelivered(db, mail, now))
        sent += 1
      } catch (error) {
        if (!(error instanceof MailFailure)) throw error
        if (error.endsTalk) courier = undefined
        const tried = { kind: mail.kind, createdAt: new Date(mail.createdAt), attempts: mail.attempts + 1 }
        undelivered.push({ mail, failure: error.code, dueAt: nextAttempt(tried, error.code, now) })
      }
    }
    return { sent, undelivered, released: [] }
  } finally {
    await courier?.leave()
  }
}

function write(mail: ClaimedMail, { BASE_URL, MAIL_FROM }: Config): string {
  const letter = letterOf(languages[mail.language], mail, BASE_URL)
  return messageOf({ id: mail.id, from: MAIL_FROM, to: mail.to, ...letter, date: new Date(mail.createdAt) })
}

function countsOf(failures: MailFailureCode[]): Partial<Record<MailFailureCode, number>> {
  const counts: Partial<Record<MailFailureCode, number>> = {}
  for (const failure of failures) counts[failure] = (counts[failure] ?? 0) + 1
  return counts
}
