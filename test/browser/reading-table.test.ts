import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { clashesIn } from '../support/clashes.ts'
import { barriersIn, sidewaysIn } from '../support/inspection.ts'
import { adds } from '../support/network-drawing.ts'
import { desk, openPortal, phone, press, type Sitting, textOf } from '../support/portal.ts'
import { smallTargetsIn } from '../support/targets.ts'

const portal = await openPortal()
const table = paths.readingTable('den-bosch')
const minutes = 60_000

/** What whoever looks after the screen does once. */
const turnOn = (page: Page) => press(page.getByRole('button', { name: 'Gebruik dit scherm als leestafel' }))

/** A screen in a ward, with a clock that the test turns. */
async function sitDown(at = table, sitting?: Sitting): Promise<Page> {
  const page = await (await portal.seat(sitting)).newPage()
  await page.clock.install()
  await page.goto(table)
  await turnOn(page)
  if (at !== table) await page.goto(at)
  return page
}
const question = (page: Page) => page.getByRole('dialog', { name: 'Bent u er nog?' })
const isAt = async (page: Page, path: string) => {
  await page.waitForURL(portal.url + path)
  await page.waitForLoadState()
}
const sizeOfText = (page: Page) => page.evaluate(() => document.documentElement.dataset.text)

describe('a reading table', () => {
  test('has large letters, no field to type in, and no way to another site', async () => {
    const page = await sitDown()
    expect(await sizeOfText(page)).toBe('large')
    expect(await page.locator('input:not([type=hidden]), textarea, select').count()).toBe(0)
    const hosts = await page.locator('a[href]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).host))
    expect([...new Set(hosts)].sort()).toEqual(['', new URL(portal.url).host])
    expect(await page.getByRole('img', { name: /^Code om te scannen/ }).count()).toBe(1)
  })

  test('asks after two minutes whether somebody is still there, and who is stays where they were', async () => {
    const page = await sitDown(paths.offerings('den-bosch', 'postcode=5247'))
    await page.clock.runFor(2 * minutes - 1_000)
    expect(await question(page).isVisible()).toBe(false)
    await page.clock.runFor(2_000)
    await question(page).waitFor()
    await page.clock.runFor(10_000)
    expect(await textOf(question(page).getByRole('status'))).toBe('Nog 10 seconden.')
    await page.keyboard.press('Enter')
    await question(page).waitFor({ state: 'hidden' })
    await page.clock.runFor(1.5 * minutes)
    expect(page.url()).toBe(portal.url + paths.offerings('den-bosch', 'postcode=5247'))
    expect(await question(page).isVisible()).toBe(false)
  })

  test('begins anew when nobody answers: the list, the language and the size of the letters are gone', async () => {
    const page = await sitDown(`${paths.offering('den-bosch', 'logeerhuis-de-wilg')}?tekst=groter`)
    await page.getByRole('button', { name: 'Bewaar' }).first().click()
    await page.goto(`${paths.selfCheck('den-bosch')}?taal=en`)
    expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
    expect([await sizeOfText(page), await page.evaluate(() => document.documentElement.lang)]).toEqual(['larger', 'en'])

    await page.clock.runFor(2 * minutes)
    await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor()
    await page.clock.runFor(20_000)
    await isAt(page, table)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect([await sizeOfText(page), await page.evaluate(() => document.documentElement.lang)]).toEqual(['large', 'nl'])
  })

  test('a touch, a key or a wheel puts the question off', async () => {
    const page = await sitDown()
    for (const touch of [
      () => page.keyboard.press('Tab'),
      () => page.mouse.wheel(0, 100),
      () => page.getByRole('heading', { level: 1 }).click(),
    ]) {
      await page.clock.runFor(1.5 * minutes)
      await touch()
    }
    await page.clock.runFor(1.5 * minutes)
    expect(await question(page).isVisible()).toBe(false)
  })

  test('a screen that slept begins anew at once', async () => {
    const page = await sitDown(paths.selfCheck('den-bosch'))
    await page.clock.fastForward(60 * minutes)
    await isAt(page, table)
  })

  test.each([phone, desk])('its question can be read, hit and answered with the keyboard alone', async (screen) => {
    const page = await sitDown(table, { screen })
    await page.getByRole('main').getByRole('link', { name: 'Hoe gaat het met u?' }).focus()
    await page.clock.runFor(2 * minutes)
    await question(page).waitFor()
    expect([...(await clashesIn(page)), ...(await sidewaysIn(page)), ...(await smallTargetsIn(page))]).toEqual([])
    await page.clock.resume()
    expect(await barriersIn(page)).toEqual([])
    const names: (string | undefined)[] = []
    for (let presses = 0; presses < 6; presses++) {
      names.push(
        await page.evaluate(() => {
          const part = document.activeElement
          return part === document.body ? undefined : part?.closest('dialog')?.id
        }),
      )
      await page.keyboard.press('Tab')
    }
    expect(new Set(names.filter((name) => name !== undefined))).toEqual(new Set(['nog-er']))
    expect(names[0]).toBe('nog-er')
    await page.keyboard.press('Escape')
    expect(await question(page).isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Hoe gaat het met u?')
  })

  test('on every page of the portal the way back is near, and a way to leave nothing behind', async () => {
    const page = await sitDown(paths.offering('den-bosch', 'logeerhuis-de-wilg'))
    await page.getByRole('button', { name: 'Bewaar' }).first().click()
    for (const at of [paths.agenda('den-bosch'), paths.privacy, paths.follow]) {
      await page.goto(at)
      expect(await page.getByRole('link', { name: 'Terug naar de leestafel' }).isVisible()).toBe(true)
    }
    await press(page.getByRole('link', { name: 'Klaar? Wis alles en begin opnieuw' }))
    expect(page.url()).toBe(portal.url + table)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('a number to call is shown to take along, as is the site of somebody else', async () => {
    const page = await sitDown(paths.offering('den-bosch', 'logeerhuis-de-wilg'))
    const dialog = page.getByRole('dialog', { name: 'Neem dit mee op uw telefoon' })
    await page.locator('.reach a[href^="tel:"]').first().click()
    expect(await dialog.locator('bdi').textContent()).toBe('0001234510')
    expect(await barriersIn(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Sluit' }).click()
    await page.locator('main a[href^="https://"]').first().click()
    expect(await dialog.locator('bdi').textContent()).toMatch(/^https:\/\//)
    expect(page.url()).toBe(portal.url + paths.offering('den-bosch', 'logeerhuis-de-wilg'))
  })

  test('begins anew from a drawing with names in it, without a question of the browser, and no way back shows them', async () => {
    const page = await sitDown(paths.networkTool('den-bosch'))
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await adds(page, { name: 'Marijke', role: 'zus', rhythm: 'daily', couldMore: false })
    expect(await page.locator('[data-sheet] svg').textContent()).toContain('Marijke')
    await page.clock.runFor(2 * minutes)
    await question(page).waitFor()
    await page.clock.runFor(20_000)
    await isAt(page, table)
    await page.goBack()
    expect(await page.locator('body').textContent()).not.toContain('Marijke')
    await page.goto(paths.networkTool('den-bosch'))
    expect(await page.locator('[data-sheet]').textContent()).not.toContain('Marijke')
    expect(asked).toEqual([])
  })

  test('saves no file of a drawing, an appointment or a code', async () => {
    const page = await sitDown(paths.networkTool('den-bosch'))
    const saved: string[] = []
    page.on('download', (file) => saved.push(file.suggestedFilename()))
    await adds(page, { name: 'Marijke', role: 'zus', rhythm: 'daily', couldMore: false })
    expect(await page.locator('[data-save]:visible, [data-print]:visible').count()).toBe(0)
    await page.locator('[data-save=svg]').dispatchEvent('click')
    await page.goto(paths.event('den-bosch', 'aan-tafel-mantelzorgers-onder-elkaar'))
    const appointment = page.locator('a[href$=".ics"]')
    expect([await appointment.count(), await appointment.isVisible()]).toEqual([1, false])
    await appointment.dispatchEvent('click')
    expect(await page.getByRole('dialog', { name: 'Neem dit mee op uw telefoon' }).isVisible()).toBe(true)
    await page.goto(paths.offering('den-bosch', 'logeerhuis-de-wilg'))
    expect(await page.locator('a[download]:visible').count()).toBe(0)
    await page.locator('main a[download]').first().dispatchEvent('click')
    expect(await page.getByRole('dialog', { name: 'Neem dit mee op uw telefoon' }).isVisible()).toBe(true)
    expect(saved).toEqual([])
  })

  test.each([phone, desk])('in the place of a form about somebody: a code for their own telephone, and whom to call', async (screen) => {
    const page = await sitDown(paths.ownRequest('den-bosch'), { screen })
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Doe dit op uw eigen telefoon')
    expect(await page.locator('main form').count()).toBe(0)
    expect(await page.getByRole('img', { name: 'Code om te scannen: deze pagina' }).isVisible()).toBe(true)
    expect(await page.locator('main a[href^="tel:"]').isVisible()).toBe(true)
    await page.clock.resume()
    expect([...(await clashesIn(page)), ...(await sidewaysIn(page)), ...(await smallTargetsIn(page)), ...(await barriersIn(page))]).toEqual(
      [],
    )
  })

  test('is turned off at the foot of it', async () => {
    const page = await sitDown()
    await page.getByText('Over deze leestafel').click()
    await press(page.getByRole('button', { name: 'Zet de leestafel uit' }))
    expect(page.url()).toBe(portal.url + paths.practice('den-bosch'))
    expect(await page.locator('dialog').count()).toBe(0)
  })

  test('without script it stays as it is, and is emptied by hand', async () => {
    const page = await portal.open(table, { javaScriptEnabled: false })
    await turnOn(page)
    await press(page.getByRole('main').getByRole('link', { name: 'Hoe gaat het met u?' }))
    await press(page.getByRole('link', { name: 'Klaar? Wis alles en begin opnieuw' }))
    expect(page.url()).toBe(portal.url + table)
  })
})

test('the themes stand side by side where there is room, and below each other on a phone', async () => {
  const across = async (screen: typeof phone) => {
    const page = await sitDown(table, { screen })
    const doors = await page.locator('.table-doors > li').evaluateAll((all) => all.map((door) => door.getBoundingClientRect().left))
    return new Set(doors.map(Math.round)).size
  }
  expect([await across(phone), await across(desk)]).toEqual([1, 2])
})

test('a link to it makes no browser a reading table, but shows how to make it one', async () => {
  const page = await portal.open(table)
  expect(await sizeOfText(page)).toBe('large')
  await page.goto(paths.networkTool('den-bosch'))
  expect(await page.locator('dialog, .table-bar').count()).toBe(0)
  expect(await page.context().cookies()).toEqual([])
  await page.goto(table)
  await turnOn(page)
  expect(await page.locator('.table-bar').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Gebruik dit scherm als leestafel' }).count()).toBe(0)
})

test('any other browser is none, and a page at work never is', async () => {
  const page = await portal.open(paths.practice('den-bosch'))
  expect(await page.locator('dialog, .table-bar').count()).toBe(0)
  const atWork = await portal.open(table, { person: 'anouk' })
  await turnOn(atWork)
  await atWork.goto(paths.work)
  expect(await atWork.locator('dialog, .table-bar').count()).toBe(0)
})
