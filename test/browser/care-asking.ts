import { paths } from '../../src/paths.ts'
import { asksNeighbour, followsNeighbour, followsWith, neighbourCodeOf } from '../support/neighbour-form.ts'
import { asksAsYoung, asksForContact, sendsNothing } from '../support/own-request.ts'
import { type Portal, press } from '../support/portal.ts'
import { type Deed, oneAfterOther, type Places, sendsAsItIs } from './care-places.ts'

const asksToErase: Deed = (page) => press(page.locator('button[name=deed][value=withdraw]'))
const erases: Deed = oneAfterOther(asksToErase, asksToErase) // the second time on the page that asks whether it is sure
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

const offersHelp: Deed = async (page) => {
  await page.locator('[name=adult]').check()
  await asksNeighbour(page)
}

/** Where a caregiver asks to be called, and neighbours ask and offer help. */
export async function askingPlaces(portal: Portal): Promise<Places> {
  const [contact, asks, offers] = [
    paths.ownRequest('den-bosch'),
    paths.neighbourForm('stein', 'ask'),
    paths.neighbourForm('stein', 'offer'),
  ]
  const [proposed, running] = [await neighbourCodeOf(portal, 'ask', 'proposed'), await neighbourCodeOf(portal, 'offer', 'running')]
  const young = (age = '') => paths.youngRequest('stein', age)
  const toNeighbour = paths.neighbourFollow('stein')
  return {
    'GET /:practice/hulpvraag': [{ name: 'the form that asks for contact', at: contact }],
    'POST /:practice/hulpvraag': [
      { name: 'that form, sent empty', at: contact, status: 422, does: sendsNothing },
      { name: 'the receipt', at: contact, does: asksForContact },
    ],
    'GET /:practice/jong/hulpvraag': [
      { name: 'the age of who is young', at: young() },
      { name: 'the form of who is under twelve', at: young('tot-12') },
      { name: 'the form of who is sixteen', at: young('16-23') },
    ],
    'POST /:practice/jong/hulpvraag': [
      { name: 'the form of who is twelve, sent empty', at: young('12-15'), status: 422, does: sendsNothing },
      { name: 'the receipt of who is young', at: young('12-15'), does: asksAsYoung },
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
      { name: 'the page before erasing', at: asks, does: oneAfterOther(followsNeighbour, asksToErase) },
      { name: 'what was erased', at: asks, does: oneAfterOther(followsNeighbour, erases) },
      { name: 'a code of what was erased', at: asks, status: 410, does: erasesAndComesBack },
    ],
  }
}
