import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { eventForm } from '../support/event-form.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
const morning = new Date('2026-12-01T09:00:00Z')
site.clock.now = morning
const today = dayOf(site.clock.now)
let anouk = await site.as('anouk')
let sjef = await site.as('sjef')
beforeEach(async () => {
  site.clock.now = morning
  anouk = await site.as('anouk')
  sjef = await site.as('sjef')
})

const organisationOf = async (person: string) =>
  (await db.all<{ id: string }>(sql`select organisation_id as id from memberships where person_id = ${person} limit 1`))[0]?.id ?? ''
const gemeente = await organisationOf('anouk')

const form = (changes: Record<string, string> = {}) =>
  eventForm(today, { key: newId(site.clock.now), organisationId: gemeente, ...changes })

/** Anouk, who signed in again at that moment. */
async function anoukAt(moment: string) {
  site.clock.now = new Date(moment)
  return site.as('anouk')
}

/** Puts an event in the agenda, and gives its id. */
async function add(changes: Record<string, string> = {}): Promise<string> {
  const typed = form(changes)
  const answer = await anouk.submit(paths.newEvent, typed)
  expect([answer.status, answer.location]).toEqual([303, paths.done(paths.keptEvent(typed.key ?? ''), 'eventAdded')])
  return typed.key ?? ''
}
const rowOf = async (id: string) =>
  (
    await db.all<{ version: number; slug: string; cancelled: string | null }>(
      sql`select version, slug, cancelled_on as cancelled from agenda_events where id = ${id}`,
    )
  )[0] ?? { version: 0, slug: '', cancelled: null }
const datesOf = (id: string) =>
  db.all<{ id: string; day: string; off: number }>(
    sql`select id, day, is_cancelled as off from agenda_dates where event_id = ${id} order by day`,
  )
const actionsOf = async (id: string) =>
  (await db.all<{ action: string }>(sql`select action from log_lines where subject_id = ${id} order by seq`)).map(({ action }) => action)
const pageOf = async (id: string) => visitor.visit(paths.event('den-bosch', (await rowOf(id)).slug))

