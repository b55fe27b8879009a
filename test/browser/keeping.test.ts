import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { keptOf, openPortal, phone, press, textOf } from '../support/portal.ts'

const portal = await openPortal()
const link = (page: Page, name: string | RegExp) => press(page.getByRole('main').getByRole('link', { name }).first())
const button = (page: Page, name: string) => press(page.getByRole('button', { name }))
const sideOf = (page: Page) => textOf(page.getByRole('main'))

test('without script, on a telephone: a provider corrects its page, the coordinator approves, a caregiver sees it', async () => {
  const withoutScript = { javaScriptEnabled: false, screen: phone }
  const karim = await portal.open(paths.work, { person: 'karim', ...withoutScript })
  await press(karim.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Aanbod' }))
  await link(karim, /Waken aan huis/)
  await link(karim, 'Stel een wijziging voor')
  await karim.getByLabel('In één zin').fill('Een vrijwilliger waakt, ook in de ochtend.')
  await karim.getByText('Praten met iemand').click()
  await karim.getByLabel('Lotgenoten').check()
  await karim.getByLabel('’s Avonds').check()
  await karim.getByLabel('Toelichting voor de coördinator').fill('Wij hebben nieuwe mensen.')
  await button(karim, 'Verstuur naar de coördinator')
  expect(await textOf(karim.getByRole('status').first())).toMatch(/^Uw voorstel is verstuurd\./)

  const anouk = await portal.open(paths.work, { person: 'anouk', ...withoutScript })
  await link(anouk, /Wacht op uw oordeel/)
  await link(anouk, /Waken aan huis/)
  await link(anouk, 'Bekijk de wijziging')
  expect(await sideOf(anouk)).toContain('Wij hebben nieuwe mensen.')
  expect((await anouk.locator('ins').allTextContents()).join(' ')).toMatch(/ook.*ochtend/s)
  await button(anouk, 'Keur goed en zet op de website')
  expect(await textOf(anouk.getByRole('status').first())).toMatch(/^Goedgekeurd\./)

  const ans = await portal.open(paths.offering('den-bosch', 'waken-aan-huis'), withoutScript)
  expect(await sideOf(ans)).toContain('ook in de ochtend.')
})

test('while somebody types, a word that could be better gets a tip, which goes when the word goes', async () => {
  const page = await portal.open(paths.offeringEdit(await keptOf(portal, 'DB01')), { person: 'ilse' })
  const field = page.getByLabel('In één zin')
  const tip = page.locator('[data-words-of=summary]')
  expect(await tip.isVisible()).toBe(false)
  await field.fill('Voor demente ouderen.')
  await tip.getByText('Liever niet “demente”. Beter: mensen met dementie.').waitFor()
  await field.fill('Voor mensen met dementie.')
  await tip.waitFor({ state: 'hidden' })
  await button(page, 'Verstuur naar de coördinator')
  expect(await textOf(page.getByRole('status').first())).toMatch(/^Uw voorstel is verstuurd\./)
})

test('clicking twice sends one change', async () => {
  const page = await portal.open(paths.offeringEdit(await keptOf(portal, 'DB06')), { person: 'karim' })
  await page.getByLabel('In één zin').fill('Elke week dezelfde vrijwilliger.')
  await page.getByRole('button', { name: 'Verstuur naar de coördinator' }).dblclick()
  await page.waitForURL(/voorstellen/)
  const { rows } = await portal.database.client.execute(
    `select count(*) as count from offering_proposals p join offerings o on o.id = p.offering_id where o.external_id = 'DB06'`,
  )
  expect(rows[0]?.count).toBe(1)
})
