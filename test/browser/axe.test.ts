import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { Language } from '../../src/platform/language.ts'
import { clashesIn, enlargeText } from '../support/clashes.ts'
import { barriersIn, bringAxe, faintTextIn, listenTo, sidewaysIn, slipsIn } from '../support/inspection.ts'
import { pageRoutes } from '../support/page-routes.ts'
import { desk, openPortal, phone, seatAt } from '../support/portal.ts'
import { smallTargetsIn } from '../support/targets.ts'
import { detoursIn, type Stop, stopsIn } from './stops.ts'

const portal = await openPortal()
const [stops, detours] = await Promise.all([stopsIn(portal), detoursIn(portal)])
const languages = ['nl', 'en'] as const
const addresses = pageRoutes.filter(({ method }) => method === 'GET').map(({ path }) => path)

/** One page per language, where everybody sits down in turn. */
const openTable = async (language: Language) => {
  const page = await portal.open(paths.health, { language })
  await bringAxe(page)
  return { page, heard: listenTo(page, new URL(portal.url).host) }
}
const tables = { nl: await openTable('nl'), en: await openTable('en') }
const titles = { nl: new Map<string, string>(), en: new Map<string, string>() }

async function lookAt({ at, person, status = 200, does }: Stop, language: Language, isFirst: boolean): Promise<string[]> {
  const { page, heard } = tables[language]
  await seatAt(page, person)
  await page.setViewportSize(phone)
  const answer = await page.goto(at)
  const findings = answer?.status() === status ? [] : [`answered ${answer?.status()}`]
  await does?.(page)
  findings.push(...(await slipsIn(page, language)), ...(await barriersIn(page)), ...(await sidewaysIn(page)))
  await page.setViewportSize({ ...phone, width: 320 })
  findings.push(...(await sidewaysIn(page)))
  await page.setViewportSize(desk)
  findings.push(...(await sidewaysIn(page)))
  const isWhole = status === 200 && !does // a detour is such a page with a few parts more
  if (isWhole && page.url() === portal.url + at) titles[language].set(at, await page.title())
  if (language === 'nl') {
    if (isWhole && isFirst) findings.push(...(await barriersIn(page)), ...(await inTheDark(page)))
    findings.push(...(await tooTightIn(page, isFirst)))
  }
  return [...findings, ...heard.splice(0)].map((finding) => `${person ?? 'a visitor'} (${language}) at ${at}: ${finding}`)
}

/** What a finger misses, and what no longer fits when letters are large. */
async function tooTightIn(page: Page, isFirst: boolean): Promise<string[]> {
  const look = async (screen: typeof phone, percent: number) => {
    await page.setViewportSize(screen)
    await enlargeText(page, percent)
    const faults = [...(await clashesIn(page)), ...(await sidewaysIn(page))]
    return faults.map((fault) => `letters of ${percent}% at ${screen.width}: ${fault}`)
  }
  const findings = isFirst ? await look(desk, 200) : []
  findings.push(...(await look(phone, 200)), ...(await look(phone, 100)))
  return [...findings, ...(await smallTargetsIn(page))]
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faint = await faintTextIn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return faint.map((finding) => `in the dark: ${finding}`)
}

async function lookAtAll(some: Stop[], language: Language): Promise<string[]> {
  const findings: string[] = []
  for (const stop of some) findings.push(...(await lookAt(stop, language, stop === some[0])))
  return findings
}

/** Everybody in Dutch; in English, which differs in words only, and on a wide screen and in the dark, whoever comes first. */
const look = async (some: Stop[]) => (await Promise.all([lookAtAll(some, 'nl'), lookAtAll(some.slice(0, 1), 'en')])).flat()

const patience = 60_000

describe('everybody can read, hit and use', () => {
  test.each(addresses)(
    '%s',
    async (address) => {
      expect(stops[address], `nobody in stops.ts comes by ${address}`).toBeDefined()
      expect(await look(stops[address] ?? [])).toEqual([])
    },
    patience,
  )

  test('no address that is gone', () => {
    expect(Object.keys(stops).filter((address) => !addresses.includes(address))).toEqual([])
  })
})

describe('everybody can go on who', () => {
  test.each(Object.entries(detours))(
    '%s',
    async (_, detour) => {
      expect(await look([detour])).toEqual([])
    },
    patience,
  )
})

test.each(languages)('who has many tabs open tells the pages apart by their titles (%s)', (language) => {
  const met = Object.values(stops).flatMap((some) => some.map(({ at }) => at))
  const pages = [...titles[language]].filter(([at]) => met.includes(at))
  const alike = pages.filter(([at, title]) => pages.some(([other, name]) => other !== at && name === title))
  expect(alike).toEqual([])
})

test('a screen reader reads what a provider wrote with a Dutch voice, also on an English page', async () => {
  const { page } = tables.en
  for (const at of [paths.offerings('den-bosch', 'q=logeerhuis'), paths.offering('den-bosch', 'logeerhuis-de-wilg')]) {
    await page.goto(at)
    const spoken = page.locator('[lang=nl]', { hasText: 'Uw naaste logeert een of meer nachten in een gewoon huis met een tuin.' })
    expect(await spoken.count()).toBe(1)
  }
})
