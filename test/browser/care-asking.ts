import type { Page } from 'playwright-core'
import { paths } from '../../src/paths.ts'
import { newFollowCode } from '../../src/referrals/follow-code.ts'
import { asksToStop, followBy, followCode, opensAll } from '../support/follow-page.ts'
import { asksNeighbour, followsNeighbour, followsWith, neighbourCodeOf } from '../support/neighbour-form.ts'
import { asksForContact, sendsNothing } from '../support/own-request.ts'
import { type Portal, press } from '../support/portal.ts'
import { type Place, type Places, sendsAsItIs } from './care-places.ts'

type Deed = (page: Page) => Promise<unknown>
const then =
  (...deeds: Deed[]): Deed =>
  async (page) => {
    for (const deed of deeds) await deed(page)
  }
const formTo = (page: Page, action: string) => page.locator(`form[action="${action}"]`).last()
/** Fills in a form of the page of the code, and sends it. */
const sends =
  (action: string, typed: Record<string, string> = {}): Deed =>
  async (page) => {
    const form = formTo(page, action)
    for (const [name, value] of Object.entries(typed)) await form.locator(`[name=${name}]`).fill(value)
    await press(form.locator('button').first())
  }
const picks =
  (action: string): Deed =>
  async (page) => {
    await formTo(page, action).locator('[type=radio]').first().check()
    await sends(action)(page)
  }
/** Until whoever follows with this code has to wait. */
const triesTooOften: Deed = async (page) => {
  const code = newFollowCode()
  await page.evaluate(
    async ([address = '', typed = '']) => {
      for (let tries = 0; tries < 8; tries++)
        await fetch(address, { method: 'POST', body: new URLSearchParams({ code: typed, digits: '0000' }) })
    },
    [paths.follow, code],
  )
  await followBy(code, '0000')(page)
}
const erases: Deed = (page) => press(page.locator('button[name=deed][value=withdraw]'))
const erasesAndComesBack: Deed = async (page) => {
  await asksNeighbour(page)
  const code = ((await page.locator('.handout__signs').textContent()) ?? '').trim()
  const comesIn = async () => {
    await page.goto(paths.neighbourFollow('stein'))
    await followsWith(page, code, '6666')
  }
  await comesIn()
  await erases(page)
  await comesIn()
}

/** For good; who reads another language after that comes back with what was still open in another tab. */
const ends =
  (action: string): Deed =>
  async (page) => {
    await page.locator(`form[action="${paths.followPrint}"]`).evaluate((part: HTMLFormElement, to) => {
      part.action = to
      const sure = part.querySelector('button')
      sure?.setAttribute('name', 'sure')
      sure?.setAttribute('value', 'yes')
    }, action)
    await press(page.locator('button[name=sure]'))
  }
const offersHelp: Deed = async (page) => {
  await page.locator('[name=adult]').check()
  await asksNeighbour(page)
}

