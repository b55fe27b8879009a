import { expect, test } from 'vitest'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()

test('Ans finds a guest house near her husband, what it costs and whom to call, in three pages', async () => {
  const door = await visitor.visit('/?zoek=5247')
  const home = await visitor.visit(door.location ?? '')
  expect(home.text).toContain('000-123 45 10')

  const list = await visitor.visit('/den-bosch/aanbod?postcode=5247&soort=stay&voor=dementia')
  expect(list.text).toContain('Hulp in de buurt van 5247 Rosmalen')
  expect(list.html.indexOf('Logeerhuis De Wilg')).toBeGreaterThan(0)

  const offering = await visitor.visit('/den-bosch/aanbod/logeerhuis-de-wilg?postcode=5247')
  for (const part of [
    'van 5247',
    '2 plekken vrij',
    'Zo regelt u het',
    '€ 21,80',
    '000-765 43 21',
    'Nagekeken op 12 november 2026 door Ilse',
  ]) {
    expect(offering.text).toContain(part)
  }
})

test('Mehmet reads the portal in English and keeps that choice', async () => {
  const chosen = await visitor.visit('/den-bosch/aanbod?q=respite&taal=en')
  expect(chosen.status).toBe(303)
  expect(chosen.location).toBe('/den-bosch/aanbod?q=respite')
  const cookie = chosen.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const page = await visitor.visit('/den-bosch/aanbod?q=respite', { Cookie: cookie, 'Accept-Language': 'nl' })
  expect(page.html).toContain('<html lang="en"')
  expect(page.text).toContain('Help near you')
})

test('a browser that asks for English gets English, and any other language Dutch', async () => {
  expect((await visitor.visit('/', { 'Accept-Language': 'en-GB,en;q=0.9,nl;q=0.5' })).html).toContain('<html lang="en"')
  expect((await visitor.visit('/', { 'Accept-Language': 'de,fr;q=0.9' })).html).toContain('<html lang="nl"')
})

test('Jos in Elsloo sees what serves Stein, and not what serves Den Bosch alone', async () => {
  const list = await visitor.visit('/stein/aanbod?postcode=6181')
  expect(list.text).toContain('6181 Elsloo')
  expect(list.text).not.toContain('De Wilg')
  expect((await visitor.visit('/stein/aanbod/logeerhuis-de-wilg')).status).toBe(404)
})

test('who finds nothing is offered what there is, and a person to call', async () => {
  const list = await visitor.visit('/den-bosch/aanbod?q=helikopter')
  expect(list.text).toContain('Daar vonden wij niets bij')
  expect(list.text).toMatch(/Dit is er wel .*\(\d+ plek/)
  expect(list.text).toContain('000-123 45 10')
})

test('a home without people still answers: a practice with no offerings yet', async () => {
  const list = await visitor.visit('/epe/aanbod?q=dagopvang')
  expect(list.status).toBe(200)
  expect((await visitor.visit('/epe')).text).toContain('Loket')
})
