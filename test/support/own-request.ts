import type { Page } from 'playwright-core'
import { press } from './portal.ts'

const send = (page: Page) => press(page.locator('main form button[type=submit]').last())

/** Fills in what a form asks of whoever wants to be called, and sends it. */
export async function asksForContact(page: Page): Promise<void> {
  await page.locator('#caregiverName').fill('Riet')
  await page.locator('#telephone').fill('000 234 59 01')
  await page.locator('#consent').check()
  await send(page)
}

/** The same in the form of who is between twelve and fifteen, together with an adult. */
export async function asksAsYoung(page: Page): Promise<void> {
  await page.locator('#caregiverName').fill('Sam')
  await page.locator('input[name=adult][value=parent]').check()
  await page.locator('input[name=adultDoes][value=is_there]').check()
  await page.locator('#adultTelephone').fill('000 234 59 02')
  await page.locator('#telephone').fill('000 234 59 03')
  await page.locator('#consent').check()
  await send(page)
}

export async function sendsNothing(page: Page): Promise<void> {
  await send(page)
}
