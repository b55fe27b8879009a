import { sql } from 'drizzle-orm'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { AgendaEntry } from '../../src/agenda/event.ts'
import { type AgendaQuery, readAgendaQuery, windowOf, writeAgendaQuery } from '../../src/agenda/query.ts'
import { calendarOf } from '../../src/interop/ical.ts'
import { paths } from '../../src/paths.ts'
import { clockOf } from '../../src/platform/clock-time.ts'
import { dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { eventForm } from '../support/event-form.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
site.clock.now = new Date('2027-03-02T09:00:00Z')
const today = dayOf(site.clock.now)
const anouk = await site.as('anouk')
await db.batch(
  [sql`delete from agenda_dates`, sql`delete from agenda_steps`, sql`delete from agenda_events`].map((statement) => db.run(statement)) as [
    never,
  ],
)
const [gemeente] = await db.all<{ id: string }>(sql`select organisation_id as id from memberships where person_id = 'anouk' limit 1`)

async function add(changes: Record<string, string>): Promise<string> {
  const key = newId(site.clock.now)
  const answer = await anouk.submit(paths.newEvent, eventForm(today, { key, organisationId: gemeente?.id ?? '', ...changes }))
  expect(answer.status).toBe(303)
  return key
}

const series = await add({ title: 'Elke dinsdag', firstOn: '2027-03-09', repeats: 'weekly', times: '5', kind: 'walk_in' })
const online = { place: '', postcode: '', onlineUrl: 'https://meet.example/avond' }
await add({ title: 'Morgen online', firstOn: '2027-03-03', kind: 'info_evening', ...online })
await add({ title: 'In beide', firstOn: '2027-03-31', kind: 'course', onlineUrl: 'https://meet.example/beide' })
await add({ title: 'In mei', firstOn: '2027-05-05', kind: 'alzheimer_cafe' })

/** The names of the events on a page, in order. */
const titles = async (query: string) => {
  const { html } = await visitor.visit(paths.agenda('den-bosch', query))
  return [...html.matchAll(/card__link[^>]*><span lang="nl"[^>]*>(.*?)<\/span>/g)].map(([, title]) => title)
}
const tuesdays = (count: number) => Array(count).fill('Elke dinsdag')

describe('who looks at the agenda', () => {
  test.each([
    ['', ['Morgen online', ...tuesdays(4), 'In beide', 'Elke dinsdag', 'In mei']],
    ['periode=week', ['Morgen online']],
    ['periode=maand', ['Morgen online', ...tuesdays(4), 'In beide']],
    ['periode=later', ['Elke dinsdag', 'In mei']],
    ['maand=2027-05', ['In mei']],
    ['maand=2027-04&soort=walk_in', ['Elke dinsdag']],
    ['maand=2027-02', []],
    ['soort=course', ['In beide']],
    ['soort=living_room_talk', []],
    ['waar=online', ['Morgen online', 'In beide']],
    ['waar=plek&periode=later', ['Elke dinsdag', 'In mei']],
    ['waar=online&soort=walk_in', []],
    [
      'soort=party&periode=gisteren&waar=maan&maand=2027-13&pagina=-1',
      ['Morgen online', ...tuesdays(4), 'In beide', 'Elke dinsdag', 'In mei'],
    ],
  ])('sees with ?%s exactly that', async (query, expected) => {
    expect(await titles(query)).toEqual(expected)
  })

  test('finds each under its day, and is told when there is nothing', async () => {
    const { text } = await visitor.visit(paths.agenda('den-bosch'))
    expect(text).toMatch(/Woensdag 3 maart .*Morgen online.*Dinsdag 9 maart .*Elke dinsdag/)
    expect((await visitor.visit(paths.agenda('den-bosch', 'soort=living_room_talk'))).text).toContain('Hier staat nu niets')
  })

  test('comes from a page that is not there to the first', async () => {
    const answer = await visitor.visit(paths.agenda('den-bosch', 'soort=walk_in&pagina=7'))
    expect(answer.location).toBe(paths.agenda('den-bosch', 'soort=walk_in'))
  })

  test('reads it in English', async () => {
    const { text } = await visitor.visit(paths.agenda('den-bosch', 'waar=online'), { 'Accept-Language': 'en' })
    expect(text).toContain('Information evening')
    expect(text).toContain('Join online')
  })

  test('sees the next two on the home page, with the way to the rest', async () => {
    const { html, text } = await visitor.visit(paths.practice('den-bosch'))
    expect(text).toMatch(/Binnenkort Morgen online Woensdag 3 maart, 14:00 tot 16:00 uur\. Online Elke dinsdag Dinsdag 9 maart/)
    expect(text).not.toContain('In beide')
    expect(html).toContain(`href="${paths.agenda('den-bosch')}"`)
    expect((await visitor.visit(paths.practice('leiden'))).text).not.toContain('Binnenkort')
  })

  test('an address that is not there is not found', async () => {
    for (const address of ['/nergens/agenda', '/nergens/agenda.ics', '/den-bosch/agenda/nergens', '/den-bosch/agenda/nergens/afspraak.ics'])
      expect((await visitor.visit(address)).status).toBe(404)
  })

  test('search engines are told each date, with its instant', async () => {
    const { html } = await visitor.visit(paths.event('den-bosch', 'elke-dinsdag'))
    const told = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
    expect(told['@graph'].map(({ startDate }: { startDate: string }) => startDate)).toEqual([
      '2027-03-09T13:00:00.000Z',
      '2027-03-16T13:00:00.000Z',
      '2027-03-23T13:00:00.000Z',
      '2027-03-30T12:00:00.000Z',
      '2027-04-06T12:00:00.000Z',
    ])
    expect(told['@graph'][0]).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventScheduled' })
  })
})

describe('the question in the address', () => {
  test('is written as it is read', () => {
    const query: AgendaQuery = { kind: 'course', period: 'later', where: 'place', month: '', page: 3 }
    expect(readAgendaQuery(new URLSearchParams(writeAgendaQuery(query)))).toEqual(query)
    const month: AgendaQuery = { kind: '', period: '', where: 'online', month: '2027-12', page: 1 }
    expect(readAgendaQuery(new URLSearchParams(writeAgendaQuery(month)))).toEqual(month)
  })

  test.each([
    [{ period: 'week', month: '' }, '2026-12-30', { from: '2026-12-30', until: '2027-01-03' }],
    [{ period: 'week', month: '' }, '2027-01-03', { from: '2027-01-03', until: '2027-01-03' }],
    [{ period: 'month', month: '' }, '2028-02-10', { from: '2028-02-10', until: '2028-02-29' }],
    [{ period: 'later', month: '' }, '2026-12-30', { from: '2027-01-01', until: '9999-12-31' }],
    [{ period: '', month: '2026-12' }, '2026-11-30', { from: '2026-12-01', until: '2026-12-31' }],
    [{ period: '', month: '2026-12' }, '2026-12-30', { from: '2026-12-30', until: '2026-12-31' }],
  ] as const)('%j on %s', (asked, on, window) => {
    expect(windowOf(asked, on)).toEqual(window)
  })
})

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((part) => ({ part, event: new ICAL.Event(part) })) }
}

