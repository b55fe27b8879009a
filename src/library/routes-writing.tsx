import { Hono } from 'hono'
import { itemFormPage } from '../../views/library/form.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { FieldProblems, Form, Typed } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { type ItemAsked, itemInput } from './input.ts'
import { changedFields, contentFields, type ItemContent, type LibraryItem, nextReview } from './item.ts'
import { findKeptItem } from './store-keeping.ts'
import { recordItem, recordItemChange } from './store-writing.ts'

const asTyped = (content: ItemContent): Typed => Object.fromEntries(contentFields.map((field) => [field, content[field]]))

/** The day of the next look is still to come. */
const checked = (form: Form<ItemAsked>, today: Day): Form<ItemAsked> =>
  form.ok && form.value.content.reviewOn < today ? { ok: false, problems: { reviewOn: 'before_today' }, typed: form.typed } : form

type Shown = { item?: LibraryItem; typed: Typed; problems?: FieldProblems; alert?: string; now?: LibraryItem; status?: 200 | 409 | 422 }

function showForm(c: SignedIn, { item, typed, problems = {}, alert, now, status = 200 }: Shown) {
  const { actor, m } = c.var
  return render(c, itemFormPage({ m, actor, item, form: { typed, problems }, alert, now }), status)
}

/** Somebody was first. What was typed stands, and beside it what it says by now. */
const showChanged = (c: SignedIn, item: LibraryItem, typed: Typed) =>
  showForm(c, { item, typed: { ...typed, version: String(item.version) }, alert: c.var.m.libraryKeeping.changed, now: item, status: 409 })

const find = async (c: SignedIn, id: string) => found(await findKeptItem(c.var.db, c.var.actor.practice.id, id)).item

export const libraryWritingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access('coordinator'), async (c) => {
    const { actor, now, today } = c.var
    const typed = {
      key: newId(now),
      kind: 'tip',
      audience: 'caregivers',
      licence: 'owner',
      source: actor.organisation,
      reviewOn: nextReview(today),
    }
    return showForm(c, { typed })
  })

  .post('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const form = checked(await readForm(c, itemInput), today)
    if (!form.ok) return showForm(c, { ...form, status: 422 })
    const { content, key } = form.value
    const id = isId(key) ? key : newId(now)
    try {
      await recordItem(db, id, content, actor, now)
    } catch (error) {
      // a form that was sent before clashes with itself by its id or by the name it got then
      if (!isTaken(error, 'library_items.id') && !isTaken(error, 'library_items.slug')) throw error
      const written = await findKeptItem(db, actor.practice.id, id)
      const isSame = written && changedFields(written.item, content).length === 0
      if (!isSame) return showForm(c, { typed: { ...form.typed, key: newId(now) }, alert: m.libraryKeeping.writtenBefore, status: 409 })
    }
    return c.redirect(paths.done(paths.keptItem(id), 'itemAdded'), 303)
  })

  .get('/:id/wijzigen', access('coordinator'), async (c) => {
    const item = await find(c, c.req.param('id'))
    const reviewOn = item.reviewOn < c.var.today ? nextReview(c.var.today) : item.reviewOn
    return showForm(c, { item, typed: { ...asTyped(item), reviewOn, version: String(item.version) } })
  })

  .post('/:id/wijzigen', access('coordinator'), async (c) => {
    const { actor, db, now, today } = c.var
    const item = await find(c, c.req.param('id'))
    const form = checked(await readForm(c, itemInput), today)
    if (!form.ok) return showForm(c, { item, ...form, status: 422 })
    const { content, version } = form.value
    const isSaid = (it: LibraryItem) => changedFields(it, content).length === 0
    const done = () => c.redirect(paths.done(paths.keptItem(item.id), 'itemChanged'), 303)
    if (isSaid(item)) return done()
    if (version !== item.version) return showChanged(c, item, form.typed)
    try {
      await recordItemChange(db, item, content, actor, now)
    } catch (error) {
      if (!isTaken(error, 'library_steps.version')) throw error
      const again = await find(c, item.id)
      if (!isSaid(again)) return showChanged(c, again, form.typed)
    }
    return done()
  })
