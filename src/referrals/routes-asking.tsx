import type { Context } from 'hono'
import { longDay } from '../../views/format.ts'
import type { Page } from '../../views/layout.tsx'
import type { CareMessages } from '../../views/messages/care.ts'
import type { OwnRequestProps } from '../../views/referrals/own-request.tsx'
import type { OwnRequestSentProps } from '../../views/referrals/own-request-sent.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { callOf } from '../../views/ui/person.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { asShown, type Form, type Typed } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { keepApart } from '../web/keep-apart.ts'
import { maySendNow } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { courseAfter, noCourse } from './course.ts'
import { ownTiming } from './deadline.ts'
import { type AskedAt, askedFrom, newFormKey, type OwnRequest, promisedDays, readFormKey, stillToCome } from './own-request.ts'
import { noFacts, takeStep } from './referral.ts'
import { findAskedAt, findSentBefore, recordOwnRequest, type SentBefore } from './store-own-request.ts'

/** One way to ask for contact: what the form asks, and the two pages around it. */
export type Asking<Read extends { consent: string }> = {
  askedIn: (read: Read) => OwnRequest
  page: (props: OwnRequestProps) => Page
  sent: (props: OwnRequestSentProps) => Page
  words: (m: CareMessages) => CareMessages
}

type Pages = Pick<Asking<{ consent: string }>, 'page' | 'sent' | 'words'>
type Shown = { form: FormState; alert?: string; status?: 409 | 422 | 429 }

/** With what was typed, whatever is wrong. A form without a key of ours gets one. */
function showForm(c: Context<AppEnv>, { page, words }: Pages, askedAt: AskedAt, { form, alert, status }: Shown) {
  const { care, now } = c.var
  const { practice, promised } = askedAt
  const { key } = readFormKey(form.typed.key) ?? newFormKey(now)
  const { contact: callBy } = promisedDays(promised, askedFrom(now, practice, promised), practice)
  const typed = { ...form.typed, key }
  return render(c, page({ m: words(care), askedAt, callBy, form: { ...form, typed }, alert }), status ?? 200)
}

type Sent = Pick<OwnRequestSentProps, 'reference' | 'days' | 'code'> & { sentBefore: Day | undefined }

function showSent(c: Context<AppEnv>, { sent, words }: Pages, askedAt: AskedAt, asked: OwnRequest, told: Sent) {
  const { practice, organisation } = askedAt
  const address = wholeAddress(c, paths.follow)
  const organisationName = organisation?.name ?? practice.name
  return render(c, sent({ m: words(c.var.care), practice, organisation: organisationName, asked, address, ...told }))
}

type Asked = { asked: OwnRequest; typed: Typed }

/** The same form sent before shows its receipt again; with something else in it, it may be sent as another. */
function showAgain(c: Context<AppEnv>, pages: Pages, askedAt: AskedAt, { asked, typed }: Asked, before: SentBefore | undefined) {
  const m = pages.words(c.var.care)
  const another = { typed: { ...typed, key: newFormKey(c.var.now).key }, problems: {} }
  if (!before) return showForm(c, pages, askedAt, { form: another, alert: m.form.torn, status: 409 })
  const sentBefore = dayOf(new Date(before.sentAt))
  if (before.isSame) {
    const { reference, code, promised } = before
    // asked for again, it tells only what is still to come
    const days = promised ? stillToCome(promisedDays(promised.times, promised.from, askedAt.practice), c.var.today) : {}
    return showSent(c, pages, askedAt, asked, { reference, days, code, sentBefore })
  }
  return showForm(c, pages, askedAt, { form: another, alert: m.ownRequest.another({ day: longDay(m, sentBefore) }), status: 409 })
}

/** The empty form, with what is filled in for whoever opens it. */
export async function openForm(c: Context<AppEnv>, pages: Pages, begun: Typed) {
  keepApart(c, { isFindable: true })
  const askedAt = found(await findAskedAt(c.var.db, c.req.param('practice') ?? ''))
  const typed: Typed = askedAt.organisation ? { bestTime: 'any', language: c.var.care.lang, ...begun } : {}
  return showForm(c, pages, askedAt, { form: { typed, problems: {} } })
}

/** The answer to the form is the receipt: no address carries the code. */
export async function sendForm<Read extends { consent: string }>(c: Context<AppEnv>, asking: Asking<Read>, form: Form<Read>) {
  const { db, limits, now, origin } = c.var
  keepApart(c, { isFindable: true })
  const m = asking.words(c.var.care)
  const askedAt = found(await findAskedAt(db, c.req.param('practice') ?? ''))
  const { practice, promised, organisation } = askedAt
  const call = callOf(practice)
  const again = (shown: Shown) => showForm(c, asking, askedAt, shown)
  if (!form.ok) return again({ form, status: 422 })
  if (!organisation) return again({ form: asShown(form), alert: m.ownRequest.nobody(call), status: 422 })
  const asked = asking.askedIn(form.value)
  const key = readFormKey(form.typed.key)
  if (!(await maySendNow(limits, 'own_request', origin.networkAddress))) {
    // who reloads the receipt does not ask again
    const before = key && (await findSentBefore(c.var, { ...key, asked, practiceId: practice.id }))
    if (before?.isSame) return showAgain(c, asking, askedAt, { asked, typed: form.typed }, before)
    c.header('Retry-After', '60')
    return again({ form: asShown(form), alert: m.ownRequest.tooMany(call), status: 429 })
  }

  const taken = takeStep('draft', { step: 'ask', note: '' }, { ...noFacts, consent: form.value.consent === 'yes' })
  if (!taken.ok) return again({ form: { ...form, problems: { consent: 'tick_to_be_called' } }, status: 422 })
  const course = courseAfter(noCourse, taken.value, ownTiming(promised), { now, closing: practice.closingDays })
  const ids = key ?? newFormKey(now)
  try {
    const request = { ...ids, asked, practiceId: practice.id, organisationId: organisation.id, promised }
    const sent = await recordOwnRequest(c.var, request, { taken: taken.value, course }, origin)
    const days = promisedDays(promised, askedFrom(now, practice, promised), practice)
    return showSent(c, asking, askedAt, asked, { ...sent, days, sentBefore: undefined })
  } catch (error) {
    if (!isTaken(error, 'referrals.id')) throw error
    const before = await findSentBefore(c.var, { ...ids, asked, practiceId: practice.id })
    return showAgain(c, asking, askedAt, { asked, typed: form.typed }, before)
  }
}
