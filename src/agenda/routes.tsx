import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { agendaPage } from '../../views/agenda/list.tsx'
import { eventPage } from '../../views/agenda/show.tsx'
import { weekDay } from '../../views/format.ts'
import { calendarOf } from '../interop/ical.ts'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { render } from '../web/render.tsx'
import { type AgendaEntry, momentOf } from './event.ts'
import { agendaPageSize, readAgendaQuery, writeAgendaQuery } from './query.ts'
import { findAgenda, findCalendar, findEvent } from './store.ts'

const minutes = 5 * 60 // seconds

export const agendaRoutes = new Hono<AppEnv>()

  .get('/:practice/agenda', open, async (c) => {
    const { db, care: m, now, today } = c.var
    const slug = c.req.param('practice')
    const query = readAgendaQuery(new URL(c.req.url).searchParams)
    const agenda = found(await findAgenda(db, slug, query, momentOf(now)))
    const isPastTheLast = query.page > 1 && (query.page - 1) * agendaPageSize >= agenda.total
    if (isPastTheLast) return c.redirect(paths.agenda(slug, writeAgendaQuery({ ...query, page: 1 })), 303)

    return render(c, agendaPage({ m, agenda, query, today, fileAddress: wholeAddress(c, paths.agendaFile(slug)) }))
  })

  .get('/:practice/agenda.ics', open, etag(), async (c) => {
    const { practice, entries } = found(await findCalendar(c.var.db, c.req.param('practice'), c.var.today))
    c.header('Cache-Control', `public, max-age=${minutes}`)
    c.header('Access-Control-Allow-Origin', '*')
    return calendar(c, practice.slug, c.var.m.agenda.fileName({ practice: practice.name }), entries, 'agenda')
  })

  .get('/:practice/agenda/:event', open, async (c) => {
    const { db, care: m, now } = c.var
    const shown = found(await findEvent(db, c.req.param('practice'), c.req.param('event')))
    const ownAddress = wholeAddress(c, paths.event(shown.practice.slug, shown.event.slug))
    return render(c, eventPage({ m, ...shown, moment: momentOf(now), ownAddress }))
  })

  .get('/:practice/agenda/:event/afspraak.ics', open, async (c) => {
    const { practice, event, dates } = found(await findEvent(c.var.db, c.req.param('practice'), c.req.param('event')))
    const isCancelled = event.cancelledOn !== null
    const entries = dates.map((date) => ({ ...event, ...date, isCancelled: isCancelled || date.isCancelled }))
    return calendar(c, practice.slug, event.title, entries, event.slug)
  })

/** Its name on somebody's disk is of letters, digits and hyphens only. */
function calendar(c: Context<AppEnv>, practice: string, name: string, entries: AgendaEntry[], file: string) {
  const { language, m } = c.var
  const { agenda } = m
  const body = calendarOf({
    name,
    language,
    entries,
    addressOf: ({ slug }) => wholeAddress(c, paths.event(practice, slug)),
    words: {
      cancelled: agenda.cancelled,
      kind: ({ kind }) => agenda.kind[kind],
      audience: agenda.audience,
      costs: agenda.costs,
      signUp: agenda.signUp,
      online: agenda.online,
      organiser: agenda.organiser,
      moved: ({ plannedOn }) => agenda.movedFrom({ day: weekDay(m, plannedOn) }),
    },
  })
  c.header('Content-Disposition', `attachment; filename="${file}.ics"`)
  return c.body(body, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
}
