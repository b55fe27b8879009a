import { Hono } from 'hono'
import { offeringFormPage } from '../../views/directory/keeping-form.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { Form } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import type { OfferingContent } from './content.ts'
import { type OfferingAsked, type OrganisationAsked, offeringInput, organisationInput } from './input.ts'
import { keepers } from './policy.ts'
import { findOrganisation, recordAdded } from './store-changing.ts'
import { findBeginning } from './store-keeping.ts'
import { decidedOnce, findProposal, recordProposal } from './store-proposals.ts'
import { emptyContent, typedOf } from './typed.ts'

type Beginning = Awaited<ReturnType<typeof findBeginning>>

function showForm(c: SignedIn, { places, organisations }: Beginning, form: FormState, status: 200 | 409 | 422 = 200) {
  const { actor, m } = c.var
  const props = { m, actor, places, form, ...(status === 409 ? { alert: m.keeping.form.decided } : {}) }
  if (actor.role !== 'coordinator') return render(c, offeringFormPage({ ...props, standing: 'owner' }), status)
  return render(c, offeringFormPage({ ...props, standing: 'coordinator', organisations }), status)
}

/** A proposal by the organisation of this person. */
async function ownProposal({ var: { actor, db } }: SignedIn, id: string) {
  const met = found(await findProposal(db, actor.practice.id, id))
  return found(met.proposal.organisationId === actor.organisationId && met)
}

export const offeringAddingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access(...keepers), async (c) => {
    const { actor, db, language, now } = c.var
    const asked = c.req.query('voorstel')
    if (asked && actor.role === 'provider') return goOn(c, asked)
    const beginning = await findBeginning(db, actor.practice.id)
    const typed = typedOf(emptyContent(beginning.places.own.gmCode), beginning.places, language)
    return showForm(c, beginning, { typed: { ...typed, key: newId(now), version: '0' }, problems: {} })
  })

  .post('/nieuw', access(...keepers), async (c) => {
    const { actor, db } = c.var
    const beginning = await findBeginning(db, actor.practice.id)
    const form = await readForm(c, offeringInput(beginning.places))
    if (actor.role !== 'coordinator') return form.ok ? propose(c, beginning, form) : showForm(c, beginning, form, 422)

    const organisation = await readForm(c, organisationInput)
    if (form.ok && organisation.ok) return add(c, form.value, organisation.value)
    const problems = { ...(organisation.ok ? {} : organisation.problems), ...(form.ok ? {} : form.problems) }
    return showForm(c, beginning, { typed: form.typed, problems }, 422)
  })

/** One that waits is changed by sending it again; one that was declined or taken back begins anew. */
async function goOn(c: SignedIn, id: string) {
  const { language, now } = c.var
  const { proposal, places } = await ownProposal(c, id)
  if (proposal.offeringId) return c.redirect(paths.offeringEdit(proposal.offeringId), 303)
  const replaces = proposal.status === 'open' ? proposal.id : ''
  const typed = { ...typedOf(proposal.content, places, language), note: proposal.note, key: newId(now), version: '0', proposal: replaces }
  return showForm(c, { places, organisations: [] }, { typed, problems: {} })
}

/** How often it is checked is agreed with the coordinator; until then it is what is usual. */
function contentFrom({ content }: OfferingAsked, mayAgree: boolean): OfferingContent {
  const { verifyEveryMonths, capacityEveryDays } = emptyContent('')
  return {
    ...content,
    verifyEveryMonths: (mayAgree && content.verifyEveryMonths) || verifyEveryMonths,
    capacityEveryDays: (mayAgree && content.capacityEveryDays) || capacityEveryDays,
  }
}

async function propose(c: SignedIn, beginning: Beginning, { value, typed }: Extract<Form<OfferingAsked>, { ok: true }>) {
  const { actor, db, now } = c.var
  const id = isId(value.key) ? value.key : newId(now)
  const { practice, organisationId } = actor
  const before = value.proposal ? (await ownProposal(c, value.proposal)).proposal : undefined
  const proposing = { id, offeringId: null, practiceId: practice.id, organisationId, seenVersion: 0, content: contentFrom(value, false) }
  try {
    await recordProposal(db, { ...proposing, note: value.note, replaces: before?.id }, actor, now)
  } catch (error) {
    if (!isTaken(error, 'offering_proposals.id') && !isStopped(error, decidedOnce)) throw error
    const wasSent = (await findProposal(db, practice.id, id)) !== undefined
    if (!wasSent) return showForm(c, beginning, { typed: { ...typed, proposal: '', key: newId(now) }, problems: {} }, 409)
  }
  return c.redirect(paths.done(paths.offeringProposal(id), 'proposed'), 303)
}

async function add(c: SignedIn, asked: OfferingAsked, named: OrganisationAsked): Promise<Response> {
  const { actor, db, now } = c.var
  const id = isId(asked.key) ? asked.key : newId(now)
  const known = await findOrganisation(db, named)
  const beginning = { id, organisationId: known ?? newId(now), practiceId: actor.practice.id }
  try {
    await recordAdded(db, beginning, { content: contentFrom(asked, true), organisation: known ? undefined : named }, actor, now)
  } catch (error) {
    if (isTaken(error, 'organisations.kvk')) return add(c, asked, named) // somebody added the same organisation just now
    if (!isTaken(error, 'offerings.id')) throw error
  }
  return c.redirect(paths.done(paths.keptOffering(id), 'offeringAdded'), 303)
}
