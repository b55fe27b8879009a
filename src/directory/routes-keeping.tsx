import { Hono } from 'hono'
import { historyPage } from '../../views/directory/history.tsx'
import { keepingListPage } from '../../views/directory/keeping-list.tsx'
import { keepingPage } from '../../views/directory/keeping-show.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import type { doneWords } from '../address-words.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { capacityInput, seenInput } from './input.ts'
import { readKeptQuery, writeKeptQuery } from './kept.ts'
import { keepers, type Standing, standingOf } from './policy.ts'
import type { KeptOffering } from './record.ts'
import { recordOffered } from './store-changing.ts'
import { findKept, listKept } from './store-keeping.ts'
import { capacityStatements, verifyStatements } from './store-verifying.ts'
import { findHistory } from './store-versions.ts'

/** An offering that this person keeps, with what its page needs. */
async function meet(c: SignedIn, id: string) {
  const { actor, db } = c.var
  const { kept, places, goesOn } = found(await findKept(db, actor.practice.id, id))
  return { kept, places, goesOn, standing: found(standingOf(actor, kept)) }
}

type Met = Awaited<ReturnType<typeof meet>>
type Shown = { status?: 200 | 409 | 422; form?: FormState; alert?: string }

/** Free places start from what was told last. */
const capacityForm = ({ capacity }: KeptOffering): FormState => ({
  typed: { available: capacity.available === null ? '' : String(capacity.available), nextFreeOn: capacity.nextFreeOn ?? '' },
  problems: {},
})

function show(c: SignedIn, met: Met, { status = 200, form = capacityForm(met.kept), alert }: Shown = {}) {
  const { actor, m, today } = c.var
  return render(c, keepingPage({ m, actor, ...met, form, today, alert, done: c.req.query('klaar') }), status)
}

const doneAt = (c: SignedIn, id: string, what: keyof typeof doneWords) => c.redirect(paths.done(paths.keptOffering(id), what), 303)

export const keepingRoutes = new Hono<AppEnv>()

  .get('/', access(...keepers), async (c) => {
    const { actor, db, m, today } = c.var
    const query = readKeptQuery(new URL(c.req.url).searchParams)
    const list = await listKept(db, actor, query, today)
    if (list.lines.length === 0 && query.page > 1) return c.redirect(paths.keptOfferings(writeKeptQuery({ ...query, page: 1 })), 303)

    const standing: Standing = actor.role === 'coordinator' ? 'coordinator' : 'owner'
    return render(c, keepingListPage({ m, actor, standing, list, query, today, done: c.req.query('klaar') }))
  })

  .get('/:id', access(...keepers), async (c) => show(c, await meet(c, c.req.param('id'))))

  .post('/:id/klopt', access(...keepers), async (c) => {
    const { actor, db, m, now } = c.var
    const met = await meet(c, c.req.param('id'))
    const form = await readForm(c, seenInput)
    const { id, version, withdrawnOn, responsiblePracticeId: practiceId } = met.kept
    allow(withdrawnOn === null)
    if (!form.ok || form.value.version !== version) return show(c, met, { status: 409, alert: m.keeping.page.check.changed })

    await db.batch(verifyStatements(db, { offeringId: id, practiceId, by: actor, now }, `${actor.name}, ${actor.organisation}`))
    return doneAt(c, id, 'offeringVerified')
  })

  .post('/:id/plekken', access(...keepers), async (c) => {
    const { actor, db, now } = c.var
    const met = await meet(c, c.req.param('id'))
    const form = await readForm(c, capacityInput)
    const { id, capacity, withdrawnOn, responsiblePracticeId: practiceId } = met.kept
    allow(withdrawnOn === null)
    if (!form.ok) return show(c, met, { status: 422, form })
    if (capacity.maximum !== null && form.value.available > capacity.maximum)
      return show(c, met, { status: 422, form: { typed: form.typed, problems: { available: 'more_than_maximum' } } })

    await db.batch(capacityStatements(db, { offeringId: id, practiceId, by: actor, now }, form.value))
    return doneAt(c, id, 'capacitySaved')
  })

  .post('/:id/stoppen', access(...keepers), (c) => offer(c, 'withdraw'))
  .post('/:id/terug', access(...keepers), (c) => offer(c, 'restore'))

  .get('/:id/geschiedenis', access(...keepers), async (c) => {
    const { actor, db, m } = c.var
    const page = Math.min(Math.max(Number.parseInt(c.req.query('pagina') ?? '', 10) || 1, 1), 1000)
    const history = found(await findHistory(db, actor.practice.id, c.req.param('id'), page))
    found(standingOf(actor, history.kept))
    if (history.versions.length === 0 && page > 1) return c.redirect(paths.offeringHistory(history.kept.id), 303)
    return render(c, historyPage({ m, actor, ...history, page }))
  })

/** Sent twice it happened once; of another version than was on the page it does not happen. */
async function offer(c: SignedIn, step: 'withdraw' | 'restore') {
  const { actor, db, m, now } = c.var
  const id = c.req.param('id') ?? ''
  const met = await meet(c, id)
  const form = await readForm(c, seenInput)
  allow(!met.kept.isMerged)
  const done = step === 'withdraw' ? 'offeringWithdrawn' : 'offeringRestored'
  const isDone = ({ kept }: typeof met) => (kept.withdrawnOn !== null) === (step === 'withdraw')
  if (isDone(met)) return doneAt(c, id, done)

  const changed = async () => show(c, await meet(c, id), { status: 409, alert: m.keeping.page.stop.changed })
  if (!form.ok || form.value.version !== met.kept.version) return changed()
  try {
    await recordOffered(db, met.kept, step, actor, now)
  } catch (error) {
    if (!isTaken(error, 'offering_versions.version')) throw error
    if (!isDone(await meet(c, id))) return changed()
  }
  return doneAt(c, id, done)
}
