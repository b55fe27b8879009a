import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { logLines } from '../../src/audit/tables.ts'
import { memberships } from '../../src/identity/tables.ts'
import { paths } from '../../src/paths.ts'
import { newToken } from '../../src/platform/id.ts'
import { consents, followCodes, referralDetails, referralStepsTaken, referrals } from '../../src/referrals/tables.ts'
import { filesWith } from '../support/files.ts'
import { mailedAbout } from '../support/mailed.ts'
import { askForContact, codeIn, ownKey, ownTyped } from '../support/own-request-sent.ts'
import { partsOf } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { asText, hidden, openSite, openSiteOn } from '../support/site.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
const address = paths.ownRequest('den-bosch')
const counted = () => db.$count(referrals, sql`agreement_id is null`)

describe('a caregiver who wants to be called', () => {
  test('reads by when, fills in six fields at most, and may call instead', async () => {
    const { html, text, status, headers } = await visitor.visit(address)
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
    const names = new Set([...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name))
    expect([...names]).toEqual(['key', 'caregiverName', 'telephone', 'bestTime', 'language', 'wish', 'consent'])
    expect(text).toMatch(/Anouk belt u, uiterlijk \w+dag \d+ \w+/)
    expect(text).toContain('U heeft geen account nodig.')
    expect(text).toContain('Liever zelf bellen?')
    expect(html).toContain('href="tel:0001234510"')
    expect(html).toMatch(/id="spoed"/)
  })

  test('is answered with what happens next, by when, the number that is called, and a code that works', async () => {
    const { answer, code, id } = await askForContact(site)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    for (const part of [
      'Uw vraag is verstuurd',
      'leest uw vraag, uiterlijk',
      'Anouk belt u, uiterlijk',
      '06-12 34 56 78',
      '’s Ochtends',
      'localhost/volg',
    ])
      expect(answer.text).toContain(part)
    const links = [...answer.html.matchAll(/(?:href|src|action)="([^"]*)"/g)].join(' ')
    expect(links).not.toContain(code)
    const followed = await visitor.submit(paths.follow, { code, digits: '5678' })
    expect(followed.status).toBe(200)
    expect(followed.text).toContain('U vroeg zelf om contact')
    expect(followed.text).toContain('U vroeg het zelf aan gemeente')
    expect(followed.text).not.toMatch(/undefined|null/)
    const [row] = await db.select().from(referrals).where(eq(referrals.id, id))
    expect(answer.text).toContain(row?.reference)
  })

  test('leaves a referral without referrer, a yes of her own, and a first step of nobody', async () => {
    const { id } = await askForContact(site)
    const [row] = await db.select().from(referrals).where(eq(referrals.id, id))
    const [organisation] = await db.select().from(memberships).where(eq(memberships.id, 'anouk-den-bosch'))
    expect(row).toMatchObject({
      agreementId: null,
      referrerId: null,
      referringOrganisationId: null,
      answeringOrganisationId: organisation?.organisationId,
      status: 'sent',
    })
    expect(row?.dueOn).not.toBeNull()
    expect(await db.select().from(consents).where(eq(consents.referralId, id))).toMatchObject([
      {
        about: 'caregiver',
        givenBy: 'self',
        how: 'written',
        askedById: null,
        wording: 'own-2026-11',
        fields: '["caregiverName","telephone","bestTime","language","wish"]',
      },
    ])
    expect(await db.select().from(referralStepsTaken).where(eq(referralStepsTaken.referralId, id))).toMatchObject([
      { version: 1, step: 'ask', personId: null },
    ])
    expect(await db.select().from(logLines).where(eq(logLines.subjectId, id))).toMatchObject([{ action: 'referral.ask', personId: null }])
    expect((await mailedAbout(site, id)).map(({ topic, personId }) => [topic, personId])).toEqual([['referral.ask', 'anouk']])
  })

  test('tells every coordinator of the organisation that answers', async () => {
    await db.insert(memberships).values({
      id: 'willem-too',
      personId: 'willem',
      practiceId: 'practice-den-bosch',
      organisationId: sql`(select organisation_id from memberships where id = 'anouk-den-bosch')`,
      role: 'coordinator',
      job: 'project_lead',
      createdAt: new Date().toISOString(),
    })
    const { id } = await askForContact(site)
    await db.delete(memberships).where(eq(memberships.id, 'willem-too'))
    expect((await mailedAbout(site, id)).map(({ personId }) => personId).sort()).toEqual(['anouk', 'willem'])
  })

  test('is in no file in clear, nor the code, nor in what the operator reads', async () => {
    const { code, key } = await askForContact(site, { caregiverName: 'Quirina Zonderling', telephone: '0687654321' })
    const secret = key.split('.')[1] ?? ''
    expect(await filesWith(database.folder, ['Quirina', '0687654321', code, code.replaceAll('-', ''), secret])).toEqual([])
    expect(JSON.stringify(site.lines)).not.toMatch(new RegExp(`Quirina|0687654321|${code}|${secret}`))
  })

  test('may leave out what would help, and read all of it in Arabic', async () => {
    const arabic = { 'Accept-Language': 'ar' }
    const page = await visitor.visit(address, arabic)
    expect(page.html).toContain('dir="rtl"')
    const key = hidden(page.html, 'key')
    const answer = await visitor.submit(
      address,
      { ...ownTyped, key, caregiverName: 'فاطمة', telephone: '٠٦١٢٣٤٥٦٧٨', wish: '', language: 'ar' },
      arabic,
    )
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('تم إرسال طلبك')
    expect(codeIn(answer)).not.toBe('')
  })
})