describe('a calendar that follows ours', () => {
  test('has every date at its time, also over the change of the clock', async () => {
    const answer = await visitor.visit(paths.agendaFile('den-bosch'))
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    const { calendar, events } = read(answer.html)
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe("Mantelzorg 's-Hertogenbosch")
    const tuesdays = events.filter(({ event }) => event.summary === 'Elke dinsdag').map(({ event }) => event.startDate.toJSDate())
    expect(tuesdays.map((start) => `${dayOf(start)} ${clockOf(start)}`)).toEqual([
      '2027-03-09 14:00',
      '2027-03-16 14:00',
      '2027-03-23 14:00',
      '2027-03-30 14:00',
      '2027-04-06 14:00',
    ])
    expect(events.every(({ event }) => event.duration.toSeconds() === 2 * 60 * 60)).toBe(true)
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length)
  })

  test('asks again with what it has, and is told that nothing changed', async () => {
    const first = await visitor.visit(paths.agendaFile('den-bosch'))
    const tag = first.headers.get('ETag') ?? ''
    expect((await visitor.visit(paths.agendaFile('den-bosch'), { 'If-None-Match': tag })).status).toBe(304)
  })

  test('hears that a date moved and another is cancelled, under the same names', async () => {
    const before = read((await visitor.visit(paths.eventFile('den-bosch', 'elke-dinsdag'))).html)
    const dates = await db.all<{ id: string }>(sql`select id from agenda_dates where event_id = ${series} order by day`)
    const say = (at: number, version: string, changes: Record<string, string>) =>
      anouk.submit(paths.eventDate(series, dates[at]?.id ?? ''), {
        state: 'on',
        startsAt: '14:00',
        endsAt: '16:00',
        version,
        ...changes,
      } as Record<string, string>)
    await say(0, '1', { day: '2027-03-09', state: 'off' })
    await say(1, '2', { day: '2027-03-17', startsAt: '09:30', endsAt: '10:00' })
    const { events } = read((await visitor.visit(paths.eventFile('den-bosch', 'elke-dinsdag'))).html)
    expect(events.map(({ event }) => event.uid).sort()).toEqual(before.events.map(({ event }) => event.uid).sort())
    const told = events.map(({ part, event }) => [
      part.getFirstPropertyValue('status'),
      event.sequence,
      event.startDate.toJSDate().toISOString(),
    ])
    expect(told.slice(0, 3)).toEqual([
      ['CANCELLED', 3, '2027-03-09T13:00:00.000Z'],
      ['CONFIRMED', 3, '2027-03-17T08:30:00.000Z'],
      ['CONFIRMED', 3, '2027-03-23T13:00:00.000Z'],
    ])
    expect(events[0]?.event.summary).toBe('Gaat niet door: Elke dinsdag')
    expect(events[1]?.event.description).toContain('Verplaatst, was dinsdag 16 maart')

    await anouk.submit(paths.eventCancel(series), { note: 'Geen zaal', version: '3' })
    const after = read((await visitor.visit(paths.agendaFile('den-bosch'))).html).events.filter(({ event }) =>
      event.summary.endsWith('Elke dinsdag'),
    )
    expect(after.map(({ part }) => part.getFirstPropertyValue('status'))).toEqual(Array(5).fill('CANCELLED'))
    expect(after[0]?.event.description).toContain('Geen zaal')
  })

  const entry: AgendaEntry = {
    id: '01a22d4e-a780-78e1-84aa-9b9e8d1c0957',
    plannedOn: '2026-10-25',
    day: '2026-10-25',
    startsAt: '01:30',
    endsAt: '03:30',
    isCancelled: false,
    slug: 'een',
    kind: 'course',
    title: 'Komma, punt; \\ en "aanhaling"',
    audience: '',
    costs: '€ 5',
    place: 'Zaal 1, achter de kerk',
    postcode: '5211 AB',
    onlineUrl: '',
    signUp: '',
    signUpPhone: '',
    signUpUrl: '',
    organisation: 'Steunpunt',
    description: `Regel één\nRegel twee met 🧑‍🧑‍🧒 en مساعدة\n${'heel lang '.repeat(300)}`,
    cancelNote: '',
    version: 4,
    updatedAt: '2026-10-01T08:00:00.000Z',
  }
  const words = {
    cancelled: 'Gaat niet door',
    kind: () => 'Cursus',
    audience: 'Voor wie',
    costs: 'Kosten',
    signUp: 'Aanmelden',
    organiser: 'Door',
    online: 'Online',
    moved: () => 'Verplaatst',
  }
  const calendar = (one: AgendaEntry) =>
    calendarOf({ name: 'Agenda', language: 'nl', entries: [one], addressOf: () => 'https://portal.example/een', words })

  test('reads every sign as it was written, in lines that are not too long', () => {
    const text = calendar(entry)
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    const { event, part } = read(text).events[0] ?? {}
    expect(event?.summary).toBe(entry.title)
    expect(event?.location).toBe('Zaal 1, achter de kerk, 5211 AB')
    expect(event?.description).toContain(entry.description.trim().slice(0, 200))
    expect(part?.getFirstPropertyValue('url')).toBe('https://portal.example/een')
  })

  test('has the right length in the night when the clock goes back', () => {
    const event = read(calendar(entry)).events[0]?.event
    expect([event?.startDate.toJSDate().toISOString(), event?.endDate.toJSDate().toISOString()]).toEqual([
      '2026-10-24T23:30:00.000Z',
      '2026-10-25T02:30:00.000Z',
    ])
  })
})
