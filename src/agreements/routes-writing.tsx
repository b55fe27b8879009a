import { Hono } from 'hono'
import { agreementFormPage } from '../../views/agreements/form.tsx'
import { agreementStartPage } from '../../views/agreements/start.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import { asShown, type Form, type Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { mayHaveNext, type WholeAgreement } from './agreement.ts'
import { type AgreementAsked, changeInput, newAgreementInput } from './input.ts'
import { meetAgreement, showAgreement } from './routes.tsx'
import { listTakeable } from './store-public.ts'
import {
  findAgreementToChange,
  findStart,
  type PossibleParties,
  recordAgreement,
  recordAgreementChange,
  recordNextVersion,
} from './store-writing.ts'
import { type AgreementModel, agreementModels } from './terms.ts'
import { asTyped, startOf, takenOver } from './typed.ts'

export const agreementWritingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const model = agreementModels.find((name) => name === c.req.query('model'))
    const from = c.req.query('van') ?? ''
    if (!model && !from) return render(c, agreementStartPage({ m, actor, takeable: await listTakeable(db, actor.practice.id, today) }))

    const { parties, usual, other } = await findStart(db, actor.practice.id, today, from)
    const began = from ? takenOver(found(other), today) : startOf(modelTexts(c, model ?? 'own'), model ?? 'own', found(usual), today)
    const form = { typed: { ...began, key: newId(now), answering: actor.organisationId }, problems: {} }

    return render(c, agreementFormPage({ m, actor, parties, form }))
  })

  .post('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { parties } = await findStart(db, actor.practice.id, today)
    const form = amongParties(await readForm(c, newAgreementInput), parties)
    const showForm = (state: FormState) => render(c, agreementFormPage({ m, actor, parties, form: state }), 422)
    if (!form.ok) return showForm(form)

    const id = isId(form.value.key) ? form.value.key : newId(now)
    try {
      await recordAgreement(db, id, form.value, actor, now)
    } catch (error) {
      const isWritten = isTaken(error, 'agreements.id') || isTaken(error, 'agreements.series_id')
      if (isWritten || isStopped(error, 'letter is taken'))
        return (await writtenBefore(c, id, form.typed)) ?? showForm(letterTaken(form.typed))
      throw error
    }
    return c.redirect(paths.agreement(id), 303)
  })

  .get('/:id/wijzigen', access('coordinator'), async (c) => {
    const { actor, db, m } = c.var
    const { agreement, parties } = found(await findAgreementToChange(db, actor.practice.id, c.req.param('id')))
    allow(agreement.status === 'draft')

    return render(c, agreementFormPage({ m, actor, parties, agreement, form: { typed: asTyped(agreement), problems: {} } }))
  })

  .post('/:id/wijzigen', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const { agreement, parties } = found(await findAgreementToChange(db, actor.practice.id, c.req.param('id')))
    const form = amongParties(await readForm(c, changeInput), parties)
    if (agreement.status !== 'draft')
      return render(c, agreementFormPage({ m, actor, parties, agreement, form: asShown(form), alert: m.agreements.noDraft }), 409)
    const showForm = (state: FormState) => render(c, agreementFormPage({ m, actor, parties, agreement, form: state }), 422)
    if (!form.ok) return showForm(form)

    const changedMeanwhile = () => showChanged(c, agreement, parties, form.typed)
    if (form.value.version !== agreement.version) return changedMeanwhile()
    try {
      await recordAgreementChange(db, agreement, form.value, actor, now)
    } catch (error) {
      if (isTaken(error, 'agreement_steps.version') || isStopped(error, 'only a draft changes')) return changedMeanwhile()
      if (isStopped(error, 'letter is taken')) return showForm(letterTaken(form.typed))
      throw error
    }
    return c.redirect(paths.agreement(agreement.id), 303)
  })

  .post('/:id/nieuwe-versie', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const { agreement, versions } = await meetAgreement(c, c.req.param('id'))
    const coming = versions.find(({ status }) => status === 'draft' || status === 'proposed')
    if (coming) return c.redirect(paths.agreement(coming.id), 303)
    const refuse = (alert: string) => showAgreement(c, agreement.id, { alert, status: 409 })
    if (!mayHaveNext(agreement)) return refuse(m.agreements.noNext)

    try {
      return c.redirect(paths.agreementEdit(await recordNextVersion(db, agreement, actor, now)), 303)
    } catch (error) {
      if (isTaken(error, 'agreements.series_id')) return refuse(m.agreements.changed)
      if (isStopped(error, 'letter is taken')) return refuse(m.agreements.letterGone)
      throw error
    }
  })

const modelTexts = (c: SignedIn, model: AgreementModel): Typed => c.var.m.agreementModels[model].texts

const letterTaken = (typed: Typed): FormState => ({ typed, problems: { letter: 'letter_taken' } })

/** The form again, over what the agreement says by now, with everything that was typed. */
function showChanged(c: SignedIn, agreement: WholeAgreement, parties: PossibleParties, typed: Typed) {
  const { actor, m } = c.var
  const form = { typed: { ...typed, version: String(agreement.version) }, problems: {} }
  return render(c, agreementFormPage({ m, actor, parties, agreement, form, alert: m.agreements.changedForm }), 409)
}

/** The same form sent twice wrote one agreement; one that came back changed becomes a change of it. Undefined when it wrote none. */
async function writtenBefore(c: SignedIn, id: string, typed: Typed) {
  const before = await findAgreementToChange(c.var.db, c.var.actor.practice.id, id)
  if (!before) return undefined
  const { agreement, parties } = before
  const { version: _, ...said } = asTyped(agreement)
  const { version: _v, key: _k, takenFrom: _t, ...mine } = typed
  const isSame = Object.keys({ ...said, ...mine }).every((field) => (mine[field] ?? '').trim() === (said[field] ?? ''))
  return isSame ? c.redirect(paths.agreement(id), 303) : showChanged(c, agreement, parties, typed)
}

/** A party is chosen from the list, never made up. */
function amongParties<Asked extends AgreementAsked>(form: Form<Asked>, parties: PossibleParties): Form<Asked> {
  if (!form.ok) return form
  const { referring, answering, partners } = form.value
  const chosen = [
    ['referring', referring, parties.referring],
    ['answering', answering, parties.answering],
    ...partners.map(({ organisationId, place }) => [`partner${place}`, organisationId, parties.joining] as const),
  ] as const
  const unknown = chosen.find(([, chosenId, possible]) => !possible.some(({ id }) => id === chosenId))
  return unknown ? { ok: false, problems: { [unknown[0]]: 'choose_one' }, typed: form.typed } : form
}
