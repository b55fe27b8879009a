import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, press, type Sitting, textOf } from '../support/portal.ts'

const portal = await openPortal()
const slug = 'den-bosch'

const search = (query = '', sitting?: Sitting) => portal.open(paths.offerings(slug, query), sitting)
const words = (page: Page) => page.getByRole('searchbox', { name: 'Wat zoekt u?' })
const listed = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents()
const status = (page: Page) => textOf(page.locator('#aantal'))
const addressOf = (page: Page) => page.url().slice(portal.url.length)

/** Waits until the address says that this was searched: the portal sends it along with the list. */
const searched = (page: Page, query: string) => page.waitForURL(portal.url + paths.offerings(slug, query))

/** Answers that contain this in their address wait for `release`. */
async function hold(page: Page, part: string) {
  const { promise, resolve: release } = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  await page.route(
    (url) => url.search.includes(part),
    async (route: Route) => {
      asked.resolve()
      await promise
      await route.continue().catch(() => undefined) // gone: a later question came first
    },
  )
  return { asked: asked.promise, release }
}

test('the list follows what somebody types, and they go on typing', async () => {
  const page = await search()
  const before = await listed(page)
  await words(page).pressSequentially('loge', { delay: 40 })
  await searched(page, 'q=loge')
  await words(page).pressSequentially('ren', { delay: 40 })
  await searched(page, 'q=logeren')

  expect(await words(page).inputValue()).toBe('logeren')
  expect(await words(page).evaluate((input: HTMLInputElement) => [input === document.activeElement, input.selectionStart])).toEqual([
    true,
    7,
  ])
  expect(await listed(page)).not.toEqual(before)
  expect(await status(page)).toMatch(/^\d+ plekken gevonden\.$/)
})

test('what somebody types while an answer is on its way stays', async () => {
  const page = await search()
  const answer = await hold(page, 'q=log')
  await words(page).pressSequentially('log')
  await answer.asked
  await words(page).press('Home')
  await words(page).pressSequentially('kinder', { delay: 5 })
  answer.release()

  await searched(page, 'q=kinderlog')
  expect(await words(page).inputValue()).toBe('kinderlog')
  expect(await words(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(6)
})

test('a late answer to an earlier question never wins', async () => {
  const page = await search()
  const late = await hold(page, 'q=hospice')
  await words(page).fill('hospice')
  await late.asked
  await words(page).fill('dagopvang')
  await searched(page, 'q=dagopvang')
  const list = await listed(page)
  late.release()
  await page.waitForTimeout(300)

  expect(await listed(page)).toEqual(list)
  expect(await words(page).inputValue()).toBe('dagopvang')
  expect(addressOf(page)).toBe(paths.offerings(slug, 'q=dagopvang'))
})

test('the way back from a place leads to the same list', async () => {
  const page = await search()
  await words(page).fill('logeren')
  await searched(page, 'q=logeren')
  await page.getByLabel('Postcode van uw naaste').fill('5247')
  await searched(page, 'q=logeren&postcode=5247')
  await page.getByLabel('Logeren, een of meer nachten').check()
  await searched(page, 'q=logeren&postcode=5247&soort=stay')
  const list = await listed(page)

  await press(page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').nth(1))
  await Promise.all([page.waitForEvent('load'), page.goBack()])
  expect(addressOf(page)).toBe(paths.offerings(slug, 'q=logeren&postcode=5247&soort=stay'))
  expect(await listed(page)).toEqual(list)
  expect(await words(page).inputValue()).toBe('logeren')
  expect(await page.getByLabel('Logeren, een of meer nachten').isChecked()).toBe(true)
})

test('a screen reader hears how many places there are: the part that tells it is never replaced', async () => {
  const page = await search()
  const before = await page.locator('#aantal').elementHandle()
  await words(page).fill('logeren')
  await searched(page, 'q=logeren')
  await words(page).fill('xyzzy')
  await searched(page, 'q=xyzzy')

  expect(await page.locator('#aantal').count()).toBe(1)
  expect(await before?.evaluate((part) => part.isConnected && part === document.querySelector('[role=status]'))).toBe(true)
  expect(await status(page)).toContain('Daar vonden wij niets bij')
})

test('on a phone the open choices stay open, and a tick counts at once', async () => {
  const page = await search('', { screen: phone })
  const fold = page.locator('.filters > summary')
  await fold.click()
  const choice = page.getByLabel('Alleen als er plek is')
  await choice.check()
  await searched(page, 'vrij=1')

  expect(await choice.isVisible()).toBe(true)
  expect(await choice.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await textOf(fold)).toBe('Zoek preciezer (1 keuze aan)')

  await page.getByLabel('Wat mag het kosten?').selectOption('free')
  await searched(page, 'kosten=free&vrij=1')
  expect(await choice.isVisible()).toBe(true)
  expect(await textOf(fold)).toBe('Zoek preciezer (2 keuzes aan)')

  await choice.uncheck()
  await searched(page, 'kosten=free')
  expect(await choice.isChecked()).toBe(false)
})

test.each([
  [
    'the portal is out of order',
    (route: Route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Even geen verbinding</h1>' }),
  ],
  [
    'the page is gone',
    (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Deze bladzijde is er niet</h1>' }),
  ],
  ['the connection fails', (route: Route) => route.abort()],
])('when %s the list stays, says so, and works again later', async (_, fail) => {
  const page = await search('postcode=5247')
  const list = await listed(page)
  const title = await page.title()
  const warning = page.getByText('Het zoeken lukt nu even niet.')
  expect(await warning.isVisible()).toBe(false)

  await page.route((url) => url.search.includes('q=log'), fail)
  await words(page).fill('logeren')
  await warning.waitFor()
  expect(await listed(page)).toEqual(list)
  expect(await page.title()).toBe(title)
  expect(await words(page).inputValue()).toBe('logeren')
  expect(addressOf(page)).toBe(paths.offerings(slug, 'postcode=5247'))

  await page.unrouteAll()
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await searched(page, 'q=logeren&postcode=5247')
  expect(await warning.isVisible()).toBe(false)
})

test('the tab and the language menu follow the search', async () => {
  const page = await search()
  await page.getByLabel('Postcode van uw naaste').fill('5247')
  await searched(page, 'postcode=5247')
  await page.waitForFunction(() => document.title === "Hulp bij 5247 Rosmalen - Adempauze 's-Hertogenbosch")

  await page.locator('.language > summary').click()
  await press(page.getByRole('link', { name: 'English' }))
  expect(addressOf(page)).toBe(paths.offerings(slug, 'postcode=5247'))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Help near 5247 Rosmalen')
})

test('half a postcode is no mistake while somebody types, only when they go on', async () => {
  const page = await search()
  const postcode = page.getByLabel('Postcode van uw naaste')
  const complaint = page.getByText('Een postcode begint met 4 cijfers')
  await postcode.pressSequentially('52')
  await page.waitForTimeout(700)
  expect(await complaint.count()).toBe(0)

  await postcode.press('Tab')
  await complaint.waitFor()
  await postcode.focus()
  await postcode.press('End')
  await postcode.pressSequentially('47')
  await searched(page, 'postcode=5247')
  expect(await complaint.count()).toBe(0)
})
