import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, press, textOf } from '../support/portal.ts'

const portal = await openPortal()
const slug = 'den-bosch'
/** The most that a caregiver does from the front door, or the home page of a practice, until there is something to go on with. */
const most = 4

type Counted = { page: Page; count(): number }
/** What a route takes from where it begins, as the browser counted it. */
const routes: { name: string; from: string; count: number }[] = []
afterAll(() => {
  for (const { name, from, count } of routes) console.info(`${count} from ${from}: ${name}`)
})

/** The browser itself counts: every tap, and every field that is filled in. A tap to reach that field belongs to it. */
async function begin(at: string): Promise<Counted> {
  const seat = await portal.seat({ screen: phone })
  const page = await seat.newPage()
  const done: string[] = []
  await page.exposeFunction('tell', (what: string) => done.push(what))
  await page.addInitScript(() => {
    const { tell } = window as unknown as { tell(what: string): void }
    const isTyped = (part: EventTarget | null) =>
      part instanceof Element && part.matches('input:not([type=radio], [type=checkbox]), textarea')
    const filled = new Set<EventTarget | null>()
    addEventListener('pointerdown', ({ target }) => !isTyped(target) && tell('tap'), true)
    addEventListener(
      'input',
      ({ target }) => {
        if (isTyped(target) && !filled.has(target)) tell('field')
        filled.add(target)
      },
      true,
    )
  })
  await page.goto(at)
  return { page, count: () => done.length }
}

const main = (page: Page) => page.getByRole('main')
const lies = async (part: Locator) => expect(await part.first().isVisible()).toBe(true)
/** Somebody to ring: the link dials. */
const showsPerson = (page: Page) => lies(main(page).locator('.person ~ p a[href^="tel:"]'))
/** A place with what to do there: ring, or what comes first. */
async function showsPlace(page: Page): Promise<void> {
  await lies(main(page).locator('.intro a[href^="tel:"]'))
  await lies(main(page).locator('.next-steps li'))
}

const typesPostcode = async (page: Page) => {
  await main(page).locator('.hero__ask input').fill('5247')
  await press(main(page).locator('.hero__ask button'))
}
const picksMunicipality = (page: Page) => press(main(page).locator(`.pathlist a[href="${paths.practice(slug)}"]`))
const opensPlace = (page: Page) => press(main(page).locator('.card__link').first())
const looks = (page: Page) => press(main(page).locator('.hero__ask button'))
const follows = (to: string) => (page: Page) => press(main(page).locator(`a[href="${to}"]`).first())
const picks = (name: string, value: string) => (page: Page) => main(page).locator(`label:has([name="${name}"][value="${value}"])`).click()
const sends = (page: Page) => press(main(page).locator('form button[type=submit]').filter({ visible: true }).last())

type Step = (page: Page) => Promise<unknown>
type Route = [count: number, name: string, steps: Step[], shows: Step]

const check = paths.selfCheck(slug)
const showsOutcome = async (page: Page) => {
  expect(await textOf(page.getByRole('heading', { level: 1 }))).not.toBe('Hoe gaat het met u?')
  expect(await main(page).locator('input[type=radio]').count()).toBe(0)
  await lies(main(page).locator('a[href^="tel:"]'))
}
const showsWays = async (page: Page) => {
  await lies(main(page).locator('.intro a[href^="tel:"]'))
  await lies(main(page).locator('.route'))
}
const hours = picks('home_hours', 'yes')
const tired = picks('tired', 'often')
const calls = follows(paths.ownRequest(slug))
const showsForm = (page: Page) => lies(main(page).locator('#telephone'))
const numbers = (page: Page) => lies(main(page).getByRole('link', { name: '112' }))

const fromFrontDoor: Route[] = [
  [4, 'by postcode, a place and its next step', [typesPostcode, looks, opensPlace], showsPlace],
  [2, 'by postcode, a person to ring', [typesPostcode], showsPerson],
  [1, 'by municipality, a person to ring', [picksMunicipality], showsPerson],
  [2, 'by municipality, the form to be called', [picksMunicipality, calls], showsForm],
  [4, 'by municipality, the wegwijzer with one answer', [picksMunicipality, follows(paths.routing(slug)), hours, sends], showsWays],
  [4, 'by municipality, the self-check with one answer', [picksMunicipality, follows(check), tired, sends], showsOutcome],
]
const fromHome: Route[] = [
  [0, 'a person to ring', [], showsPerson],
  [3, 'by postcode, a place and its next step', [typesPostcode, opensPlace], showsPlace],
  [1, 'the form to be called', [calls], showsForm],
  [3, 'the wegwijzer with one answer', [follows(paths.routing(slug)), hours, sends], showsWays],
  [3, 'the self-check with one answer', [follows(check), tired, sends], showsOutcome],
  [2, 'the numbers to ring when it goes wrong now', [follows(check), picks('safety', 'yes')], numbers],
]

async function walk(from: string, at: string, [, name, steps, shows]: Route): Promise<number> {
  const { page, count } = await begin(at)
  for (const step of steps) await step(page)
  await shows(page)
  routes.push({ name, from, count: count() })
  await page.context().close()
  return count()
}

describe('a first result that is of use', () => {
  test.each(fromFrontDoor)('takes %i from the front door: %s', async (...route) => {
    expect(route[0]).toBeLessThanOrEqual(most)
    expect(await walk('the front door', paths.home, route)).toBe(route[0])
  })

  test.each(fromHome)('takes %i from the home page of a practice: %s', async (...route) => {
    expect(route[0]).toBeLessThanOrEqual(most)
    expect(await walk('the home page', paths.practice(slug), route)).toBe(route[0])
  })
})

/** Whoever leaves nothing open does more; every question may be left open, and the page says so. */
test('an outcome of all eleven questions of the self-check takes 13 from the home page', async () => {
  const answersEach = async (page: Page) => {
    for (const ask of await main(page).locator('fieldset:not(#safety)').all()) await ask.locator('label').first().click()
  }
  const steps = [follows(check), picks('safety', 'no'), answersEach, sends]
  expect(await walk('the home page', paths.practice(slug), [13, 'the self-check with every answer', steps, showsOutcome])).toBe(13)
})
