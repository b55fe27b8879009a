import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, press } from '../support/portal.ts'

const portal = await openPortal()
const slug = 'stein'
/** By its own name, a browser of a test is a machine. */
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36'
const words = (page: Page) => page.getByRole('searchbox', { name: 'Wat zoekt u?' })

/** What was counted today; the Worker writes it after its answer. */
const counted = async () => {
  const { rows } = await portal.database.client.execute(
    `select sum(times) as times from demand_days where what like 'k1.%' and practice_id = 'practice-${slug}'`,
  )
  return Number(rows[0]?.times ?? 0)
}

test('with script a search counts once somebody stopped typing, not at every letter; without words that were asked on five days', async () => {
  const before = await counted()
  const page = await portal.open(paths.offerings(slug), { userAgent })
  await words(page).pressSequentially('xylofoon', { delay: 300 })
  await page.waitForURL(portal.url + paths.offerings(slug, 'q=xylofoon'))
  expect(await counted()).toBe(before)
  await words(page).press('Tab')
  await expect.poll(counted).toBe(before + 1)
})

test('without script every search counts', async () => {
  const before = await counted()
  const page = await portal.open(paths.offerings(slug), { userAgent, javaScriptEnabled: false })
  await words(page).fill('xylofoon')
  await press(page.getByRole('button', { name: 'Zoeken' }))
  await expect.poll(counted).toBe(before + 1)
})

test('somebody takes a choice away, and the list and its counts follow', async () => {
  const page = await portal.open(paths.offerings('den-bosch', 'soort=night&kosten=self_pay&voor=youth'))
  expect(await page.getByRole('main').textContent()).toContain('Daar vonden wij niets bij')
  await press(page.getByRole('link', { name: 'Haal weg: Zelf betalen of pgb' }))
  await page.waitForURL(portal.url + paths.offerings('den-bosch', 'soort=night&voor=youth'))
  const choice = page.locator('label', { hasText: 'Logeren, een of meer nachten' })
  const count = await choice.locator('small').textContent()
  await page.getByLabel('Voor wie zorgt u?').selectOption('')
  await page.waitForURL(portal.url + paths.offerings('den-bosch', 'soort=night'))
  await expect.poll(() => choice.locator('small').textContent()).not.toBe(count)
})
