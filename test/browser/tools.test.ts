import { readFile } from 'node:fs/promises'
import type { BrowserContext, Download, Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { mostHelpers } from '../../src/tools/helper.ts'
import { adds, drawsSome, someHelpers } from '../support/network-drawing.ts'
import { desk, openPortal, phone, textOf } from '../support/portal.ts'

const portal = await openPortal()
const slug = 'den-bosch'
const tools = { network: paths.networkTool(slug), plan: paths.plan(slug), talk: paths.talk(slug) }

let seat: BrowserContext
let page: Page
beforeEach(async () => {
  seat = await portal.seat({ screen: desk })
  page = await seat.newPage()
})

const rows = (page: Page) => page.locator('[data-rows] > tr')
const listed = (page: Page) => page.locator('[data-rows] th [data-cell=name]').allTextContents()
const drawn = (page: Page) => page.locator('[data-sheet] svg text').allTextContents()
const news = (page: Page) => page.locator('[data-news]').textContent()
const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const helper = (name: string) => ({ name, role: '', rhythm: 'weekly' as const, couldMore: false })

/** Who has the focus, by the words that somebody hears. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement as HTMLInputElement | null
    return (part?.labels?.[0]?.textContent ?? part?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })

async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)) === name) return
    await page.keyboard.press(key)
  }
  throw new Error(`no way to ${name} with the keyboard`)
}

describe('who helps along is drawn', () => {
  test('with the keyboard alone: added, changed, moved, taken away and put back', async () => {
    await page.goto(tools.network)
    await tabTo(page, 'Naam of voorletter')
    await page.keyboard.type('Marijke')
    await page.keyboard.press('Tab')
    await page.keyboard.type('zus')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Elke dag')
    await tabTo(page, 'Zet iemand erbij')
    await page.keyboard.press('Enter')
    expect(plain(await news(page))).toBe('Marijke staat erbij.')
    expect(await focused(page)).toBe('Naam of voorletter')
    await page.keyboard.type('B.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await listed(page)).toEqual(['Marijke', 'B.'])
    expect(await textOf(rows(page).nth(0))).toMatch(/^Marijke ?zus ?Elke dag/)
    expect(await textOf(rows(page).nth(1))).toMatch(/^B\. ?Elke week ?Ja, misschien/)

    await tabTo(page, 'Hoger B.')
    await page.keyboard.press('Enter')
    expect(await listed(page)).toEqual(['B.', 'Marijke'])
    expect(await focused(page)).toBe('Hoger B.')
    await page.keyboard.press('Enter')
    expect(plain(await news(page))).toBe('B. staat al bovenaan.')

    await tabTo(page, 'Wijzig B.', 'Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Naam of voorletter')
    await page.keyboard.press('End')
    await page.keyboard.type(' van hiernaast')
    await page.keyboard.press('Enter')
    expect(await listed(page)).toEqual(['B. van hiernaast', 'Marijke'])
    expect(await focused(page)).toBe('Wijzig B. van hiernaast')

    await tabTo(page, 'Haal weg B. van hiernaast')
    await page.keyboard.press('Enter')
    expect(await listed(page)).toEqual(['Marijke'])
    expect(await focused(page)).toBe('Zet terug')
    await page.keyboard.press('Enter')
    expect(await listed(page)).toEqual(['B. van hiernaast', 'Marijke'])
    expect(await focused(page)).toBe('Haal weg B. van hiernaast')
    expect(await drawn(page)).toEqual(expect.arrayContaining(['Marijke', 'zus']))
  })

  test.each([desk, phone])('as the list says, whatever is changed (%o)', async (screen) => {
    await page.setViewportSize(screen)
    await page.goto(tools.network)
    const marks = async () => ({
      names: (await drawn(page)).filter((text) => /^[A-Z]$/.test(text)),
      roles: (await drawn(page)).filter((text) => /^r\d$/.test(text)),
      pluses: (await drawn(page)).filter((text) => text === '+').length - 1, // one stands in the legend
      dots: (await page.locator('[data-sheet] svg line[stroke-dasharray]').count()) - 1,
    })
    const told = async () => ({
      names: await listed(page),
      roles: (await page.locator('[data-rows] [data-cell=role]').allTextContents()).filter(Boolean),
      pluses: (await page.locator('[data-rows] [data-cell=couldMore]').allTextContents()).filter(Boolean).length,
      dots: (await page.locator('[data-rows] [data-cell=rhythm]').allTextContents()).filter((text) => text === 'Af en toe').length,
    })
    for (const [at, name] of ['A', 'B', 'C', 'D'].entries())
      await adds(page, { name, role: `r${at}`, rhythm: at % 2 ? 'seldom' : 'daily', couldMore: at > 1 })
    expect(await marks()).toEqual(await told())
    expect(await marks()).toEqual({ names: ['A', 'B', 'C', 'D'], roles: ['r0', 'r1', 'r2', 'r3'], pluses: 2, dots: 2 })

    await page.getByRole('button', { name: 'Lager A' }).click()
    await page.getByRole('button', { name: 'Haal weg D' }).click()
    await page.getByRole('button', { name: 'Wijzig C' }).click()
    await page.getByLabel('Kan misschien meer doen').uncheck()
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    expect(await marks()).toEqual(await told())
    expect(await marks()).toEqual({ names: ['B', 'A', 'C'], roles: ['r1', 'r0', 'r2'], pluses: 0, dots: 1 })

    await page.getByLabel('Hoe noemt u uw naaste?').fill('Mam')
    expect(await drawn(page)).toContain('en Mam')
    expect(plain(await page.locator('[data-middle]').textContent())).toBe('In het midden: Ik en Mam.')
  })

  test('without a name nobody is added, and what was typed is still there', async () => {
    await page.goto(tools.network)
    await page.locator('#rol').fill('zus')
    await page.locator('[data-add]').click()
    expect(await page.getByText('Vul een naam of een voorletter in.').isVisible()).toBe(true)
    expect(await page.locator('#naam').getAttribute('aria-invalid')).toBe('true')
    expect(await focused(page)).toBe('Naam of voorletter')
    expect(await page.locator('#rol').inputValue()).toBe('zus')
    expect(await rows(page).count()).toBe(0)
  })

  test.each([desk, phone])('up to 24 people, whose words all stay on the sheet (%o)', async (screen) => {
    await page.setViewportSize(screen)
    await page.goto(tools.network)
    for (let at = 0; at < mostHelpers; at++) await adds(page, someHelpers[at % someHelpers.length] ?? helper('A'))
    await page.locator('#naam').fill('Nog iemand')
    await page.locator('[data-add]').click()
    expect(await page.getByText('Er passen 24 mensen in de tekening.').isVisible()).toBe(true)
    expect(await rows(page).count()).toBe(mostHelpers)
    const off = await page.locator('[data-sheet] svg').evaluate((svg) => {
      if (!(svg instanceof SVGSVGElement)) return ['nothing']
      const { width, height } = svg.viewBox.baseVal
      const texts = [...svg.querySelectorAll('text')].map((text) => ({ said: text.textContent, room: text.getBBox() }))
      return texts.filter(({ room }) => room.x < 0 || room.y < 0 || room.x + room.width > width || room.y + room.height > height)
    })
    expect(off).toEqual([])
  })

  test('from the right in Arabic, each name in its own direction', async () => {
    page = await portal.open(tools.network, { language: 'ar', screen: desk })
    await adds(page, helper('محمد'))
    await adds(page, helper('Marijke'))
    const directions = await page
      .locator('[data-sheet] svg text')
      .evaluateAll((texts) =>
        texts.filter(({ textContent }) => /محمد|Marijke/.test(textContent ?? '')).map((text) => text.getAttribute('direction')),
      )
    expect(directions).toEqual(['rtl', 'ltr'])
    const [name, acts] = [await rows(page).first().locator('th').boundingBox(), await rows(page).first().locator('td').last().boundingBox()]
    expect(name && acts && name.x > acts.x).toBe(true)
  })
})

const bytesOf = async (download: Download) => readFile(await download.path())

/** A browser makes a picture when it has time: on a busy machine that takes a while. */
async function saved(page: Page, kind: 'svg' | 'png'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 20_000 }), page.locator(`[data-save=${kind}]`).click()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

