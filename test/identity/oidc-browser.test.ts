import { expect, test } from 'vitest'
import { sealEmail } from '../../src/identity/email.ts'
import { paths } from '../../src/paths.ts'
import { openVault } from '../../src/platform/vault.ts'
import { client, startOidcProvider } from '../support/oidc-provider.ts'
import { testKeys } from '../support/parts.ts'
import { openPortal, phone, press, textOf } from '../support/portal.ts'

const portal = await openPortal()
const provider = await startOidcProvider([portal.url + paths.signInOrganisationBack('den-bosch')])
provider.accounts.set('fatima-there', { subject: 'fatima-there', email: 'fatima@linde.example', amr: ['pwd', 'otp'] })

const { email, emailFingerprint } = await sealEmail(openVault(testKeys), 'fatima', 'fatima@linde.example')
await portal.database.client.execute({
  sql: `update people set email = ?, email_fingerprint = ? where id = 'fatima'`,
  args: [email, emailFingerprint],
})

test('an admin gives the address that the organisation asks for, and sets it up', async () => {
  const page = await portal.open(paths.settingPart('signIn'), { person: 'willem' })
  expect(await textOf(page.locator('code'))).toBe(portal.url + paths.signInOrganisationBack('den-bosch'))
  await page.getByLabel('Adres van de inlogdienst').fill(provider.issuer)
  await page.getByLabel('Naam van Adempauze daar').fill(client.id)
  await page.getByLabel('Geheim').fill(client.secret)
  await page.getByLabel('Manieren die genoeg zijn').fill('otp')
  await press(page.getByRole('button', { name: 'Bewaar' }))
  expect(page.url()).toBe(portal.url + paths.done(paths.settings, 'settingsSaved'))
})

test.each([
  ['with script', true],
  ['without script', false],
])('somebody signs in at their organisation and is at work, %s, from the runtime of production', async (_, javaScriptEnabled) => {
  const page = await portal.open(paths.signIn, { screen: phone, javaScriptEnabled })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))

  await page.getByRole('button', { name: "'s-Hertogenbosch", exact: true }).click()
  await page.waitForURL(`${provider.issuer}/**`)
  await page.getByRole('button', { name: 'fatima-there' }).click()
  await page.waitForURL(portal.url + paths.work)
  expect(await textOf(page.locator('h1'))).not.toBe('')
  expect(await textOf(page.locator('.masthead'))).toContain('Fatima')
  expect(complaints).toEqual([])

  await page.goBack()
  expect(page.url().startsWith(provider.issuer) || page.url().startsWith(portal.url)).toBe(true)
})

test('somebody who stops there reads what to do, and begins again', async () => {
  const page = await portal.open(paths.signIn)
  await page.getByRole('button', { name: "'s-Hertogenbosch", exact: true }).click()
  await page.waitForURL(`${provider.issuer}/**`)
  await page.getByRole('button', { name: 'nobody' }).click()
  await page.waitForURL(`${portal.url}/**`)
  expect(await textOf(page.locator('main'))).toContain('Het inloggen bij uw organisatie is gestopt.')
  await press(page.getByRole('link', { name: 'Terug naar inloggen' }))
  expect(page.url()).toBe(portal.url + paths.signIn)
})
