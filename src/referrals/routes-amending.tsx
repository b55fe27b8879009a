import { Hono } from 'hono'
import { amendPage } from '../../views/referrals/amend.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown, type Typed } from '../platform/form.ts'
import { sha256 } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { askedFields, changesIn, recipientAsked } from './amending.ts'
import { courseAfter } from './course.ts'
import type { ReferralDetails } from './details.ts'
import { amendmentInput } from './input.ts'
import { capacityOf, mayAmend } from './policy.ts'
import type { ReferralRecord } from './record.ts'
import { noFacts, takeStep } from './referral.ts'
import { showReferral } from './routes.tsx'
import { findReferralToAmend } from './store.ts'
import { recordAmendment } from './store-amending.ts'
import { isChangedSince } from './store-corrections.ts'

const writers = ['referrer', 'coordinator'] as const

/** A referral with what of it may be changed; whoever did not send it does not meet this. */
async function meet(c: SignedIn, id: string) {
  const read = found(await findReferralToAmend(c.var, c.var.actor, id))
  const { referral, agreement, consents } = read.record
  const capacity = found(capacityOf(c.var.actor, referral))
  allow(capacity === 'referrer')
  const shared = found(agreement).terms.handedOver
  const recipient = recipientAsked(shared, consents)
  return { ...read, shared, recipient, asked: askedFields(shared, recipient), isOpen: mayAmend(capacity, referral) }
}
type Met = Awaited<ReturnType<typeof meet>>

/** Tells two readings of the same details apart, without saying anything of them. */
const seenOf = async ({ record: { referral, details } }: Met): Promise<Typed> => ({
  version: String(referral.version),
  seen: await sha256(JSON.stringify([referral.id, details])),
})

type Shown = { form: FormState; alert?: string; changed?: (keyof ReferralDetails)[]; status?: 409 | 422 }

const show = (c: SignedIn, { record, shared, recipient }: Met, { form, alert, changed, status }: Shown) =>
  render(c, amendPage({ m: c.var.m, actor: c.var.actor, record, shared, recipient, form, alert, changed }), status ?? 200)

/** Changing what was sent: with a reason, and with what it said before. */
export const amendingRoutes = new Hono<AppEnv>()

  .get('/:id/aanvullen', access(...writers), async (c) => {
    const met = await meet(c, c.req.param('id'))
    const { details, referral } = met.record
    if (!met.isOpen) return c.redirect(paths.referral(referral.id), 303)
    return show(c, met, { form: { typed: { ...details, recipientConsent: 'not_asked', ...(await seenOf(met)) }, problems: {} } })
  })

  .post('/:id/aanvullen', access(...writers), (c) => amend(c, c.req.param('id')))

/** What somebody did meanwhile is shown first; the same amendment sent twice is made once. */
async function amend(c: SignedIn, id: string, left = 3): Promise<Response> {
  const { actor, m } = c.var
  const met = await meet(c, id)
  const { record, asked } = met
  const form = await readForm(c, amendmentInput(met.shared, met.recipient))
  const done = () => c.redirect(paths.done(paths.referral(id), 'amended'), 303)
  if (form.ok && isMadeBefore(record, actor.personId, form.value) && changesIn(record.details, form.value, asked).length === 0)
    return done()
  if (!met.isOpen) {
    const typedBefore = [
      form.typed.note,
      ...asked.filter((field) => form.typed[field] !== record.details[field]).map((field) => form.typed[field]),
    ]
    return showReferral(c, id, { alert: m.amending.over, typedBefore: typedBefore.filter(Boolean).join(' · '), status: 409 })
  }
  if (!form.ok) return show(c, met, { form, status: 422 })

  const { note, version, seen, recipientConsent, ...details } = form.value
  const fields = changesIn(record.details, details, asked)
  const now = await seenOf(met)
  if (String(version) !== now.version || seen !== now.seen)
    return show(c, met, {
      form: { typed: { ...form.typed, ...now }, problems: {} },
      alert: m.amending.changed,
      changed: fields,
      status: 409,
    })

  const changes = fields.length > 0 || recipientConsent !== 'not_asked'
  const taken = takeStep(record.referral.status, { step: 'amend', note }, { ...noFacts, changes })
  if (!taken.ok) return show(c, met, { form: asShown(form), alert: m.referrals.refusal[taken.reason], status: 422 })
  try {
    const course = courseAfter(record.referral, taken.value, record.timing, { now: c.var.now, closing: actor.practice.closingDays })
    await recordAmendment(c.var, met, { details, fields, recipientConsent, taken: taken.value, course }, actor)
    return done()
  } catch (error) {
    const isLate = isChangedSince(error) || isTaken(error, 'referral_steps.version')
    if (isLate && left > 0) return amend(c, id, left - 1)
    throw error
  }
}

const isMadeBefore = ({ timeline }: ReferralRecord, personId: string, { note, version }: { note: string; version: number }): boolean =>
  timeline.some((done) => done.version === version + 1 && done.step === 'amend' && done.note === note && done.personId === personId)
