import type { Page } from 'playwright-core'
import { neighbourCodeKind, placeOf } from '../../src/neighbourhood/sealing.ts'
import { neighbourCodes } from '../../src/neighbourhood/tables.ts'
import { paths } from '../../src/paths.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { newId, sha256 } from '../../src/platform/id.ts'
import { openVault, portalScope } from '../../src/platform/vault.ts'
import { newFollowCode, writeFollowCode } from '../../src/referrals/follow-code.ts'
import { testKeys } from './parts.ts'
import { type Portal, press } from './portal.ts'

const send = (page: Page) => press(page.locator('.form__send button'))

/** Fills in the form to ask for help, and sends it; another number each time, for one number may not ask often. */
export async function asksNeighbour(page: Page): Promise<void> {
  await page.locator('#firstName').fill('Mia')
  const some = String(Math.floor(Math.random() * 10_000)).padStart(4, '0')
  await page.locator('#telephone').fill(`06 ${some} 6666`)
  for (const box of ['help_shopping', 'help_company', 'time_morning', 'consent']) await page.locator(`[name=${box}]`).check()
  await page.locator('#area').fill('6171')
  await send(page)
}

export async function followsWith(page: Page, code: string, digits: string): Promise<void> {
  await page.locator('#code').fill(code)
  await page.locator('#digits').fill(digits)
  await send(page)
}

/** Presses to stop, and is asked whether that is sure. */
export const asksToErase = (code: string, digits: string) => async (page: Page) => {
  await followsWith(page, code, digits)
  await press(page.locator('[name=deed][value=withdraw]'))
}

/** Asks, and goes on to where the code works. */
export async function followsNeighbour(page: Page): Promise<void> {
  await asksNeighbour(page)
  const code = (await page.locator('.handout__signs').textContent()) ?? ''
  await page.goto(paths.neighbourFollow('stein'))
  await followsWith(page, code.trim(), '6666')
}

/** A code of whoever asks or offers in a match of the demo, and the end of their number. */
export async function neighbourCodeOf({ database }: Portal, side: 'ask' | 'offer', status: 'proposed' | 'running') {
  const db = databaseOf(database.client)
  const vault = openVault(testKeys)
  const { rows } = await database.client.execute({
    sql: `select n.id, n.practice_id, n.telephone from neighbour_matches m join neighbours n on n.id = m.${side}_id where m.status = ? limit 1`,
    args: [status],
  })
  const [neighbourId, practiceId, sealed] = [String(rows[0]?.id), String(rows[0]?.practice_id), String(rows[0]?.telephone)]
  const [id, code] = [newId(new Date()), newFollowCode()]
  const hash = await sha256(code)
  await db.insert(neighbourCodes).values({
    id,
    neighbourId,
    digest: await vault.seal(portalScope, placeOf.digest(id), hash),
    codeHash: await vault.fingerprint(portalScope, neighbourCodeKind, hash),
    madeAt: new Date().toISOString(),
  })
  const telephone = await vault.open(practiceId, placeOf.detail('telephone', neighbourId), sealed)
  return { id: neighbourId, code: writeFollowCode(code), digits: telephone.slice(-4) }
}
