import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, press, type Sitting, textOf } from '../support/portal.ts'
import type { Person } from '../support/site.ts'

const portal = await openPortal()
const local = portal.url.replace('127.0.0.1', 'localhost')

type Device = { devtools: CDPSession; authenticatorId: string }

/** A page of a browser on a device that can hold keys, whose owner shows who they are when asked. */
async function openDevice(sitting: Sitting = {}): Promise<{ page: Page; device: Device }> {
  const page = await (await portal.seat(sitting)).newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  return { page, device: await addDevice(devtools) }
}

async function addDevice(devtools: CDPSession): Promise<Device> {
  const options = {
    protocol: 'ctap2' as const,
    transport: 'internal' as const,
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  }
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options })
  return { devtools, authenticatorId }
}

const showsWhoTheyAre = ({ devtools, authenticatorId }: Device, isUserVerified: boolean) =>
  devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })

async function comeInAs(page: Page, person: Person): Promise<void> {
  await page.goto(local + paths.signIn)
  await press(page.locator(`button[value=${person}]`))
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name })
const shown = async (page: Page) => textOf(page.getByRole('main'))
const address = (page: Page) => page.url().replace(local, '')

async function makeKey(page: Page, name: string): Promise<void> {
  await page.goto(local + paths.account)
  await page.getByLabel('Naam van de sleutel').fill(name)
  await press(button(page, 'Maak een sleutel'))
}

async function signIn(page: Page): Promise<void> {
  await page.goto(local + paths.signIn)
  await press(button(page, 'Log in met uw sleutel'))
}

test('Fatima makes a key, signs in with it, makes a second and removes the first; the last one stays', async () => {
  const { page, device } = await openDevice()
  await comeInAs(page, 'fatima')
  await makeKey(page, 'Werktelefoon')
  expect(address(page)).toBe(paths.accountDone('sleutel'))
  expect(await shown(page)).toContain('Uw sleutel is gemaakt. Hiermee logt u voortaan in.')
  expect(await shown(page)).toContain('Werktelefoon')

  await page.getByText('Fatima').first().click()
  await press(page.getByRole('button', { name: 'Uitloggen' }))
  await signIn(page)
  expect(address(page)).toBe(paths.work)

  await page.goto(local + paths.account)
  await button(page, 'Maak een sleutel').click()
  const already = page.getByText('Dit apparaat heeft al een sleutel van u.')
  await already.waitFor()

  await device.devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: device.authenticatorId })
  await addDevice(device.devtools)
  await makeKey(page, 'Laptop')
  await press(page.getByRole('link', { name: 'Weghalen Werktelefoon' }))
  await press(button(page, 'Ja, haal de sleutel weg'))
  expect(await shown(page)).toContain('De sleutel is weg.')
  await press(page.getByRole('link', { name: 'Weghalen Laptop' }))
  expect(await shown(page)).toContain('Dit is uw laatste sleutel.')
  await signIn(page)
  expect(address(page)).toBe(paths.work)
})

test('whoever does not show who they are makes no key, and reads what to do', async () => {
  const { page, device } = await openDevice()
  await comeInAs(page, 'joris')
  await showsWhoTheyAre(device, false)
  await page.goto(local + paths.account)
  await button(page, 'Maak een sleutel').click()
  await page.getByText('Er is niets gebeurd. Druk nog eens op de knop').waitFor()

  await showsWhoTheyAre(device, true)
  await press(button(page, 'Maak een sleutel'))
  expect(await shown(page)).toContain('Uw sleutel is gemaakt.')

  await showsWhoTheyAre(device, false)
  await page.goto(local + paths.signIn)
  await button(page, 'Log in met uw sleutel').click()
  await page.getByText('Er is niets gebeurd.').waitFor()
})

test('a browser with no key of the portal stays at the door, with a sentence', async () => {
  const { page } = await openDevice()
  await page.goto(local + paths.signIn)
  await button(page, 'Log in met uw sleutel').click()
  await page.getByText('Er is niets gebeurd.').waitFor()
  expect(address(page)).toBe(paths.signIn)
})

test('a key that was removed from the account leads to the sentence of the portal', async () => {
  const { page } = await openDevice()
  await comeInAs(page, 'ilse')
  await makeKey(page, 'Tablet')
  await portal.database.client.execute("delete from passkeys where person_id = 'ilse'")
  await signIn(page)
  expect(await shown(page)).toContain('Deze sleutel werkt hier niet.')
})

test('whoever was signed out meanwhile keeps the name that was typed, also when the script asked first', async () => {
  const { page } = await openDevice()
  await comeInAs(page, 'karim')
  await page.goto(local + paths.account)
  await page.getByLabel('Naam van de sleutel').fill('Telefoon van de bus')
  await page.context().clearCookies()
  await press(button(page, 'Maak een sleutel'))
  expect(await shown(page)).toContain('Wat u invulde is er nog.')
  expect(await page.locator('input[name=passkeyName]').inputValue()).toBe('Telefoon van de bus')
})

test('at 127.0.0.1 a link leads to where keys work', async () => {
  const { page } = await openDevice()
  await page.goto(portal.url + paths.signIn)
  expect(await button(page, 'Log in met uw sleutel').count()).toBe(0)
  await press(page.getByRole('link', { name: 'Open deze bladzijde op het goede adres' }))
  expect(page.url()).toBe(local + paths.signIn)
  expect(await button(page, 'Log in met uw sleutel').count()).toBe(1)
})

test('without a script both pages say that a key needs one, and show no button for it', async () => {
  const { page } = await openDevice({ javaScriptEnabled: false, screen: phone })
  await page.goto(local + paths.signIn)
  expect(await shown(page)).toContain('Voor een sleutel is JavaScript nodig. Kunt u dat niet aanzetten? Bel uw coördinator.')
  expect(await button(page, 'Log in met uw sleutel').isVisible()).toBe(false)

  await press(page.locator('button[value=noor]'))
  await page.goto(local + paths.account)
  expect(await shown(page)).toContain('Voor een sleutel is JavaScript nodig. Zet dat aan in uw browser')
  expect(await button(page, 'Maak een sleutel').isVisible()).toBe(false)
  await press(button(page, 'Werk verder als adviseur in Stein'))
  expect(await textOf(page.getByRole('banner'))).toContain('Werkplek Stein')
})