describe('the same form sent twice', () => {
  test('is one request, and shows the same code again', async () => {
    const { key, code, id } = await askForContact(site)
    const again = await visitor.submit(address, { ...ownTyped, key })
    expect(again.status).toBe(200)
    expect(again.text).toContain('U heeft deze vraag al verstuurd')
    expect(codeIn(again)).toBe(code)
    expect(await db.$count(referralStepsTaken, eq(referralStepsTaken.referralId, id))).toBe(1)
    expect(await mailedAbout(site, id)).toHaveLength(1)
  })

  test('at the same moment is one request with one code', async () => {
    const key = await ownKey(visitor)
    const before = await counted()
    const answers = await Promise.all([1, 2, 3].map(() => visitor.submit(address, { ...ownTyped, key })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(codeIn)).size).toBe(1)
    expect(await counted()).toBe(before + 1)
  })

  test('with something else in it asks whether that is another question, and sends it then', async () => {
    const { key, id } = await askForContact(site)
    const other = { ...ownTyped, telephone: '06 8765 4321' }
    const asked = await visitor.submit(address, { ...other, key })
    expect(asked.status).toBe(409)
    expect(asked.text).toContain('U verstuurde al een vraag')
    expect(asked.html).toContain('value="06 8765 4321"')
    expect(codeIn(asked)).toBe('')
    const fresh = hidden(asked.html, 'key')
    expect(fresh).not.toBe(key)
    const sent = await visitor.submit(address, { ...other, key: fresh })
    expect(sent.text).toContain('Uw vraag is verstuurd')
    expect(await db.$count(referrals, eq(referrals.id, id))).toBe(1)
  })

  test('after an hour says when, and whom to call, without the code', async () => {
    const { key } = await askForContact(site)
    site.clock.now = new Date(Date.now() + 3_700_000)
    const late = await visitor.submit(address, { ...ownTyped, key })
    site.clock.now = new Date()
    expect(late.text).toMatch(/De code staat hier niet meer\. Bent u de code kwijt\? Bel Anouk: 000-123 45 10/)
    expect(codeIn(late)).toBe('')
  })

  test('shows no code that a later sheet took the place of, nor one to who only knows the id', async () => {
    const { key, id, code } = await askForContact(site)
    const guessed = await visitor.submit(address, { ...ownTyped, key: `${id}.${newToken()}` })
    expect([guessed.status, codeIn(guessed)]).toEqual([200, ''])
    const anouk = await site.as('anouk')
    const sheet = await anouk.submit(paths.referralHandout(id), {})
    expect(sheet.text).toContain('vroeg u zelf om contact')
    expect(codeIn(sheet)).not.toBe(code)
    expect(codeIn(await visitor.submit(address, { ...ownTyped, key }))).toBe('')
    expect((await visitor.submit(paths.follow, { code, digits: '5678' })).status).toBe(410)
    expect(await db.$count(followCodes, sql`referral_id = ${id} and revoked_at is null`)).toBe(1)
  })

  test('with the id of somebody else’s referral says nothing of it', async () => {
    const [theirs] = await db.select({ id: referrals.id }).from(referrals).where(sql`agreement_id is not null`).limit(1)
    const answer = await visitor.submit(address, { ...ownTyped, key: `${theirs?.id}.${newToken()}` })
    expect(answer.status).toBe(409)
    expect(answer.text).not.toContain('al verstuurd')
    const { key } = await askForContact(site)
    expect((await visitor.submit(paths.ownRequest('stein'), { ...ownTyped, key })).text).not.toContain('al verstuurd')
  })
})

