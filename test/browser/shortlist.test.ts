import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, textOf } from '../support/portal.ts'
import { decodeQr } from '../support/read-qr.ts'

const portal = await openPortal()
const slug = 'den-bosch'

let seat: BrowserContext
let page: Page
beforeEach(async () => {
  seat = await portal.seat({ screen: phone })
  page = await seat.newPage()
})

const keeps = (page: Page) => page.locator('button[data-keep]')
const menu = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: /^Mijn lijst/ })
const names = (page: Page) => page.locator('[data-listed]').filter({ visible: true }).getByRole('heading').allTextContents()
const titles = (page: Page) => page.locator('.offering h3').allTextContents()
const stored = (page: Page, practice = slug) => page.evaluate((key) => localStorage.getItem(key), `mijn-lijst:${practice}`)
const news = (page: Page) => page.locator('.shortlist__news [data-when]').filter({ visible: true }).allTextContents()

/** Keeps the first places of a list, and answers their names. */
async function keep(page: Page, count: number, practice = slug): Promise<string[]> {
  await page.goto(paths.offerings(practice))
  for (let at = 0; at < count; at++) await keeps(page).nth(at).click()
  return (await titles(page)).slice(0, count)
}

/** The short codes of offerings, by their name in the address. */
async function codesOf(slugs: readonly string[]): Promise<string[]> {
  const { rows } = await portal.database.client.execute('select slug, short_code as code from offerings')
  const codes = new Map(rows.map(({ slug, code }) => [String(slug), String(code)]))
  return slugs.map((slug) => codes.get(slug) ?? slug)
}

/** As who kept these on an earlier day. */
async function keepBefore(page: Page, codes: readonly string[]): Promise<void> {
  await page.goto(paths.shortlist(slug))
  const kept = JSON.stringify(codes.map((code) => ({ code, note: '' })))
  await page.evaluate(([key, list]) => localStorage.setItem(key ?? '', list ?? ''), [`mijn-lijst:${slug}`, kept])
}

async function openList(page: Page, practice = slug): Promise<void> {
  await page.goto(paths.shortlist(practice))
  await page.locator('[data-tools], [data-nothing]').filter({ visible: true }).first().waitFor()
}

describe('a place is kept in the browser', () => {
  test('and is there after a reload, counted in the menu', async () => {
    await page.goto(paths.offerings(slug))
    expect(await menu(page).isVisible()).toBe(false)

    const [first] = await keep(page, 2)
    expect(await textOf(menu(page))).toBe('Mijn lijst (2)')
    expect(await textOf(page.locator('.offering').first().getByRole('status'))).toBe('Staat op uw lijst.')
    await page.reload()
    expect(await textOf(keeps(page).first())).toBe(`Bewaard ${first?.trim()}`)

    await keeps(page).first().click()
    expect(await textOf(menu(page))).toBe('Mijn lijst (1)')
    expect(await textOf(page.locator('.offering').first().getByRole('status'))).toBe('Van uw lijst gehaald.')
  })

  test('also from its own page, and with the keyboard', async () => {
    await page.goto(paths.offering(slug, 'logeerhuis-de-wilg'))
    await keeps(page).focus()
    await page.keyboard.press('Enter')
    expect(await textOf(menu(page))).toBe('Mijn lijst (1)')
    await openList(page)
    expect(await names(page)).toEqual(['Logeerhuis De Wilg (voorbeeld)'])
  })

  test('and stays marked when the list changes while somebody types', async () => {
    await page.goto(paths.offerings(slug, 'q=logeerhuis'))
    await keeps(page).first().click()
    const answered = page.waitForResponse((answer) => answer.url().includes('postcode=5247'))
    await page.getByLabel('Postcode van uw naaste').fill('5247')
    await answered
    const kept = page.getByRole('button', { name: /^Bewaard / })
    await kept.waitFor()
    expect(await kept.count()).toBe(1)
  })

  test('for one practice; another has a list of its own', async () => {
    await keep(page, 2)
    await keep(page, 1, 'stein')
    expect(await textOf(menu(page))).toBe('Mijn lijst (1)')
    await openList(page)
    expect((await names(page)).length).toBe(2)
    expect(JSON.parse((await stored(page, 'stein')) ?? '[]')).toHaveLength(1)
  })

  test('and not past fifty', async () => {
    const full = Array.from({ length: 50 }, (_, at) => `0000${String(at).padStart(4, '0')}`)
    await keepBefore(page, full)
    await page.goto(paths.offerings(slug))
    await keeps(page).first().click()
    expect(await textOf(page.locator('.offering').first().getByRole('status'))).toMatch(/^Uw lijst is vol/)
    expect(await textOf(menu(page))).toBe('Mijn lijst (50)')
  })

  test('or says why not, where the browser keeps nothing', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
      })
    })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(paths.offerings(slug))
    await keeps(page).first().click()
    expect(await textOf(page.locator('.offering').first().getByRole('status'))).toMatch(/^Uw browser laat niet toe/)
    await page.goto(paths.shortlist(slug))
    await page.getByText(/^Uw browser laat niet toe/).waitFor()
    expect(errors).toEqual([])
  })

  test('and what somebody else wrote in that place of the browser does no harm', async () => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    for (const junk of ['{', 'null', '{"a":1}', '[null,1,{"code":"<b>"}]', `[{"code":"${'a'.repeat(9999)}"}]`]) {
      await page.goto(paths.offerings(slug))
      await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [`mijn-lijst:${slug}`, junk])
      await openList(page)
      expect(await page.getByText('Er staat nog niets op uw lijst.').isVisible()).toBe(true)
    }
    expect(errors).toEqual([])
  })
})