describe('the drawing is saved', () => {
  beforeEach(async () => {
    await page.goto(tools.network)
    await adds(page, helper('<b>A & "B"</b>'))
    await drawsSome(page)
  })

  test('as a file that any program draws, with its colours and its title', async () => {
    const { name, bytes } = await saved(page, 'svg')
    expect(name).toBe('wie-helpt-er-mee.svg')
    const read = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        root: svg.documentElement.namespaceURI,
        isBroken: svg.querySelector('parsererror') !== null,
        texts: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent),
        unpainted: [...svg.querySelectorAll('text, rect, circle')].filter(
          (part) => !/^#[\da-f]{3,6}$/i.test(part.getAttribute('fill') ?? ''),
        ).length,
        styled: svg.querySelectorAll('[class], [style], style, script, image, use').length,
      }
    }, bytes.toString('utf8'))
    expect(read).toMatchObject({ root: 'http://www.w3.org/2000/svg', isBroken: false, unpainted: 0, styled: 0 })
    expect(read.texts).toEqual(expect.arrayContaining(['Wie helpt er mee?', '<b>A & "B"</b>', 'Marijke', 'محمد عبد الرحمن']))
  })

  test('as a picture of twice its size, that shows what was drawn', async () => {
    const { name, bytes } = await saved(page, 'png')
    expect(name).toBe('wie-helpt-er-mee.png')
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    const svg = (await saved(page, 'svg')).bytes.toString('utf8')
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2])
    const table = await seat.newPage() // an empty page: ours shows no picture that comes from elsewhere
    const colours = await table.evaluate(async (png) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${png}`
      await picture.decode()
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      context?.drawImage(picture, 0, 0)
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: new Uint8ClampedArray() }
      const seen = new Set<string>()
      for (let at = 0; at < data.length; at += 4) seen.add([...data.subarray(at, at + 4)].join())
      return [...seen]
    }, bytes.toString('base64'))
    const accent = /<line[^>]* stroke="#(\w{6})"/.exec(svg)?.[1] ?? ''
    const rgba = (hex: string) => `${Buffer.from(hex, 'hex').join()},255`
    expect(colours).toEqual(expect.arrayContaining(['ffffff', accent, 'ffc93c', '2a2230'].map(rgba)))
  })

  test('and who saved is not warned when they leave; who did not is', async () => {
    const warnings: string[] = []
    page.on('dialog', async (dialog) => {
      warnings.push(dialog.type())
      await dialog.accept()
    })
    await page.goto(tools.network)
    expect(warnings).toEqual(['beforeunload'])
    await adds(page, helper('A'))
    await saved(page, 'svg')
    await page.goto(tools.plan)
    expect(warnings).toEqual(['beforeunload'])
  })
})

/** What this browser keeps of the portal. */
const keptBy = async (page: Page) => ({
  cookies: await page.context().cookies(),
  stored: await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  })),
})

async function fillsAll(page: Page): Promise<void> {
  for (const field of await page.locator('main :is(input:not([type=checkbox]), textarea):visible').all()) {
    await field.fill('Geheim van mij')
    await field.press('Enter')
  }
}

const uses: [name: string, at: string, use: (page: Page) => Promise<unknown>][] = [
  [
    'the drawing',
    tools.network,
    async (page) => {
      await drawsSome(page)
      await page.getByRole('button', { name: 'Lager Marijke' }).click()
      await page.getByRole('button', { name: 'Haal weg B.' }).click()
      await page.getByRole('button', { name: 'Zet terug' }).click()
      await saved(page, 'svg')
      await saved(page, 'png')
    },
  ],
  ['the emergency plan', tools.plan, fillsAll],
  [
    'the sheet for a conversation',
    tools.talk,
    async (page) => {
      await fillsAll(page)
      await page.getByLabel('Print mijn deel mee').check()
      await page.getByRole('button', { name: 'Maak alles leeg' }).click()
      await page.getByRole('button', { name: 'Zet terug' }).click()
    },
  ],
]

describe('nothing leaves the device, and nothing stays on it', () => {
  test.each(uses)('by %s', async (_, at, use) => {
    await page.goto(at, { waitUntil: 'networkidle' })
    const before = await keptBy(page)
    const asked: string[] = []
    seat.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    page.on('websocket', (socket) => asked.push(socket.url()))
    await use(page)
    await page.getByRole('button', { name: 'Print dit blad' }).click()
    await page.pdf()
    await page.waitForTimeout(300)
    expect(asked.filter((line) => !line.startsWith(`GET blob:${portal.url}`))).toEqual([])
    expect(await keptBy(page)).toEqual(before)
    expect(page.url()).toBe(portal.url + at)
  })

  test.each([tools.plan, tools.talk])('at %s without script either: there is nothing that can be sent', async (at) => {
    page = await portal.open(at, { javaScriptEnabled: false })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await fillsAll(page)
    expect(await page.locator('main form').count()).toBe(0)
    expect(asked).toEqual([])
    expect(page.url()).toBe(portal.url + at)
    expect(await page.locator('main input:not([type=checkbox])').first().inputValue()).toBe('Geheim van mij')
  })

  test.each([
    ['the drawing', tools.network, () => listed(page)],
    [
      'the plan',
      tools.plan,
      () => page.locator('main input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).filter(Boolean)),
    ],
  ])('who comes back to %s finds it empty', async (_, at, left) => {
    await page.goto(at)
    if (at === tools.network) await adds(page, helper('A'))
    else await fillsAll(page)
    expect((await left()).length).toBeGreaterThan(0)
    await page.goto(paths.tools(slug))
    await page.goBack()
    expect(await left()).toEqual([])
  })
})

const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

function isBroad(pdf: Buffer): boolean {
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? []
  return Number(width) > Number(height)
}

describe('on paper', () => {
  test('the plan fits on one sheet, with a card as large as a bank card that says what was filled in', async () => {
    await page.goto(tools.plan)
    await page.locator('#eerste-naam').fill('Marijke')
    await page.locator('#eerste-telefoon').fill('06-12 34 56 78')
    expect(sheets(await page.pdf({ format: 'A4' }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    const card = page.locator('.plan__card')
    expect(await textOf(card)).toMatch(/Marijke ?06-12 34 56 78/)
    const { width, height } = (await card.boundingBox()) ?? { width: 0, height: 0 }
    expect([width, height].map((pixels) => Math.round((pixels / 96) * 25.4))).toEqual([86, 54])
    expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0)
  })

  test.each([true, false])(
    'the conversation fits on one broad sheet; the part of the caregiver only when they say so (script: %s)',
    async (javaScriptEnabled) => {
      page = await portal.open(tools.talk, { javaScriptEnabled })
      await page.locator('#hard-caregiver').fill('Ik slaap slecht.')
      await page.locator('#hard-dear').fill('Ik mis mijn fiets.')
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(sheets(pdf)).toBe(1)
      expect(isBroad(pdf)).toBe(true)

      const isSeen = (field: string) => page.locator(field).evaluate((part) => part.checkVisibility({ visibilityProperty: true }))
      await page.emulateMedia({ media: 'print' })
      expect([await isSeen('#hard-caregiver'), await isSeen('#hard-dear')]).toEqual([false, true])
      await page.emulateMedia({ media: 'screen' })
      expect(await page.getByText('De kolom van de mantelzorger blijft leeg op papier.').isVisible()).toBe(true)
      await page.getByLabel('Print mijn deel mee').check()
      expect(await page.getByText('De kolom van de mantelzorger komt ook op papier.').isVisible()).toBe(true)
      await page.emulateMedia({ media: 'print' })
      expect(await isSeen('#hard-caregiver')).toBe(true)
    },
  )

  test('without script there is an empty drawing and a table to fill in by hand, and it says so', async () => {
    page = await portal.open(tools.network, { javaScriptEnabled: false })
    expect(await page.getByText('Tekenen op het scherm kan alleen met script.').isVisible()).toBe(true)
    expect(await page.locator('.helping__blank tbody tr').count()).toBe(8)
    expect(await page.locator('main svg rect').count()).toBeGreaterThan(8)
    expect(await page.locator('[data-drawing]').isVisible()).toBe(false)
    expect(sheets(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2)
  })

  test('the drawing is printed on a broad sheet with its list, and without buttons', async () => {
    await page.goto(tools.network)
    await drawsSome(page)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(sheets(pdf)).toBeLessThanOrEqual(2)
    expect(isBroad(pdf)).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-sheet] svg').isVisible()).toBe(true)
    expect(await page.locator('[data-rows] th').filter({ visible: true }).count()).toBe(someHelpers.length)
    expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0)
  })
})
