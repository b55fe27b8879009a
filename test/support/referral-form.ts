import type { Page } from 'playwright-core'

/** Fills in what a referral needs, by its Dutch labels, and leaves the sending to the test. */
export async function fillReferral(page: Page, caregiver: string): Promise<void> {
  await page.getByLabel('Naam').fill(caregiver)
  await page.getByLabel('Telefoon').fill('073 123 45 67')
  await page.getByLabel('Taal').selectOption('Nederlands')
  await page.getByLabel('De naaste is een').selectOption('Partner')
  await page.getByLabel('Wat speelt er vooral?').selectOption('Geheugenproblemen')
  await page.getByLabel('Nog niet gevraagd').check()
  await page.getByLabel('In de woorden van de mantelzorger').fill('Ik wil een nacht doorslapen.')
  await page.getByLabel('Binnen enkele weken').check()
  await page.getByLabel('De mantelzorger zei ja').check()
}
