import { Hono } from 'hono'
import { eventDatePage } from '../../views/agenda/date-form.tsx'
import { keptEventPage } from '../../views/agenda/keeping.tsx'
import { keptAgendaPage } from '../../views/agenda/keeping-list.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { type AgendaEvent, type EventDate, isOver, momentOf } from './event.ts'
import { cancelInput, dateInput, restoreInput } from './input.ts'
import { keptPageSize, keptStates, writeKeptAgenda } from './query.ts'
import { findKeptEvent, type KeptEvent, listKeptEvents } from './store-keeping.ts'
import { recordCancelled, recordDate } from './store-writing.ts'

const find = async (c: SignedIn, id: string) => found(await findKeptEvent(c.var.db, c.var.actor.practice.id, id))

type Shown = { typed?: Typed; problems?: FieldProblems; alert?: string; status?: 200 | 409 | 422 }

function showEvent(c: SignedIn, kept: KeptEvent, { typed = {}, problems = {}, alert, status = 200 }: Shown = {}) {
  const { actor, m, now } = c.var
  const page = keptEventPage({ m, actor, ...kept, form: { typed, problems }, alert, moment: momentOf(now), done: c.req.query('klaar') })
  return render(c, page, status)
}

/** The event and the date of it that is still to come; what is over is not to be changed any more. */
async function findDate(c: SignedIn, id: string, dateId: string) {
  const kept = await find(c, id)
  const date = found(kept.dates.find((one) => one.id === dateId))
  return { kept, date, isClosed: isOver(date, momentOf(c.var.now)) || kept.event.cancelledOn !== null }
}

function showDate(c: SignedIn, event: AgendaEvent, date: EventDate, { typed, problems = {}, alert, status = 200 }: Shown) {
  const { actor, m } = c.var
  const began = { state: date.isCancelled ? 'off' : 'on', day: date.day, startsAt: date.startsAt, endsAt: date.endsAt }
  const form = { typed: typed ?? { ...began, version: String(event.version) }, problems }
  return render(c, eventDatePage({ m, actor, event, date, form, alert }), status)
}

type Saying = { step: 'cancel' | 'restore'; note: string; version: number; typed: Typed }

/** Sent twice it is said once; who comes after a colleague reads what happened, and what was typed is still there. */
async function say(c: SignedIn, kept: KeptEvent, { step, note, version, typed }: Saying) {
  const { actor, db, m, now } = c.var
  const isSaid = ({ cancelledOn, cancelNote }: AgendaEvent) => (cancelledOn !== null) === (step === 'cancel') && cancelNote === note
  const done = () => c.redirect(paths.done(paths.keptEvent(kept.event.id), step === 'cancel' ? 'eventCancelled' : 'eventRestored'), 303)
  if (isSaid(kept.event)) return done()
  const isClosed = kept.dates.every((date) => isOver(date, momentOf(now)))
  if (isClosed) return showEvent(c, kept, { typed, alert: m.agenda.keeping.overAlert, status: 422 })
  if (version !== kept.event.version) return showEvent(c, kept, { typed, alert: m.agenda.keeping.changed, status: 409 })
  try {
    await recordCancelled(db, kept.event, { step, note }, actor, now)
  } catch (error) {
    if (!isTaken(error, 'agenda_steps.version')) throw error
    const again = await find(c, kept.event.id)
    if (!isSaid(again.event)) return showEvent(c, again, { typed, alert: m.agenda.keeping.changed, status: 409 })
  }
  return done()
}

export const agendaKeepingRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator'), async (c) => {
    const { actor, db, m, now } = c.var
    const state = c.req.query('stand') === keptStates.over ? 'over' : 'coming'
    const asked = Number(c.req.query('pagina') ?? 1)
    const page = Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
    const list = await listKeptEvents(db, actor.practice.id, state, page, momentOf(now))
    const isPastTheLast = page > 1 && (page - 1) * keptPageSize >= list.total
    if (isPastTheLast) return c.redirect(paths.keptAgenda(writeKeptAgenda(state)), 303)
    return render(c, keptAgendaPage({ m, actor, list, state, page, done: c.req.query('klaar') }))
  })

  .get('/:id', access('coordinator'), async (c) => showEvent(c, await find(c, c.req.param('id'))))

  .post('/:id/afzeggen', access('coordinator'), async (c) => {
    const kept = await find(c, c.req.param('id'))
    const form = await readForm(c, cancelInput)
    if (!form.ok) return showEvent(c, kept, { ...form, status: 422 })
    return say(c, kept, { step: 'cancel', ...form.value, typed: form.typed })
  })

  .post('/:id/terug', access('coordinator'), async (c) => {
    const kept = await find(c, c.req.param('id'))
    const form = await readForm(c, restoreInput)
    const version = form.ok ? form.value.version : 0
    return say(c, kept, { step: 'restore', note: '', version, typed: {} })
  })

  .get('/:id/data/:date', access('coordinator'), async (c) => {
    const { kept, date, isClosed } = await findDate(c, c.req.param('id'), c.req.param('date'))
    return isClosed ? c.redirect(paths.keptEvent(kept.event.id), 303) : showDate(c, kept.event, date, {})
  })

  .post('/:id/data/:date', access('coordinator'), async (c) => {
    const { actor, db, m, now, today } = c.var
    const { kept, date, isClosed } = await findDate(c, c.req.param('id'), c.req.param('date'))
    const { event } = kept
    const form = await readForm(c, dateInput)
    if (isClosed) {
      const alert = event.cancelledOn === null ? m.agenda.keeping.overAlert : m.agenda.keeping.cancelledAlert
      return showDate(c, event, date, { typed: form.typed, alert, status: 409 })
    }
    if (!form.ok) return showDate(c, event, date, { ...form, status: 422 })
    const { state, version, ...when } = form.value
    const { typed } = form
    if (when.day < today) return showDate(c, event, date, { typed, problems: { day: 'before_today' }, status: 422 })

    const said = { ...date, ...when, isCancelled: state === 'off' }
    const isSaid = (it: EventDate) =>
      it.day === said.day && it.startsAt === said.startsAt && it.endsAt === said.endsAt && it.isCancelled === said.isCancelled
    const done = () => c.redirect(paths.done(paths.keptEvent(event.id), 'dateChanged'), 303)
    const changed = (by: AgendaEvent, its: EventDate) =>
      showDate(c, by, its, { typed: { ...typed, version: String(by.version) }, alert: m.agenda.keeping.changed, status: 409 })
    if (isSaid(date)) return done()
    if (version !== event.version) return changed(event, date)
    try {
      await recordDate(db, event, said, actor, now)
    } catch (error) {
      if (!isTaken(error, 'agenda_steps.version')) throw error
      const again = await findDate(c, event.id, date.id)
      if (!isSaid(again.date)) return changed(again.kept.event, again.date)
    }
    return done()
  })
