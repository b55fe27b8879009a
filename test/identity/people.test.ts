import { createClient } from '@libsql/client/http'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { logLines } from '../../src/audit/tables.ts'
import { listMemberships } from '../../src/identity/store.ts'
import { findMember, lastManager, recordMemberEnd } from '../../src/identity/store-people.ts'
import { memberships, passkeys, sessions } from '../../src/identity/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { isStopped, openDatabase } from '../../src/platform/database.ts'
import { openJar } from '../support/jar.ts'
import { partsOf } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { hidden, openSiteOn, type Person } from '../support/site.ts'

const { url } = await freshDatabase()
const site = openSiteOn(url)
const { db } = site

const memberOf = (person: Person, practice = 'den-bosch') => `${person}-${practice}`
const membershipOf = async (id: string) => (await db.select().from(memberships).where(eq(memberships.id, id)))[0]
const sessionsOf = (person: Person) => db.select().from(sessions).where(eq(sessions.personId, person))
const toldAbout = async (subjectId: string, since = 0) =>
  (await db.select().from(logLines).where(eq(logLines.subjectId, subjectId)).orderBy(logLines.seq))
    .filter(({ seq }) => seq > since)
    .map(({ action, detail }) => `${action} ${detail}`.trim())
const logHead = async () => (await db.all<{ seq: number }>(sql`select max(seq) as seq from log_lines`))[0]?.seq ?? 0
const noticesTo = (person: Person) => db.select().from(outbox).where(eq(outbox.personId, person))

/** As the form on the page of somebody sends it. */
async function change(person: Person, id: string, to: { role: string; job: string }) {
  const who = await site.as(person)
  const page = await who.visit(paths.member(id))
  return who.submit(paths.member(id), { seen: hidden(page.html, 'seen'), ...to })
}
const end = async (person: Person, id: string) => (await site.as(person)).submit(paths.memberEnd(id), {})

beforeEach(async () => {
  await db.run(sql`update memberships set ended_at = null`)
  await db.run(sql`update memberships set role = 'admin' where id = 'willem-den-bosch'`)
  await db.run(sql`update memberships set role = 'coordinator' where id = 'anouk-den-bosch'`)
  await db.run(sql`update memberships set role = 'referrer', job = 'practice_nurse' where id = 'fatima-den-bosch'`)
  await db.run(sql`delete from outbox`)
  await db.run(sql`delete from passkeys`)
})

describe('who manages the people of a practice', () => {
  test('sees everybody who is in, what they are, since when, and when they were last there', async () => {
    await site.as('karim')
    const page = await (await site.as('anouk')).visit(paths.people)
    for (const name of ['Anouk', 'Willem', 'Fatima', 'Joris', 'Ilse', 'Karim', 'Noor']) expect(page.text).toContain(name)
    for (const name of ['Sjef', 'Marlies', 'Gerda']) expect(page.text).not.toContain(name)
    for (const words of ['dit bent u', 'praktijkondersteuner (POH)', 'Huisartsenpraktijk De Linde', 'Toegang sinds', 'Laatst gezien'])
      expect(page.text).toContain(words)
    expect(page.text).not.toContain('@')
  })

  test('sees who went yet no more', async () => {
    await db.run(sql`update memberships set ended_at = '2026-01-01' where id = 'joris-den-bosch'`)
    const anouk = await site.as('anouk')
    expect((await anouk.visit(paths.people)).text).not.toContain('Joris')
    expect((await anouk.visit(paths.member(memberOf('joris')))).status).toBe(404)
  })

  test.each(['fatima', 'ilse', 'noor'] as const)('is not %s', async (person) => {
    const who = await site.as(person)
    const member = memberOf('karim')
    expect((await who.visit(paths.people)).status).toBe(403)
    expect((await who.visit(paths.member(member))).status).toBe(403)
    expect(
      (await who.submit(paths.member(member), { role: 'admin', job: 'team_lead', seen: 'provider/volunteer_coordinator' })).status,
    ).toBe(403)
    expect((await who.submit(paths.memberEnd(member), {})).status).toBe(403)
    expect((await who.submit(paths.memberPasskey(member, 'key'), {})).status).toBe(403)
  })

  test('is nobody of another practice: there the person does not exist', async () => {
    const sjef = await site.as('sjef')
    const member = memberOf('karim')
    expect((await sjef.visit(paths.people)).text).not.toContain('Karim')
    expect((await sjef.visit(paths.member(member))).status).toBe(404)
    expect(
      (await sjef.submit(paths.member(member), { role: 'provider', job: 'team_lead', seen: 'provider/volunteer_coordinator' })).status,
    ).toBe(404)
    expect((await sjef.submit(paths.memberEnd(member), {})).status).toBe(404)
    expect((await sjef.submit(paths.memberPasskey(member, 'key'), {})).status).toBe(404)
    expect(await membershipOf(member)).toMatchObject({ endedAt: null })
  })
})

