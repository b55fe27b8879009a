import { inspectRoutes } from 'hono/dev'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { paths } from '../../src/paths.ts'
import { barriersIn, faintTextIn, listenTo, sidewaysIn, slipsIn } from '../support/inspection.ts'
import { desk, openPortal, phone, seatAt } from '../support/portal.ts'
import { detoursIn, type Stop, stopsIn } from './stops.ts'

const portal = await openPortal()
const [stops, detours] = await Promise.all([stopsIn(portal), detoursIn(portal)])
const languages = ['nl', 'en'] as const
const answersWithoutPage = ['/healthz', '/readyz']

const addresses = inspectRoutes(createApp(() => Promise.reject() as never))
  .filter(({ method, isMiddleware }) => method === 'GET' && !isMiddleware)
  .map(({ path }) => path)
  .filter((path) => !answersWithoutPage.includes(path))

/** One page per language, where everybody sits down in turn. */
const openTable = async (language: 'nl' | 'en') => {
  const page = await portal.open(paths.health, { language })
  return { page, heard: listenTo(page, new URL(portal.url).host) }
}
const tables = { nl: await openTable('nl'), en: await openTable('en') }
const titles = { nl: new Map<string, string>(), en: new Map<string, string>() }

async function lookAt({ at, person, status = 200, does }: Stop, language: 'nl' | 'en'): Promise<string[]> {
  const { page, heard } = tables[language]
  await seatAt(page, person)
  await page.setViewportSize(phone)
  const answer = await page.goto(at)
  const findings = answer?.status() === status ? [] : [`answered ${answer?.status()}`]
  await does?.(page)
  if (status === 200 && !does) titles[language].set(at, await page.title())
  findings.push(...(await slipsIn(page, language)), ...(await barriersIn(page)), ...(await sidewaysIn(page)))
  await page.setViewportSize({ ...phone, width: 320 })
  findings.push(...(await sidewaysIn(page)))
  await page.setViewportSize(desk)
  findings.push(...(await barriersIn(page)), ...(await sidewaysIn(page)))
  if (language === 'nl') findings.push(...(await inTheDark(page)))
  return [...findings, ...heard.splice(0)].map((finding) => `${person ?? 'a visitor'} (${language}) at ${at}: ${finding}`)
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faint = await faintTextIn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return faint.map((finding) => `in the dark: ${finding}`)
}

const lookInBothLanguages = async (some: Stop[]) => {
  const perLanguage = languages.map(async (language) => {
    const findings: string[] = []
    for (const stop of some) findings.push(...(await lookAt(stop, language)))
    return findings
  })
  return (await Promise.all(perLanguage)).flat()
}

const patience = 60_000

describe('everybody can read and use', () => {
  test.each(addresses)(
    '%s',
    async (address) => {
      expect(stops[address], `nobody in stops.ts comes by ${address}`).toBeDefined()
      expect(await lookInBothLanguages(stops[address] ?? [])).toEqual([])
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
      expect(await lookInBothLanguages([detour])).toEqual([])
    },
    patience,
  )
})

test.each(languages)('who has many tabs open tells the pages apart by their titles (%s)', (language) => {
  const met = Object.values(stops).flatMap((some) => some.map(({ at }) => at))
  const pages = [...new Set(met)].filter((at) => at !== paths.signInDemo) // leads to the page before it
  const titleOf = (at: string) => titles[language].get(at)
  const alike = pages.filter((at) => pages.some((other) => other !== at && titleOf(other) === titleOf(at)))
  expect(alike.map((at) => [at, titleOf(at)])).toEqual([])
})

test('a screen reader reads what a provider wrote with a Dutch voice, also on an English page', async () => {
  const { page } = tables.en
  for (const at of [paths.offerings('den-bosch', 'q=logeerhuis'), paths.offering('den-bosch', 'logeerhuis-de-wilg')]) {
    await page.goto(at)
    const spoken = page.locator('[lang=nl]', { hasText: 'Uw naaste logeert een of meer nachten in een gewoon huis met een tuin.' })
    expect(await spoken.count()).toBe(1)
  }
})
