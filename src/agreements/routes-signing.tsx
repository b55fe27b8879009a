import { type Context, Hono } from 'hono'
import { deadSigningPage, signedPage, signingPage } from '../../views/agreements/signing.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { emailFingerprint } from '../identity/email.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown } from '../platform/form.ts'
import { allow } from '../platform/problem.ts'
import { access, open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { isAsSeen, takeAgreementStep, unsignedOf, type WholeAgreement } from './agreement.ts'
import { objectionInput, signatureInput, signingLinkInput } from './input.ts'
import { maySign, mayWriteAgreements } from './policy.ts'
import { factsOf, meetAgreement, showAgreement } from './routes.tsx'
import { bySigningLink, type DeadSigningLink, findSigning, type OpenedSigning, recordSigningLink } from './store-links.ts'
import { type Doer, recordAgreementStep, recordSignature, type Signing } from './store-steps.ts'

const gone = 410

type Written = 'done' | 'again' | { refusal: 'wrong_status' | 'missing_open_period' }

type Moment = Pick<AppEnv['Variables'], 'db' | 'now' | 'today'>

/** `again`: somebody did something at this very moment. */
async function sign(
  { db, now, today }: Moment,
  agreement: WholeAgreement,
  signing: Signing,
  doer: Doer,
  usedLink?: string,
): Promise<Written> {
  const taken = takeAgreementStep(agreement, 'sign', factsOf(agreement, '', today))
  if (!taken.ok) return { refusal: taken.reason === 'missing_open_period' ? taken.reason : 'wrong_status' }
  try {
    const isLast = unsignedOf(agreement).length === 1
    await recordSignature(db, agreement, signing, { doer, isLast, ...(usedLink && { usedLink }) }, now)
    return 'done'
  } catch (error) {
    if (isTaken(error, 'agreement_steps.version')) return 'again'
    throw error
  }
}

async function object(
  { db, now }: Moment,
  agreement: WholeAgreement,
  note: string,
  doer: Doer,
  usedLink?: string,
): Promise<'done' | 'again'> {
  try {
    await recordAgreementStep(db, agreement, { step: 'object', to: 'draft', note }, doer, now, usedLink)
    return 'done'
  } catch (error) {
    if (isTaken(error, 'agreement_steps.version')) return 'again'
    throw error
  }
}

/** Signing by people of a party, and links for parties without an account. */
export const agreementSigningRoutes = new Hono<AppEnv>()

  .post('/:id/tekenen', access('coordinator', 'referrer', 'provider'), async (c) => {
    const { actor, m } = c.var
    const form = await readForm(c, signatureInput)
    for (let left = 5; ; left--) {
      const { agreement } = await meetAgreement(c, c.req.param('id'), { alsoRewritten: true })
      const { organisationId } = actor
      const isSigned = agreement.signatures.some((signed) => signed.organisationId === organisationId)
      if (isSigned) return c.redirect(paths.done(paths.agreement(agreement.id), 'signed'), 303)
      const again = (alert: string, status: 409 | 422) => showAgreement(c, agreement.id, { alert, form: asShown(form), status })
      if (!maySign(actor, agreement)) return again(m.agreements.refusal.wrong_status, 409)
      if (!form.ok) return again(m.form.missing({ count: Object.keys(form.problems).length }), 422)
      const { name, job, releases, version } = form.value
      if (!isAsSeen(agreement, version)) return again(m.agreements.changed, 409)

      const written = await sign(c.var, agreement, { organisationId, name, job, releases }, { actor })
      if (written === 'done') return c.redirect(paths.done(paths.agreement(agreement.id), 'signed'), 303)
      if (written !== 'again') return again(m.agreements.refusal[written.refusal], 422)
      if (left === 0) return again(m.agreements.changed, 409)
    }
  })

  .post('/:id/bezwaar', access('coordinator', 'referrer', 'provider'), async (c) => {
    const { actor, m } = c.var
    const { agreement } = await meetAgreement(c, c.req.param('id'), { alsoRewritten: true })
    const form = await readForm(c, objectionInput)
    const again = (alert: string, status: 409 | 422) => showAgreement(c, agreement.id, { alert, form: asShown(form), status })
    if (!maySign(actor, agreement)) return again(m.agreements.refusal.wrong_status, 409)
    if (!form.ok) return again(m.agreements.refusal.missing_note, 422)
    if (!isAsSeen(agreement, form.value.version)) return again(m.agreements.changed, 409)

    const written = await object(c.var, agreement, form.value.note, { actor, organisationId: actor.organisationId })
    if (written !== 'done') return again(m.agreements.changed, 409)
    return c.redirect(paths.done(paths.agreements, 'objected'), 303)
  })

  .post('/:id/link', access('coordinator'), async (c) => {
    const { actor, limits, m, origin, vault } = c.var
    allow(mayWriteAgreements(actor))
    const { agreement } = await meetAgreement(c, c.req.param('id'))
    const form = await readForm(c, signingLinkInput)
    const again = (alert: string, status: 409 | 422) => showAgreement(c, agreement.id, { alert, form: asShown(form), status })
    if (!form.ok) return again(m.agreements.signing.noEmail, 422)
    const { organisation, email } = form.value
    const isOpen = agreement.status === 'proposed' && unsignedOf(agreement).some(({ organisationId }) => organisationId === organisation)
    if (!isOpen) return again(m.agreements.refusal.wrong_status, 409)

    await countAttempt(limits, origin.networkAddress, await emailFingerprint(vault, email))
    await recordSigningLink(c.var, agreement, { organisationId: organisation, email }, actor)
    return c.redirect(paths.done(paths.agreement(agreement.id), 'signingLinkSent'), 303)
  })

async function refuseLink(c: Context<AppEnv>, state: DeadSigningLink, practice: Parameters<typeof deadSigningPage>[0]['practice']) {
  const { limits, log, m, origin } = c.var
  log({ level: 'warn', request: origin.requestId, event: 'link_refused', link: 'signing', state })
  if (state === 'unknown') await countAttempt(limits, origin.networkAddress)
  c.header('Cache-Control', 'no-store')
  return render(c, deadSigningPage({ m, state, practice }), state === 'unknown' ? 404 : gone)
}

type Again = { alert?: string; form?: FormState; status?: 409 | 422 }

function showSigning(c: Context<AppEnv>, token: string, opened: OpenedSigning, { alert, form, status }: Again = {}) {
  const { m, today } = c.var
  c.header('Cache-Control', 'no-store')
  return render(c, signingPage({ m, token, opened, today, alert, form }), status ?? 200)
}

/** Signing without an account. Opening the link changes nothing: programs that look into mails open links too. */
export const signingLinkRoutes = new Hono<AppEnv>()

  .get('/:token', open, async (c) => {
    const token = c.req.param('token')
    const met = await findSigning(c.var, token)
    return met.ok ? showSigning(c, token, met.value) : refuseLink(c, met.reason, met.practice)
  })

  .post('/:token', open, async (c) => {
    const { m, origin } = c.var
    const token = c.req.param('token')
    const form = await readForm(c, signatureInput)
    for (let left = 5; ; left--) {
      const met = await findSigning(c.var, token)
      if (!met.ok) return refuseLink(c, met.reason, met.practice)
      const { agreement, organisationId, practice, tokenHash } = met.value
      const again = (alert: string, status: 409 | 422) => showSigning(c, token, met.value, { alert, form: asShown(form), status })
      if (!form.ok) return again(m.form.missing({ count: Object.keys(form.problems).length }), 422)
      const { name, job, releases, version } = form.value
      if (!isAsSeen(agreement, version)) return again(m.agreements.changed, 409)

      const doer = { actor: bySigningLink(organisationId, origin) }
      const written = await sign(c.var, agreement, { organisationId, name, job, releases }, doer, tokenHash)
      c.header('Cache-Control', 'no-store')
      if (written === 'done') return render(c, signedPage({ m, practice, what: 'signed' }))
      if (written !== 'again') return again(m.agreements.refusal[written.refusal], 422)
      if (left === 0) return again(m.agreements.changed, 409)
    }
  })

  .post('/:token/bezwaar', open, async (c) => {
    const { m, origin } = c.var
    const token = c.req.param('token')
    const form = await readForm(c, objectionInput)
    const met = await findSigning(c.var, token)
    if (!met.ok) return refuseLink(c, met.reason, met.practice)
    const { agreement, organisationId, practice, tokenHash } = met.value
    const again = (alert: string, status: 409 | 422) => showSigning(c, token, met.value, { alert, form: asShown(form), status })
    if (!form.ok) return again(m.agreements.refusal.missing_note, 422)
    if (!isAsSeen(agreement, form.value.version)) return again(m.agreements.changed, 409)

    const doer = { actor: bySigningLink(organisationId, origin), organisationId }
    const written = await object(c.var, agreement, form.value.note, doer, tokenHash)
    c.header('Cache-Control', 'no-store')
    return written === 'done' ? render(c, signedPage({ m, practice, what: 'objected' })) : again(m.agreements.changed, 409)
  })
