import type { Page } from 'playwright-core'
import { paths } from '../../src/paths.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { openVault } from '../../src/platform/vault.ts'
import { writeFollowCode } from '../../src/referrals/follow-code.ts'
import { recordFollowCode } from '../../src/referrals/store-handout.ts'
import { testKeys } from './parts.ts'
import { type Portal, press, referralOf } from './portal.ts'

/** By which the caregiver follows a referral of 's-Hertogenbosch. */
export async function followCode(portal: Portal, caregiver: string): Promise<string> {
  const archive = { db: databaseOf(portal.database.client), vault: openVault(testKeys), now: new Date() }
  const origin = { requestId: 'request-of-test', networkAddress: '' }
  const fatima = { personId: 'fatima', name: 'Fatima', membershipId: null, organisationId: null, role: 'referrer', origin }
  return recordFollowCode(archive, { id: await referralOf(portal, caregiver), practiceId: 'practice-den-bosch' }, fatima)
}

export const followBy = (code: string, digits: string) => async (page: Page) => {
  await page.locator('[name=code]').fill(writeFollowCode(code))
  await page.locator('[name=digits]').fill(digits)
  await press(page.locator('main form button[type=submit]').first())
}

/** Comes in and unfolds what is up to the caregiver. */
export const opensAll = (code: string, digits: string) => async (page: Page) => {
  await followBy(code, digits)(page)
  for (const summary of await page.locator('main details > summary').all()) await summary.click()
}

export const asksToStop = (code: string, digits: string) => async (page: Page) => {
  await opensAll(code, digits)(page)
  await press(page.locator(`form[action="${paths.followStop}"] button`))
}
