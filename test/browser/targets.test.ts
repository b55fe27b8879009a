import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { clashesIn } from '../support/clashes.ts'
import { openPortal, phone } from '../support/portal.ts'
import { smallTargetsIn } from '../support/targets.ts'

const portal = await openPortal()

describe('a finger hits every control, as axe.test.ts looks for on every page', () => {
  test('also in an open menu and under open choices', async () => {
    const page = await portal.open(paths.offerings('den-bosch'), { screen: phone })
    await page.locator('.language > summary').click()
    await page.locator('.filters > summary').click()
    expect(await smallTargetsIn(page)).toEqual([])
    expect(await clashesIn(page)).toEqual([])
  })
})

describe('on paper', () => {
  const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  const places = ['logeerhuis-de-wilg', 'vaste-vrijwilliger-aan-huis', 'dagopvang-de-kastanje', 'hospice-het-kaarslicht', 'vrije-middag']

  let paper: Page
  beforeAll(async () => {
    paper = await portal.open(paths.health)
  })

  test.each(places)('%s fits on one sheet, with whom to ring', async (place) => {
    await paper.goto(paths.offering('den-bosch', place, '5247'))
    expect(sheets(await paper.pdf({ format: 'A4' }))).toBe(1)

    await paper.emulateMedia({ media: 'print' })
    const numbers = await paper.locator('a[href^="tel:"]').filter({ visible: true }).allTextContents()
    await paper.emulateMedia({ media: null })
    expect(numbers.some((number) => number.startsWith('000-'))).toBe(true)
    expect(numbers.at(-1)).toMatch(/^Bel 000-123 45 67$/) // the listening line
  })

  test('only who can print with it sees the print button', async () => {
    const place = paths.offering('den-bosch', 'logeerhuis-de-wilg')
    const withScript = await portal.open(place)
    const without = await portal.open(place, { javaScriptEnabled: false })
    const isOffered = (page: typeof without) => page.getByRole('button', { name: 'Print deze bladzijde' }).isVisible()
    expect([await isOffered(withScript), await isOffered(without)]).toEqual([true, false])
  })
})
