import type { Page } from 'playwright-core'
import { paths } from '../../src/paths.ts'
import { newFollowCode } from '../../src/referrals/follow-code.ts'
import { asksToStop, followBy, followCode, opensAll } from '../support/follow-page.ts'
import { type Portal, press } from '../support/portal.ts'
import { type Deed, oneAfterOther, type Place, type Places, sendsAsItIs } from './care-places.ts'

const formTo = (page: Page, action: string) => page.locator(`form[action="${action}"]`).last()
/** Fills in a form of the page of the code, and sends it. */
const sends =
  (action: string, typed: Record<string, string> = {}): Deed =>
  async (page) => {
    const form = formTo(page, action)
    for (const [name, value] of Object.entries(typed)) await form.locator(`[name=${name}]`).fill(value)
    await press(form.locator('button').first())
  }
/** As somebody who did not answer before. */
const leavesOpen =
  (action: string): Deed =>
  async (page) => {
    await formTo(page, action)
      .locator('[type=radio]')
      .evaluateAll((radios: HTMLInputElement[]) => {
        for (const radio of radios) radio.checked = false
      })
    await sends(action)(page)
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

/** Where a caregiver follows what was asked, and says what the code is for. */
export async function followPlaces(portal: Portal): Promise<Places> {
  const [toos, henk, mehmet, bep] = await Promise.all(
    ['Toos L.', 'Henk D.', 'Mehmet K.', 'Bep S.'].map((caregiver) => followCode(portal, caregiver)),
  )
  const asBep = opensAll(bep ?? '', '5655')
  const opens = opensAll(toos ?? '', '5644')
  const follows = (name: string, ...deeds: Deed[]): Place => ({ name, at: paths.follow, does: oneAfterOther(opens, ...deeds) })
  const isWrong = (place: Place): Place => ({ ...place, status: 422 })
  return {
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
      isWrong({ name: 'no answer about an easy heart', at: paths.follow, does: oneAfterOther(asBep, leavesOpen(paths.followEase)) }),
      { name: 'an answer about an easy heart', at: paths.follow, does: oneAfterOther(asBep, picks(paths.followEase)) },
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
      { name: 'a request that was stopped', at: paths.follow, does: oneAfterOther(opensAll(henk ?? '', '5611'), ends(paths.followStop)) },
    ],
    'POST /volg/toestemming': [
      follows('the page before taking back', sends(paths.followWithdraw)),
      {
        name: 'a consent that was taken back',
        at: paths.follow,
        does: oneAfterOther(opensAll(mehmet ?? '', '5622'), ends(paths.followWithdraw)),
      },
    ],
  }
}
