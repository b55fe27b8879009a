import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { textSizes, textSizeWords } from '../../src/platform/text-size.ts'
import { clashesIn, enlargeText } from '../support/clashes.ts'
import { sidewaysIn } from '../support/inspection.ts'
import { desk, openPortal, phone, press } from '../support/portal.ts'
import { smallTargetsIn } from '../support/targets.ts'

const portal = await openPortal()
const home = paths.practice('den-bosch')

describe.each(careLanguageCodes)('the header in %s', (language) => {
  const opened = portal.seat({ screen: phone, language }).then((context) => context.newPage())

  test('is three rows on a phone', async () => {
    const page = await opened
    await page.setViewportSize(phone)
    await page.goto(home)
    const tops = await page.evaluate(() => {
      const parts = document.querySelectorAll('.brand, .masthead__tools > *, .mainnav li:not([hidden]), .reach a')
      return [...parts].map((part) => part.getBoundingClientRect()).map(({ top, height }) => Math.round((top + height / 2) / 20))
    })
    expect(new Set(tops).size).toBeLessThanOrEqual(3)
    const { height = Number.POSITIVE_INFINITY } = (await page.locator('.masthead').boundingBox()) ?? {}
    expect(height).toBeLessThan(170)
  })

  test.each(textSizes)(
    'is whole in letters of size %s, on screens of every width, and when the browser makes them larger still',
    async (size) => {
      const page = await opened
      const findings: string[] = []
      for (const [screen, percent] of [
        [{ ...phone, width: 320 }, 100],
        [phone, 100],
        [phone, 200],
        [{ ...phone, width: 700 }, 100],
        [desk, 100],
        [desk, 200],
      ] as const) {
        await page.setViewportSize(screen)
        await enlargeText(page, percent)
        await page.goto(`${home}?tekst=${textSizeWords[size]}`)
        const found = [...(await clashesIn(page)), ...(await sidewaysIn(page)), ...(await smallTargetsIn(page))]
        findings.push(...found.map((finding) => `${screen.width} at ${percent}%: ${finding}`))
      }
      await enlargeText(page, 100)
      expect(findings).toEqual([])
    },
    60_000,
  )
})

test('without script somebody makes the letters larger, and goes on where they were', async () => {
  const page = await portal.open(paths.offerings('den-bosch', 'postcode=5247'), { javaScriptEnabled: false, screen: phone })
  const sizeOfText = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  expect(await sizeOfText()).toBe(18)
  await page.locator('.text-size > summary').click()
  expect([...(await clashesIn(page)), ...(await smallTargetsIn(page))]).toEqual([])
  await press(page.getByRole('link', { name: 'Nog groter' }))
  expect(await sizeOfText()).toBe(27)
  expect(page.url()).toBe(portal.url + paths.offerings('den-bosch', 'postcode=5247'))
  await page.goto(paths.home)
  expect(await sizeOfText()).toBe(27)
})

test('professionals have the larger letters at work too', async () => {
  const page = await portal.open(`${paths.work}?tekst=groter`, { person: 'joris' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
  expect([...(await clashesIn(page)), ...(await sidewaysIn(page))]).toEqual([])
})
