import type { Page } from 'playwright-core'
import { press } from './portal.ts'

const pick = (page: Page, name: string, value = 'yes') => page.locator(`input[name=${name}][value="${value}"]`).check()

/** All questions stand on the page once its script ran. */
async function finish(page: Page): Promise<void> {
  await press(page.locator('main form button[value=outcome]').filter({ visible: true }).last())
}

/** The outcome with the most on it: much is known, and much is asked for. */
export async function answersMuch(page: Page): Promise<void> {
  await pick(page, 'now', '48h')
  await page.locator('#recipientAge').fill('74')
  await page.locator('#caregiverAge').fill('17')
  await page.locator('#postcode').fill('5247')
  await pick(page, 'wlz', 'pgb')
  for (const name of ['home_hours', 'home_night', 'away_days', 'needs_personal_care', 'in_hospital', 'medical_need_judged']) {
    await pick(page, name)
  }
  for (const name of ['works', 'insuredSelf', 'insuredRecipient']) await pick(page, name)
  await finish(page)
}

/** Answers in words where a number is asked for. */
export async function answersInWords(page: Page): Promise<void> {
  await page.locator('#recipientAge').fill('oud')
  await page.locator('#postcode').fill('thuis')
  await finish(page)
}

export async function saysThereIsDanger(page: Page): Promise<void> {
  await pick(page, 'now', 'danger')
  await finish(page)
}
