import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { monthOf } from '../../src/agenda/query.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { clashesIn, enlargeText } from '../support/clashes.ts'
import { asksToStop, followCode, opensAll } from '../support/follow-page.ts'
import { barriersIn, bringAxe, listenTo, sidewaysIn, slipsIn } from '../support/inspection.ts'
import { asksNeighbour, followsNeighbour } from '../support/neighbour-form.ts'
import { drawsSome } from '../support/network-drawing.ts'
import { asksForContact, sendsNothing } from '../support/own-request.ts'
import { desk, openPortal, phone, press, textOf } from '../support/portal.ts'
import { answersAll, answersFew, saysDanger } from '../support/self-check.ts'
import { smallTargetsIn } from '../support/targets.ts'
import { answersInWords, answersMuch, saysThereIsDanger } from '../support/wegwijzer.ts'

const portal = await openPortal()
const check = paths.selfCheck('den-bosch')
const contact = paths.ownRequest('den-bosch')
const nothing = async () => undefined
const unfoldAll = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
const askHelp = paths.neighbourForm('stein', 'ask')
const code = await followCode(portal, 'Toos L.')
const [follows, stops] = [opensAll(code, '5644'), asksToStop(code, '5644')]

type Place = [name: string, at: string, does: (page: Page) => Promise<unknown>]

const here = 'den-bosch'
const home = 'dagopvang-de-kastanje'
const unfold = (page: Page) => page.locator('main summary').first().click()
const sharesTwo = async (page: Page) => {
  const codes = await page
    .locator('[data-keep]')
    .evaluateAll((buttons) => buttons.slice(0, 2).map((button) => button.getAttribute('data-keep')))
  await page.goto(paths.shortlist(here, codes.join()))
}

/** Where a caregiver finds help. */
const finding: Place[] = [
  ['the front door', `${paths.home}?zoek=1011`, nothing],
  ['the list', paths.offerings(here, 'q=dementie&postcode=5247&soort=daytime&voor=dementia'), unfold],
  ['nothing found', paths.offerings(here, 'q=xqzzy&postcode=99'), nothing],
  ['an offering', paths.offering(here, home, '5247'), nothing],
  ['what is not right there', paths.reportOffering(here, home), sendsNothing],
  ['a list that somebody sent', paths.offerings(here), sharesTwo],
  ['the wegwijzer', paths.routing(here), answersInWords],
  ['what the wegwijzer says of much', paths.routing(here), answersMuch],
  ['what it says of danger', paths.routing(here), saysThereIsDanger],
  ['the agreements', paths.publicAgreements(here), nothing],
  ['a short link that leads nowhere', paths.short('22222222'), nothing],
  ['a page that is not there', '/den-bosch/niks', nothing],
]

const places: Place[] = [
  ['the home page', paths.practice('den-bosch'), nothing],
  ['the reading table', paths.readingTable('den-bosch'), nothing],
  ['how to complain', paths.complaint('den-bosch'), nothing],
  ['where to complain', paths.complaints, nothing],
  ['privacy', paths.privacy, nothing],
  ['accessibility', paths.accessibility, nothing],
  ['the agenda', paths.agenda('den-bosch'), nothing],
  ['a month of the agenda', paths.agenda('den-bosch', `maand=${monthOf(dayOf(new Date()))}`), nothing],
  ['an event', paths.event('den-bosch', 'aan-tafel-mantelzorgers-onder-elkaar'), nothing],
  ['the questions', check, nothing],
  ['danger', check, saysDanger],
  ['the outcome of little', check, answersFew],
  ['the outcome of much', check, answersAll],
  ...finding,
  ['the tools', paths.tools('den-bosch'), nothing],
  ['the drawing of nobody yet', paths.networkTool('den-bosch'), nothing],
  ['the drawing of who helps along', paths.networkTool('den-bosch'), drawsSome],
  ['the emergency plan', paths.plan('den-bosch'), nothing],
  ['the sheet for a conversation', paths.talk('den-bosch'), nothing],
  ['what is allowed', paths.allowed('den-bosch'), unfoldAll],
  ['the page for young carers', paths.young('den-bosch'), nothing],
  ['that page for who is under twelve', paths.young('stein', 'tot-12'), nothing],
  ['the library', paths.library('den-bosch', 'voor=mantelzorgers'), nothing],
  ['a tip of the library', paths.libraryItem('den-bosch', 'omgaan-met-vergeten'), nothing],
  ['help in the neighbourhood', paths.neighbours('stein'), nothing],
  ['asking a neighbour for help', askHelp, nothing],
  ['what is wrong in that form', askHelp, (page) => press(page.locator('.form__send button'))],
  ['offering help', paths.neighbourForm('stein', 'offer'), nothing],
  ['the code of what was asked', askHelp, asksNeighbour],
  ['following it', paths.neighbourFollow('stein'), nothing],
  ['how far it is', askHelp, followsNeighbour],
  ['the form that asks for contact', contact, nothing],
  ['the form that came back', contact, sendsNothing],
  ['the receipt', contact, asksForContact],
  ['the form for a code', paths.follow, nothing],
  ['a request that is followed', paths.follow, follows],
  ['the page before stopping', paths.follow, stops],
]