describe('a coordinator who puts something in the agenda', () => {
  test('sees it on the website at once, with all that was filled in', async () => {
    const id = await add({ signUp: 'Bel even.', signUpPhone: '000-7654321', signUpUrl: 'www.kamers.example/koffie', costs: '€ 2' })
    const list = await visitor.visit(paths.agenda('den-bosch', 'periode=maand'))
    for (const text of [
      'Koffie met elkaar',
      '14:00 tot 16:00 uur',
      'Buurthuis De Kamers, 5211 AB',
      'Iedereen die zorgt',
      'Bel even.',
      '000-765 43 21',
    ])
      expect(list.text).toContain(text)
    expect(list.html).toContain('href="https://www.kamers.example/koffie"')
    expect((await pageOf(id)).text).toContain('Dinsdag 8 december')
    expect(await actionsOf(id)).toEqual(['event.add'])
  })

  test('writes it once, however often the form is sent', async () => {
    const typed = form({ title: 'Dubbel geklikt' })
    const answers = await Promise.all([1, 2, 3].map(() => anouk.submit(paths.newEvent, typed)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await actionsOf(typed.key ?? '')).toEqual(['event.add'])
  })

  test('writes it once under a title that another event has, however often the form is sent', async () => {
    await add({ title: 'Vaste titel' })
    const typed = form({ title: 'Vaste titel' })
    const answers = [await anouk.submit(paths.newEvent, typed), await anouk.submit(paths.newEvent, typed)]
    const done = paths.done(paths.keptEvent(typed.key ?? ''), 'eventAdded')
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, done],
      [303, done],
    ])
    expect(await actionsOf(typed.key ?? '')).toEqual(['event.add'])
  })

  test('who changes the form and sends it again under the same key makes nothing by accident', async () => {
    const typed = form({ title: 'Eerste versie' })
    await anouk.submit(paths.newEvent, typed)
    const again = await anouk.submit(paths.newEvent, { ...typed, title: 'Tweede versie' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('value="Tweede versie"')
    expect(again.html).not.toContain(typed.key)
  })

  test('two with the same name have pages of their own', async () => {
    const [one, other] = [await add({ title: 'Zelfde naam' }), await add({ title: 'Zelfde naam' })]
    expect((await rowOf(one)).slug).toBe('zelfde-naam')
    expect((await rowOf(other)).slug).toMatch(/^zelfde-naam-[0-9a-f]{6}$/)
  })

  test('may choose only organisations of this practice', async () => {
    const answer = await anouk.submit(paths.newEvent, form({ organisationId: await organisationOf('gerda') }))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies een van de mogelijkheden.')
  })

  test.each([
    [{ title: '' }, 'Vul dit in.'],
    [{ kind: 'party' }, 'Kies een van de mogelijkheden.'],
    [{ startsAt: 'half drie' }, 'Vul een tijd in, zoals 14:00.'],
    [{ endsAt: '14:00' }, 'Kies een tijd die na het begin ligt.'],
    [{ place: '' }, 'Vul een plek in, of een link om online mee te doen.'],
    [{ repeats: 'weekly' }, 'Vul in tot welke dag dit doorgaat, of hoeveel keer.'],
    [{ repeats: 'weekly', times: '61' }, 'Vul een heel getal in, van 2 tot en met 60.'],
    [{ repeats: 'weekly', untilOn: '2026-12-02' }, 'Kies een einddatum die na de begindatum ligt.'],
    [{ repeats: 'weekly', untilOn: '2029-12-02' }, 'Kies een dag binnen 13 maanden na de eerste dag.'],
    [{ firstOn: '2026-11-30' }, 'Kies vandaag of een latere dag.'],
    [{ firstOn: '2026-02-30' }, 'Vul een datum in'],
    [{ onlineUrl: 'javascript:alert(1)' }, 'Vul een webadres in'],
    [{ signUpPhone: '12' }, 'Vul een telefoonnummer in'],
    [{ postcode: '0000' }, 'Vul de 4 cijfers van de postcode in'],
    [{ description: 'Het BSN is 123456782.' }, 'BSN'],
    [{ description: 'a'.repeat(10_000) }, 'Maak dit korter.'],
    [{ title: 'a'.repeat(10_000) }, 'Maak dit korter.'],
    [{ signUp: 'a'.repeat(10_000) }, 'Maak dit korter.'],
  ])('reads what to mend, and finds everything typed: %j', async (changes, complaint) => {
    const answer = await anouk.submit(paths.newEvent, form({ audience: 'Nog steeds hier', ...changes }))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(complaint)
    expect(answer.html).toContain('value="Nog steeds hier"')
    for (const text of Object.values(changes)) if (!/BSN|half|party/.test(text) && text) expect(answer.html).toContain(text)
  })
})

describe('a series', () => {
  test('has a page for all its dates, and one of them can move or be cancelled', async () => {
    const id = await add({ title: 'Elke week', repeats: 'weekly', times: '4' })
    const dates = await datesOf(id)
    expect(dates.map(({ day }) => day)).toEqual(['2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'])
    const [, second, third] = dates
    const say = (dateId: string, version: string, changes: Record<string, string>) =>
      anouk.submit(paths.eventDate(id, dateId), { state: 'on', day: '2026-12-15', startsAt: '14:00', endsAt: '16:00', version, ...changes })
    expect((await say(second?.id ?? '', '1', { state: 'off' })).status).toBe(303)
    expect((await say(second?.id ?? '', '1', { state: 'off' })).status).toBe(303)
    expect((await say(third?.id ?? '', '2', { day: '2026-12-23', startsAt: '10.00', endsAt: '11:00' })).status).toBe(303)

    const { text } = await pageOf(id)
    expect(text).toContain('Dinsdag 15 december 14:00 tot 16:00 uur Gaat niet door')
    expect(text).toContain('Woensdag 23 december 10:00 tot 11:00 uur Verplaatst, was dinsdag 22 december')
    expect(await actionsOf(id)).toEqual(['event.add', 'event.move', 'event.move'])
  })

  test('a colleague who comes second reads so, and the text typed is still there', async () => {
    const id = await add({ title: 'Samen', repeats: 'weekly', times: '2' })
    const [date] = await datesOf(id)
    const moved = { state: 'on', day: '2026-12-09', startsAt: '14:00', endsAt: '16:00', version: '1' }
    await anouk.submit(paths.eventDate(id, date?.id ?? ''), moved)
    const second = await anouk.submit(paths.eventDate(id, date?.id ?? ''), { ...moved, day: '2026-12-10' })
    expect(second.status).toBe(409)
    expect(second.html).toContain('value="2026-12-10"')
    expect((await anouk.submit(paths.eventDate(id, date?.id ?? ''), { ...moved, day: '2026-11-10', version: '2' })).status).toBe(422)
  })

  test('keeps what was said of one date when the rest changes, and what is over', async () => {
    const id = await add({ title: 'Wijzigt', repeats: 'weekly', times: '3' })
    const [, second] = await datesOf(id)
    await anouk.submit(paths.eventDate(id, second?.id ?? ''), {
      state: 'off',
      day: '2026-12-15',
      startsAt: '14:00',
      endsAt: '16:00',
      version: '1',
    })
    const changed = form({ title: 'Wijzigt', repeats: 'weekly', times: '4', startsAt: '15:00', endsAt: '17:00', version: '2' })
    expect((await anouk.submit(paths.eventEdit(id), changed)).status).toBe(303)
    expect((await datesOf(id)).map(({ day, off }) => `${day} ${off}`)).toEqual([
      '2026-12-08 0',
      '2026-12-15 1',
      '2026-12-22 0',
      '2026-12-29 0',
    ])
    expect((await datesOf(id)).map((date) => date.id).slice(0, 2)).toEqual((await datesOf(id)).slice(0, 2).map((date) => date.id))
  })
})

