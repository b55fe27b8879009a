import { Hono } from 'hono'
import { chooseAgreementPage } from '../../views/referrals/choose.tsx'
import { referralFormPage } from '../../views/referrals/form.tsx'
import { callOf } from '../../views/ui/person.tsx'
import { type Agreement, isInForce } from '../agreements/agreement.ts'
import { mayReferUnder } from '../agreements/policy.ts'
import { findAgreement, listAgreements } from '../agreements/store.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Form, Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm, readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { dueOn } from './deadline.ts'
import { type DraftAsked, draftInput, type ReferralAsked, referralInput } from './input.ts'
import { capacityOf } from './policy.ts'
import { type Referral, takeStep } from './referral.ts'
import { findReferral } from './store.ts'
import { recordDraft, recordDraftChange, recordDraftSent, recordSent, type Sending } from './store-writing.ts'

const writers = ['referrer', 'coordinator'] as const
type Draft = { referral?: Referral; agreement: Agreement }

type Shown = { typed: Typed; problems?: FieldProblems; alert?: string; status?: 409 | 422 }

function showForm(c: SignedIn, { referral, agreement }: Draft, { typed, problems = {}, alert, status }: Shown) {
  const { actor, m, today } = c.var
  const form = { typed, problems }
  return render(c, referralFormPage({ m, actor, agreement, form, today, draftId: referral?.id, alert }), status ?? 200)
}

export const writingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access(...writers), async (c) => {
    const { actor, db, m, now, today } = c.var
    const all = await listAgreements(db, actor.practice.id)
    const mine = all.filter((agreement) => mayReferUnder(actor, agreement) && isInForce(agreement, today))
    const chosen = mine.find(({ id }) => id === c.req.query('afspraak')) ?? (mine.length === 1 ? mine[0] : undefined)

    if (!chosen) return render(c, chooseAgreementPage({ m, actor, agreements: mine }))
    return showForm(c, { agreement: chosen }, { typed: { key: newId(now), agreement: chosen.id, language: 'nl' } })
  })

  .post('/nieuw', access(...writers), async (c) => {
    const { actor, db, now } = c.var
    const { agreement: asked = '', key = '', intent } = await readTyped(c)
    const { agreement } = found(await findAgreement(db, actor.practice.id, asked))
    found(mayReferUnder(actor, agreement) || undefined)
    const referral = {
      id: isId(key) ? key : newId(now),
      practiceId: actor.practice.id,
      agreementId: agreement.id,
      referringOrganisationId: agreement.referringOrganisationId,
      answeringOrganisationId: agreement.answeringOrganisationId,
    }
    const write = async () => {
      if (intent === 'save') return saveDraft(c, { agreement }, (details) => recordDraft(db, referral, details, actor, now))
      return send(c, { agreement }, (sending) => recordSent(db, referral, sending, actor, now))
    }
    return (await once(write, 'referrals.id')) ?? c.redirect(paths.referral(referral.id), 303)
  })

  .get('/:id/wijzigen', access(...writers), async (c) => {
    const { draft, details } = await findDraft(c, c.req.param('id'))
    return draft ? showForm(c, draft, { typed: details }) : c.redirect(paths.referral(c.req.param('id')), 303)
  })

  .post('/:id/wijzigen', access(...writers), async (c) => {
    const { actor, db, now } = c.var
    const { draft } = await findDraft(c, c.req.param('id'))
    if (!draft) return c.redirect(paths.referral(c.req.param('id')), 303)
    const { intent } = await readTyped(c)
    const write = async () => {
      if (intent === 'save') return saveDraft(c, draft, (details) => recordDraftChange(db, draft.referral, details, actor, now))
      return send(c, draft, (sending) => recordDraftSent(db, draft.referral, sending, actor, now))
    }
    return (await once(write, 'referral_steps.version')) ?? c.redirect(paths.referral(draft.referral.id), 303)
  })

/** Undefined when it is written, also when the same form was written before: a double click makes one referral. */
async function once<Answer>(write: () => Promise<Answer>, key: `${string}.${string}`): Promise<Answer | undefined> {
  try {
    return await write()
  } catch (error) {
    if (isTaken(error, key)) return undefined
    throw error
  }
}

async function saveDraft(c: SignedIn, draft: Draft, record: (details: Sending['details']) => Promise<void>) {
  const form: Form<DraftAsked> = await readForm(c, draftInput)
  if (!form.ok) return showForm(c, draft, { ...form, status: 422 })
  const { recipientConsent: _r, caregiverConsent: _c, ...details } = form.value
  await record(details)
  return undefined
}

async function send(c: SignedIn, draft: Draft, record: (sending: Sending) => Promise<void>) {
  const { actor, m, today } = c.var
  const { agreement } = draft
  const form: Form<ReferralAsked> = await readForm(c, referralInput)
  if (!form.ok) return showForm(c, draft, { ...form, status: 422 })

  const { recipientConsent, caregiverConsent, ...details } = form.value
  const facts = { consent: caregiverConsent === 'yes', agreement: isInForce(agreement, today), silence: false }
  const taken = takeStep('draft', { step: 'send', note: '' }, facts)
  if (!taken.ok) {
    const alert =
      taken.reason === 'missing_agreement' ? m.referrals.form.notInForce(callOf(actor.practice)) : m.referrals.refusal[taken.reason]
    return showForm(c, draft, { typed: form.typed, alert, status: 422 })
  }
  await record({ details, recipientConsent, taken: taken.value, dueOn: dueOn('sent', today, agreement.responseTimes) })
  return undefined
}

/** A draft this person may still write on; without `draft` it was sent or ended meanwhile. */
async function findDraft(c: SignedIn, id: string) {
  const { actor, db } = c.var
  const { referral, agreement, details } = found(await findReferral(db, actor.practice.id, id))
  const capacity = found(capacityOf(actor, referral))
  const isMine = capacity === 'referrer' && referral.status === 'draft'
  return { draft: isMine ? { referral, agreement } : undefined, details }
}
