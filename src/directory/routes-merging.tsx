import { Hono } from 'hono'
import { mergeChoicePage } from '../../views/directory/merge-choice.tsx'
import { mergeOrganisationsPage } from '../../views/directory/merge-organisations.tsx'
import { mergePreviewPage } from '../../views/directory/merge-preview.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { organisationMergeInput } from './merge-input.ts'
import type { MergeSideName } from './merge-parts.ts'
import { type OrganisationSaid, planMerge } from './organisation.ts'
import { organisationLikeness, thresholds } from './similarity.ts'
import {
  findMergeSides,
  listOthersHere,
  type Mergeable,
  type MergeSide,
  type MergeSides,
  recordOrganisationMerge,
  recordWish,
} from './store-merging.ts'
import { organisationById } from './store-organisations.ts'

export const mergingRoutes = new Hono<AppEnv>()

  .get('/:id/samenvoegen', access('coordinator'), async (c) => {
    const { actor, db } = c.var
    const id = c.req.param('id')
    const other = c.req.query('met')
    if (other) {
      const sides = found(await findMergeSides(db, actor.practice.id, id, other, c.var.now))
      return leadOn(c, sides) ?? showForm(c, sides, { typed: startOf(sides, actor.practice.id) })
    }
    const [[organisation], others] = await db.batch([
      organisationById(db, actor.practice.id, id),
      listOthersHere(db, actor.practice.id, id),
    ])
    if (found(organisation).id !== id) return c.redirect(paths.organisationMerge(found(organisation).id), 303)
    return showChoice(c, found(organisation), others)
  })

  .post('/:id/samenvoegen', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const form = await readForm(c, organisationMergeInput)
    const sides = found(await findMergeSides(db, actor.practice.id, c.req.param('id'), form.typed.other ?? '', now))
    const elsewhere = leadOn(c, sides)
    if (elsewhere) return elsewhere
    if (!form.ok) return showForm(c, sides, { ...form, status: 422 })

    const { keep, intent, thisVersion, otherVersion } = form.value
    const isSeen = thisVersion === sides.one.organisation.version && otherVersion === sides.other.organisation.version
    if (!isSeen) return showForm(c, sides, { typed: form.typed, alert: m.merging.changedMeanwhile, status: 409 })
    const [winner, loser] = keep === 'this' ? [sides.one, sides.other] : [sides.other, sides.one]
    const said = chosen(sides, form.value)
    const plan = planMerge(loser, winner, said, actor.practice.id)
    if (!plan.ok) return showForm(c, sides, { typed: form.typed, alert: m.merging.refusal[plan.reason], status: 422 })
    if (intent === 'back') return showForm(c, sides, { typed: form.typed })

    const waitsFor = plan.value.asks.filter(({ practiceId }) => !hasAgreed(sides, loser, winner, practiceId))
    if (intent === 'preview')
      return render(c, mergePreviewPage({ m, actor, loser, winner, said, plan: plan.value, waitsFor, typed: form.typed }))
    if (waitsFor.length > 0) {
      await recordWish(db, loser.organisation, winner.organisation, actor, now)
      return c.redirect(paths.done(paths.organisation(loser.organisation.id), 'mergeWished'), 303)
    }
    return merge(c, sides, { loser, winner, said, typed: form.typed })
  })

type Merging = { loser: MergeSide; winner: MergeSide; said: OrganisationSaid; typed: Typed }

async function merge(c: SignedIn, sides: MergeSides, { loser, winner, said, typed }: Merging) {
  const { actor, db, m, now } = c.var
  try {
    await recordOrganisationMerge(db, loser, winner, said, actor, now)
  } catch (error) {
    const isChanged = isTaken(error, 'organisation_steps.version') || isStopped(error, 'goes on as')
    if (!isChanged) throw error
    const again = found(await findMergeSides(db, actor.practice.id, sides.one.organisation.id, sides.other.organisation.id, now))
    return leadOn(c, again) ?? showForm(c, again, { typed, alert: m.merging.changedMeanwhile, status: 409 })
  }
  return c.redirect(paths.done(paths.organisation(winner.organisation.id), 'organisationsMerged'), 303)
}

/** Two that are one already lead to that one: somebody was first, or pressed twice. */
function leadOn(c: SignedIn, { one, other }: MergeSides) {
  const isOne = one.organisation.id !== other.organisation.id && one.livesOnAs === other.livesOnAs
  return isOne ? c.redirect(paths.done(paths.organisation(one.livesOnAs), 'organisationsMerged'), 303) : undefined
}

const hasAgreed = ({ wishes }: MergeSides, loser: MergeSide, winner: MergeSide, practiceId: string): boolean =>
  wishes.some(
    (wish) =>
      wish.practiceId === practiceId &&
      wish.loserId === loser.organisation.id &&
      wish.loserVersion === loser.organisation.version &&
      wish.winnerVersion === winner.organisation.version,
  )

type Chosen = Record<'name' | 'kvk' | 'url', MergeSideName>

const chosen = ({ one, other }: MergeSides, from: Chosen): OrganisationSaid => {
  const of = (side: MergeSideName) => (side === 'this' ? one.organisation : other.organisation)
  return { name: of(from.name).name, kvk: of(from.kvk).kvk, url: of(from.url).url }
}

/** The one that may stay, rather the one that is known best, and of it what it says; what it does not say comes from the other. */
function startOf({ one, other }: MergeSides, practiceId: string): Typed {
  const mayStay = planMerge(other, one, one.organisation, practiceId).ok
  const mayGo = planMerge(one, other, other.organisation, practiceId).ok
  const stays = (mayStay && weightOf(one) >= weightOf(other)) || !mayGo ? 'this' : 'other'
  const [keeps, gives] = stays === 'this' ? [one, other] : [other, one]
  const gone: MergeSideName = stays === 'this' ? 'other' : 'this'
  const filled = (field: 'kvk' | 'url') => (keeps.organisation[field] === null && gives.organisation[field] !== null ? gone : stays)
  return {
    other: other.organisation.id,
    keep: stays,
    name: stays,
    kvk: filled('kvk'),
    url: filled('url'),
    thisVersion: String(one.organisation.version),
    otherVersion: String(other.organisation.version),
  }
}

/** People before offerings, and what has a number before what has none. */
const weightOf = ({ organisation, presences }: MergeSide): number =>
  presences.reduce((sum, { people, offerings }) => sum + 100 * people + offerings, 0) + (organisation.kvk === null ? 0 : 10)

type Shown = { typed: Typed; problems?: FieldProblems; alert?: string; status?: 200 | 409 | 422 }

function showForm(c: SignedIn, sides: MergeSides, { typed, problems = {}, alert, status = 200 }: Shown) {
  const { actor, m } = c.var
  const versions = { thisVersion: String(sides.one.organisation.version), otherVersion: String(sides.other.organisation.version) }
  const form = { typed: { ...typed, ...versions }, problems }
  return render(c, mergeOrganisationsPage({ m, actor, sides, form, alert }), status)
}

/** Those most like it first: what somebody comes here for is usually among them. */
function showChoice(c: SignedIn, organisation: Mergeable, others: Mergeable[]) {
  const { actor, m } = c.var
  const marks = (one: Mergeable) => ({ ...one, phones: [], places: [] })
  const likely = others
    .map((other) => ({ other, likeness: organisationLikeness(marks(organisation), marks(other)) }))
    .filter(({ likeness }) => likeness.score >= thresholds.possible)
    .sort((one, other) => other.likeness.score - one.likeness.score)
  return render(c, mergeChoicePage({ m, actor, organisation, others, likely: likely.slice(0, mostShown) }))
}

const mostShown = 5
