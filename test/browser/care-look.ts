import { join } from 'node:path'
import type { Page, Response } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { weigh } from '../../bench/weight.ts'
import { repository } from '../../local/repository.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { clashesIn, enlargeText } from '../support/clashes.ts'
import { barriersIn, bringAxe, listenTo, sidewaysIn, slipsIn } from '../support/inspection.ts'
import { desk, type Portal, phone } from '../support/portal.ts'
import { smallTargetsIn } from '../support/targets.ts'
import type { Place, Places } from './care-places.ts'

const files = join(repository, 'dist')
/** Bytes after gzip of all that a first view fetches. */
const mostBytes = 60_000

/** What answered with the page, and with what a script put into it since. */
function watchAnswers(page: Page): { all: Response[] } {
  const seen: { all: Response[] } = { all: [] }
  page.on('response', (response) => {
    const isPage = response.headers()['content-type']?.startsWith('text/html')
    if (!isPage || (response.status() >= 300 && response.status() < 400)) return
    seen.all = response.request().isNavigationRequest() ? [response] : [...seen.all, response]
  })
  return seen
}

const pattern = (route: string) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)

/** Every place in every language of caregivers: looked at with axe, hit, enlarged, made narrow, weighed; and that this route answers there. */
export function lookInEveryLanguage(portal: Portal, places: Places): void {
  const cases = Object.entries(places).flatMap(([route, some]) => some.map((place) => [place.name, route, place] as const))
  const weights: { total: number; name: string; language: string }[] = []
  afterAll(() => {
    const [heaviest] = weights.toSorted((one, other) => other.total - one.total)
    console.info(`The heaviest of ${weights.length} first views: ${heaviest?.total} bytes, ${heaviest?.name} (${heaviest?.language}).`)
  })

  describe.each(careLanguageCodes)('whoever reads %s', (language) => {
    const seat = portal.seat({ screen: phone, language }).then(async (context) => {
      const page = await context.newPage()
      await bringAxe(page)
      return { page, answers: watchAnswers(page), heard: listenTo(page, new URL(portal.url).host) }
    })

    test.each(cases)(
      'can read, hit and use %s (%s)',
      async (name, route, place) => {
        const { page, answers, heard } = await seat
        await comesBy(page, place)
        const response = answers.all.at(-1)
        const address = `${response?.request().method()} ${new URL(response?.url() ?? '').pathname}`
        expect(address).toMatch(pattern(route))
        expect(response?.status()).toBe(place.status ?? 200)

        const html = await Promise.all(answers.all.map((answer) => answer.text()))
        const { total, css, otherHosts } = weigh(html.join(''), files)
        weights.push({ total, name, language })
        expect(css).toBeGreaterThan(5_000)
        expect(total).toBeLessThanOrEqual(mostBytes)
        expect([...(await findingsOn(page, language)), ...otherHosts, ...heard.splice(0)]).toEqual([])
      },
      60_000,
    )
  })
}

let visits = 0

/** Each from a network of their own: nobody waits for what others tried. */
async function comesBy(page: Page, { at, does }: Place): Promise<void> {
  visits += 1
  await page.setExtraHTTPHeaders({ 'CF-Connecting-IP': `10.1.${visits >> 8}.${visits & 255}` })
  await page.setViewportSize(phone)
  await page.goto(at)
  await does?.(page)
}

async function findingsOn(page: Page, language: string): Promise<string[]> {
  const findings = [...(await slipsIn(page, language)), ...(await barriersIn(page)), ...(await smallTargetsIn(page))]
  for (const screen of [{ ...phone, width: 320 }, desk, phone]) {
    await page.setViewportSize(screen)
    findings.push(...(await sidewaysIn(page)))
  }
  await enlargeText(page, 200)
  for (const screen of [phone, desk]) {
    await page.setViewportSize(screen)
    findings.push(...(await clashesIn(page)), ...(await sidewaysIn(page)))
  }
  await enlargeText(page, 100)
  return findings
}
