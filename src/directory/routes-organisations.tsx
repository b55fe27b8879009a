import { type Context, Hono } from 'hono'
import { lookalikesFragment } from '../../views/directory/lookalikes.tsx'
import { organisationPage } from '../../views/directory/organisation.tsx'
import { organisationFormPage } from '../../views/directory/organisation-form.tsx'
import { organisationListPage } from '../../views/directory/organisation-list.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn, SignedInEnv } from '../web/env.ts'
import { readForm, readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { isAnswered, organisationFormNames, organisationForms, unlessNamed } from './lookalike.ts'
import { changeRefusal, namedElsewhere, type Organisation, type Presence } from './organisation.ts'
import { newOrganisationInput, organisationChangeInput } from './organisation-input.ts'
import { mayMerge } from './organisation-policy.ts'
import { type Lookalike, organisationCandidates, rankOrganisations } from './store-lookalikes.ts'
import {
  columnsOf,
  findBeforeAdding,
  findOrganisationToChange,
  listOffered,
  recordOrganisation,
  recordOrganisationChange,
  recordTakenOver,
} from './store-organisation-writing.ts'
import { findOrganisation, listOrganisationsHere, organisationPageSize } from './store-organisations.ts'

const managers = access('coordinator', 'admin')

export const organisationRoutes = new Hono<AppEnv>()

  .get('/', managers, async (c) => {
    const { actor, db, m } = c.var
    const search = (c.req.query('q') ?? '').slice(0, 200)
    const page = pageOf(c)
    const list = await listOrganisationsHere(db, actor.practice.id, search, page)
    if (list.lines.length === 0 && page > 1)
      return c.redirect(paths.organisations(search && new URLSearchParams({ q: search }).toString()), 303)

    return render(c, organisationListPage({ m, actor, list, search, page, mayMerge: mayMerge(actor) }))
  })

  .get('/nieuw', managers, (c) => {
    const { actor, m, now } = c.var
    const form = { typed: { key: newId(now), name: c.req.query('naam')?.slice(0, 200) ?? '' }, problems: {} }
    return render(c, organisationFormPage({ m, actor, form, lookalikes: [] }))
  })

  .post('/nieuw', managers, async (c) => {
    const { actor, db, m, now } = c.var
    const form = await readForm(c, newOrganisationInput)
    const showForm = (typed: Typed, problems: FieldProblems, lookalikes: Lookalike[] = [], status: 409 | 422 = 422) =>
      render(c, organisationFormPage({ m, actor, form: { typed, problems }, lookalikes }), status)
    if (!form.ok) return showForm(form.typed, form.problems)

    const asked = form.value
    const id = isId(asked.key) ? asked.key : newId(now)
    const { written, lookalikes } = await findBeforeAdding(db, actor.practice.id, id, asked)
    const said = columnsOf(asked)
    if (written && written.name === said.name && written.kvk === said.kvk && written.url === said.url)
      return c.redirect(paths.done(paths.organisation(id), 'organisationAdded'), 303)
    if (written) return showForm({ ...form.typed, key: newId(now) }, {}, lookalikes, 409)

    const same = lookalikes.find((lookalike) => lookalike.id === asked.same)
    if (same) {
      await recordTakenOver(db, same.id, actor, now)
      return c.redirect(paths.done(paths.organisation(same.id), 'organisationTakenOver'), 303)
    }
    if (lookalikes.some(({ kvk }) => kvk !== null && kvk === said.kvk)) return showForm(form.typed, { kvk: 'kvk_taken' }, lookalikes)
    if (!isAnswered(asked, lookalikes)) return showForm({ ...form.typed, same: '' }, { same: 'same_or_another' }, lookalikes)

    try {
      await recordOrganisation(db, id, said, actor, now)
    } catch (error) {
      if (!isTaken(error, 'organisations.kvk') && !isTaken(error, 'organisations.id')) throw error
      const isWritten = (await findBeforeAdding(db, actor.practice.id, id, asked)).written !== undefined
      if (!isWritten) return showForm(form.typed, { kvk: 'kvk_taken' }, lookalikes)
    }
    return c.redirect(paths.done(paths.organisation(id), 'organisationAdded'), 303)
  })

  .post('/lijkt-op', managers, async (c) => {
    const { actor, db, m } = c.var
    const typed = await readTyped(c)
    const form = organisationFormNames.find((name) => name === c.req.query('formulier')) ?? 'own'
    const { name, kvk, url } = organisationForms[form]
    const asked = { name: typed[name] ?? '', kvk: typed[kvk] ?? '', url: typed[url] ?? '' }
    const rows = await organisationCandidates(db, actor.practice.id, asked)
    const lookalikes = form === 'own' ? rankOrganisations(asked, rows) : unlessNamed(asked.name, rankOrganisations(asked, rows))

    return render(c, lookalikesFragment({ m, actor, subject: 'organisation', names: organisationForms[form], lookalikes, typed }))
  })

  .get('/:id', managers, async (c) => {
    const { actor, db, m, now, today } = c.var
    const record = found(await findOrganisation(db, actor.practice.id, c.req.param('id'), now))
    if (record.isMergedInto) return c.redirect(paths.organisation(record.isMergedInto), 303)

    return render(c, organisationPage({ m, actor, record, mayMerge: mayMerge(actor), today, done: c.req.query('klaar') }))
  })

  .get('/:id/wijzigen', managers, async (c) => {
    const { actor, db, now } = c.var
    const { organisation, presences } = found(await findOrganisationToChange(db, actor.practice.id, c.req.param('id'), now))
    return showChange(c, organisation, presences, { typed: asTyped(organisation) })
  })

  .post('/:id/wijzigen', managers, async (c) => {
    const { actor, db, m, now } = c.var
    const { organisation, presences } = found(await findOrganisationToChange(db, actor.practice.id, c.req.param('id'), now))
    const form = await readForm(c, organisationChangeInput)
    if (!form.ok) return showChange(c, organisation, presences, { ...form, status: 422 })

    const changedMeanwhile = () => {
      const typed = { ...form.typed, version: String(organisation.version) }
      return showChange(c, organisation, presences, { typed, alert: m.organisations.changedMeanwhile, status: 409 })
    }
    const said = columnsOf(form.value)
    const isSaidBy = (it: Organisation) => said.name === it.name && said.kvk === it.kvk && said.url === it.url
    const done = () => c.redirect(paths.done(paths.organisation(organisation.id), 'organisationChanged'), 303)
    if (isSaidBy(organisation)) return done()
    if (form.value.version !== organisation.version) return changedMeanwhile()
    const refusal = changeRefusal(organisation, said, presences, actor.practice.id)
    if (refusal) {
      const alert = m.organisations.refusal[refusal](whoElse(presences, actor.practice.id))
      return showChange(c, organisation, presences, { typed: form.typed, alert, status: 422 })
    }

    try {
      await recordOrganisationChange(db, organisation, said, await listOffered(db, [organisation.id]), actor, now)
    } catch (error) {
      if (isTaken(error, 'organisations.kvk'))
        return showChange(c, organisation, presences, { ...form, problems: { kvk: 'kvk_taken' }, status: 422 })
      if (!isTaken(error, 'organisation_steps.version')) throw error
      const again = found(await findOrganisationToChange(db, actor.practice.id, organisation.id, now))
      if (!isSaidBy(again.organisation)) return changedMeanwhile()
    }
    return done()
  })

/** A page further than any list is long asks for the last: it leads back to the first. */
function pageOf(c: Context<SignedInEnv>): number {
  const page = Number(c.req.query('pagina') ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page < 1_000_000 / organisationPageSize ? page : 1
}

const asTyped = ({ name, kvk, url, version }: Organisation): Typed => ({ name, kvk: kvk ?? '', url: url ?? '', version: String(version) })

export const whoElse = (presences: readonly Presence[], practiceId: string) => {
  const others = namedElsewhere(presences, practiceId)
  return { practices: others.map(({ practice }) => practice).join(', '), contacts: others.map(({ contactName }) => contactName).join(', ') }
}

type Shown = { typed: Typed; problems?: FieldProblems; alert?: string; status?: 200 | 409 | 422 }

function showChange(c: SignedIn, organisation: Organisation, presences: Presence[], { typed, problems = {}, alert, status = 200 }: Shown) {
  const { actor, m } = c.var
  const elsewhere = namedElsewhere(presences, actor.practice.id)
  return render(c, organisationFormPage({ m, actor, organisation, elsewhere, form: { typed, problems }, alert, lookalikes: [] }), status)
}
