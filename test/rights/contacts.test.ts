import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addMonths, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { referralContacts } from '../../src/referrals/tables.ts'
import { eraseWhatIsOver } from '../../src/rights/jobs.ts'
import { erasures } from '../../src/rights/tables.ts'
import { openSite } from '../support/site.ts'
import { agreementOf, refer, whatIsKept } from './people.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')

let count = 0

/** A referral that names a representative nobody else knows. */
async function named() {
  count += 1
  const id = await refer(fatima, await agreementOf(site, 'A'), { telephone: `06 2222 000${count}` })
  const telephone = `06 3333 000${count}`
  const contact = {
    kind: 'representative',
    name: `Márker Namens ${count}`,
    telephone,
    relation: 'sibling',
    saidYes: 'yes',
    key: newId(new Date()),
  }
  expect((await fatima.submit(paths.referralContacts(id), contact)).status).toBe(303)
  return { id, telephone, contactId: contact.key }
}
const search = (name: string, telephone = '') => anouk.submit(paths.rights, { name, telephone })

test('somebody who is named is found by name and by telephone, and told from the caregiver', async () => {
  const { id, telephone } = await named()
  for (const answer of [await search('marker namens 1'), await search('', telephone)]) {
    expect(answer.text).toContain('1 persoon gevonden')
    expect(answer.text).toContain('Hier genoemd als vertegenwoordiger van de naaste: Márker Namens 1')
    expect(answer.html).toContain(paths.rightsOf(id))
  }
  expect((await search('Zoë Marker-d’Été')).text).not.toContain('Hier genoemd als')
})

test('stands on the page of the person and in the file, with the yes', async () => {
  const { id } = await named()
  const page = await anouk.visit(paths.rightsOf(id))
  expect(page.text).toMatch(/Márker Namens 2 Vertegenwoordiger en broer of zus van de naaste 06-33 33 00 02 Gevraagd door Fatima op/)
  expect(page.text).toContain('Geef dan alleen wat hier over die persoon staat.')
  expect(page.text).toContain('Noemde nog iemand bij de verwijzing')
  const file = JSON.parse((await anouk.visit(paths.rightsExport(id))).html) as { referrals: { contacts: object[] }[] }
  expect(file.referrals[0]?.contacts).toMatchObject([
    { kind: 'representative', name: 'Márker Namens 2', telephone: '0633330002', relation: 'sibling', asked_by: 'Fatima', removed_at: null },
  ])
})

test('goes with the rest on request, and is counted in the proof', async () => {
  const { id, telephone } = await named()
  expect(await whatIsKept(site, id)).toContain('Márker Namens 3')
  await anouk.submit(paths.rightsErase(id), { sure: 'yes' })
  expect(await whatIsKept(site, id)).toBe('')
  expect(await db.select().from(referralContacts).where(eq(referralContacts.referralId, id))).toMatchObject([
    { name: '', telephone: '', relation: '', nameFingerprint: '', telephoneFingerprint: '' },
  ])
  expect(await db.select({ fields: erasures.fields }).from(erasures).where(eq(erasures.referralId, id))).toEqual([{ fields: 9 + 3 }])
  expect((await search('', telephone)).text).toContain('Wij vonden niemand.')
})

test('goes when the term is over', async () => {
  const { id } = await named()
  await anouk.submit(paths.referral(id), { step: 'decline', note: 'Markerreden', version: '1' })
  await db.run(sql`update referrals set ended_on = ${addMonths(dayOf(site.clock.now), -13)} where id = ${id}`)
  expect(await eraseWhatIsOver(site.archive())).toBe(1)
  expect(await whatIsKept(site, id)).toBe('')
})

test('taken away under a hold, it is out of sight, kept, and goes when the hold is lifted', async () => {
  const { id, contactId } = await named()
  await anouk.submit(paths.rightsHold(id), { reason: 'complaint' })
  await fatima.submit(paths.referralContactRemove(id, contactId), {})
  expect((await fatima.visit(paths.referral(id))).text).not.toContain('Márker Namens')
  expect((await anouk.visit(paths.rightsOf(id))).text).toMatch(/Weggehaald op .*, en bewaard omdat dat nu moet\./)
  expect(await whatIsKept(site, id)).toContain('Márker Namens 5')
  await anouk.submit(paths.rightsHold(id), { release: 'yes' })
  expect(await whatIsKept(site, id)).not.toContain('Márker Namens')
})

test('another practice finds nobody who is named here', async () => {
  const { telephone } = await named()
  const sjef = await site.as('sjef')
  expect((await sjef.submit(paths.rights, { name: '', telephone })).text).toContain('Wij vonden niemand.')
})