describe('another role', () => {
  test('signs somebody out everywhere, tells them by mail, and is in the log', async () => {
    const [fatima, before] = [await site.as('fatima'), await logHead()]
    const answer = await change('anouk', memberOf('fatima'), { role: 'provider', job: 'team_lead' })
    expect([answer.status, answer.location]).toEqual([303, paths.done(paths.people, 'memberChanged')])
    expect(await membershipOf(memberOf('fatima'))).toMatchObject({ role: 'provider', job: 'team_lead' })
    expect((await fatima.visit(paths.work)).status).toBe(401)
    expect(await sessionsOf('fatima')).toEqual([])
    expect(await noticesTo('fatima')).toMatchObject([{ topic: 'role_changed', kind: 'notice', subjectId: memberOf('fatima') }])
    expect((await toldAbout(memberOf('fatima'), before)).filter((line) => line.startsWith('membership'))).toEqual([
      'membership.change referrer>provider',
    ])
  })

  test('is more than another job, which leaves everybody where they are', async () => {
    const fatima = await site.as('fatima')
    await change('anouk', memberOf('fatima'), { role: 'referrer', job: 'care_adviser' })
    expect(await membershipOf(memberOf('fatima'))).toMatchObject({ role: 'referrer', job: 'care_adviser' })
    expect((await fatima.visit(paths.work)).status).toBe(200)
    expect(await noticesTo('fatima')).toEqual([])
  })

  test('is not given to oneself', async () => {
    expect((await (await site.as('anouk')).visit(paths.member(memberOf('anouk')))).text).toContain('Uw eigen toegang wijzigt een collega')
    for (const person of ['anouk', 'willem'] as const) {
      const { role, job } = (await membershipOf(memberOf(person))) ?? { role: '', job: '' }
      const own = await site.as(person)
      expect((await own.submit(paths.member(memberOf(person)), { role: 'referrer', job, seen: `${role}/${job}` })).status).toBe(403)
      expect((await own.submit(paths.memberEnd(memberOf(person)), {})).status).toBe(403)
    }
  })

  test('is given by a coordinator up to their own; admins are the work of admins', async () => {
    const anouk = await site.as('anouk')
    expect((await anouk.visit(paths.member(memberOf('karim')))).html).not.toContain('value="admin"')
    expect((await change('anouk', memberOf('karim'), { role: 'admin', job: 'policy_adviser' })).status).toBe(403)
    expect((await anouk.visit(paths.member(memberOf('willem')))).text).toContain('wijzigt alleen een andere beheerder')
    const down = { role: 'referrer', job: 'policy_adviser', seen: 'admin/policy_adviser' }
    expect((await anouk.submit(paths.member(memberOf('willem')), down)).status).toBe(403)
    expect((await end('anouk', memberOf('willem'))).status).toBe(403)
    expect((await change('willem', memberOf('karim'), { role: 'admin', job: 'policy_adviser' })).status).toBe(303)
    await db.run(sql`update memberships set role = 'provider', job = 'volunteer_coordinator' where id = 'karim-den-bosch'`)
  })

  test('that somebody has already at the same organisation is a sentence; one that they had once is theirs again', async () => {
    const { organisationId = '' } = (await membershipOf(memberOf('fatima'))) ?? {}
    await db.insert(memberships).values({
      id: 'fatima-provider',
      personId: 'fatima',
      practiceId: 'practice-den-bosch',
      organisationId,
      role: 'provider',
      job: 'team_lead',
      createdAt: '2026-01-01',
    })
    const refused = await change('anouk', memberOf('fatima'), { role: 'provider', job: 'care_adviser' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Deze persoon heeft die rol al bij deze organisatie.')
    expect(refused.html).toContain('value="care_adviser" selected')
    await end('anouk', 'fatima-provider')
    expect((await change('anouk', memberOf('fatima'), { role: 'provider', job: 'care_adviser' })).status).toBe(303)
    expect(await db.select().from(memberships).where(eq(memberships.personId, 'fatima'))).toMatchObject([
      { id: memberOf('fatima'), role: 'provider', endedAt: null },
    ])
  })

  test('over one that a colleague changed meanwhile is asked again', async () => {
    const anouk = await site.as('anouk')
    const seen = hidden((await anouk.visit(paths.member(memberOf('fatima')))).html, 'seen')
    await change('willem', memberOf('fatima'), { role: 'coordinator', job: 'practice_nurse' })
    const answer = await anouk.submit(paths.member(memberOf('fatima')), { role: 'provider', job: 'team_lead', seen })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Het is nu: coördinator, praktijkondersteuner (POH).')
    expect(await membershipOf(memberOf('fatima'))).toMatchObject({ role: 'coordinator' })
  })

  test.each([
    ['no role', { role: '', job: 'team_lead' }],
    ['an endless role', { role: 'x'.repeat(10_000), job: 'team_lead' }],
    ['an endless job', { role: 'provider', job: 'x'.repeat(10_000) }],
  ])('of %s is asked again', async (_, to) => {
    const answer = await change('anouk', memberOf('fatima'), to)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies een van de mogelijkheden.')
    expect(await membershipOf(memberOf('fatima'))).toMatchObject({ role: 'referrer', job: 'practice_nurse' })
  })
})

describe('ending access', () => {
  test('signs somebody out everywhere, tells them by mail, and keeps what they did', async () => {
    const [fatima, before] = [await site.as('fatima'), await logHead()]
    const answer = await end('anouk', memberOf('fatima'))
    expect([answer.status, answer.location]).toEqual([303, paths.done(paths.people, 'memberEnded')])
    expect((await fatima.visit(paths.work)).status).toBe(401)
    expect((await openJar(site).submit(paths.signInDemo, { person: 'fatima' })).status).toBe(422)
    expect(await noticesTo('fatima')).toMatchObject([{ topic: 'role_changed' }])
    expect((await toldAbout(memberOf('fatima'), before)).filter((line) => line.startsWith('membership'))).toEqual([
      'membership.end referrer',
    ])
  })

  test('by a second click ends nothing more', async () => {
    await end('anouk', memberOf('fatima'))
    const before = await logHead()
    expect((await end('anouk', memberOf('fatima'))).location).toBe(paths.done(paths.people, 'memberEnded'))
    expect(await toldAbout(memberOf('fatima'), before)).toEqual([])
    expect(await noticesTo('fatima')).toHaveLength(1)
  })

  const managersLeft = async () =>
    (
      await db.all<{ id: string }>(sql`select id from memberships where practice_id = 'practice-den-bosch' and ended_at is null
      and role in ('coordinator', 'admin')`)
    ).length

  test('of each other at the same moment leaves one of the two', async () => {
    await db.run(sql`update memberships set role = 'admin' where id = 'anouk-den-bosch'`)
    const answers = await Promise.all([end('anouk', memberOf('willem')), end('willem', memberOf('anouk'))])
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(await managersLeft()).toBe(1)
  })

  test('of both, decided at the same moment, is one that the database refuses', async () => {
    const find = async (person: Person) => {
      const [was] = await listMemberships(db, person)
      const found = await findMember(db, 'practice-den-bosch', memberOf(person))
      if (!was || !found) throw new Error(`${person} is there`)
      return { ...found, actor: { ...was, sessionId: '', isTrusted: true, origin: { requestId: '', networkAddress: '' } } }
    }
    const [anouk, willem] = [await find('anouk'), await find('willem')]
    const outcomes = await Promise.allSettled([
      recordMemberEnd(site.archive(), anouk.member, willem.actor),
      recordMemberEnd(site.archive(), willem.member, anouk.actor),
    ])
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(refused.map((reason) => isStopped(reason, lastManager))).toEqual([true])
    expect(await managersLeft()).toBe(1)
  })

  /** The other manager is gone by the time this one writes: somebody elsewhere, who does not wait for a turn here. */
  const elsewhere = createClient({ url })
  const appWithout = (other: string) => {
    const send = async (request: Request) => {
      const asked = await request.clone().text()
      if (asked.includes('update \\"memberships\\"'))
        await elsewhere.execute({ sql: `update memberships set ended_at = '2026-01-01' where id = ?`, args: [other] })
      return fetch(request)
    }
    return createApp(() => ({ ...partsOf(), db: openDatabase(url, '', send) }))
  }

  test.each([
    ['ended', paths.memberEnd(memberOf('anouk')), {}],
    ['made a referrer', paths.member(memberOf('anouk')), { role: 'referrer', job: 'team_lead', seen: 'coordinator/respite_coordinator' }],
  ])('of the last who manages the practice is a sentence, when %s', async (_, path, fields) => {
    const jar = openJar({ app: appWithout(memberOf('willem')) })
    await jar.submit(paths.signInDemo, { person: 'willem' })
    const answer = await jar.submit(path, fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Dit is de laatste coördinator of beheerder.')
    expect(await membershipOf(memberOf('anouk'))).toMatchObject({ endedAt: null, role: 'coordinator' })
    expect(await noticesTo('anouk')).toEqual([])
  })
})

describe('a passkey that was made after a mail', () => {
  const made = (personId: string, id = `key-${personId}`) =>
    db.insert(passkeys).values({
      credentialId: `credential-${id}`,
      id,
      personId,
      publicKey: 'key',
      counter: 0,
      transports: '[]',
      isBackedUp: false,
      name: 'Telefoon',
      createdAt: '2026-11-22T10:00:00.000Z',
    })
  const keyOf = async (id: string) => (await db.select().from(passkeys).where(eq(passkeys.id, id)))[0]

  test('counts once a colleague says to have spoken with its owner; two clicks are one line of the log', async () => {
    await made('fatima')
    const [anouk, before] = [await site.as('anouk'), await logHead()]
    expect((await anouk.visit(paths.people)).text).toContain('wacht op bevestiging')
    const page = await anouk.visit(paths.member(memberOf('fatima')))
    expect(page.text).toContain('Fatima was de sleutel kwijt')
    expect(page.text).toContain('Ik heb deze persoon gesproken')
    const confirm = () => anouk.submit(paths.memberPasskey(memberOf('fatima'), 'key-fatima'), {})
    const answers = await Promise.all([confirm(), confirm()])
    const confirmed = paths.done(paths.member(memberOf('fatima')), 'keyConfirmed')
    expect(answers.map(({ location }) => location)).toEqual([confirmed, confirmed])
    expect((await anouk.visit(confirmed)).text).toContain('De sleutel is bevestigd.')
    expect(await keyOf('key-fatima')).toMatchObject({ confirmedById: 'anouk' })
    expect(await toldAbout('key-fatima', before)).toEqual(['passkey.confirm'])
    expect((await anouk.visit(paths.people)).text).toContain('met een sleutel')
  })

  test('is never confirmed by its owner', async () => {
    await made('anouk')
    const anouk = await site.as('anouk')
    const page = await anouk.visit(paths.member(memberOf('anouk')))
    expect(page.text).toContain('Een collega moet eerst met u spreken.')
    expect(page.text).not.toContain('Ik heb deze persoon gesproken')
    expect((await anouk.submit(paths.memberPasskey(memberOf('anouk'), 'key-anouk'), {})).status).toBe(403)
    expect(await keyOf('key-anouk')).toMatchObject({ confirmedAt: null })
  })

  test('is not confirmed under the name of somebody else, or in another practice', async () => {
    await made('gerda')
    await (await site.as('anouk')).submit(paths.memberPasskey(memberOf('fatima'), 'key-gerda'), {})
    expect((await (await site.as('anouk')).submit(paths.memberPasskey(memberOf('gerda', 'stein'), 'key-gerda'), {})).status).toBe(404)
    expect(await keyOf('key-gerda')).toMatchObject({ confirmedAt: null })
  })
})
