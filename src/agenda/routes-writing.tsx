import { Hono } from 'hono'
import { eventFormPage } from '../../views/agenda/form.tsx'
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
import { type AgendaEvent, changedFields, contentFields, type EventContent, isOver, momentOf } from './event.ts'
import { type EventAsked, eventInput } from './input.ts'
import { replan } from './recurrence.ts'
import { findKeptEvent, type KeptEvent, listOrganisers, type Organiser } from './store-keeping.ts'
import { recordEvent, recordEventChange } from './store-writing.ts'

const asTyped = (content: EventContent): Typed =>
  Object.fromEntries(contentFields.map((field) => [field, content[field] === null ? '' : String(content[field])]))

/** Only an organisation that was offered to choose from, and no day that is gone. */
function checked(form: Form<EventAsked>, organisers: readonly Organiser[], today: Day, firstOn?: Day): Form<EventAsked> {
  if (!form.ok) return form
  const { content } = form.value
  const problems: FieldProblems = {}
  if (content.firstOn < today && content.firstOn !== firstOn) problems.firstOn = 'before_today'
  if (!organisers.some(({ id }) => id === content.organisationId)) problems.organisationId = 'choose_one'
  return Object.keys(problems).length > 0 ? { ok: false, problems, typed: form.typed } : form
}

type Shown = { typed: Typed; problems?: FieldProblems; alert?: string; now?: AgendaEvent; status?: 200 | 409 | 422 }

function showChange(c: SignedIn, { event, organisers }: KeptEvent, { typed, problems = {}, alert, now, status = 200 }: Shown) {
  const { actor, m } = c.var
  return render(c, eventFormPage({ m, actor, organisers, event, form: { typed, problems }, alert, now }), status)
}

/** Somebody was first. What was typed stands, and beside it what it says by now. */
const showChanged = (c: SignedIn, kept: KeptEvent, typed: Typed) =>
  showChange(c, kept, {
    typed: { ...typed, version: String(kept.event.version) },
    alert: c.var.m.agenda.keeping.changed,
    now: kept.event,
    status: 409,
  })

const find = async (c: SignedIn, id: string) => found(await findKeptEvent(c.var.db, c.var.actor.practice.id, id))

const isGone = ({ dates }: KeptEvent, now: Date) => dates.every((date) => isOver(date, momentOf(now)))

export const agendaWritingRoutes = new Hono<AppEnv>()

  .get('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const organisers = await listOrganisers(db, actor.practice.id)
    const typed = { key: newId(now), repeats: 'once', organisationId: actor.organisationId }
    return render(c, eventFormPage({ m, actor, organisers, form: { typed, problems: {} } }))
  })

  .post('/nieuw', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const organisers = await listOrganisers(db, actor.practice.id)
    const form = checked(await readForm(c, eventInput), organisers, today)
    const showForm = (typed: Typed, problems: FieldProblems, status: 409 | 422, alert?: string) =>
      render(c, eventFormPage({ m, actor, organisers, form: { typed, problems }, alert }), status)
    if (!form.ok) return showForm(form.typed, form.problems, 422)

    const { content, key } = form.value
    const id = isId(key) ? key : newId(now)
    try {
      await recordEvent(db, id, content, replan([], content, content, momentOf(now)), actor, now)
    } catch (error) {
      // a form that was sent before clashes with itself by its id or by the name it got then
      if (!isTaken(error, 'agenda_events.id') && !isTaken(error, 'agenda_events.slug')) throw error
      const written = await findKeptEvent(db, actor.practice.id, id)
      const isSame = written && changedFields(written.event, content).length === 0
      if (!isSame) return showForm({ ...form.typed, key: newId(now) }, {}, 409, m.agenda.keeping.writtenBefore)
    }
    return c.redirect(paths.done(paths.keptEvent(id), 'eventAdded'), 303)
  })

  .get('/:id/wijzigen', access('coordinator'), async (c) => {
    const kept = await find(c, c.req.param('id'))
    if (isGone(kept, c.var.now)) return c.redirect(paths.keptEvent(kept.event.id), 303)
    return showChange(c, kept, { typed: { ...asTyped(kept.event), version: String(kept.event.version) } })
  })

  .post('/:id/wijzigen', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const kept = await find(c, c.req.param('id'))
    const { event } = kept
    const form = checked(await readForm(c, eventInput), kept.organisers, today, event.firstOn)
    if (isGone(kept, now)) return showChange(c, kept, { typed: form.typed, alert: m.agenda.keeping.overAlert, status: 409 })
    if (!form.ok) return showChange(c, kept, { ...form, status: 422 })

    const { content, version } = form.value
    const isSaid = (it: AgendaEvent) => changedFields(it, content).length === 0
    const done = () => c.redirect(paths.done(paths.keptEvent(event.id), 'eventChanged'), 303)
    if (isSaid(event)) return done()
    if (version !== event.version) return showChanged(c, kept, form.typed)
    const dates = replan(kept.dates, event, content, momentOf(now))
    if (dates.every(({ day }) => day < today)) return showChange(c, kept, { typed: form.typed, problems: noDay(content), status: 422 })
    try {
      await recordEventChange(db, event, content, dates, actor, now)
    } catch (error) {
      if (!isTaken(error, 'agenda_steps.version')) throw error
      const again = await find(c, event.id)
      if (!isSaid(again.event)) return showChanged(c, again, form.typed)
    }
    return done()
  })

/** No day is left that is still to come: a series ended too early, or there is one day and it is gone. */
const noDay = ({ repeats, untilOn }: EventContent): FieldProblems =>
  repeats === 'once' ? { firstOn: 'before_today' } : { [untilOn ? 'untilOn' : 'times']: 'no_day_left' }
