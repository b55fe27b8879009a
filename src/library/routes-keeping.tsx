import { Hono } from 'hono'
import { keptItemPage } from '../../views/library/keeping.tsx'
import { keptLibraryPage } from '../../views/library/keeping-list.tsx'
import type { doneWords } from '../address-words.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { itemStepInput } from './input.ts'
import type { LibraryItem } from './item.ts'
import { type KeptState, keptPageSize, keptStates, writeKeptLibrary } from './query.ts'
import { starterSet } from './starter-set.ts'
import { findKeptItem, type KeptItem, listKeptItems } from './store-keeping.ts'
import { recordSaid, recordSet, type Said } from './store-writing.ts'

const find = async (c: SignedIn, id: string) => found(await findKeptItem(c.var.db, c.var.actor.practice.id, id))

function showItem(c: SignedIn, kept: KeptItem, alert?: string) {
  const { actor, m, today } = c.var
  return render(c, keptItemPage({ m, actor, ...kept, today, alert, done: c.req.query('klaar') }), alert ? 409 : 200)
}

async function showList(c: SignedIn, state: KeptState, page: number, alert?: string) {
  const { actor, db, m, today } = c.var
  const list = await listKeptItems(db, actor.practice.id, state, page)
  const isPastTheLast = page > 1 && (page - 1) * keptPageSize >= list.total
  if (isPastTheLast) return c.redirect(paths.keptLibrary(writeKeptLibrary(state)), 303)
  const view = keptLibraryPage({ m, actor, list, state, page, today, set: starterSet(today).length, alert, done: c.req.query('klaar') })
  return render(c, view, alert ? 409 : 200)
}

const dones: Record<Said, keyof typeof doneWords> = { review: 'itemReviewed', withdraw: 'itemWithdrawn', restore: 'itemRestored' }

/** Sent twice it is said once; who comes after a colleague reads what it says now. */
async function say(c: SignedIn, id: string, step: Said) {
  const { actor, db, m, now, today } = c.var
  const { item } = await find(c, id)
  const form = await readForm(c, itemStepInput)
  const version = form.ok ? form.value.version : 0
  const done = () => c.redirect(paths.done(paths.keptItem(item.id), dones[step]), 303)
  const isSaid = ({ withdrawnOn, reviewedOn, reviewOn }: LibraryItem) =>
    step === 'withdraw' ? withdrawnOn !== null : withdrawnOn === null && reviewedOn === today && reviewOn > today
  const isAfter = (it: LibraryItem) => it.version !== version && isSaid(it)
  if (isAfter(item)) return done()
  if (version !== item.version || (step === 'review' && item.withdrawnOn !== null))
    return showItem(c, await find(c, id), m.libraryKeeping.changed)
  try {
    await recordSaid(db, item, step, actor, now)
  } catch (error) {
    if (!isTaken(error, 'library_steps.version')) throw error
    const again = await find(c, id)
    if (!isAfter(again.item)) return showItem(c, again, m.libraryKeeping.changed)
  }
  return done()
}

export const libraryKeepingRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator'), async (c) => {
    const state = c.req.query('stand') === keptStates.withdrawn ? 'withdrawn' : 'shown'
    const asked = Number(c.req.query('pagina') ?? 1)
    return showList(c, state, Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1)
  })

  .post('/startset', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { isEmpty } = await listKeptItems(db, actor.practice.id, 'shown', 1)
    if (!isEmpty) return showList(c, 'shown', 1, m.libraryKeeping.starterTaken)
    try {
      await recordSet(db, starterSet(today), actor, now)
    } catch (error) {
      if (!isTaken(error, 'library_items.slug')) throw error
      return showList(c, 'shown', 1, m.libraryKeeping.starterTaken)
    }
    return c.redirect(paths.done(paths.keptLibrary(), 'starterTaken'), 303)
  })

  .get('/:id', access('coordinator'), async (c) => showItem(c, await find(c, c.req.param('id'))))
  .post('/:id/nagekeken', access('coordinator'), async (c) => say(c, c.req.param('id'), 'review'))
  .post('/:id/weg', access('coordinator'), async (c) => say(c, c.req.param('id'), 'withdraw'))
  .post('/:id/terug', access('coordinator'), async (c) => say(c, c.req.param('id'), 'restore'))
