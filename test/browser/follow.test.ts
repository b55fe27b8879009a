import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openPortal, phone, press, referralOf, textOf } from '../support/portal.ts'

const portal = await openPortal()

test.each([true, false])('a nurse hands out a code and the caregiver follows by it (script: %s)', async (javaScriptEnabled) => {
  const nurse = await portal.open(paths.referral(await referralOf(portal, 'Mehmet K.')), { person: 'fatima', javaScriptEnabled })
  await press(nurse.locator('form[action$="/uitleg"] button'))
  expect(await nurse.locator('.qr').count()).toBe(1)
  const code = await textOf(nurse.locator('.handout__signs'))
  expect(nurse.url()).not.toContain(code)
  await nurse.emulateMedia({ media: 'print' })
  expect(await nurse.locator('.handout__signs').isVisible()).toBe(true)
  expect(await nurse.locator('.intro').isVisible()).toBe(false)

  const caregiver = await portal.open(paths.practice('den-bosch'), { screen: phone, javaScriptEnabled })
  await press(caregiver.locator('footer a', { hasText: 'Volg uw aanvraag' }))
  await caregiver.locator('[name=code]').fill(code.toLowerCase())
  await caregiver.locator('[name=digits]').fill('0000')
  await press(caregiver.locator('main button[type=submit]'))
  expect(await textOf(caregiver.locator('[role=alert]'))).toContain('horen niet bij elkaar')
  expect(await caregiver.locator('[name=code]').inputValue()).toBe(code.toLowerCase())
  await caregiver.locator('[name=digits]').fill('5622')
  await press(caregiver.locator('main button[type=submit]'))
  expect(await textOf(caregiver.locator('h1'))).toBe('Verstuurd')
  expect(new URL(caregiver.url()).pathname).toBe(paths.follow)
})
