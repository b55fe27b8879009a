import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { asText, openSite } from '../support/site.ts'

const site = await openSite()
const { trips, visitor } = site
const here = paths.routing('den-bosch')

/** Ans, 71, cares for her husband of 74 with dementia in Rosmalen. */
const ans = {
  now: 'planned',
  recipientAge: '74',
  group: 'dementia',
  home_hours: 'yes',
  away_days: 'yes',
  wlz: 'no',
  care_none: 'yes',
  caregiverAge: '71',
  works: 'no',
  postcode: '5247',
}

const answer = (fields: Record<string, string>, slug = 'den-bosch', language = 'nl') =>
  visitor.submit(paths.routing(slug), fields, { 'Accept-Language': language })

/** The questions that show, by what they ask. */
const shownQuestions = (html: string) =>
  [...html.matchAll(/<fieldset class="question flow" id="vraag-(\w+)"([^>]*)>/g)]
    .filter(([, , rest]) => !rest?.includes('hidden'))
    .map(([, name]) => name)

const cardsOf = (html: string) =>
  [...html.matchAll(/<li class="card route" data-sure="(\w+)" id="(r\d+)"/g)].map(([, sure, id]) => `${id} ${sure}`)

describe('without script', () => {
  test('one question shows at a time, and the answers go along in the form', async () => {
    const first = await visitor.visit(here)
    expect(shownQuestions(first.html)).toEqual(['urgency'])
    expect(first.text).toContain('Vraag 1 van 7')

    const second = await answer({ now: 'planned', to: 'who' })
    expect([second.status, ...shownQuestions(second.html)]).toEqual([200, 'who'])
    expect(second.html).toMatch(/name="now"[^>]*value="planned"[^>]*checked/)

    const back = await answer({ now: 'planned', recipientAge: '74', to: 'urgency' })
    expect(shownQuestions(back.html)).toEqual(['urgency'])
    expect(back.html).toMatch(/name="recipientAge"[^>]*value="74"/)
  })

  test('every question can be passed over, and there are seven', async () => {
    const seen: (string | undefined)[] = []
    for (let to = 'urgency'; to !== 'outcome'; ) {
      const { html } = await answer({ to })
      seen.push(...shownQuestions(html))
      to = /<button class="button" type="submit" name="to" value="(\w+)"/.exec(html)?.[1] ?? 'outcome'
    }
    expect(seen).toEqual(['urgency', 'who', 'help', 'wlz', 'care', 'you', 'postcode'])
    expect((await answer({})).text).toContain('Weet u het niet? Dat geeft niet.')
  })
})

