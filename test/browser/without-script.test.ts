import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, press, textOf } from '../support/portal.ts'

const portal = await openPortal()
const withoutScript = { javaScriptEnabled: false }

const button = (page: Page, name: string) => press(page.getByRole('button', { name }))
const link = (page: Page, name: string) => press(page.getByRole('main').getByRole('link', { name, exact: true }))
const menu = (page: Page, name: string) => press(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }))
const shows = async (page: Page, text: string | RegExp) =>
  expect(await page.getByText(text, { exact: true }).filter({ visible: true }).count()).toBeGreaterThan(0)
const headingOf = (page: Page) => textOf(page.getByRole('heading', { level: 1 }))
const statusOf = (page: Page) => textOf(page.getByRole('status'))

/** From the front door, as somebody does who was never here. */
async function signInAs(name: string): Promise<Page> {
  const page = await portal.open(paths.home, withoutScript)
  await press(page.getByRole('link', { name: 'Voor professionals' }))
  await button(page, `Log in als ${name}`)
  return page
}

test('a caregiver finds a place to stay and the number to ring', async () => {
  const page = await portal.open(paths.home, { ...withoutScript, screen: phone })
  await page.getByLabel('Postcode of gemeente van uw naaste').fill('5247')
  await button(page, 'Ga verder')
  expect(await page.getByLabel('Postcode van uw naaste').inputValue()).toBe('5247')

  await button(page, 'Zoek hulp dichtbij')
  expect(await headingOf(page)).toBe('Hulp in de buurt van 5247 Rosmalen')
  const all = await statusOf(page)

  await page.getByText('Zoek preciezer').click()
  await page.getByLabel('Logeren, een of meer nachten').check()
  await button(page, 'Laat zien')
  expect(await statusOf(page)).toMatch(/^\d+ plekken gevonden\. Wat het best past en dichtbij is, staat bovenaan\.$/)
  expect(await statusOf(page)).not.toBe(all)
  await shows(page, 'Zoek preciezer (1 keuze aan)')

  await link(page, 'Logeerhuis De Wilg (voorbeeld)')
  expect(await headingOf(page)).toBe('Logeerhuis De Wilg (voorbeeld)')
  const numbers = page.getByRole('link', { name: /^Bel 000-/ })
  expect(await numbers.count()).toBe(2)
  expect(await numbers.first().getAttribute('href')).toMatch(/^tel:000\d{7}$/)
  await shows(page, 'Wilt u met iemand praten?')
})

describe('under a new agreement', () => {
  let anouk: Page
  let fatima: Page
  beforeAll(async () => {
    ;[anouk, fatima] = await Promise.all([signInAs('Anouk'), signInAs('Fatima')])
  })

  test('the coordinator writes what was agreed, from the text of a model, and puts it to the parties', async () => {
    await menu(anouk, 'Afspraken')
    await link(anouk, 'Nieuwe afspraak')
    await press(anouk.getByRole('link', { name: /^Begin hiermee ?: Huisartsenpraktijk/ }))
    await anouk.getByLabel('Letter of kenmerk').fill('K')
    await anouk.getByLabel('Titel').fill('Van praktijk De Linde, zonder omweg')
    await anouk.getByLabel('Wie verwijst?').selectOption('Huisartsenpraktijk De Linde (voorbeeld)')
    await anouk.getByLabel('Wie antwoordt?').selectOption("gemeente 's-Hertogenbosch")
    await anouk.getByLabel('Mantelzorger bellen').fill('1')
    await button(anouk, 'Bewaar als concept')

    expect(await headingOf(anouk)).toBe('Van praktijk De Linde, zonder omweg')
    await shows(anouk, 'Concept')
    await button(anouk, 'Leg voor aan de partijen')
    await shows(anouk, 'Ligt ter ondertekening')
  })

  test('both parties sign, and it holds', async () => {
    for (const page of [fatima, anouk]) {
      await menu(page, 'Afspraken')
      await press(page.getByRole('link', { name: /^Teken ?: Van praktijk De Linde, zonder omweg/ }))
      await page.getByLabel(/Ik mag tekenen namens/).check()
      await button(page, 'Teken de afspraak')
      expect(await statusOf(page)).toContain('U heeft getekend.')
    }
    await shows(anouk, 'Geldig')
  })

  test('the nurse refers in one go and gets a reference', async () => {
    await menu(fatima, 'Werklijst')
    await link(fatima, 'Nieuwe verwijzing')
    await link(fatima, 'Van praktijk De Linde, zonder omweg')
    await fatima.getByLabel('Naam').fill('Ans Vermeer')
    await fatima.getByLabel('Telefoon').fill('073 123 45 67')
    await fatima.getByLabel('Wanneer bellen?').selectOption('’s Ochtends')
    await fatima.getByLabel('Taal').selectOption('Nederlands')
    await fatima.getByLabel('De naaste is een').selectOption('Partner')
    await fatima.getByLabel('Wat speelt er vooral?').selectOption('Geheugenproblemen')
    await fatima.getByLabel('Ja, de naaste zei ja').check()
    await fatima.getByLabel('Postcode van de naaste, 4 cijfers').fill('5247')
    await fatima.getByLabel('In de woorden van de mantelzorger').fill('Ik wil een nacht doorslapen.')
    await fatima.getByLabel('Binnen enkele weken').check()
    await fatima.getByLabel('De mantelzorger zei ja').check()
    await button(fatima, "Verstuur naar gemeente 's-Hertogenbosch")

    expect(await statusOf(fatima)).toMatch(/Verstuurd\. Het kenmerk is [2-9A-Z]{3}-[2-9A-Z]{4}\./)
    expect(await headingOf(fatima)).toBe('Ans Vermeer')
  })

  test('the coordinator calls, finds a place and reports back', async () => {
    await menu(anouk, 'Werklijst')
    await link(anouk, 'Nieuw: Ans Vermeer')
    await button(anouk, 'Bevestig ontvangst')
    await shows(anouk, 'Bel Ans Vermeer')
    expect(await anouk.getByRole('link', { name: '073-123 45 67' }).count()).toBe(2)
    await button(anouk, 'Ik heb de mantelzorger gesproken')
    await anouk.getByRole('textbox', { name: 'Toelichting' }).fill('Logeerhuis De Wilg, twee nachten.')
    await button(anouk, 'Er is een plek gevonden')
    await button(anouk, 'De hulp is gestart')
    await anouk.getByRole('group', { name: 'Hielp het?' }).getByLabel('Ja').check()
    await anouk
      .getByRole('group', { name: /gerust hart/ })
      .getByLabel('Ja')
      .check()
    await anouk.getByRole('textbox', { name: 'Toelichting' }).fill('Ans sliep twee nachten door.')
    await button(anouk, 'Rond af en koppel terug')
    await shows(anouk, 'De verwijzer las dit nog niet.')
  })

  test('the nurse reads what came of it', async () => {
    await menu(fatima, 'Werklijst')
    const report = fatima.getByRole('listitem').filter({ hasText: 'Ans Vermeer' })
    expect(await textOf(report)).toContain('Ans sliep twee nachten door.')
    await press(report.getByRole('button', { name: 'Gelezen' }))
    expect(await textOf(fatima.getByRole('main'))).not.toContain('Ans Vermeer')

    await menu(anouk, 'Verwijzingen')
    await press(anouk.getByRole('main').getByRole('link', { name: 'Afgelopen' }))
    await link(anouk, 'Ans Vermeer')
    await shows(anouk, 'De verwijzer heeft dit gelezen.')
  })
})
