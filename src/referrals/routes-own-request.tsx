import { type Context, Hono } from 'hono'
import { longDay } from '../../views/format.ts'
import { ownRequestPage } from '../../views/referrals/own-request.tsx'
import { ownRequestSentPage } from '../../views/referrals/own-request-sent.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { callOf } from '../../views/ui/person.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { asShown, type Typed } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { wholeAddress } from '../web/host.ts'
import { maySendNow } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { courseAfter, noCourse } from './course.ts'
import { ownTiming } from './deadline.ts'
import { type AskedAt, askedFrom, type FormKey, newFormKey, type OwnRequest, promisedDays, readFormKey } from './own-request.ts'
import { ownRequestInput } from './own-request-input.ts'
import { noFacts, takeStep } from './referral.ts'
import { findAskedAt, findSentBefore, recordOwnRequest } from './store-own-request.ts'

type Shown = { form: FormState; alert?: string; status?: 409 | 422 | 429 }

/** With what was typed, whatever is wrong. A form without a key of ours gets one. */
function showForm(c: Context<AppEnv>, askedAt: AskedAt, { form, alert, status }: Shown) {
  const { care: m, now } = c.var
  const { practice, promised } = askedAt
  const { key } = readFormKey(form.typed.key) ?? newFormKey(now)
  const { contact: callBy } = promisedDays(promised, askedFrom(now, practice, promised), practice)
  return render(c, ownRequestPage({ m, askedAt, callBy, form: { ...form, typed: { ...form.typed, key } }, alert }), status ?? 200)
}

type Sent = { reference: string; from: Day; code: string | undefined; sentBefore: Day | undefined }

function showSent(c: Context<AppEnv>, { practice, organisation, promised }: AskedAt, asked: OwnRequest, { from, ...sent }: Sent) {
  const days = promisedDays(promised, from, practice)
  const address = wholeAddress(c, paths.follow)
  const organisationName = organisation?.name ?? practice.name
  return render(c, ownRequestSentPage({ m: c.var.care, practice, organisation: organisationName, asked, days, address, ...sent }))
}

type Asked = { asked: OwnRequest; typed: Typed }

/** The same form sent before shows its receipt again; with something else in it, it may be sent as another. */
async function showAgain(c: Context<AppEnv>, askedAt: AskedAt, { asked, typed }: Asked, ids: FormKey) {
  const { care: m, now } = c.var
  const before = await findSentBefore(c.var, { ...ids, asked, practiceId: askedAt.practice.id })
  const another = { typed: { ...typed, key: newFormKey(now).key }, problems: {} }
  if (!before) return showForm(c, askedAt, { form: another, alert: m.form.torn, status: 409 })
  const sentBefore = dayOf(new Date(before.sentAt))
  if (before.isSame)
    return showSent(c, askedAt, asked, { reference: before.reference, from: before.clockFrom, code: before.code, sentBefore })
  return showForm(c, askedAt, { form: another, alert: m.ownRequest.another({ day: longDay(m, sentBefore) }), status: 409 })
}
function keepApart(c: Context<AppEnv>): void {
  c.header('Cache-Control', 'no-store')
}

/** A caregiver asks for contact, without account and without referrer. The answer to the form is the receipt: no address carries the code. */
export const ownRequestRoutes = new Hono<AppEnv>()

  .get('/:practice/hulpvraag', open, async (c) => {
    const { care: m, db } = c.var
    keepApart(c)
    const askedAt = found(await findAskedAt(db, c.req.param('practice')))
    const typed: Typed = askedAt.organisation ? { bestTime: 'any', language: m.lang } : {}
    return showForm(c, askedAt, { form: { typed, problems: {} } })
  })

  .post('/:practice/hulpvraag', open, async (c) => {
    const { care: m, db, limits, now, origin } = c.var
    keepApart(c)
    const askedAt = found(await findAskedAt(db, c.req.param('practice')))
    const { practice, promised, organisation } = askedAt
    const call = callOf(practice)
    const form = await readForm(c, ownRequestInput)
    if (!form.ok) return showForm(c, askedAt, { form, status: 422 })
    if (!organisation) return showForm(c, askedAt, { form: asShown(form), alert: m.ownRequest.nobody(call), status: 422 })
    if (!(await maySendNow(limits, 'own_request', origin.networkAddress))) {
      c.header('Retry-After', '60')
      return showForm(c, askedAt, { form: asShown(form), alert: m.ownRequest.tooMany(call), status: 429 })
    }

    const { consent, ...asked } = form.value
    const taken = takeStep('draft', { step: 'ask', note: '' }, { ...noFacts, consent: consent === 'yes' })
    if (!taken.ok) return showForm(c, askedAt, { form: { ...form, problems: { consent: 'tick_to_be_called' } }, status: 422 })
    const course = courseAfter(noCourse, taken.value, ownTiming(promised), { now, closing: practice.closingDays })
    const ids = readFormKey(form.typed.key) ?? newFormKey(now)
    try {
      const request = { ...ids, asked, practiceId: practice.id, organisationId: organisation.id }
      const sent = await recordOwnRequest(c.var, request, { taken: taken.value, course }, origin)
      return showSent(c, askedAt, asked, { ...sent, from: askedFrom(now, practice, promised), sentBefore: undefined })
    } catch (error) {
      if (!isTaken(error, 'referrals.id')) throw error
      return showAgain(c, askedAt, { asked, typed: form.typed }, ids)
    }
  })
