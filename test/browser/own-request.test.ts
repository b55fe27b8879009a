import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { sidewaysIn } from '../support/inspection.ts'
import { asksForContact } from '../support/own-request.ts'
import { openPortal, phone, press, textOf } from '../support/portal.ts'

const portal = await openPortal()
const bare = { javaScriptEnabled: false, screen: phone }

/** How many pages somebody waits for, whatever answers them: each is a load, and what redirects belongs to the page that it leads to. */
function countLoads(page: Page): { loads: number } {
  const counted = { loads: 0 }
  page.on('load', () => {
    counted.loads += 1
  })
  return counted
}

/** The front door, the practice, the form and its receipt: fewer than the eight that it may take. */
const loads = 4

test('without script, on a phone, a caregiver comes from the front door to the receipt', async () => {
  const page = await (await portal.seat(bare)).newPage()
  const counted = countLoads(page)
  await page.goto(paths.home)
  await page.locator('input[name=zoek]').fill('5247')
  await press(page.locator('form button[type=submit]').first())
  await press(page.getByRole('main').getByRole('link', { name: 'Laat u bellen' }))
  expect(await sidewaysIn(page)).toEqual([])
  await asksForContact(page)
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Uw vraag is verstuurd')
  expect(await sidewaysIn(page)).toEqual([])
  expect(counted.loads).toBe(loads)
  console.info(`${counted.loads} page loads from the front door to the receipt`)

  const code = await textOf(page.locator('.handout__signs'))
  await press(page.getByRole('link', { name: 'Kijk hoe ver het is' }))
  await page.locator('#code').fill(code)
  await page.locator('#digits').fill('5901')
  await press(page.locator('main form button[type=submit]'))
  expect(await textOf(page.locator('main'))).toContain('U vroeg zelf om contact')
})

test('a form that was left half comes back with what was typed, and the page loaded again keeps the code', async () => {
  const page = await portal.open(paths.ownRequest('den-bosch'), bare)
  await page.locator('#caregiverName').fill('Riet')
  await page.locator('#wish').fill('Even slapen.')
  await press(page.locator('main form button[type=submit]'))
  expect(await textOf(page.getByRole('alert'))).toContain('Uw telefoonnummer')
  expect(await page.locator('#caregiverName').inputValue()).toBe('Riet')
  expect(await page.locator('#wish').inputValue()).toBe('Even slapen.')
  await asksForContact(page)
  const code = await textOf(page.locator('.handout__signs'))
  await page.reload()
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('U heeft deze vraag al verstuurd')
  expect(await textOf(page.locator('.handout__signs'))).toBe(code)
})

test('with script the receipt prints on one sheet, without menu and buttons', async () => {
  const page = await portal.open(paths.ownRequest('den-bosch'), { screen: phone })
  await asksForContact(page)
  expect(await page.getByRole('button', { name: 'Print dit blad' }).isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.mainnav').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Print dit blad' }).isVisible()).toBe(false)
  expect(await page.locator('.handout__signs').isVisible()).toBe(true)
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(sheets).toHaveLength(1)
})
