import { and, eq, isNull, sql } from 'drizzle-orm'
import type { LoggedBy } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { RequestTopic } from '../notifications/message.ts'
import { mailStatements, messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import type { Referral } from './referral.ts'
import { expiresOn, type ProviderRequest, type RequestStep, type RequestStepTaken, requestRuleOf } from './request.ts'
import type { Askable } from './request-choice.ts'
import { placeOf } from './sealing.ts'
import { requestToken } from './store-requests.ts'
import { providerRequestSteps, providerRequests } from './tables.ts'

/**
 * Asks some providers at once, all or none. Whoever has an account is told; another gets the link by mail. Throws on
 * `provider_requests.referral_id` when one of them was asked at this very moment.
 */
export async function recordRequests(
  archive: Archive,
  referral: Referral,
  chosen: readonly Askable[],
  ask: string,
  actor: Actor,
): Promise<void> {
  const { db } = archive
  const each = await Promise.all(chosen.map((offering) => askStatements(archive, referral, offering, ask, actor)))
  const [first, ...rest] = each.flat()
  if (first) await db.batch([first, ...rest])
}

async function askStatements(archive: Archive, { id: referralId, practiceId }: Referral, offering: Askable, ask: string, actor: Actor) {
  const { db, vault, now } = archive
  const id = newId(now)
  const askedOn = dayOf(now)
  const sealed = await vault.seal(practiceId, placeOf.ask(id), ask)
  const { organisationId, email, hasAccount } = offering
  const news = { practiceId, topic: 'request.ask' as const, subjectId: id, now, except: actor.personId }
  return [
    db.insert(providerRequests).values({
      id,
      practiceId,
      referralId,
      offeringId: offering.id,
      organisationId,
      status: 'open',
      version: 1,
      ask: sealed,
      answerNote: '',
      reason: '',
      askedOn,
      expiresOn: expiresOn(askedOn),
    }),
    db
      .insert(providerRequestSteps)
      .values({ requestId: id, version: 1, step: 'ask', note: '', personId: actor.personId, at: now.toISOString() }),
    auditLine(db, { practiceId, by: actor, action: 'referral.request', subjectId: referralId, detail: offering.id, now }),
    ...(hasAccount
      ? [messageTo(db, organisationId, { ...news, roles: ['provider'] })]
      : await linkMail(archive, { id, practiceId, email, topic: 'request_ask' })),
  ]
}

type Mailed = { id: string; practiceId: string; email: string; topic: RequestTopic }

const linkMail = async (archive: Archive, { id, practiceId, email, topic }: Mailed) =>
  mailStatements(archive, {
    practiceId,
    kind: 'notice',
    topic,
    subjectId: id,
    to: { address: email },
    token: await requestToken(archive.vault, practiceId, id),
    language: 'nl',
  })

/** Throws on the timeline's key when somebody took a step since this version was read. */
export async function recordRequestStep(
  archive: Archive,
  request: ProviderRequest,
  taken: RequestStepTaken,
  by: LoggedBy | undefined,
): Promise<void> {
  const [first, ...rest] = await requestStepStatements(archive, request, taken, by)
  if (first) await archive.db.batch([first, ...rest])
}

export async function requestStepStatements(archive: Archive, request: ProviderRequest, taken: RequestStepTaken, by: LoggedBy | undefined) {
  const { db, vault, now } = archive
  const { id, practiceId, referralId } = request
  const version = request.version + 1
  const isAnswer = requestRuleOf(taken.step).by === 'provider'
  const [note, answerNote] = await Promise.all([
    vault.seal(practiceId, placeOf.requestNote(id, version), taken.note),
    vault.seal(practiceId, placeOf.answer(id), taken.note),
  ])
  const askAgain = taken.step === 'reply' ? await vault.seal(practiceId, placeOf.ask(id), askWith(request, taken.note)) : undefined
  return [
    db
      .insert(providerRequestSteps)
      .values({ requestId: id, version, step: taken.step, note, personId: by?.personId ?? null, at: now.toISOString() }),
    db
      .update(providerRequests)
      .set({
        status: taken.to,
        version,
        reason: taken.step === 'decline' ? taken.reason || 'other' : '',
        ...(isAnswer ? { answerNote, possibleOn: taken.day || null } : {}),
        ...(askAgain ? { ask: askAgain, expiresOn: expiresOn(dayOf(now)) } : {}),
      })
      .where(eq(providerRequests.id, id)),
    auditLine(db, { practiceId, by, action: `referral.request_${taken.step}`, subjectId: referralId, detail: request.offeringId, now }),
    ...(await tell(archive, request, taken, by)),
  ]
}

/** What was asked goes on with the question of the provider, quoted, and the reply to it. */
const askWith = ({ ask, answerNote }: ProviderRequest, reply: string): string => [ask, `“${answerNote}”`, reply].join('\n\n')

/** Who asked hears of every answer; the provider of what became of the question. */
async function tell(archive: Archive, request: ProviderRequest, taken: RequestStepTaken, by: LoggedBy | undefined) {
  const { db, now } = archive
  const { practiceId, referralId } = request
  const { tells } = requestRuleOf(taken.step)
  const news = { practiceId, now, except: by?.personId ?? undefined }
  const asker = sql`(select answering_organisation_id from referrals where id = ${referralId})`
  return [
    ...(tells === 'provider'
      ? []
      : [
          messageTo(db, asker, {
            ...news,
            topic: `referral.request_${taken.step}`,
            subjectId: referralId,
            roles: ['coordinator', 'provider'],
          }),
        ]),
    ...(tells === 'asker' ? [] : await tellProvider(archive, request, taken.step, by)),
  ]
}

async function tellProvider(
  archive: Archive,
  { id, practiceId, organisationId, email, hasAccount }: ProviderRequest,
  step: RequestStep | 'remind',
  by: LoggedBy | undefined,
) {
  const { db, now } = archive
  const news = { practiceId, topic: `request.${step}` as const, subjectId: id, now, except: by?.personId ?? undefined, roles: ['provider'] }
  if (hasAccount) return [messageTo(db, organisationId, news)]
  return email === '' ? [] : linkMail(archive, { id, practiceId, email, topic: step === 'remind' ? 'request_remind' : 'request_news' })
}

/** Reminds of what has no answer yet, once. */
export async function recordReminded(archive: Archive, request: ProviderRequest): Promise<void> {
  const { db, now } = archive
  const isNotReminded = and(eq(providerRequests.id, request.id), isNull(providerRequests.remindedOn))
  await db.batch([
    db
      .update(providerRequests)
      .set({ remindedOn: dayOf(now) })
      .where(isNotReminded),
    ...(await tellProvider(archive, request, 'remind', undefined)),
  ])
}