describe('a request that cannot go', () => {
  test('because many were sent is kept, with the number to call', async () => {
    const asked: string[] = []
    const limits = { byAddress: async () => true, byAccount: async (key: string) => asked.push(key) < 3 }
    const app = createApp(() => ({ ...partsOf({ DATABASE_URL: database.url }), limits }))
    const key = await ownKey(visitor)
    const send = (more = {}) =>
      app.request(`http://localhost${address}`, {
        method: 'POST',
        headers: { Origin: 'http://localhost', 'CF-Connecting-IP': '2001:db8:1:2::9' },
        body: new URLSearchParams({ ...ownTyped, ...more }),
      })
    expect([(await send({ key })).status, (await send()).status]).toEqual([200, 200])
    const before = await counted()
    const refused = await send()
    const html = await refused.text()
    expect(refused.status).toBe(429)
    expect(asText(html)).toContain('Wacht een minuut en verstuur opnieuw. Of bel Anouk: 000-123 45 10.')
    expect(html).toContain('Een middag voor mezelf.')
    expect(html).toMatch(/name="consent" value="yes" checked/)
    expect(await counted()).toBe(before)
    expect((await send({ key })).status, 'the receipt, loaded again').toBe(200)
    expect(await counted()).toBe(before)
    expect(asked[0]).toBe('own_request 2001:db8:1:2::/64')
  })

  test('because nobody coordinates here says so and gives the number, and keeps what was typed', async () => {
    const quiet = await openSite()
    const key = await ownKey(quiet.visitor, 'stein')
    await quiet.db.run(sql`drop trigger practices_keep_who_manages_them`)
    await quiet.db.run(sql`update memberships set ended_at = '2026-01-01' where practice_id = 'practice-stein' and role = 'coordinator'`)
    const page = await quiet.visitor.visit(paths.ownRequest('stein'))
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/Hier leest nu niemand dit formulier\. Bel \p{L}+: 000/u)
    expect(page.html).not.toContain('name="telephone"')
    const answer = await quiet.visitor.submit(paths.ownRequest('stein'), { ...ownTyped, key })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Hier leest nu niemand dit formulier.')
    expect(answer.html).toContain('value="Riet"')
    expect(await quiet.db.$count(referralDetails, sql`referral_id = ${key.split('.')[0]}`)).toBe(0)
  })

  test('because the database is gone comes back, to be sent once more', async () => {
    const doomed = await freshDatabase()
    const gone = openSiteOn(doomed.url)
    await doomed.stop()
    const answer = await gone.visitor.submit(address, ownTyped)
    expect(answer.status).toBe(503)
    expect(answer.html).toContain('name="wish" value="Een middag voor mezelf."')
    expect(answer.html).toContain(`action="${address}"`)
  })

  test('from another site, or in a municipality that does not take part, is none', async () => {
    expect((await visitor.submit(address, ownTyped, { Origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await visitor.submit(paths.ownRequest('nergens'), ownTyped)).status).toBe(404)
  })
})