describe('whoever answers', () => {
  test('reads what fits: how sure, why, who arranges it, what it costs and what to do', async () => {
    const { status, html, text } = await answer(ans)
    expect(status).toBe(200)
    expect(cardsOf(html)).toEqual(['r8 likely', 'r10 likely', 'r12 possible', 'r18 possible', 'r15 excluded', 'r19 likely'])
    expect(text).toContain('Hier kunt u waarschijnlijk terecht')
    expect(text).toContain("De gemeente van uw naaste: 's-Hertogenbosch")
    expect(text).toContain('ELV is niet bedoeld om u rust te geven.')
    expect(text).toContain('Waarom zie ik dit?')
    expect(text).toContain('R8 , waarschijnlijk')
    expect(text).toContain('Dit is geen besluit.')
    expect(text).toMatch(/Anouk \(voorbeeld\) Coördinator respijtzorg/)
    expect(text).toContain('Houd dit bij de hand')
    expect(text).not.toMatch(/recht op/i)
  })

  test('meets offerings that fit, each with the reason, and a way to more', async () => {
    const { html, text } = await answer(ans)
    expect(text).toMatch(/Logeerhuis De Wilg \(voorbeeld\).*Past bij: logeerhuis, iemand met dementie, via de gemeente \(Wmo\)/)
    expect(html).toContain('/den-bosch/aanbod/logeerhuis-de-wilg?postcode=5247"')
    expect(html).toMatch(/href="\/den-bosch\/aanbod\?postcode=5247&amp;soort=day_care&amp;soort=guest_house[^"]*" target="_blank"/)
  })

  test('reads back what they said, and may change each answer with the rest kept', async () => {
    const { html, text } = await answer(ans)
    expect(text).toContain('Dit zei u Het heeft geen haast Wijzig : Hoe snel is er hulp nodig?')
    expect(text).toContain('Iemand met dementie, 74 jaar')
    for (const [name, value] of Object.entries(ans)) expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
    const changing = await answer({ ...ans, to: 'wlz' })
    expect(shownQuestions(changing.html)).toEqual(['wlz'])
    expect(changing.html).toMatch(/name="wlz"[^>]*value="no"[^>]*checked/)
  })

  test('of danger goes to whom to call, before anything else, whatever else is wrong', async () => {
    for (const more of [{}, { to: 'who' }, { to: 'postcode', recipientAge: 'x' }, ans]) {
      const { status, html, text } = await answer({ ...more, now: 'danger' })
      expect(status).toBe(200)
      expect(text).toContain('Bel eerst')
      for (const number of ['112', '113', '0800-2000', '000-123 45 99']) expect(text).toContain(number)
      expect(cardsOf(html)).toEqual([])
      expect(shownQuestions(html)).toEqual([])
    }
    expect(shownQuestions((await answer({ ...ans, now: 'danger', to: 'urgency' })).html)).toEqual(['urgency'])
  })

  test('of a budget reads how to use it, and that the Wmo may be refused', async () => {
    const { html, text } = await answer({ ...ans, wlz: 'pgb' })
    expect(cardsOf(html)).toEqual(expect.arrayContaining(['r4 likely', 'r18 possible', 'r6 excluded']))
    expect(text).toContain('Uw naaste heeft al een pgb.')
    expect(text).toContain('De gemeente mag dit weigeren.')
  })

  test('in English reads all of it in English', async () => {
    const { text } = await answer(ans, 'den-bosch', 'en')
    expect(text).toContain('You can probably turn to these')
    expect(text).toContain('At most € 21.80 a month')
    expect(text).toContain('What you said There is no hurry Change')
  })
})

describe('somebody whose next of kin lives elsewhere', () => {
  test('hears which municipality decides, goes on there with the answers, and meets its offerings', async () => {
    const { html, text } = await answer({ ...ans, postcode: '6171' })
    expect(cardsOf(html)[0]).toBe('r26 note')
    expect(text).toContain('Uw naaste woont in de gemeente Stein.')
    expect(text).toContain('Ga verder bij Stein')
    expect(text).toContain('Stein beslist')
    expect(html).toContain('action="/stein/wegwijzer"')
    expect(html).toContain('/stein/aanbod/')
    expect(html).not.toContain('/den-bosch/aanbod/')
    const there = await answer({ ...ans, postcode: '6171' }, 'stein')
    expect(cardsOf(there.html)).not.toContain('r26 note')
  })

  test('at a postcode that we do not know gets an answer without distances', async () => {
    const { status, text } = await answer({ ...ans, postcode: '1011' })
    expect(status).toBe(200)
    expect(text).toContain('Postcode 1011 kennen wij niet.')
  })
})

