import { Hono } from 'hono'
import { type Meanwhile, offeringFormPage } from '../../views/directory/keeping-form.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { changedFields, mergeProposal, type OfferingContent, settle } from './content.ts'
import { type OfferingAsked, offeringInput, type Places } from './input.ts'
import { keepers, type Standing, standingOf } from './policy.ts'
import type { KeptOffering, Proposal } from './record.ts'
import { recordChange } from './store-changing.ts'
import { findKept, findSeen } from './store-keeping.ts'
import { decidedOnce, recordProposal } from './store-proposals.ts'
import { typedOf } from './typed.ts'

type Met = { kept: KeptOffering; places: Places; standing: Standing }

async function meet(c: SignedIn, id: string): Promise<Met> {
  const { actor, db } = c.var
  const { kept, places } = found(await findKept(db, actor.practice.id, id))
  const standing = found(standingOf(actor, kept))
  allow(kept.withdrawnOn === null)
  return { kept, places, standing }
}

/** What an owner goes on with: the change that waits. A coordinator writes the offering itself. */
const openOf = ({ kept, standing }: Met): Proposal | undefined =>
  standing === 'owner' && kept.proposal?.status === 'open' ? kept.proposal : undefined

/** A proposal as it would be by now, over what others changed since. */
const overNow = ({ content, seen }: Proposal, now: OfferingContent): OfferingContent => mergeProposal(seen ?? now, content, now).content

type Shown = { form: FormState; status?: 200 | 409 | 422; meanwhile?: Meanwhile; alert?: string }

function showForm(c: SignedIn, met: Met, { form, status = 200, ...more }: Shown) {
  const { actor, m } = c.var
  const continues = met.kept.proposal?.status === 'open' ? met.kept.proposal : undefined
  return render(c, offeringFormPage({ m, actor, ...met, form, continues, ...more }), status)
}

const begin = (c: SignedIn, met: Met, content: OfferingContent, note = ''): Typed => ({
  ...typedOf(content, met.places, c.var.language),
  note,
  key: newId(c.var.now),
  version: String(met.kept.version),
  proposal: openOf(met)?.id ?? '',
})

export const offeringWritingRoutes = new Hono<AppEnv>()

  .get('/:id/wijzigen', access(...keepers), async (c) => {
    const met = await meet(c, c.req.param('id'))
    const { kept, standing } = met
    const again = c.req.query('voorstel') === kept.proposal?.id && standing === 'owner' ? kept.proposal : openOf(met)
    const content = again ? overNow(again, kept.content) : kept.content
    return showForm(c, met, { form: { typed: begin(c, met, content, again?.note), problems: {} } })
  })

  .post('/:id/wijzigen', access(...keepers), async (c) => {
    const met = await meet(c, c.req.param('id'))
    const form = await readForm(c, offeringInput(met.places))
    if (!form.ok) return showForm(c, met, { form, status: 422 })
    const content = contentFrom(form.value, met)
    return met.standing === 'coordinator' ? change(c, met, content, form.value) : propose(c, met, content, form.value)
  })

/** What a form that is right would make of the offering. How often it is checked is not for its owner to say. */
function contentFrom(
  { content: { verifyEveryMonths, capacityEveryDays, ...said } }: OfferingAsked,
  { kept, standing }: Met,
): OfferingContent {
  const mayAgree = standing === 'coordinator'
  return settle(kept.content, {
    ...said,
    verifyEveryMonths: (mayAgree && verifyEveryMonths) || kept.content.verifyEveryMonths,
    capacityEveryDays: (mayAgree && capacityEveryDays) || kept.content.capacityEveryDays,
  })
}

async function change(c: SignedIn, met: Met, content: OfferingContent, asked: OfferingAsked) {
  const { actor, db, now } = c.var
  const { kept } = met
  const done = (what: 'offeringChanged' | 'offeringUnchanged') => c.redirect(paths.done(paths.keptOffering(kept.id), what), 303)
  const isNoChange = changedFields(kept.content, content).length === 0
  if (isNoChange) return done(asked.version === kept.version ? 'offeringUnchanged' : 'offeringChanged')
  if (asked.version !== kept.version) return clash(c, met, content, asked)
  try {
    await recordChange(db, kept, content, actor, now)
  } catch (error) {
    if (!isTaken(error, 'offering_versions.version')) throw error
    const again = await meet(c, kept.id)
    const isSaidBefore = changedFields(again.kept.content, content).length === 0
    if (!isSaidBefore) return clash(c, again, content, asked)
  }
  return done('offeringChanged')
}

/** The change that waits says this already: the same form sent twice is one change. */
function proposedBefore(met: Met, content: OfferingContent, note: string): string | undefined {
  const waits = openOf(met)
  const isSame = waits && waits.note === note && changedFields(overNow(waits, met.kept.content), content).length === 0
  return isSame ? waits.id : undefined
}

async function propose(c: SignedIn, met: Met, content: OfferingContent, asked: OfferingAsked) {
  const { actor, db, now } = c.var
  const { kept } = met
  const waits = openOf(met)
  const sent = (id: string) => c.redirect(paths.done(paths.offeringProposal(id), 'proposed'), 303)
  const isSame = (other: OfferingContent) => changedFields(other, content).length === 0
  const before = proposedBefore(met, content, asked.note)
  if (before) return sent(before)
  if (!waits && isSame(kept.content)) return c.redirect(paths.done(paths.keptOffering(kept.id), 'offeringUnchanged'), 303)
  if (asked.version !== kept.version || asked.proposal !== (waits?.id ?? '')) return clash(c, met, content, asked)

  const id = isId(asked.key) ? asked.key : newId(now)
  const { id: offeringId, responsiblePracticeId: practiceId, organisationId, version: seenVersion } = kept
  const proposing = { id, offeringId, practiceId, organisationId, seenVersion, content, note: asked.note, replaces: waits?.id }
  try {
    await recordProposal(db, proposing, actor, now)
  } catch (error) {
    const isFirst =
      isTaken(error, 'offering_proposals.offering_id') || isTaken(error, 'offering_proposals.id') || isStopped(error, decidedOnce)
    if (!isFirst) throw error
    const again = await meet(c, offeringId)
    const sentBefore = proposedBefore(again, content, asked.note)
    return sentBefore ? sent(sentBefore) : clash(c, again, content, asked)
  }
  return sent(id)
}

/**
 * Somebody was first. The form comes back over what it says by now: what was typed stands, what the other changed and was not typed over
 * is taken in, and beside it stands what changed.
 */
async function clash(c: SignedIn, met: Met, mine: OfferingContent, asked: OfferingAsked) {
  const { db, m } = c.var
  const waits = openOf(met)
  const theirs = waits ? overNow(waits, met.kept.content) : met.kept.content
  const seen = (await findSeen(db, met.kept.id, asked.version, asked.proposal)) ?? theirs
  const form = { typed: begin(c, met, mergeProposal(seen, mine, theirs).content, asked.note), problems: {} }
  return showForm(c, met, { form, status: 409, meanwhile: { from: seen, to: theirs }, alert: m.keeping.form.changed })
}
