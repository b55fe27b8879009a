import { Hono } from 'hono'
import { agreementFormPage } from '../../views/agreements/form.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { addMonths, type Day } from '../platform/day.ts'
import type { Form, Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { type Agreement, isOpen } from './agreement.ts'
import { type AgreementAsked, changeInput, newAgreementInput } from './input.ts'
import {
  findAgreementToChange,
  findStart,
  listPossibleParties,
  type PossibleParties,
  recordAgreement,
  recordAgreementChange,
} from './store.ts'

export const agreementWritingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { parties, usual } = await findStart(db, actor.practice.id)
    const form = { typed: { ...usualTerms(found(usual), today), key: newId(now), answering: actor.organisationId }, problems: {} }

    return render(c, agreementFormPage({ m, actor, parties, form }))
  })

  .post('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const parties = await listPossibleParties(db, actor.practice.id)
    const form = amongParties(await readForm(c, newAgreementInput), parties)
    const showForm = (state: FormState) => render(c, agreementFormPage({ m, actor, parties, form: state }), 422)
    if (!form.ok) return showForm(form)

    const id = isId(form.value.key) ? form.value.key : newId(now)
    try {
      await recordAgreement(db, id, form.value, actor, now)
    } catch (error) {
      const isWritten = isTaken(error, 'agreements.id') || isTaken(error, 'agreements.letter')
      if (isWritten) return (await writtenBefore(c, id, form.typed)) ?? showForm(letterTaken(form.typed))
      throw error
    }
    return c.redirect(paths.agreement(id), 303)
  })

  .get('/:id/wijzigen', access('coordinator'), async (c) => {
    const { actor, db, m } = c.var
    const { agreement, parties } = found(await findAgreementToChange(db, actor.practice.id, c.req.param('id')))
    allow(isOpen(agreement.status))

    return render(c, agreementFormPage({ m, actor, parties, agreement, form: { typed: asTyped(agreement), problems: {} } }))
  })

  .post('/:id/wijzigen', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const { agreement, parties } = found(await findAgreementToChange(db, actor.practice.id, c.req.param('id')))
    allow(isOpen(agreement.status))
    const form = amongParties(await readForm(c, changeInput), parties)
    const showForm = (state: FormState) => render(c, agreementFormPage({ m, actor, parties, agreement, form: state }), 422)
    if (!form.ok) return showForm(form)

    const changedMeanwhile = () => showChanged(c, agreement, parties, form.typed)
    if (form.value.version !== agreement.version) return changedMeanwhile()
    try {
      await recordAgreementChange(db, agreement, form.value, actor, now)
    } catch (error) {
      if (isTaken(error, 'agreement_steps.version')) return changedMeanwhile()
      if (isTaken(error, 'agreements.letter')) return showForm(letterTaken(form.typed))
      throw error
    }
    return c.redirect(paths.agreement(agreement.id), 303)
  })

const letterTaken = (typed: Typed): FormState => ({ typed, problems: { letter: 'letter_taken' } })

/** The form again, over what the agreement says by now, with everything that was typed. */
function showChanged(c: SignedIn, agreement: Agreement, parties: PossibleParties, typed: Typed) {
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
  const isSame = Object.entries(said).every(([field, text]) => typed[field]?.trim() === text)
  return isSame ? c.redirect(paths.agreement(id), 303) : showChanged(c, agreement, parties, typed)
}

/** What the practice usually agrees, to start a new one from. */
const usualTerms = (usual: ResponseTimes, today: Day): Typed => ({
  ...writtenOut(usual),
  from: today,
  until: addMonths(today, 12),
})

const writtenOut = (times: ResponseTimes): Typed =>
  Object.fromEntries(Object.entries(times).map(([promise, days]) => [promise, String(days)]))

const asTyped = (agreement: Agreement): Typed => ({
  ...writtenOut(agreement.responseTimes),
  letter: agreement.letter,
  title: agreement.title,
  goal: agreement.goal,
  fallback: agreement.fallback,
  referring: agreement.referringOrganisationId,
  answering: agreement.answeringOrganisationId,
  from: agreement.validFrom,
  until: agreement.validUntil ?? '',
  version: String(agreement.version),
})

/** A party is chosen from the list, never made up. */
function amongParties<Asked extends AgreementAsked>(form: Form<Asked>, parties: PossibleParties): Form<Asked> {
  if (!form.ok) return form
  for (const side of ['referring', 'answering'] as const) {
    const isListed = parties[side].some(({ id }) => id === form.value[side])
    if (!isListed) return { ok: false, problems: { [side]: 'choose_one' }, typed: form.typed }
  }
  return form
}
