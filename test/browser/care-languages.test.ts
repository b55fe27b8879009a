import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { careRoutes } from '../support/page-routes.ts'
import { openPortal, phone, press, textOf } from '../support/portal.ts'
import { answersAll } from '../support/self-check.ts'
import { askingPlaces } from './care-asking.ts'
import { followPlaces } from './care-follow.ts'
import { lookInEveryLanguage } from './care-look.ts'
import { findingPlaces, readingPlaces, tablePlaces } from './care-places.ts'

const portal = await openPortal()
const check = paths.selfCheck('den-bosch')

lookInEveryLanguage(portal, readingPlaces)
lookInEveryLanguage(portal, tablePlaces)

test('there is no page for caregivers that nobody looks at in six languages', async () => {
  const places = [findingPlaces, readingPlaces, await askingPlaces(portal), await followPlaces(portal)]
  expect(places.flatMap((some) => Object.keys(some)).sort()).toEqual([...careRoutes].sort())
})

test('Arabic reads from right to left, and its telephone numbers from left to right', async () => {
  const page = await portal.open(`${check}?taal=ar`, { screen: phone })
  const brand = await page.locator('.brand').boundingBox()
  expect(brand && brand.x > phone.width / 2 - 40).toBe(true)
  for (const number of ['.reach .num', 'main a[href^="tel:"]'])
    expect(
      await page
        .locator(number)
        .first()
        .evaluate((part) => getComputedStyle(part).direction),
    ).toBe('ltr')
})

test('the numbers show at once to who says that it goes wrong now, without script too', async () => {
  const page = await portal.open(check, { javaScriptEnabled: false, screen: phone })
  const number = page.getByRole('main').getByRole('link', { name: '113' })
  expect(await number.filter({ visible: true }).count()).toBe(1)
  await page.getByLabel('Ja').check()
  expect(await number.filter({ visible: true }).count()).toBe(2)
  await press(page.getByRole('button', { name: 'Laat zien wat kan helpen' }))
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Bel eerst iemand')
  await press(page.getByRole('button', { name: 'Terug naar de vragen' }))
  expect(await page.getByLabel('Ja').isChecked()).toBe(true)
})

test('without script a caregiver answers, reads the outcome, and changes an answer', async () => {
  const page = await portal.open(check, { javaScriptEnabled: false, screen: phone })
  await answersAll(page)
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Zoek nu hulp')
  expect(page.url()).toBe(portal.url + check)
  await page.getByText('Uw antwoorden', { exact: true }).click()
  await press(page.getByRole('button', { name: 'Wijzig mijn antwoorden' }))
  expect(await page.locator('input[value=often]:checked').count()).toBe(8)
})
