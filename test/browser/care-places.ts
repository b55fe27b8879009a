import type { Page } from 'playwright-core'
import { monthOf } from '../../src/agenda/query.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { drawsSome } from '../support/network-drawing.ts'
import { press } from '../support/portal.ts'
import { answersAll, answersFew, saysDanger } from '../support/self-check.ts'
import { answersInWords, answersMuch, saysThereIsDanger } from '../support/wegwijzer.ts'

/** A page as a caregiver meets it. `does` is what they do there; what is looked at is the page that answers. */
export type Place = { name: string; at: string; status?: number; does?: (page: Page) => Promise<unknown> }

/** By the route that answers with the page that is looked at, as `POST /:practice/check`. */
export type Places = Record<string, Place[]>

export type Deed = (page: Page) => Promise<unknown>
export const oneAfterOther =
  (...deeds: Deed[]): Deed =>
  async (page) => {
    for (const deed of deeds) await deed(page)
  }

const here = 'den-bosch'
const home = 'dagopvang-de-kastanje'

export const unfoldAll = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
export const sendsAsItIs = (page: Page) => press(page.locator('main form button[type=submit]').last())
const unfold = (page: Page) => page.locator('main summary').first().click()

const keepsTwo = async (page: Page) => {
  const buttons = page.locator('[data-keep]')
  for (const at of [0, 1]) await buttons.nth(at).click()
}
const keepsAndLooks = async (page: Page) => {
  await keepsTwo(page)
  await page.goto(paths.shortlist(here))
  await page.locator('[data-listed]').first().waitFor()
}
const sharesTwo = async (page: Page) => {
  const codes = await page
    .locator('[data-keep]')
    .evaluateAll((buttons) => buttons.slice(0, 2).map((button) => button.getAttribute('data-keep')))
  await page.goto(paths.shortlist(here, codes.join()))
}
const forgetsList = (page: Page) => page.evaluate(() => localStorage.clear())
const reports = async (page: Page) => {
  await page.locator('[name=reason]').first().check()
  await sendsAsItIs(page)
}

/** Where a caregiver finds help. */
export const findingPlaces: Places = {
  'GET /': [
    { name: 'the front door', at: paths.home },
    { name: 'the front door, from elsewhere', at: `${paths.home}?zoek=1011`, status: 422 },
  ],
  'GET /:practice': [
    { name: 'the home page', at: paths.practice(here) },
    { name: 'a practice that is not there', at: paths.practice('nergens'), status: 404 },
  ],
  'GET /:practice/aanbod': [
    { name: 'the list', at: paths.offerings(here, 'q=dementie&postcode=5247&soort=daytime&voor=dementia'), does: unfold },
    { name: 'nothing found', at: paths.offerings(here, 'q=xqzzy&postcode=99') },
  ],
  'GET /:practice/aanbod/:offering': [
    { name: 'an offering', at: paths.offering(here, home, '5247') },
    { name: 'an offering that is not there', at: paths.offering(here, 'nergens'), status: 404 },
  ],
  'GET /:practice/aanbod/:offering/klopt-niet': [
    { name: 'what is not right there', at: paths.reportOffering(here, home) },
    { name: 'the thanks for saying so', at: paths.reportOffering(here, home), does: reports },
  ],
  'POST /:practice/aanbod/:offering/klopt-niet': [
    { name: 'what is not right there, sent empty', at: paths.reportOffering(here, home), status: 422, does: sendsAsItIs },
  ],
  'GET /:practice/mijn-lijst': [
    { name: 'an empty list', at: paths.offerings(here), does: (page) => forgetsList(page).then(() => page.goto(paths.shortlist(here))) },
    { name: 'a list that somebody sent', at: paths.offerings(here), does: sharesTwo },
  ],
  'POST /:practice/mijn-lijst': [{ name: 'the own list', at: paths.offerings(here), does: keepsAndLooks }],
  'GET /k/:code': [{ name: 'a short link that leads nowhere', at: paths.short('22222222'), status: 404 }],
  'GET /:practice/wegwijzer': [{ name: 'the wegwijzer', at: paths.routing(here) }],
  'POST /:practice/wegwijzer': [
    { name: 'the wegwijzer, in words', at: paths.routing(here), status: 422, does: answersInWords },
    { name: 'what the wegwijzer says of much', at: paths.routing(here), does: answersMuch },
    { name: 'what it says of danger', at: paths.routing(here), does: saysThereIsDanger },
  ],
  'GET /:practice/check': [{ name: 'the questions', at: paths.selfCheck(here) }],
  'POST /:practice/check': [
    { name: 'danger', at: paths.selfCheck(here), does: saysDanger },
    { name: 'the outcome of little', at: paths.selfCheck(here), does: answersFew },
    { name: 'the outcome of much', at: paths.selfCheck(here), does: answersAll },
  ],
}

const onTable: Deed = async (page) => {
  await page.context().addCookies([{ name: 'leestafel', value: here, url: page.url() }])
  await page.reload()
}

/** On a screen for everybody; from the first of these on the browser is a reading table. */
export const tablePlaces: Places = {
  'GET /:practice/leestafel': [{ name: 'the reading table once it is on', at: paths.readingTable(here), does: onTable }],
  'GET /:practice/hulpvraag': [{ name: 'what the reading table says instead of a form', at: paths.ownRequest(here) }],
}

/** What a caregiver reads, and fills in for the own drawer. */
export const readingPlaces: Places = {
  'GET /privacy': [{ name: 'privacy', at: paths.privacy }],
  'GET /toegankelijkheid': [{ name: 'accessibility', at: paths.accessibility }],
  'GET /klacht': [{ name: 'where to complain', at: paths.complaints }],
  'GET /:practice/klacht': [{ name: 'how to complain', at: paths.complaint(here) }],
  'GET /:practice/werkafspraken': [{ name: 'the agreements', at: paths.publicAgreements(here) }],
  'GET /:practice/agenda': [
    { name: 'the agenda', at: paths.agenda(here) },
    { name: 'a month of the agenda', at: paths.agenda(here, `maand=${monthOf(dayOf(new Date()))}`) },
  ],
  'GET /:practice/agenda/:event': [{ name: 'an event', at: paths.event(here, 'aan-tafel-mantelzorgers-onder-elkaar') }],
  'GET /:practice/hulpmiddelen': [{ name: 'the tools', at: paths.tools(here) }],
  'GET /:practice/hulpmiddelen/netwerk': [
    { name: 'the drawing of nobody yet', at: paths.networkTool(here) },
    { name: 'the drawing of who helps along', at: paths.networkTool(here), does: drawsSome },
  ],
  'GET /:practice/hulpmiddelen/noodplan': [{ name: 'the emergency plan', at: paths.plan(here) }],
  'GET /:practice/hulpmiddelen/gesprek': [{ name: 'the sheet for a conversation', at: paths.talk(here) }],
  'GET /:practice/mag-dit': [{ name: 'what is allowed', at: paths.allowed(here), does: unfoldAll }],
  'GET /:practice/jong': [
    { name: 'the page for young carers', at: paths.young(here) },
    { name: 'that page for who is under twelve', at: paths.young('stein', 'tot-12') },
  ],
  'GET /:practice/bibliotheek': [{ name: 'the library', at: paths.library(here, 'voor=mantelzorgers') }],
  'GET /:practice/bibliotheek/:item': [{ name: 'a tip of the library', at: paths.libraryItem(here, 'omgaan-met-vergeten') }],
  'GET /:practice/leestafel': [{ name: 'the reading table', at: paths.readingTable(here) }],
}