/** Where a caregiver asks somebody for something, and follows what comes of it. */
export async function askingPlaces(portal: Portal): Promise<Places> {
  const [toos, henk, mehmet, bep] = await Promise.all(
    ['Toos L.', 'Henk D.', 'Mehmet K.', 'Bep S.'].map((caregiver) => followCode(portal, caregiver)),
  )
  const asBep = opensAll(bep ?? '', '5655')
  const opens = opensAll(toos ?? '', '5644')
  const follows = (name: string, ...deeds: Deed[]): Place => ({ name, at: paths.follow, does: then(opens, ...deeds) })
  const isWrong = (place: Place): Place => ({ ...place, status: 422 })
  const [contact, asks, offers] = [
    paths.ownRequest('den-bosch'),
    paths.neighbourForm('stein', 'ask'),
    paths.neighbourForm('stein', 'offer'),
  ]
  const [proposed, running] = [await neighbourCodeOf(portal, 'ask', 'proposed'), await neighbourCodeOf(portal, 'offer', 'running')]
  const toNeighbour = paths.neighbourFollow('stein')
  return {
    'GET /:practice/hulpvraag': [{ name: 'the form that asks for contact', at: contact }],
    'POST /:practice/hulpvraag': [
      { name: 'that form, sent empty', at: contact, status: 422, does: sendsNothing },
      { name: 'the receipt', at: contact, does: asksForContact },
    ],
    'GET /volg': [{ name: 'the form for a code', at: paths.follow }],
    'POST /volg': [
      { name: 'that form, sent empty', at: paths.follow, status: 422, does: sendsAsItIs },
      { name: 'a code that nobody made', at: paths.follow, status: 422, does: followBy(newFollowCode(), '0000') },
      { name: 'who tried too often', at: paths.follow, status: 429, does: triesTooOften },
      { name: 'a request that is followed', at: paths.follow, does: opens },
      { name: 'a request that came to an end', at: paths.follow, does: asBep },
    ],
    'POST /volg/bericht': [
      isWrong(follows('an empty message', sends(paths.followWrite))),
      follows('a message that was sent', sends(paths.followWrite, { message: 'Dinsdag kan ik niet.' })),
    ],
    'POST /volg/gestart': [follows('what was said of the start', sends(paths.followSay))],
    'POST /volg/gerust-hart': [
      isWrong({ name: 'no answer about an easy heart', at: paths.follow, does: then(asBep, sends(paths.followEase)) }),
      { name: 'an answer about an easy heart', at: paths.follow, does: then(asBep, picks(paths.followEase)) },
    ],
    'POST /volg/gegevens': [
      isWrong(follows('a number that is none', sends(paths.followChange, { telephone: 'thuis' }))),
      follows('a name that was changed', sends(paths.followChange, { caregiverName: 'Toos' })),
    ],
    'POST /volg/helper': [
      isWrong(follows('a helper without a name', sends(paths.followHelper))),
      follows('a code for a helper', sends(paths.followHelper, { label: 'Noor', telephone: '000 555 44 44' })),
    ],
    'POST /volg/helper/weg': [follows('a helper who reads no longer', sends(paths.followHelperGone))],
    'POST /volg/overzicht': [follows('all of it on one sheet', sends(paths.followPrint))],
    'POST /volg/stoppen': [
      { name: 'the page before stopping', at: paths.follow, does: asksToStop(toos ?? '', '5644') },
      { name: 'a request that was stopped', at: paths.follow, does: then(opensAll(henk ?? '', '5611'), ends(paths.followStop)) },
    ],
    'POST /volg/toestemming': [
      follows('the page before taking back', sends(paths.followWithdraw)),
      { name: 'a consent that was taken back', at: paths.follow, does: then(opensAll(mehmet ?? '', '5622'), ends(paths.followWithdraw)) },
    ],
    'GET /:practice/buurthulp': [{ name: 'help in the neighbourhood', at: paths.neighbours('stein') }],
    'GET /:practice/buurthulp/vragen': [{ name: 'asking a neighbour for help', at: asks }],
    'POST /:practice/buurthulp/vragen': [
      { name: 'what is wrong in that form', at: asks, status: 422, does: sendsAsItIs },
      { name: 'the code of what was asked', at: asks, does: asksNeighbour },
    ],
    'GET /:practice/buurthulp/aanbieden': [{ name: 'offering help', at: offers }],
    'POST /:practice/buurthulp/aanbieden': [
      { name: 'an offer that was sent empty', at: offers, status: 422, does: sendsAsItIs },
      { name: 'the code of what was offered', at: offers, does: offersHelp },
    ],
    'GET /:practice/buurthulp/volgen': [{ name: 'following it', at: toNeighbour }],
    'POST /:practice/buurthulp/volgen': [
      { name: 'that form, sent empty', at: toNeighbour, status: 422, does: sendsAsItIs },
      { name: 'how far it is', at: asks, does: followsNeighbour },
      { name: 'somebody who was found', at: toNeighbour, does: (page) => followsWith(page, proposed.code, proposed.digits) },
      { name: 'help that runs', at: toNeighbour, does: (page) => followsWith(page, running.code, running.digits) },
      { name: 'what was erased', at: asks, does: then(followsNeighbour, erases) },
      { name: 'a code of what was erased', at: asks, status: 410, does: erasesAndComesBack },
    ],
  }
}