describe('on the list', () => {
  test('the codes go in the body and never in the address', async () => {
    await keep(page, 2)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url().slice(portal.url.length)}`))
    await openList(page)
    expect(asked.filter((line) => line.startsWith('POST'))).toEqual([`POST ${paths.shortlist(slug)}`])
    expect(asked.filter((line) => line.includes('plekken'))).toEqual([])
    expect(page.url()).toBe(portal.url + paths.shortlist(slug))
  })

  test('a place goes off and comes back, with its note', async () => {
    const [first, second] = await keep(page, 2)
    await openList(page)
    await page
      .getByLabel(/^Uw notitie/)
      .first()
      .fill('Bel op dinsdag, vraag naar Ilse.')
    await page
      .getByRole('button', { name: /^Haal van mijn lijst/ })
      .first()
      .click()
    expect(await names(page)).toEqual([second?.trim()])
    expect(await news(page)).toEqual(['De plek is van uw lijst.'])
    const undo = page.getByRole('button', { name: 'Zet terug' })
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual([first?.trim(), second?.trim()])
    await page.reload()
    await page.locator('[data-listed]').first().waitFor()
    expect(
      await page
        .getByLabel(/^Uw notitie/)
        .first()
        .inputValue(),
    ).toBe('Bel op dinsdag, vraag naar Ilse.')
    expect(await stored(page)).toContain('vraag naar Ilse')
  })

  test('all goes off at once, and comes back', async () => {
    const kept = await keep(page, 3)
    await openList(page)
    await page.getByRole('button', { name: 'Maak de lijst leeg' }).click()
    expect(await names(page)).toEqual([])
    expect(await stored(page)).toBeNull()
    expect(await page.getByText('Er staat nog niets op uw lijst.').isVisible()).toBe(true)
    expect(await menu(page).textContent()).toBe('Mijn lijst')

    await page.getByRole('button', { name: 'Zet terug' }).click()
    expect(await names(page)).toEqual(kept.map((name) => name.trim()))
  })

  test('what is no longer offered says so', async () => {
    const [first] = await keep(page, 1)
    await page.evaluate((key) => {
      const [one] = JSON.parse(localStorage.getItem(key) ?? '[]')
      localStorage.setItem(key, JSON.stringify([one, { code: '00000000', note: '' }]))
    }, `mijn-lijst:${slug}`)
    await openList(page)
    expect(await names(page)).toEqual([first?.trim()])
    const gone = page.getByText('Een plek van deze lijst staat niet meer in het aanbod.')
    expect(await gone.isVisible()).toBe(true)
    await page
      .getByRole('button', { name: /^Haal van mijn lijst/ })
      .last()
      .click()
    expect(await gone.isVisible()).toBe(false)
  })

  test('when it cannot be loaded nothing is lost', async () => {
    await keep(page, 1)
    await page.route(`**${paths.shortlist(slug)}`, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await page.goto(paths.shortlist(slug))
    await page.getByText(/^Uw lijst laden lukt nu even niet/).waitFor()
    expect(JSON.parse((await stored(page)) ?? '[]')).toHaveLength(1)
  })
})

describe('who shares the list', () => {
  test('sends a link with places and without notes; the receiver sees them without script and keeps them', async () => {
    await seat.grantPermissions(['clipboard-read', 'clipboard-write'])
    const kept = await keep(page, 2)
    await openList(page)
    await page
      .getByLabel(/^Uw notitie/)
      .first()
      .fill('Alleen voor mij')
    await page.getByRole('button', { name: 'Deel deze lijst' }).click()
    await page.getByText('De link is gekopieerd. U kunt hem plakken in een bericht.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/\/mijn-lijst\?plekken=[\da-f]{8},[\da-f]{8}$/)

    const without = await portal.open(link, { javaScriptEnabled: false })
    expect(await names(without)).toEqual(kept.map((name) => name.trim()))
    expect(await without.getByText('Alleen voor mij').count()).toBe(0)

    const receiver = await portal.open(link)
    await receiver.getByRole('button', { name: 'Bewaar al deze plekken' }).click()
    expect(await news(receiver)).toEqual(['De plekken staan nu op uw lijst.'])
    expect(await textOf(menu(receiver))).toBe('Mijn lijst (2)')
    expect(await textOf(keeps(receiver).first())).toMatch(/^Bewaard /)
  })

  test('or one place, by its short link', async () => {
    await seat.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(paths.offering(slug, 'logeerhuis-de-wilg'))
    await page.getByRole('button', { name: 'Deel deze plek' }).click()
    await page.getByText('De link is gekopieerd.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(link)
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Logeerhuis De Wilg (voorbeeld)')
  })
})

describe('on paper', () => {
  const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

  test('five places fit on one sheet, each with a number to ring and a code to scan', async () => {
    await keepBefore(
      page,
      await codesOf(['logeerhuis-de-wilg', 'dagopvang-de-kastanje', 'hospice-het-kaarslicht', 'vrije-middag', 'burenbord']),
    )
    await openList(page)
    expect(sheets(await page.pdf({ format: 'A4' }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    const items = page.locator('[data-listed]').filter({ visible: true })
    expect(await items.count()).toBe(5)
    expect(await items.locator('.qr').filter({ visible: true }).count()).toBe(5)
    expect(await items.locator('a[href^="tel:"]').filter({ visible: true }).count()).toBe(5)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  })

  test.each(['light', 'dark'] as const)('a telephone reads the code on the page of a place (%s)', async (colorScheme) => {
    const page = await portal.open(paths.offering(slug, 'logeerhuis-de-wilg'), { colorScheme })
    await page.emulateMedia({ media: 'print' })
    const shown = await page.locator('.qr').screenshot()
    const table = await seat.newPage() // an empty page: ours shows no picture that comes from elsewhere
    const { pixels, width, height } = await table.evaluate(async (png) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${png}`
      await picture.decode()
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] }
      return { pixels: [...data], width: picture.width, height: picture.height }
    }, shown.toString('base64'))
    const address = decodeQr(new Uint8ClampedArray(pixels), width, height)
    expect(address).toMatch(/\/k\/[\da-f]{8}$/)
    await page.goto(address ?? '')
    expect(new URL(page.url()).pathname).toBe(paths.offering(slug, 'logeerhuis-de-wilg'))
  })
})

test('without script nobody sees a button that does nothing, and reads how to take a place along', async () => {
  const page = await portal.open(paths.offerings(slug), { javaScriptEnabled: false })
  expect(await page.locator('[data-keep], [data-share]').filter({ visible: true }).count()).toBe(0)
  await page.goto(paths.shortlist(slug))
  expect(await page.getByText('Zonder script kan uw browser geen lijst bijhouden.').isVisible()).toBe(true)
})