describe('an answer that cannot be read', () => {
  test.each([
    ['recipientAge', 'oud', 'who', 'Vul de leeftijd in als getal'],
    ['recipientAge', '121', 'who', 'Vul de leeftijd in als getal'],
    ['caregiverAge', '-1', 'you', 'Vul de leeftijd in als getal'],
    ['postcode', 'Rosmalen', 'postcode', 'Vul de 4 cijfers van de postcode in'],
    ['wlz', 'misschien', 'wlz', 'Kies een van de mogelijkheden'],
    ['group', 'iedereen', 'who', 'Kies een van de mogelijkheden'],
  ])('%s = %s brings the reader back to its question, with all that was typed', async (field, value, question, sentence) => {
    const { status, html, text } = await answer({ ...ans, [field]: value })
    expect(status).toBe(422)
    expect(shownQuestions(html)).toEqual([question])
    expect(html).toContain('<title>Fout: ')
    expect(text).toContain(sentence)
    if (field !== 'wlz' && field !== 'group') expect(html).toContain(`value="${value}"`)
  })

  test('does not hold up whoever goes back', async () => {
    const { status, html } = await answer({ postcode: 'x', to: 'you' })
    expect([status, ...shownQuestions(html)]).toEqual([200, 'you'])
  })

  test('of ten thousand signs, of no letters or against the direction is a sentence, never a fault', async () => {
    for (const odd of ['x'.repeat(10_000), '🧑‍🧑‍🧒', '\u202e٤٢', '\u0000', '"><script>'])
      for (const field of ['postcode', 'recipientAge', 'now', 'to', 'home_hours'])
        expect([200, 422]).toContain((await answer({ ...ans, [field]: odd })).status)
  })
})

describe('what somebody answers', () => {
  test('is kept nowhere: not by the browser, not in an address, not in a line', async () => {
    site.lines.length = 0
    const secret = { ...ans, postcode: '5391', recipientAge: '97', terminal_judged: 'yes' }
    for (const to of ['outcome', 'wlz', 'urgency']) {
      const { headers, html } = await answer({ ...secret, to })
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('Set-Cookie')).toBeNull()
      expect(headers.get('Location')).toBeNull()
      const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address ?? '')
      expect(addresses.filter((address) => /97|terminal|planned|now=|wlz=/.test(address.replace(/soort=\w+|\/assets\/\S+/g, '')))).toEqual(
        [],
      )
      expect(html).toMatch(/<form method="post" action="\/den-bosch\/wegwijzer"/)
    }
    expect((await visitor.visit(here)).headers.get('Cache-Control')).toBe('no-store')
    const told = { level: 'info', method: 'POST', route: '/:practice/wegwijzer', status: 200 }
    expect(site.lines.map(({ request: _, ms: __, ...line }) => line)).toEqual([told, told, told, { ...told, method: 'GET' }])
  })

  test('asks the database once', async () => {
    for (const fields of [ans, { ...ans, to: 'wlz' }, { now: 'danger' }, { postcode: 'x' }]) {
      const before = trips.count
      await answer(fields)
      expect(trips.count - before).toBe(1)
    }
  })
})

test('an amount of a year that we do not know is not one of the year before', async () => {
  const now = site.clock.now
  site.clock.now = new Date('2027-02-01T12:00:00Z')
  const { text } = await answer(ans)
  site.clock.now = now
  expect(text).toContain('Het bedrag voor 2027 is bij ons nog niet bekend.')
  expect(text).not.toContain('21,80')
})

test('a hidden address is nowhere near: its offering has no distance', async () => {
  await site.db.$client.executeMultiple(`update locations set is_hidden = 1 where offering_id in (select id from offerings where slug = 'logeerhuis-de-wilg');
    update practice_offerings set lat = null, lon = null where offering_id in (select id from offerings where slug = 'logeerhuis-de-wilg')`)
  const { html } = await answer(ans)
  const card = html.split('<li class="card flow"').find((part) => part.includes('logeerhuis-de-wilg'))
  expect(asText(card ?? '')).toMatch(/Past bij: logeerhuis, iemand met dementie, via de gemeente \(Wmo\)\./)
})

test.each(['/nergens/wegwijzer', '/den-bosch/wegwijzer/verder'])('%s is not there', async (path) => {
  expect((await visitor.visit(path)).status).toBe(404)
  expect((await visitor.submit(path, ans)).status).toBe(404)
})

test('the wegwijzer stands in the menu and on the page of the practice', async () => {
  const { html } = await visitor.visit(paths.practice('stein'))
  expect(html.match(/href="\/stein\/wegwijzer"/g)).toHaveLength(2)
})
