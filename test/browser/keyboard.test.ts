import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, textOf } from '../support/portal.ts'

const portal = await openPortal()

/** Who has the focus, by the words a reader sees, and whether they can see that it is there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement
    if (!(part instanceof HTMLElement || part instanceof SVGElement) || part === document.body) return undefined
    const fieldset =
      part instanceof HTMLInputElement && part.type === 'radio' ? part.closest('fieldset')?.querySelector('legend') : undefined
    const label = 'labels' in part ? (part as HTMLInputElement).labels?.[0] : undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(part)
    const isOfBrowser = !part.matches(':focus') // the calendar button inside a date field: the browser marks it
    const { top, bottom } = part.getBoundingClientRect()
    return {
      name: ((fieldset ?? label ?? part).textContent ?? '').replace(/\s+/g, ' ').trim(),
      isMarked: isOfBrowser || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
      isInView: bottom > 0 && top < window.innerHeight,
    }
  })

type Focused = NonNullable<Awaited<ReturnType<typeof focused>>>

/** Tabs from here to the end of the page. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const met: Focused[] = []
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const part = await focused(page)
    if (!part) return met
    met.push(part)
  }
  throw new Error('the focus does not get out of the page')
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page))?.name.startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${name} with the keyboard`)
}

test('the first stop is the way past the menu', async () => {
  const page = await portal.open(paths.work, { person: 'anouk' })
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatchObject({ name: 'Naar de inhoud', isMarked: true, isInView: true })

  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatchObject({ name: 'Nieuwe verwijzing' })
})

describe('whoever looks can see where the focus is', () => {
  const pages = [
    ['the front door', paths.home, undefined],
    ['a practice', paths.practice('den-bosch'), undefined],
    ['the list', paths.offerings('den-bosch', 'postcode=5247'), undefined],
    ['a place', paths.offering('den-bosch', 'logeerhuis-de-wilg', '5247'), undefined],
    ['the worklist', paths.work, 'anouk'],
    ['an agreement form', paths.newAgreement('model=own'), 'anouk'],
  ] as const

  test.each(pages)('on %s', async (_, path, person) => {
    const page = await portal.open(path, person && { person })
    const met = await tabThrough(page)
    expect(met.length).toBeGreaterThan(5)
    expect(met.filter(({ isMarked, isInView }) => !isMarked || !isInView)).toEqual([])
  })
})

const fields = [
  'Naam',
  'Telefoon',
  'Wanneer bellen? (niet verplicht)',
  'Taal',
  'De naaste is een',
  'Wat speelt er vooral?',
  'Weet de naaste hiervan, en is dat goed?',
  'Postcode van de naaste, 4 cijfers (niet verplicht)',
  'In de woorden van de mantelzorger',
  'Hoe snel?',
]

describe('the referral form without a mouse', () => {
  test('every field comes once, in the order in which it stands', async () => {
    const page = await portal.open(paths.newReferral(), { person: 'fatima' })
    const names = (await tabThrough(page)).map(({ name }) => name)
    const from = names.indexOf('Naam')
    expect(names.slice(from, from + fields.length)).toEqual(fields)
    expect(names[from + 10]).toMatch(/^De mantelzorger zei ja/)
    expect(names.slice(from + 11, from + 13)).toEqual(["Verstuur naar gemeente 's-Hertogenbosch", 'Bewaar, later verder'])
  })

  test('a nurse refers, in eleven fields and about fifty strokes besides her own words', async () => {
    const page = await portal.open(paths.newReferral(), { person: 'fatima' })
    await page.evaluate(() => {
      const { dataset } = document.documentElement
      window.addEventListener('keydown', () => {
        dataset.strokes = String(Number(dataset.strokes ?? 0) + 1)
      })
    })
    const types = async (field: string, keys: string) => {
      await tabTo(page, field)
      await page.keyboard.type(keys)
    }
    const presses = async (field: string, key: string) => {
      await tabTo(page, field)
      await page.keyboard.press(key)
    }
    await types('Naam', 'Jos Keijzer')
    await types('Telefoon', '06 12345678')
    await types('De naaste is een', 'Buur')
    await types('Wat speelt er vooral?', 'Lang')
    await presses('Weet de naaste hiervan', 'ArrowUp') // to the last answer: not asked yet
    await types('In de woorden', 'Een middag voor mijzelf.')
    await presses('Hoe snel?', 'Space')
    await presses('De mantelzorger zei ja', 'Space')
    await tabTo(page, 'Verstuur naar')
    const strokes = Number(await page.evaluate(() => document.documentElement.dataset.strokes))
    const words = ['Jos Keijzer', '06 12345678', 'Een middag voor mijzelf.'].join('').length
    expect(fields.length + 1).toBeLessThanOrEqual(12)
    expect(strokes + 1 - words).toBeLessThanOrEqual(50)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])

    expect(await textOf(page.getByRole('status'))).toMatch(/^Verstuurd\. Het kenmerk is/)
    expect(await textOf(page.getByRole('main'))).toContain('Buur of vriend, Lang ziek')
  })

  test('what is missing gets the focus, and leads to its field', async () => {
    const page = await portal.open(paths.newReferral(), { person: 'fatima' })
    await tabTo(page, 'Verstuur naar')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])

    expect((await focused(page))?.name).toMatch(/^Kijk nog even naar 8 dingen/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Jos')
    expect(await page.getByLabel('Naam').inputValue()).toBe('Jos')
  })
})

describe.each([
  ['the language menu', paths.practice('den-bosch'), undefined, 'Taal', 'Nederlands'],
  ['the menu of an account', paths.work, 'anouk', 'Anouk', 'Uw account'],
] as const)('%s', (_, path, person, name, first) => {
  test.each(['Enter', 'Space'])('opens with %s and closes with Escape', async (key) => {
    const page = await portal.open(path, { screen: phone, ...(person && { person }) })
    await tabTo(page, name)
    await page.keyboard.press(key)
    await page.keyboard.press('Tab')
    expect((await focused(page))?.name).toBe(first)
    await page.keyboard.press('Escape')
    expect((await focused(page))?.name).toMatch(new RegExp(`^${name}`))
    await page.keyboard.press('Tab')
    expect((await focused(page))?.name).not.toBe(first)
  })
})
