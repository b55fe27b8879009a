import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'
import { agreementOf, refer, whatIsKept } from './people.ts'

const site = await openSite()
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const ilse = await site.as('ilse')

let count = 0

/** Asked of De Wilg, which has a question. */
async function asked() {
  const id = await refer(fatima, await agreementOf(site, 'A'), { telephone: `06 1111 000${++count}` })
  for (const [at, step] of ['receive', 'contact'].entries())
    await anouk.submit(paths.referral(id), { step, note: '', version: String(at + 1) })
  const [wilg] = await site.db.all<{ id: string }>(sql`select id from offerings where external_id = 'DB01'`)
  await anouk.submit(paths.referralAsk(id), { ask: 'Proefvraag, een middag.', [`vraag_${wilg?.id}`]: 'yes' })
  const [request] = await site.db.all<{ id: string }>(sql`select id from provider_requests where referral_id = ${id}`)
  await ilse.submit(paths.request(request?.id ?? ''), { step: 'question', note: 'Proefantwoord?', day: '', version: '1' })
  return { id, request: request?.id ?? '' }
}

test('what providers were asked is told to the person, and goes with the rest', async () => {
  const { id } = await asked()
  expect((await anouk.visit(paths.rightsOf(id))).text).toContain('Proefvraag, een middag. · Proefantwoord?')
  const file = JSON.parse((await anouk.visit(paths.rightsExport(id))).html) as { referrals: { requests: object[] }[] }
  expect(file.referrals[0]?.requests).toMatchObject([{ ask: 'Proefvraag, een middag.', answer: 'Proefantwoord?', status: 'question' }])
  expect(await whatIsKept(site, id)).toContain('Proefvraag')
  await anouk.submit(paths.rightsErase(id), { sure: 'yes' })
  expect(await whatIsKept(site, id)).toBe('')
})

test('once the yes is taken back, nobody reads it any more', async () => {
  const { id, request } = await asked()
  await fatima.submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
  expect((await anouk.visit(paths.referral(id))).text).not.toContain('Proefvraag')
  const provider = await ilse.visit(paths.request(request))
  expect(provider.text).toContain('De coördinator trok deze vraag in.')
  expect(provider.text).not.toContain('Proefvraag')
})
