import { Hono } from 'hono'
import { agreementListPage } from '../../views/agreements/list.tsx'
import { rewrittenPage } from '../../views/agreements/rewritten.tsx'
import { agreementPage } from '../../views/agreements/show.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { roles } from '../identity/actor.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown } from '../platform/form.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { type AgreementFacts, agreementSteps, missingFrom, takeAgreementStep, unsignedOf, type WholeAgreement } from './agreement.ts'
import { agreementStepInput } from './input.ts'
import { isRewrittenFor, maySeeAgreement, mayWriteAgreements } from './policy.ts'
import { findAgreement, listAgreements } from './store.ts'
import { recordAgreementStep } from './store-steps.ts'

type Again = { alert?: string; form?: FormState; status?: 409 | 422 }

/** What this person may see of it; anything else does not exist. */
export async function meetAgreement(c: SignedIn, id: string, { alsoRewritten = false } = {}) {
  const record = found(await findAgreement(c.var.db, c.var.actor.practice.id, id))
  found(maySeeAgreement(c.var.actor, record.agreement) || (alsoRewritten && isRewrittenFor(c.var.actor, record.agreement)))
  return record
}

/** The agreement as it stands now; `alert` says why what was asked did not happen, with what was typed still there. */
export async function showAgreement(c: SignedIn, id: string, { alert, form, status }: Again = {}) {
  const { actor, m, today } = c.var
  const record = await meetAgreement(c, id, { alsoRewritten: true })
  const { agreement } = record
  if (isRewrittenFor(actor, agreement)) return render(c, rewrittenPage({ m, actor, agreement, typed: form?.typed.note }), status ?? 200)
  return render(c, agreementPage({ m, actor, record, today, alert, form, done: c.req.query('klaar') }), status ?? 200)
}

export const factsOf = (agreement: WholeAgreement, note: string, today: string): AgreementFacts => ({
  isComplete: missingFrom(agreement).length === 0,
  note,
  isSignedByAll: unsignedOf(agreement).length === 0,
  today,
})

export const agreementRoutes = new Hono<AppEnv>()

  .get('/', access(...roles), async (c) => {
    const { actor, db, m, today } = c.var
    return render(c, agreementListPage({ m, actor, agreements: await listAgreements(db, actor), today, done: c.req.query('klaar') }))
  })

  .get('/:id', access(...roles), (c) => showAgreement(c, c.req.param('id')))

  .post('/:id', access(...roles), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { agreement } = await meetAgreement(c, c.req.param('id'))
    const form = await readForm(c, agreementStepInput)
    if (!form.ok) return showAgreement(c, agreement.id, { alert: m.form.torn, form: asShown(form), status: 422 })

    const { step, version, note } = form.value
    allow(mayWriteAgreements(actor) && agreementSteps[step].by === 'coordinator')
    const changed = () => showAgreement(c, agreement.id, { alert: m.agreements.changed, form: asShown(form), status: 409 })
    if (version !== agreement.version) return changed()

    const taken = takeAgreementStep(agreement, step, factsOf(agreement, note, today))
    if (!taken.ok) {
      const problems: FormState['problems'] = taken.reason === 'missing_note' ? { note: 'required' } : {}
      return showAgreement(c, agreement.id, {
        alert: m.agreements.refusal[taken.reason],
        form: { typed: form.typed, problems },
        status: 422,
      })
    }

    try {
      await recordAgreementStep(db, agreement, { step, to: taken.value, note }, { actor }, now)
    } catch (error) {
      if (isTaken(error, 'agreement_steps.version')) return changed()
      throw error
    }
    return c.redirect(paths.agreement(agreement.id), 303)
  })
