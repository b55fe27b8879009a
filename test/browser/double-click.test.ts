import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, press, referralOf, type Sitting, textOf } from '../support/portal.ts'
import { fillReferral } from '../support/referral-form.ts'
import { notesOf, referralsAbout } from '../support/sealed.ts'

const portal = await openPortal()

const formOf = async (caregiver: string, sitting: Sitting = {}) => {
  const page = await portal.open(paths.newReferral(), { person: 'fatima', ...sitting })
  await fillReferral(page, caregiver)
  return page
}
const send = (page: Page) => page.getByRole('button', { name: /^Verstuur naar/ })
const receipt = (page: Page) => textOf(page.getByRole('status'))

const referralsOf = async (caregiver: string) => (await referralsAbout(portal.database.client, caregiver)).length

describe('a nurse who', () => {
  test.each([true, false])('clicks twice sends one referral (script: %s)', async (javaScriptEnabled) => {
    const caregiver = `Twee Klikken ${javaScriptEnabled}`
    const page = await formOf(caregiver, { javaScriptEnabled })
    await send(page).dblclick()
    await page.waitForURL(/\/werk\/verwijzingen\/[0-9a-f-]{36}$/)
    expect(await receipt(page)).toMatch(/^Verstuurd\. Het kenmerk is/)
    expect(await referralsOf(caregiver)).toBe(1)
  })

  test('lost the answer on its way asks again, and sees the receipt of the one referral', async () => {
    const page = await formOf('Antwoord Kwijt')
    await page.route(
      (url) => url.pathname === paths.newReferral(),
      async (route) => {
        await route.fetch({ maxRedirects: 0 })
        await route.abort()
      },
      { times: 1 },
    )
    await send(page).click()
    await page.waitForURL('chrome-error://**')
    await page.reload() // sends the form once more
    expect(await receipt(page)).toMatch(/^Verstuurd\. Het kenmerk is/)
    expect(await referralsOf('Antwoord Kwijt')).toBe(1)
  })

  test('goes back to a page that the browser kept, and sends again, sees the receipt of the one referral', async () => {
    const page = await formOf('Stap Terug')
    const sendElsewhere = async () => {
      const [tab] = await Promise.all([page.waitForEvent('popup'), send(page).click()])
      await tab.waitForLoadState()
      return receipt(tab)
    }
    // the page stays, as in the back/forward cache that this Chromium does not have
    await page.locator('main form').evaluate((form: HTMLFormElement) => form.setAttribute('target', '_blank'))
    const first = await sendElsewhere()
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    expect(await sendElsewhere()).toBe(first)
    expect(await referralsOf('Stap Terug')).toBe(1)
  })

  test('goes back to a page that the browser asks for again, and sends, has sent nothing more', async () => {
    const page = await formOf('Leeg Terug')
    await press(send(page))
    await Promise.all([page.waitForEvent('load'), page.goBack()])
    await press(send(page))
    expect(await page.title()).toMatch(/^Fout: Nieuwe verwijzing/)
    expect(await referralsOf('Leeg Terug')).toBe(1)
  })
})

test('a nurse who was signed out while she typed signs in on another tab, and sends it after all', async () => {
  const page = await formOf('Even Weg')
  await page.context().clearCookies()
  await press(send(page))
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('U bent niet ingelogd')

  const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Log in (ander tabblad)' }).click()])
  await press(tab.getByRole('button', { name: 'Log in als Fatima' }))
  await press(page.getByRole('button', { name: 'Verstuur opnieuw' }))
  expect(await receipt(page)).toMatch(/^Verstuurd\. Het kenmerk is/)
  expect(await referralsOf('Even Weg')).toBe(1)
})

describe('two people at one referral at once', () => {
  test('one takes the step; the other sees that, and what they typed is still there', async () => {
    const referral = await referralOf(portal, 'Corrie M.')
    const at = paths.referral(referral)
    const both = await Promise.all([portal.open(at, { person: 'anouk' }), portal.open(at, { person: 'anouk' })])
    const answers = await Promise.all(
      both.map(async (page, who) => {
        await page.getByRole('textbox', { name: 'Toelichting' }).fill(`Plek ${who}`)
        const posted = page.waitForResponse((response) => response.request().method() === 'POST')
        await press(page.getByRole('button', { name: 'Er is een plek gevonden' }))
        return (await posted).status()
      }),
    )
    expect(answers.toSorted()).toEqual([303, 409])

    const late = answers.indexOf(409)
    const page = both[late] as Page
    expect(await textOf(page.getByRole('alert'))).toMatch(/^Iemand anders was u net voor\./)
    expect(await textOf(page.locator('.timeline'))).toContain(`Plek ${1 - late}`)
    expect(await textOf(page.getByRole('alert').getByRole('blockquote'))).toBe(`Plek ${late}`)
    const notes = await notesOf(portal.database.client, referral)
    expect(notes.filter((note) => note.startsWith('Plek '))).toEqual([`Plek ${1 - late}`])
  })

  test('who clicks twice on a step takes it once', async () => {
    const page = await portal.open(paths.referral(await referralOf(portal, 'Ans V.')), { person: 'anouk' })
    await page.getByRole('button', { name: 'Ik heb de mantelzorger gesproken' }).dblclick()
    await page.getByText('Zoek een plek die past').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.getByText('Anouk sprak de mantelzorger').count()).toBe(1)
  })
})
