import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { barriersIn } from '../support/inspection.ts'
import { pngOf } from '../support/png.ts'
import { openPortal, phone, press } from '../support/portal.ts'

const portal = await openPortal()

test('a coordinator on a phone without script brings a logo, sees it on every page, and takes it away', async () => {
  const page = await portal.open(paths.settingPart('look'), { person: 'anouk', screen: phone, javaScriptEnabled: false })
  const save = () => press(page.getByRole('button', { name: 'Bewaar' }))
  const footer = page.locator('footer img')
  await page.locator('#logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(400, 120)) })
  await save()

  await page.goto(paths.practice('den-bosch'))
  await footer.scrollIntoViewIfNeeded()
  expect(await footer.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(400)

  await page.goto(paths.settingPart('look'))
  await page.getByLabel('Haal het logo weg').check()
  await save()
  expect(await footer.count()).toBe(0)
})

test('a logo stands in nobody’s way', async () => {
  const page = await portal.open(paths.settingPart('look'), { person: 'anouk', screen: phone })
  await page.locator('#logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(1024, 16)) })
  await press(page.getByRole('button', { name: 'Bewaar' }))
  await page.goto(paths.settingPart('look'))
  expect(await barriersIn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
})
