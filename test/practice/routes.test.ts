import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openSite } from '../support/site.ts'

const { db, visitor } = await openSite()
const ask = (typed: string) => visitor.visit(`/?zoek=${encodeURIComponent(typed)}`)

describe('somebody at the front door comes in', () => {
  test.each([
    ['5247', '/den-bosch?postcode=5247'],
    ['5247 AB', '/den-bosch?postcode=5247'],
    ['5247ab', '/den-bosch?postcode=5247'],
    ['  6171 ', '/stein?postcode=6171'],
    ['Den Bosch', '/den-bosch'],
    ['den bosch', '/den-bosch'],
    ["'s-Hertogenbosch", '/den-bosch'],
    ['Cuijk', '/land-van-cuijk'],
    ['land van cuijk', '/land-van-cuijk'],
    ['gemeente Stein', '/stein'],
    ['Horst', '/horst-aan-de-maas'],
  ])('with %j at %s', async (typed, address) => {
    const { status, location } = await ask(typed)
    expect({ status, location }).toEqual({ status: 303, location: address })
    expect((await visitor.visit(address)).status).toBe(200)
  })
})

describe('somebody at the front door is asked again, and does not have to type again', () => {
  test.each([
    ['9999', 'Van postcode 9999 weten wij nog niet bij welke gemeente die hoort.'],
    ['Utrecht', 'Wij vonden geen gemeente met de naam ‘Utrecht’.'],
    ['52', 'Wij vonden geen gemeente met de naam ‘52’.'],
    ['<b>"5247"', 'Wij vonden geen gemeente met de naam ‘<b>"5247"’.'],
    ['', 'Vul een postcode of een gemeente in.'],
    ['   ', 'Vul een postcode of een gemeente in.'],
  ])('after %j', async (typed, sentence) => {
    const { status, text, html } = await ask(typed)
    expect(status).toBe(422)
    expect(text).toContain(sentence)
    expect(html).toContain(`name="zoek" value="${typed.trim().replace('<', '&lt;').replace('>', '&gt;').replaceAll('"', '&quot;')}"`)
    expect(html).toMatch(/<title>Fout: /)
    expect(html).not.toContain('<b>"')
  })

  test('after a postcode whose municipality does not take part, with the name of the place', async () => {
    await db.run(sql`insert into postcode_areas values ('1011', 'Amsterdam', 52.37, 4.9, 'GM0363')`)
    const { status, text } = await ask('1011 AB')
    expect(status).toBe(422)
    expect(text).toContain('Postcode 1011 is Amsterdam.')
    expect(text).toContain('Bel de gemeente van uw naaste en vraag naar hulp voor mantelzorgers.')
  })

  test('in English, when that is what their browser speaks', async () => {
    const { status, html } = await visitor.visit('/?zoek=9999', { 'Accept-Language': 'en-GB' })
    expect(status).toBe(422)
    expect(html).toContain('<html lang="en"')
  })

  test('after a very long text, cut off', async () => {
    expect((await ask('x'.repeat(5000))).html).toContain(`value="${'x'.repeat(80)}"`)
  })
})

test('who is at the front door for the first time is not scolded, and can choose from all municipalities', async () => {
  const { status, text, html } = await visitor.visit('/')
  expect(status).toBe(200)
  expect(text).not.toContain('Vul een postcode of een gemeente in.')
  expect(html.match(/<a href="\/[a-z-]+"><svg/g)).toHaveLength(11)
  expect(text).toMatch(/Land van Cuijk ?ook Cuijk/)
})

test('who comes with a postcode does not type it again', async () => {
  expect((await visitor.visit('/den-bosch?postcode=5247')).html).toContain('name="postcode" value="5247"')
})

test.each(['/nergens', '/nergens/aanbod', '/nergens/aanbod/huis', '/den-bosch/aanbod/huis', '/Den-Bosch'])(
  '%s is not there',
  async (address) => {
    expect((await visitor.visit(address)).status).toBe(404)
  },
)
