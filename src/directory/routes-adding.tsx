import { Hono } from 'hono'
import { offeringFormPage } from '../../views/directory/keeping-form.tsx'
import { lookalikesFragment } from '../../views/directory/lookalikes.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { FieldProblems, Form, Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm, readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import type { OfferingContent } from './content.ts'
import { type OfferingAsked, type OrganisationAsked, offeringInput, organisationInput } from './input.ts'
import { addressOfOffering, isAnswered, marksOf } from './lookalike.ts'
import { alreadyThereInput } from './organisation-input.ts'
import { keepers } from './policy.ts'
import { type AlreadyThere, findAlreadyThere } from './store-adding.ts'
import { findOrganisation, recordAdded } from './store-changing.ts'
import { findBeginning } from './store-keeping.ts'
import { type Lookalike, offeringCandidates, rankOfferings } from './store-lookalikes.ts'
import { decidedOnce, findProposal, recordProposal } from './store-proposals.ts'
import { emptyContent, typedOf } from './typed.ts'

type Beginning = Awaited<ReturnType<typeof findBeginning>> & { lookalikes?: AlreadyThere }

function showForm(c: SignedIn, { places, organisations, lookalikes }: Beginning, form: FormState, status: 200 | 409 | 422 = 200) {
  const { actor, m } = c.var
  const alert = status === 409 ? { alert: m.keeping.form.decided } : {}
  const props = { m, actor, places, form, ...alert, ...(lookalikes ? { lookalikes } : {}) }
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

  .post('/lijkt-op', access(...keepers), async (c) => {
    const { actor, db, m } = c.var
    const typed = await readTyped(c)
    const said = (field: string) => typed[field]?.slice(0, 200) ?? ''
    const organisation = { name: actor.role === 'coordinator' ? said('organisation') : actor.organisation, kvk: null }
    const content = { name: said('name'), types: [], phone: said('phone'), url: said('url'), postcode: said('postcode') }
    const marks = marksOf(
      { ...content, address: said('address'), place: said('place'), hideAddress: typed.hideAddress === 'yes' },
      organisation,
    )
    const lookalikes = rankOfferings(marks, await offeringCandidates(db, actor.practice.id, marks))

    return render(c, lookalikesFragment({ m, actor, subject: 'offering', lookalikes, typed }))
  })

  .post('/nieuw', access(...keepers), async (c) => {
    const { actor, db } = c.var
    const beginning = await findBeginning(db, actor.practice.id)
    const form = await readForm(c, offeringInput(beginning.places))
    if (actor.role !== 'coordinator') return form.ok ? propose(c, beginning, form) : showForm(c, beginning, form, 422)

    const organisation = await readForm(c, organisationInput)
    if (form.ok && organisation.ok) return add(c, beginning, form, organisation.value)
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
  const own = { name: actor.organisation, kvk: null, url: null }
  const answer = before ? undefined : await askFirst(c, beginning, typed, { id, content: proposing.content, organisation: own })
  if (answer instanceof Response) return answer
  try {
    await recordProposal(db, { ...proposing, note: value.note, replaces: before?.id }, actor, now)
  } catch (error) {
    if (!isTaken(error, 'offering_proposals.id') && !isStopped(error, decidedOnce)) throw error
    const wasSent = (await findProposal(db, practice.id, id)) !== undefined
    if (!wasSent) return showForm(c, beginning, { typed: { ...typed, proposal: '', key: newId(now) }, problems: {} }, 409)
  }
  return c.redirect(paths.done(paths.offeringProposal(id), 'proposed'), 303)
}

async function add(
  c: SignedIn,
  beginning: Beginning,
  { value, typed }: Extract<Form<OfferingAsked>, { ok: true }>,
  named: OrganisationAsked,
): Promise<Response> {
  const { actor, db, now } = c.var
  const id = isId(value.key) ? value.key : newId(now)
  const content = contentFrom(value, true)
  const organisation = { name: named.organisation, kvk: named.kvk, url: named.organisationUrl }
  const answer = await askFirst(c, beginning, typed, { id, content, organisation })
  if (answer instanceof Response) return answer

  const known = answer?.organisation ?? (await findOrganisation(db, named))
  const { id: organisationId, name } = known ?? { id: newId(now), name: named.organisation }
  try {
    const row = { id, organisationId, organisation: name, practiceId: actor.practice.id }
    await recordAdded(db, row, { content, organisation: known ? undefined : named }, actor, now)
  } catch (error) {
    if (isTaken(error, 'organisations.kvk')) return add(c, beginning, { ok: true, value, typed }, named) // somebody added the same organisation just now
    // sent twice: the database names one of the two columns that tell an offering apart
    if (!isTaken(error, 'offerings.id') && !isTaken(error, 'offerings.import_key')) throw error
  }
  return c.redirect(paths.done(paths.keptOffering(id), 'offeringAdded'), 303)
}

type Adding = Parameters<typeof findAlreadyThere>[2]

/** A question, or the way to the offering that is there already; nothing when the form may be written. `organisation`: the one that was meant. */
async function askFirst(
  c: SignedIn,
  beginning: Beginning,
  typed: Typed,
  adding: Adding,
): Promise<Response | { organisation: Lookalike } | undefined> {
  const { actor, db } = c.var
  const there = await findAlreadyThere(db, actor.practice.id, adding)
  if (there.isWritten) return undefined
  const form = await readForm(c, alreadyThereInput)
  const { same, seen, sameOrganisation, seenOrganisation } = form.ok ? form.value : nothingAnswered
  const reachable = there.offerings.filter((offering) => addressOfOffering(actor, offering) !== undefined)
  const meant = reachable.find((offering) => offering.id === same)
  if (meant) return c.redirect(found(addressOfOffering(actor, meant)), 303)

  const asksOrganisation = actor.role === 'coordinator' ? there.organisations : []
  const organisation = asksOrganisation.find((one) => one.id === sameOrganisation)
  const problems: FieldProblems = {}
  if (!organisation && !isAnswered({ same: sameOrganisation, seen: seenOrganisation }, asksOrganisation))
    problems.sameOrganisation = 'same_or_another'
  if (!isAnswered({ same, seen }, reachable)) problems.same = 'same_or_another'
  if (Object.keys(problems).length > 0) return showForm(c, { ...beginning, lookalikes: there }, { typed, problems }, 422)
  return organisation && { organisation }
}

const nothingAnswered = { same: '', seen: '', sameOrganisation: '', seenOrganisation: '' }