describe('an event that changes', () => {
  test('two at once: nobody loses a text', async () => {
    const id = await add({ title: 'Twee tegelijk' })
    const mine = form({ title: 'Twee tegelijk', description: 'Mijn tekst', version: '1' })
    await anouk.submit(paths.eventEdit(id), form({ title: 'Twee tegelijk', description: 'Haar tekst', version: '1' }))
    const second = await anouk.submit(paths.eventEdit(id), mine)
    expect(second.status).toBe(409)
    expect(second.html).toContain('Mijn tekst</textarea>')
    expect(second.text).toContain('Haar tekst')
    expect((await anouk.submit(paths.eventEdit(id), { ...mine, version: '2' })).status).toBe(303)
    const steps = await db.all<{ said: string }>(
      sql`select content ->> '$.description' as said from agenda_steps where event_id = ${id} order by version`,
    )
    expect(steps.map(({ said }) => said)).toEqual(['Kom gerust binnen.', 'Haar tekst', 'Mijn tekst'])
  })

  test('the same change sent at the very same moment is one', async () => {
    const id = await add({ title: 'Eén keer' })
    const typed = form({ title: 'Eén keer', costs: 'Een tientje', version: '1' })
    const answers = await Promise.all([1, 2, 3, 4].map(() => anouk.submit(paths.eventEdit(id), typed)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(await actionsOf(id)).toEqual(['event.add', 'event.change'])
  })

  test('keeps its address and its place in the calendars of others', async () => {
    const id = await add({ title: 'Oude naam' })
    const before = await datesOf(id)
    await anouk.submit(paths.eventEdit(id), form({ title: 'Nieuwe naam', firstOn: '2027-01-05', version: '1' }))
    expect((await rowOf(id)).slug).toBe('oude-naam')
    expect((await datesOf(id)).map((date) => date.id)).toEqual(before.map((date) => date.id))
  })

  test('says so when no date would be left', async () => {
    const id = await add({ title: 'Loopt', repeats: 'weekly', times: '6' })
    const later = await anoukAt('2026-12-20T09:00:00Z')
    const answer = await later.submit(paths.eventEdit(id), form({ title: 'Loopt', repeats: 'weekly', times: '2', version: '1' }))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Zo blijft er geen datum over die nog komt.')
  })
})

describe('an event that is cancelled', () => {
  test('stays on the website and says so, until its day is over; and goes on after all', async () => {
    const id = await add({ title: 'Afgezegd feest' })
    const cancel = { note: 'De zaal is bezet.', version: '1' }
    const answers = [await anouk.submit(paths.eventCancel(id), cancel), await anouk.submit(paths.eventCancel(id), cancel)]
    expect(answers.map(({ location }) => location)).toEqual(Array(2).fill(paths.done(paths.keptEvent(id), 'eventCancelled')))
    expect((await pageOf(id)).text).toContain('De zaal is bezet.')
    const list = await visitor.visit(paths.agenda('den-bosch', 'maand=2026-12'))
    expect(list.text).toMatch(/Afgezegd feest Inloop Gaat niet door/)
    expect((await visitor.visit(paths.practice('den-bosch'))).text).not.toContain('Afgezegd feest')

    expect((await anouk.submit(paths.eventRestore(id), { version: '1' })).status).toBe(409)
    expect((await anouk.submit(paths.eventRestore(id), { version: '2' })).status).toBe(303)
    expect((await pageOf(id)).text).not.toContain('gaat niet door')
    expect(await actionsOf(id)).toEqual(['event.add', 'event.cancel', 'event.restore'])
  })

  test('who comes after a change of a colleague reads that first, with the reason still there', async () => {
    const id = await add({ title: 'Bijna afgezegd' })
    await anouk.submit(paths.eventEdit(id), form({ title: 'Bijna afgezegd', costs: '€ 1', version: '1' }))
    const answer = await anouk.submit(paths.eventCancel(id), { note: 'Niemand kan', version: '1' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Niemand kan</textarea>')
    expect((await rowOf(id)).cancelled).toBeNull()
    expect((await anouk.submit(paths.eventCancel(id), { note: 'a'.repeat(10_000), version: '2' })).status).toBe(422)
  })
})

describe('what is over', () => {
  test('goes from the list the minute it ends; its address says that it is over, and nothing changes any more', async () => {
    const id = await add({ title: 'Straks voorbij', firstOn: today, startsAt: '10:30', endsAt: '11:30' })
    const [date] = await datesOf(id)
    expect((await visitor.visit(paths.agenda('den-bosch'))).text).toContain('Straks voorbij')
    const later = await anoukAt('2026-12-01T10:31:00Z')
    expect((await visitor.visit(paths.agenda('den-bosch'))).text).not.toContain('Straks voorbij')
    const page = await pageOf(id)
    expect([page.status, page.text.includes('Deze bijeenkomst is voorbij.')]).toEqual([200, true])
    expect((await later.visit(paths.keptAgenda('stand=voorbij'))).text).toContain('Straks voorbij')
    expect((await later.visit(paths.eventEdit(id))).location).toBe(paths.keptEvent(id))
    expect((await later.submit(paths.eventEdit(id), form({ version: '1' }))).status).toBe(409)
    expect((await later.submit(paths.eventCancel(id), { note: '', version: '1' })).status).toBe(422)
    expect((await later.visit(paths.eventDate(id, date?.id ?? ''))).location).toBe(paths.keptEvent(id))
  })
})

describe('who may not', () => {
  test.each(['fatima', 'ilse', 'noor', 'willem'] as const)('%s keeps no agenda', async (person) => {
    const who = await site.as(person)
    const id = await add({ title: `Niet van ${person}` })
    for (const address of [paths.keptAgenda(), paths.newEvent, paths.keptEvent(id), paths.eventEdit(id)])
      expect((await who.visit(address)).status).toBe(403)
    expect((await who.submit(paths.eventCancel(id), { version: '1' })).status).toBe(403)
  })

  test('a coordinator of another practice finds nothing of this one, nor do its visitors', async () => {
    const id = await add({ title: 'Alleen in Den Bosch' })
    const [date] = await datesOf(id)
    const { slug } = await rowOf(id)
    for (const address of [paths.keptEvent(id), paths.eventEdit(id), paths.eventDate(id, date?.id ?? '')])
      expect((await sjef.visit(address)).status).toBe(404)
    for (const address of [paths.eventEdit(id), paths.eventCancel(id), paths.eventRestore(id), paths.eventDate(id, date?.id ?? '')])
      expect((await sjef.submit(address, form({ version: '1' }))).status).toBe(404)
    expect((await sjef.visit(paths.keptAgenda())).text).not.toContain('Alleen in Den Bosch')
    for (const address of [paths.event('stein', slug), paths.eventFile('stein', slug)])
      expect((await visitor.visit(address)).status).toBe(404)
    for (const address of [
      paths.agenda('stein', 'maand=2026-12'),
      paths.agendaFile('stein'),
      paths.practice('stein'),
      paths.sitemapOf('stein'),
    ])
      expect((await visitor.visit(address)).html).not.toMatch(/Alleen in Den Bosch|alleen-in-den-bosch/)
    expect((await visitor.visit(paths.sitemapOf('den-bosch'))).html).toContain(paths.event('den-bosch', slug))
  })

  test('a date of another event is not of this one', async () => {
    const [one, other] = [await add({ title: 'De een' }), await add({ title: 'De ander' })]
    const [date] = await datesOf(other)
    expect((await anouk.visit(paths.eventDate(one, date?.id ?? ''))).status).toBe(404)
  })
})
