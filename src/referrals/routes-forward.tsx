import { Hono } from 'hono'
import { forwardPage } from '../../views/referrals/forward.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { isInForce } from '../agreements/agreement.ts'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { asShown, type Typed } from '../platform/form.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm, readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { courseAfter, noCourse } from './course.ts'
import { asksRecipientAgain, type ForwardTarget, goingAlong } from './forward.ts'
import { forwardInput } from './input.ts'
import { capacityOf, mayForward } from './policy.ts'
import type { ReferralRecord } from './record.ts'
import { noFacts, takeStep } from './referral.ts'
import { showReferral } from './routes.tsx'
import { findReferralToForward } from './store.ts'
import { recordForwarded } from './store-forward.ts'
import { answeredMeanwhile, takingBack } from './store-taking-back.ts'

const answerers = ['coordinator', 'provider'] as const

/** A referral and where it could go (`isOver`: it cannot any more); whoever does not answer it does not meet this. */
async function meet(c: SignedIn) {
  const { actor, today } = c.var
  const met = found(await findReferralToForward(c.var, actor, c.req.param('id') ?? '', today))
  const capacity = found(capacityOf(actor, met.record.referral))
  allow(capacity === 'recipient')
  return { ...met, isOver: !mayForward(capacity, met.record.referral) }
}
type Met = Awaited<ReturnType<typeof meet>>

type Shown = { form: FormState; chosen?: ForwardTarget | undefined; alert?: string; status?: 409 | 422 }

const showForward = (c: SignedIn, { record, targets }: Met, { status, ...shown }: Shown) =>
  render(c, forwardPage({ m: c.var.m, actor: c.var.actor, today: c.var.today, record, targets, ...shown }), status ?? 200)

/** The same form sent before, by the same person about the same version. */
const isSentBefore = ({ timeline }: ReferralRecord, { note, version }: Typed, personId: string): boolean =>
  timeline.some(
    (done) =>
      done.step === 'forward' && done.personId === personId && done.note === note?.trim() && done.version === Number(version ?? '') + 1,
  )

/** It did not go, for something happened first: what that was, with what was typed. */
function afterOther(c: SignedIn, met: Met, typed: Typed) {
  const { m, actor } = c.var
  const { record, targets, isOver } = met
  const { id } = record.referral
  if (isSentBefore(record, typed, actor.personId)) return c.redirect(paths.done(paths.referral(id), 'forwarded'), 303)
  if (isOver) return showReferral(c, id, { alert: m.forwarding.over, typedBefore: typed.note, status: 409 })
  const chosen = targets.find(({ agreementId }) => agreementId === typed.agreement)
  return showForward(c, met, { form: { typed, problems: {} }, chosen, alert: m.referrals.changed, status: 409 })
}

/** To another practice of the portal, when the care recipient lives there. */
export const forwardRoutes = new Hono<AppEnv>()

  .get('/:id/doorgeven', access(...answerers), async (c) => {
    const met = await meet(c)
    const { record, targets, isOver } = met
    if (isOver) return c.redirect(paths.referral(record.referral.id), 303)
    const asked = targets.find(({ agreementId }) => agreementId === c.req.query('afspraak'))
    return showForward(c, met, { form: { typed: {}, problems: {} }, chosen: asked ?? (targets.length === 1 ? targets[0] : undefined) })
  })

  .post('/:id/doorgeven', access(...answerers), async (c) => {
    const { actor, m, now, today } = c.var
    const met = await meet(c)
    const { record, targets, isOver } = met
    const { referral, details } = record
    const typed = await readTyped(c)
    if (isOver) return afterOther(c, met, typed)
    const chosen = targets.find(({ agreementId }) => agreementId === typed.agreement)
    const gone = (now: Met = met) =>
      showForward(c, now, { form: { typed: { note: typed.note ?? '' }, problems: {} }, alert: m.forwarding.gone, status: 422 })
    if (!chosen) return gone()
    const form = await readForm(c, forwardInput(asksRecipientAgain(details, chosen)))
    if (!form.ok) return showForward(c, met, { form, chosen, status: 422 })
    if (form.value.version !== referral.version) return afterOther(c, met, typed)

    const { note, recipientConsent, caregiverConsent } = form.value
    const consent = caregiverConsent === 'yes'
    const taken = takeStep(referral.status, { step: 'forward', note }, { ...noFacts, consent })
    const sent = takeStep('draft', { step: 'send', note: '' }, { ...noFacts, consent, agreement: isInForce(chosen, today) })
    if (!taken.ok || !sent.ok) {
      const reason = taken.ok ? 'missing_agreement' : taken.reason
      return showForward(c, met, { form: asShown(form), chosen, alert: m.referrals.refusal[reason], status: 422 })
    }

    try {
      const sending = {
        details: goingAlong(details, chosen, recipientConsent),
        recipientConsent,
        taken: sent.value,
        course: courseAfter(noCourse, sent.value, chosen, { now, closing: chosen.closing }),
      }
      await recordForwarded(
        c.var,
        referral,
        { taken: taken.value, target: chosen, sending, besides: await takingBack(c.var, referral.id, taken.value.to, actor) },
        actor,
      )
    } catch (error) {
      if (isStopped(error, 'agreement is not active')) return gone(await meet(c))
      const keys = ['referral_steps.version', 'referrals.forwarded_from', answeredMeanwhile] as const
      if (!keys.some((key) => isTaken(error, key))) throw error
      return afterOther(c, await meet(c), typed)
    }
    return c.redirect(paths.done(paths.referral(referral.id), 'forwarded'), 303)
  })
