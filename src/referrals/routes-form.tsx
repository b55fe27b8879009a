import { referralFormPage } from '../../views/referrals/form.tsx'
import { callOf } from '../../views/ui/person.tsx'
import { type Agreement, isInForce } from '../agreements/agreement.ts'
import type { Room } from '../agreements/store-room.ts'
import { isStopped } from '../platform/database.ts'
import type { FieldProblems, Form, Typed } from '../platform/form.ts'
import type { SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { courseAfter, noCourse } from './course.ts'
import { problemOfDischarge } from './discharge.ts'
import { type DraftAsked, draftInput, type ReferralAsked, referralInput } from './input.ts'
import { noFacts, type Referral, takeStep } from './referral.ts'
import type { Sending } from './store-writing.ts'

/** What the form is about: an agreement with how busy it is, and the draft if there is one already. */
export type Draft = { referral?: Referral; agreement: Agreement; room: Room | undefined }
type Shown = { typed: Typed; problems?: FieldProblems; alert?: string; status?: 409 | 422 }

export const newReferral = (id: string, agreement: Agreement) => ({
  id,
  practiceId: agreement.practiceId,
  agreementId: agreement.id,
  referringOrganisationId: agreement.referringOrganisationId,
  answeringOrganisationId: agreement.answeringOrganisationId,
})

export function showForm(c: SignedIn, { referral, agreement, room }: Draft, { typed, problems = {}, alert, status }: Shown) {
  const { actor, m, today } = c.var
  const form = { typed, problems }
  return render(c, referralFormPage({ m, actor, agreement, form, today, draftId: referral?.id, alert, room }), status ?? 200)
}

/** Undefined when it is saved, otherwise the form with what is wrong. */
export async function save(c: SignedIn, draft: Draft, record: (details: Sending['details']) => Promise<void>) {
  const form: Form<DraftAsked> = await readForm(c, draftInput(draft.agreement.terms.handedOver))
  if (!form.ok) return showForm(c, draft, { ...form, status: 422 })
  const { recipientConsent: _r, caregiverConsent: _c, ...details } = form.value
  await record(details)
  return undefined
}

/** Undefined when it is sent, otherwise the form with what is wrong, or with why it cannot be sent now. */
export async function send(c: SignedIn, draft: Draft, record: (sending: Sending) => Promise<void>) {
  const { actor, m, now, today } = c.var
  const { closingDays } = actor.practice
  const form: Form<ReferralAsked> = await readForm(c, referralInput(draft.agreement.terms.handedOver))
  if (!form.ok) return showForm(c, draft, { ...form, status: 422 })
  const notInForce = () =>
    showForm(c, draft, { typed: form.typed, alert: m.referrals.form.notInForce(callOf(actor.practice)), status: 422 })

  const { recipientConsent, caregiverConsent, ...details } = form.value
  const dischargeOn = problemOfDischarge(details.dischargeOn, today)
  if (dischargeOn) return showForm(c, draft, { typed: form.typed, problems: { dischargeOn }, status: 422 })
  const facts = { ...noFacts, consent: caregiverConsent === 'yes', agreement: isInForce(draft.agreement, today) }
  const taken = takeStep('draft', { step: 'send', note: '' }, facts)
  if (!taken.ok) return notInForce()
  try {
    const course = courseAfter(noCourse, taken.value, draft.agreement, { now, closing: closingDays })
    await record({ details, recipientConsent, taken: taken.value, course })
    return undefined
  } catch (error) {
    if (isStopped(error, 'agreement is not active')) return notInForce()
    throw error
  }
}