describe.each(careLanguageCodes)('whoever reads %s', (language) => {
  const page = portal.seat({ screen: phone, language }).then(async (context) => {
    const opened = await context.newPage()
    await bringAxe(opened)
    return opened
  })

  test.each(places)(
    'can read, hit and use %s',
    async (_, at, does) => {
      const opened = await page
      const heard = listenTo(opened, new URL(portal.url).host)
      await opened.setViewportSize(phone)
      await opened.goto(at)
      await does(opened)
      const findings = [...(await slipsIn(opened, language)), ...(await barriersIn(opened)), ...(await smallTargetsIn(opened))]
      for (const screen of [phone, { ...phone, width: 320 }, desk]) {
        await opened.setViewportSize(screen)
        findings.push(...(await sidewaysIn(opened)))
      }
      for (const screen of [desk, phone]) {
        await opened.setViewportSize(screen)
        await enlargeText(opened, 200)
        findings.push(...(await clashesIn(opened)), ...(await sidewaysIn(opened)))
        await enlargeText(opened, 100)
      }
      expect([...findings, ...heard]).toEqual([])
    },
    60_000,
  )
})

test('Arabic reads from right to left, and its telephone numbers from left to right', async () => {
  const page = await portal.open(`${check}?taal=ar`, { screen: phone })
  const brand = await page.locator('.brand').boundingBox()
  expect(brand && brand.x > phone.width / 2 - 40).toBe(true)
  for (const number of ['.reach .num', 'main a[href^="tel:"]'])
    expect(
      await page
        .locator(number)
        .first()
        .evaluate((part) => getComputedStyle(part).direction),
    ).toBe('ltr')
})

test('the numbers show at once to who says that it goes wrong now, without script too', async () => {
  const page = await portal.open(check, { javaScriptEnabled: false, screen: phone })
  const number = page.getByRole('main').getByRole('link', { name: '113' })
  expect(await number.filter({ visible: true }).count()).toBe(1)
  await page.getByLabel('Ja').check()
  expect(await number.filter({ visible: true }).count()).toBe(2)
  await press(page.getByRole('button', { name: 'Laat zien wat kan helpen' }))
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Bel eerst iemand')
  await press(page.getByRole('button', { name: 'Terug naar de vragen' }))
  expect(await page.getByLabel('Ja').isChecked()).toBe(true)
})

test('without script a caregiver answers, reads the outcome, and changes an answer', async () => {
  const page = await portal.open(check, { javaScriptEnabled: false, screen: phone })
  await answersAll(page)
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Zoek nu hulp')
  expect(page.url()).toBe(portal.url + check)
  await page.getByText('Uw antwoorden', { exact: true }).click()
  await press(page.getByRole('button', { name: 'Wijzig mijn antwoorden' }))
  expect(await page.locator('input[value=often]:checked').count()).toBe(8)
})
