import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { referralContacts, referralDetails, referrals } from '../../src/referrals/tables.ts'
import { filesWith } from '../support/files.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'
import { askAsYoung } from '../support/young-request-sent.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db } = site
const anouk = await site.as('anouk')

describe('whoever answers', () => {
  test('reads on the worklist and on the page that it is a young carer, and whom to call first', async () => {
    const { id } = await askAsYoung(site, 'under12', { adult: 'trusted_adult' })
    const list = await anouk.visit(paths.work)
    expect(list.text).toContain('Jonge mantelzorger, jonger dan 12')
    expect(list.text).toContain('Bel eerst de volwassene')
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toMatch(/Bel eerst de volwassene Volwassene die de jonge mantelzorger vertrouwt Is erbij als u belt 06-87 65 43 21/)
    expect(text).toContain('Dit is geen ouder of voogd.')
    expect(text).toContain('De volwassene zei ja voor het kind')
    expect(text).toContain('Dit is het nummer van de volwassene.')
    expect(text).not.toMatch(/undefined|null/)
  })

  test('calls who is sixteen, and nobody first', async () => {
    const { id } = await askAsYoung(site, 'from16')
    const { text } = await anouk.visit(paths.referral(id))
    expect(text).toContain('Jonge mantelzorger, 16–23')
    expect(text).not.toContain('Bel eerst de volwassene')
  })

  test('takes the adult away, and puts a field right, without losing the age', async () => {
    const { id } = await askAsYoung(site, 'from12')
    expect((await anouk.visit(paths.referralContacts(id))).text).toContain('Verteld op het formulier')
    const [contact] = await db.select().from(referralContacts).where(eq(referralContacts.referralId, id))
    expect((await anouk.submit(paths.referralContactRemove(id, contact?.id ?? ''), {})).status).toBe(303)
    expect((await anouk.visit(paths.referral(id))).text).not.toContain('06-87 65 43 21')
    const page = await anouk.visit(paths.rightsCorrect(id))
    const seen = /name="seen" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    const right = { caregiverName: 'Samira', telephone: '06 1234 5678', bestTime: 'evening', language: 'nl', wish: 'Rust.', seen }
    expect((await anouk.submit(paths.rightsCorrect(id), right)).status).toBe(303)
    const after = await anouk.visit(paths.referral(id))
    expect(after.text).toContain('Samira')
    expect(after.text).toContain('Jonge mantelzorger, 12–15')
  })
})

describe('what is kept of it', () => {
  test('is in no file in clear, the age neither', async () => {
    const { id } = await askAsYoung(site, 'from12', { caregiverName: 'Quirijn Zonderling', adultTelephone: '0687651111' })
    expect(await filesWith(database.folder, ['Quirijn', '0687651111'])).toEqual([])
    const [details] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
    expect(details?.ageGroup).not.toContain('from12')
    expect(JSON.stringify(site.lines)).not.toMatch(/Quirijn|0687651111/)
  })

  test('stays in its practice', async () => {
    const { id } = await askAsYoung(site, 'from12')
    expect((await (await site.as('sjef')).visit(paths.referral(id))).status).toBe(404)
  })

  test('is found by the number of the adult, stands in the file, and goes with the rest', async () => {
    const { id } = await askAsYoung(site, 'under12', { adultTelephone: '0687652222' })
    const found = await anouk.submit(paths.rights, { name: '', telephone: '06 8765 2222' })
    expect(found.text).toContain('Hier genoemd als vader, moeder of voogd van de jonge mantelzorger: 06-87 65 22 22')
    const page = await anouk.visit(paths.rightsOf(id))
    expect(page.text).toContain('Leeftijd Jonger dan 12')
    const file = JSON.parse((await anouk.visit(paths.rightsExport(id))).html) as { referrals: { details: object; contacts: object[] }[] }
    expect(file.referrals[0]?.details).toMatchObject({ age_group: 'under12' })
    expect(file.referrals[0]?.contacts).toMatchObject([
      { kind: 'parent', does: 'is_there', telephone: '0687652222', asked_by: null, wording: 'young-under-12-2026-11' },
    ])
    await anouk.submit(paths.rightsErase(id), { sure: 'yes' })
    const [details] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
    expect(details).toMatchObject({ ageGroup: '', telephone: '' })
    const [contact] = await db.select().from(referralContacts).where(eq(referralContacts.referralId, id))
    expect(contact).toMatchObject({ telephone: '', telephoneFingerprint: '', does: '' })
    await expect(db.run(sql`update referral_details set age_group = 'x' where referral_id = ${id}`)).rejects.toThrow()
  })

  test('names no adult at a referral that somebody else wrote', async () => {
    const [theirs] = await db.select({ id: referrals.id }).from(referrals).where(sql`agreement_id is not null`).limit(1)
    await expect(
      db.run(sql`insert into referral_contacts (id, referral_id, practice_id, kind, name, telephone, relation, name_fingerprint,
        telephone_fingerprint, wording, given_at, added_at) values ('a', ${theirs?.id}, 'practice-den-bosch', 'parent', '', 'x', '', '', '', 'w', '', '')`),
    ).rejects.toThrow()
  })
})
