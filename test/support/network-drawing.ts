import type { Page } from 'playwright-core'
import type { Helper } from '../../src/tools/helper.ts'

/** Names as people write them: short, very long, in another script, with a picture. */
export const someHelpers: Helper[] = [
  { name: 'Marijke', role: 'zus', rhythm: 'daily', couldMore: false },
  { name: 'B.', role: 'buurman', rhythm: 'weekly', couldMore: true },
  { name: 'محمد عبد الرحمن', role: 'أخ', rhythm: 'seldom', couldMore: false },
  { name: 'Jan-Willem van der Bovenkamp-Hoogendoornsmaatschappij', role: 'vrijwilliger', rhythm: 'monthly', couldMore: true },
  { name: '🌻 Zonnebloem', role: '', rhythm: 'seldom', couldMore: false },
]

export async function adds(page: Page, { name, role, rhythm, couldMore }: Helper): Promise<void> {
  await page.locator('#naam').fill(name)
  await page.locator('#rol').fill(role)
  await page.locator('#vaak').selectOption(rhythm)
  await page.locator('#meer').setChecked(couldMore)
  await page.locator('[data-add]').click()
}

export async function drawsSome(page: Page): Promise<void> {
  for (const helper of someHelpers) await adds(page, helper)
}
