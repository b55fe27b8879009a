import { Hono } from 'hono'
import { agreementListPage } from '../../views/agreements/list.tsx'
import { agreementPage } from '../../views/agreements/show.tsx'
import { roles } from '../identity/actor.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { openAgreementSteps, takeAgreementStep } from './agreement.ts'
import { agreementStepInput } from './input.ts'
import { mayReferUnder, maySeeAgreement, mayWriteAgreements } from './policy.ts'
import { findAgreement, listAgreements, recordAgreementStep } from './store.ts'

/** The agreement as it stands now; `alert` says why what was asked did not happen. */
async function show(c: SignedIn, id: string, alert?: string) {
  const { actor, db, m, today } = c.var
  const { agreement, events } = found(await findAgreement(db, actor.practice.id, id))
  found(maySeeAgreement(actor, agreement))

  const steps = mayWriteAgreements(actor) ? openAgreementSteps(agreement.status) : []
  const mayRefer = mayReferUnder(actor, agreement)
  return render(c, agreementPage({ m, actor, agreement, events, steps, mayRefer, today, alert }), alert ? 422 : 200)
}

export const agreementRoutes = new Hono<AppEnv>()

  .get('/', access(...roles), async (c) => {
    const { actor, db, m, today } = c.var
    const all = await listAgreements(db, actor.practice.id)
    const agreements = all.filter((agreement) => agreement.status !== 'discarded' && maySeeAgreement(actor, agreement))

    return render(c, agreementListPage({ m, actor, agreements, mayWrite: mayWriteAgreements(actor), today }))
  })

  .get('/:id', access(...roles), (c) => show(c, c.req.param('id')))

  .post('/:id', access(...roles), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { agreement } = found(await findAgreement(db, actor.practice.id, c.req.param('id')))
    found(maySeeAgreement(actor, agreement))
    const form = await readForm(c, agreementStepInput)
    if (!form.ok) return show(c, agreement.id, m.field.choose_one)

    allow(mayWriteAgreements(actor))
    const { step, version } = form.value
    if (version !== agreement.version) return show(c, agreement.id, m.agreements.changed)

    const taken = takeAgreementStep(agreement, step, today)
    if (!taken.ok) return show(c, agreement.id, m.agreements.refusal[taken.reason])

    try {
      await recordAgreementStep(db, agreement, { step, to: taken.value }, actor, now)
    } catch (error) {
      if (isTaken(error, 'agreement_steps.version')) return show(c, agreement.id, m.agreements.changed)
      throw error
    }
    return c.redirect(paths.agreement(agreement.id), 303)
  })
