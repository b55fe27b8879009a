import { Hono } from 'hono'
import { mergeOfferingChoicePage } from '../../views/directory/merge-offering-choice.tsx'
import { mergeOfferingPreviewPage } from '../../views/directory/merge-offering-preview.tsx'
import { mergeOfferingsPage } from '../../views/directory/merge-offerings.tsx'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { seenInput } from './input.ts'
import { offeringMergeInput } from './merge-input.ts'
import { fullestChoice, mergedContent, mergeOfferings } from './merge-parts.ts'
import { findKept } from './store-keeping.ts'
import {
  findOfferingSides,
  findOthersKept,
  type OfferingSide,
  type OfferingSides,
  recordOfferingMerge,
  recordSplit,
} from './store-merging-offerings.ts'

export const offeringMergingRoutes = new Hono<AppEnv>()

  .get('/:id/samenvoegen', access('coordinator'), async (c) => {
    const { actor, db, m } = c.var
    const id = c.req.param('id')
    const other = c.req.query('met')
    if (other) {
      const sides = found(await findOfferingSides(db, actor.practice.id, id, other))
      return leadOn(c, sides) ?? showForm(c, sides, { typed: startOf(sides, c.var.today) })
    }
    const { offering, others } = found(await findOthersKept(db, actor.practice.id, id))
    if (offering.isGone) return c.redirect(paths.keptOffering(id), 303)
    return render(c, mergeOfferingChoicePage({ m, actor, offering, others }))
  })

  .post('/:id/samenvoegen', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const form = await readForm(c, offeringMergeInput)
    const sides = found(await findOfferingSides(db, actor.practice.id, c.req.param('id'), form.typed.other ?? ''))
    const elsewhere = leadOn(c, sides)
    if (elsewhere) return elsewhere
    if (!form.ok) return showForm(c, sides, { ...form, status: 422 })

    const { keep, intent, thisVersion, otherVersion, organisation = keep } = form.value
    const { one, other } = sides
    const changed = () => showForm(c, sides, { typed: form.typed, alert: m.merging.offering.changedMeanwhile, status: 409 })
    if (thisVersion !== one.version || otherVersion !== other.version) return changed()
    const [winner, loser] = keep === 'this' ? [one, other] : [other, one]
    const outcome = mergeOfferings(loser, winner)
    if (!outcome.ok) return showForm(c, sides, { typed: form.typed, alert: m.merging.offering.refusal[outcome.reason], status: 422 })
    if (intent === 'back') return showForm(c, sides, { typed: form.typed })

    const content = mergedContent(one.content, other.content, keep, form.value)
    const from = organisation === 'this' ? one : other
    if (intent === 'preview')
      return render(
        c,
        mergeOfferingPreviewPage({
          m,
          actor,
          loser,
          winner,
          content,
          organisation: from.organisation,
          places: sides.places,
          typed: form.typed,
        }),
      )

    const takesRoom = form.value.room !== undefined && form.value.room !== keep
    try {
      await recordOfferingMerge(db, loser, winner, { content, organisationId: from.organisationId, takesRoom }, actor, now)
    } catch (error) {
      if (!isTaken(error, 'offering_versions.version') && !isStopped(error, 'goes on as')) throw error
      const again = found(await findOfferingSides(db, actor.practice.id, one.id, other.id))
      return leadOn(c, again) ?? showForm(c, again, { typed: form.typed, alert: m.merging.offering.changedMeanwhile, status: 409 })
    }
    return c.redirect(paths.done(paths.keptOffering(winner.id), 'offeringsMerged'), 303)
  })

  .post('/:id/losmaken', access('coordinator'), async (c) => {
    const { actor, db, now } = c.var
    const { kept } = found(await findKept(db, actor.practice.id, c.req.param('id')))
    const form = await readForm(c, seenInput)
    if (kept.isMerged && form.ok && form.value.version === kept.version) {
      try {
        await recordSplit(db, kept, actor, now)
      } catch (error) {
        if (!isTaken(error, 'offering_versions.version')) throw error
      }
      return c.redirect(paths.done(paths.keptOffering(kept.id), 'offeringSplit'), 303)
    }
    return c.redirect(paths.keptOffering(kept.id), 303)
  })

/** Two that are one already lead to that one: somebody was first, or pressed twice. */
function leadOn(c: SignedIn, { one, other }: OfferingSides) {
  const isOne = one.id !== other.id && one.livesOnAs === other.livesOnAs
  return isOne ? c.redirect(paths.done(paths.keptOffering(one.livesOnAs), 'offeringsMerged'), 303) : undefined
}

/** The one that may stay, filled up with what only the other says: rather what visitors see today, and then what was there first. */
function startOf({ one, other }: OfferingSides, today: Day): Typed {
  const [mayStay, mayGo] = [mergeOfferings(other, one).ok, mergeOfferings(one, other).ok]
  const isBetter = isSeen(one, today) === isSeen(other, today) ? one.createdOn <= other.createdOn : isSeen(one, today)
  const keep = (mayStay && isBetter) || !mayGo ? 'this' : 'other'
  return { ...fullestChoice(one.content, other.content, keep), other: other.id, keep, organisation: keep }
}

const isSeen = ({ hiddenOn, visibleFrom, visibleUntil }: OfferingSide, today: Day): boolean =>
  hiddenOn === null && (visibleFrom ?? today) <= today && (visibleUntil ?? today) >= today

type Shown = { typed: Typed; problems?: FieldProblems; alert?: string; status?: 200 | 409 | 422 }

function showForm(c: SignedIn, sides: OfferingSides, { typed, problems = {}, alert, status = 200 }: Shown) {
  const { actor, m } = c.var
  const versions = { thisVersion: String(sides.one.version), otherVersion: String(sides.other.version) }
  return render(c, mergeOfferingsPage({ m, actor, sides, form: { typed: { ...typed, ...versions }, problems }, alert }), status)
}
