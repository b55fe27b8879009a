import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, press, textOf } from '../support/portal.ts'

const portal = await openPortal()
const here = paths.routing('den-bosch')

const questionsOf = async (page: Page) => {
  const legends = page.locator('fieldset.question > legend h2').filter({ visible: true })
  return (await legends.allTextContents()).map((text) => text.trim())
}
const button = (page: Page, name: string) => press(page.getByRole('main').getByRole('button', { name, exact: true }))
const headingOf = (page: Page) => textOf(page.getByRole('heading', { level: 1 }))

describe('a caregiver without script', () => {
  test('answers one question at a time, goes back, and changes an answer at the end', async () => {
    const page = await portal.open(here, { javaScriptEnabled: false, screen: phone })
    expect(await questionsOf(page)).toEqual(['Hoe snel is er hulp nodig?'])
    await page.getByLabel('Het heeft geen haast').check()
    await button(page, 'Volgende vraag')

    expect(await questionsOf(page)).toEqual(['Voor wie zorgt u?'])
    await page.getByLabel('Hoe oud is uw naaste?').fill('74')
    await page.getByLabel('Hoe oud is uw naaste?').press('Enter')

    expect(await questionsOf(page)).toEqual(['Wat zou u helpen?'])
    await button(page, 'Terug naar de vorige vraag')
    expect(await page.getByLabel('Hoe oud is uw naaste?').inputValue()).toBe('74')
    await button(page, 'Volgende vraag')
    await page.getByLabel('Een of meer nachten logeren').check()
    await button(page, 'Volgende vraag')
    await page.getByRole('radio', { name: 'Nee', exact: true }).check()
    for (const asked of ['Wat speelt er bij uw naaste?', 'Nu iets over u', 'Waar woont uw naaste?']) {
      await button(page, 'Volgende vraag')
      expect(await questionsOf(page)).toEqual([asked])
    }
    await page.getByLabel('Postcode van uw naaste').fill('5247 KA')
    await button(page, 'Laat zien wat past')

    expect(await headingOf(page)).toBe('Hier kunt u waarschijnlijk terecht')
    expect(page.url()).toBe(portal.url + here)
    expect(await textOf(page.getByRole('main'))).toContain('Logeren of dagopvang via de gemeente (Wmo)')

    await press(page.getByRole('button', { name: 'Wijzig : Is er een besluit voor langdurige zorg (Wlz)?' }))
    expect(await questionsOf(page)).toEqual(['Is er een besluit voor langdurige zorg (Wlz)?'])
    await page.getByLabel('Ja, met een pgb').check()
    await button(page, 'Laat nu al zien wat past')
    expect(await textOf(page.getByRole('main'))).toContain('Uw naaste heeft al een pgb.')
    expect(await textOf(page.getByRole('main'))).toContain('74 jaar')
  })

  test('in danger reads whom to call', async () => {
    const page = await portal.open(here, { javaScriptEnabled: false })
    await page.getByLabel('Er is nu gevaar').check()
    await button(page, 'Volgende vraag')
    expect(await headingOf(page)).toBe('Bel eerst')
    expect(await page.getByRole('link', { name: '112' }).isVisible()).toBe(true)
  })
})

describe('a caregiver with script', () => {
  test('sees all questions together, and the numbers as soon as there is danger', async () => {
    const page = await portal.open(here)
    expect(await questionsOf(page)).toHaveLength(7)
    expect(await page.getByRole('button', { name: 'Volgende vraag' }).count()).toBe(0)

    const danger = page.getByRole('alert').getByRole('link', { name: '112' })
    expect(await danger.isVisible()).toBe(false)
    await page.getByLabel('Er is nu gevaar').check()
    expect(await danger.isVisible()).toBe(true)
    await page.getByLabel('Vandaag').check()
    expect(await danger.isVisible()).toBe(false)
  })

  test('answers by the keyboard alone', async () => {
    const page = await portal.open(here)
    await page.locator('#now').focus()
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowDown')
    expect(await page.locator('[name=now]:checked').getAttribute('value')).toBe('weeks')
    await page.getByLabel('Hoe oud is uw naaste?').focus()
    await page.keyboard.type('80')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    expect(await headingOf(page)).toBe('Dit past misschien bij u')
    expect(await textOf(page.getByRole('main'))).toContain('80 jaar')
  })

  test('keeps the outcome open beside a place, and starts at the answer that is changed', async () => {
    const page = await portal.open(here)
    await page.getByLabel('Een paar uur iemand bij ons thuis').check()
    await button(page, 'Laat zien wat past')
    const [place] = await Promise.all([page.waitForEvent('popup'), page.locator('#plekken ~ .list .card__link').first().click()])
    await place.waitForLoadState()
    expect(new URL(place.url()).pathname).toMatch(/^\/den-bosch\/aanbod\//)
    expect(page.url()).toBe(portal.url + here)

    await press(page.getByRole('button', { name: 'Wijzig : Wat zou u helpen?' }))
    expect(await questionsOf(page)).toHaveLength(7)
    expect(await page.getByLabel('Een paar uur iemand bij ons thuis').isChecked()).toBe(true)
    const top = await page.locator('#vraag-help').evaluate((part) => part.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(60)
  })
})
