import { Hono } from 'hono'
import { resultsPage } from '../../views/impact/agreement-results.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { frictionInput } from '../agreements/input.ts'
import { mayNoteFriction, maySeeAgreement } from '../agreements/policy.ts'
import { recordQuestions, wholeOf } from '../agreements/store.ts'
import { frictionsQuestion, openFrictions, recordDiscussed, recordFriction } from '../agreements/store-friction.ts'
import { roles } from '../identity/actor.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { isId, newId } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { measure } from './measure.ts'
import { declinesQuestion, measuredOf, measuredQuestion } from './store.ts'

/** What was agreed beside what happened, and what rubs for whoever works with it; in one round trip. */
async function meet(c: SignedIn) {
  const { actor, db, today, vault } = c.var
  const id = c.req.param('id') ?? ''
  const practiceId = actor.practice.id
  const [agreements, partners, signatures, , , measured, declines, frictions] = await db.batch([
    ...recordQuestions(db, practiceId, id),
    measuredQuestion(db, practiceId, id, today),
    declinesQuestion(db, practiceId, id, today),
    frictionsQuestion(db, practiceId, id),
  ])
  const agreement = wholeOf(found(agreements.find((one) => one.id === id)), partners, signatures)
  found(maySeeAgreement(actor, agreement))
  const mayNote = mayNoteFriction(actor, agreement)
  return {
    agreement,
    results: measure(measured.map(measuredOf), agreement.responseTimes, { today, closing: actor.practice.closingDays }),
    declines,
    frictions: mayNote ? await openFrictions(vault, practiceId, frictions) : undefined,
    mayNote,
  }
}

async function show(c: SignedIn, form?: FormState) {
  const { actor, m, now } = c.var
  const { agreement, results, declines, frictions } = await meet(c)
  const state = form ?? { typed: { key: newId(now) }, problems: {} }
  return render(
    c,
    resultsPage({ m, actor, agreement, results, declines, frictions, form: state, done: c.req.query('klaar') }),
    form ? 422 : 200,
  )
}

export const resultRoutes = new Hono<AppEnv>()

  .get('/:id/resultaat', access(...roles), (c) => show(c))

  .post('/:id/gedoe', access('coordinator', 'referrer', 'provider'), async (c) => {
    const { actor, now } = c.var
    const { agreement, mayNote } = await meet(c)
    allow(mayNote)
    const form = await readForm(c, frictionInput)
    if (!form.ok) return show(c, form)

    const id = isId(form.value.key) ? form.value.key : newId(now)
    try {
      await recordFriction(c.var, agreement, id, form.value.note, actor)
    } catch (error) {
      if (!isTaken(error, 'agreement_frictions.id')) throw error
    }
    return c.redirect(paths.done(paths.agreementResults(agreement.id), 'frictionNoted'), 303)
  })

  .post('/:id/gedoe/:friction', access('coordinator', 'referrer', 'provider'), async (c) => {
    const { actor, db, now } = c.var
    const { agreement, mayNote } = await meet(c)
    allow(mayNote)
    found(await recordDiscussed(db, agreement, c.req.param('friction'), actor, now))
    return c.redirect(paths.done(paths.agreementResults(agreement.id), 'frictionDiscussed'), 303)
  })
