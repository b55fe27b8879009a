import { createClient } from '@libsql/client/http'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { Language } from '../../src/platform/language.ts'
import { barriersIn, slipsIn } from '../support/inspection.ts'
import { mortalDatabase } from '../support/mortal-database.ts'
import { openPortalOn, press, textOf } from '../support/portal.ts'
import { fillReferral } from '../support/referral-form.ts'
import { referralsAbout } from '../support/sealed.ts'

const database = await mortalDatabase()
const portal = await openPortalOn(database.url)
const longest = 10_000 // milliseconds that somebody waits for a page

const nothingLost = {
  nl: ['Even geen verbinding', 'Dit ligt aan ons, niet aan u. Wat al bewaard was, is niet weg.'],
  en: ['No connection for a moment', 'This is our fault, not yours. What was saved is not lost.'],
} as const

const visitors = [
  { language: 'nl', path: paths.offerings('den-bosch', 'postcode=5247') },
  { language: 'nl', path: paths.work, person: 'anouk' },
  { language: 'en', path: paths.home },
  { language: 'en', path: paths.work, person: 'fatima' },
] as const

type Visitor = { page: Page; path: string; language: Language }

async function meetsTheApology({ page, path, language }: Visitor): Promise<void> {
  const asked = performance.now()
  const answer = await page.goto(path, { timeout: longest })
  expect(performance.now() - asked).toBeLessThan(longest)
  expect(answer?.status()).toBe(503)
  expect(answer?.headers()['retry-after']).toBe('30')
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(nothingLost[language][0])
  expect(await textOf(page.getByRole('main'))).toContain(nothingLost[language][1])
  expect(await page.content()).not.toMatch(/\bat \w+.*:\d+|Error\b|127\.0\.0\.1|libsql|sqld|fetch/i)
}

describe('without its database', () => {
  let people: Visitor[]
  let nurse: Page

  beforeAll(async () => {
    people = await Promise.all(visitors.map(async (visitor) => ({ ...visitor, page: await portal.open(visitor.path, visitor) })))
    nurse = await portal.open(paths.newReferral(), { person: 'fatima' })
    await fillReferral(nurse, 'Net Op Tijd')
    await database.kill()
  })

  test('everybody reads in their language that nothing is lost', async () => {
    await Promise.all(people.map(meetsTheApology))
    for (const { page, language } of people.slice(1, 3)) {
      expect([...(await slipsIn(page, language)), ...(await barriersIn(page))]).toEqual([])
    }
  })

  test('a database that takes the call and says nothing keeps nobody waiting for long', async () => {
    const end = await database.playDumb()
    await Promise.all(people.map(meetsTheApology)).finally(end)
  }, 15_000)

  test('what is the same for everybody is still there', async () => {
    const page = await portal.open(paths.privacy)
    expect(await page.title()).toMatch(/^Privacy/)
    expect((await fetch(portal.url + paths.health)).status).toBe(200)
    expect((await fetch(portal.url + paths.ready)).status).toBe(503)
  })

  test('a nurse who was sending has it still, and once the database is back it goes out once', async () => {
    await nurse.getByRole('button', { name: /^Verstuur naar/ }).click()
    await nurse.getByRole('heading', { name: nothingLost.nl[0] }).waitFor()
    expect([...(await slipsIn(nurse, 'nl')), ...(await barriersIn(nurse))]).toEqual([])

    await database.revive()
    await press(nurse.getByRole('button', { name: 'Verstuur opnieuw' }))
    expect(await textOf(nurse.getByRole('status'))).toMatch(/^Verstuurd\. Het kenmerk is/)
    const client = createClient({ url: database.url })
    const arrived = await referralsAbout(client, 'Net Op Tijd')
    client.close()
    expect(arrived).toHaveLength(1)
  })

  test('everybody goes on where they were, still signed in', async () => {
    for (const { page, path } of people) {
      await page.getByRole('main').getByRole('link').first().click()
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: /verbinding|connection/ })
        .waitFor()
      expect(page.url()).toBe(portal.url + path)
    }
  })
})
