import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { findActor } from '../../src/identity/store.ts'
import { removePasskey } from '../../src/identity/store-passkeys.ts'
import { memberships, passkeys, people } from '../../src/identity/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { sha256 } from '../../src/platform/id.ts'
import { comeIn, makeKey } from '../support/keys.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site

const keysOf = (personId: string) => db.select().from(passkeys).where(eq(passkeys.personId, personId))
const keyCalled = async (name: string) => (await keysOf('fatima')).find((key) => key.name === name)
const linesOf = (action: 'passkey.remove' | 'membership.switch') =>
  db.select().from(logLines).where(eq(logLines.action, action)).orderBy(desc(logLines.seq))
const removals = async () => (await db.select().from(outbox)).filter(({ topic }) => topic === 'passkey_removed')

beforeEach(async () => {
  await db.delete(passkeys)
  await db.delete(outbox)
})

test('Fatima reads who she is', async () => {
  const page = await (await comeIn(site, 'fatima')).visit(paths.account)
  for (const words of [
    'Naam Fatima',
    'Huisartsenpraktijk De Linde',
    'praktijkondersteuner (POH)',
    'Rol verwijzer',
    "Gemeente 's-Hertogenbosch",
  ])
    expect(page.text).toContain(words)
  expect(page.text).not.toContain('U werkt ook op andere plekken')
})

describe('Noor works in two municipalities', () => {
  test('and goes on in the other, seeing what is there', async () => {
    const jar = await comeIn(site, 'noor')
    await jar.submit(paths.accountMembership, { membership: 'noor-den-bosch' })
    expect((await jar.visit(paths.account)).text).toContain('Werk verder als adviseur in Stein')
    const here = (await jar.visit(paths.agreements)).text

    const answer = await jar.submit(paths.accountMembership, { membership: 'noor-stein' })
    expect([answer.status, answer.location]).toEqual([303, paths.work])
    const there = (await jar.visit(paths.agreements)).text
    expect([here, there].map((text) => /Werkplek (Stein|'s-Hertogenbosch)/.exec(text)?.[1])).toEqual(["'s-Hertogenbosch", 'Stein'])
    expect(there).not.toContain('Model van de klankbordgroep')
    expect((await linesOf('membership.switch'))[0]).toMatchObject({
      practiceId: 'practice-stein',
      personId: 'noor',
      membershipId: 'noor-stein',
      subjectId: 'noor-stein',
      actionCode: 'E',
    })
  })

  test.each([['fatima-den-bosch'], ['nobody'], ['']])('not as %s', async (membership) => {
    const jar = await comeIn(site, 'noor')
    expect((await jar.submit(paths.accountMembership, { membership })).status).toBe(404)
  })

  test('nor where she has stopped', async () => {
    const jar = await comeIn(site, 'noor')
    await jar.submit(paths.accountMembership, { membership: 'noor-den-bosch' })
    await db.update(memberships).set({ endedAt: '2026-11-20T10:00:00.000Z' }).where(eq(memberships.id, 'noor-stein'))
    expect((await jar.submit(paths.accountMembership, { membership: 'noor-stein' })).status).toBe(404)
    await db.update(memberships).set({ endedAt: null }).where(eq(memberships.id, 'noor-stein'))
  })

  test('and one that signed her in does not open the other', async () => {
    const jar = await comeIn(site, 'noor', 'oidc')
    const page = await jar.visit(paths.account)
    expect(page.text).toContain('Log in met uw sleutel om ergens anders te werken.')
    expect(page.html).not.toContain('name="membership"')
    const other = page.text.includes('Werkplek Stein') ? 'noor-den-bosch' : 'noor-stein'
    expect((await jar.submit(paths.accountMembership, { membership: other })).status).toBe(404)
  })

  test('without getting further than one factor goes', async () => {
    const jar = await comeIn(site, 'noor', 'mail')
    const answer = await jar.submit(paths.accountMembership, { membership: 'noor-stein' })
    expect(answer.location).toBe(paths.account)
    expect((await jar.visit(paths.work)).status).toBe(403)
  })
})

describe('a key', () => {
  test('is called otherwise', async () => {
    const jar = await comeIn(site, 'fatima')
    await makeKey(jar)
    const [key] = await keysOf('fatima')
    const answer = await jar.submit(paths.accountPasskey(key?.id ?? ''), { newName: 'De oude telefoon' })
    const page = await jar.visit(answer.location ?? '')
    expect(page.text).toContain('De naam van uw sleutel is gewijzigd.')
    expect(page.text).toContain('De oude telefoon')
  })

  test('keeps its name when the new one is none', async () => {
    const jar = await comeIn(site, 'fatima')
    await makeKey(jar, 'De telefoon')
    const [key] = await keysOf('fatima')
    const refused = await jar.submit(paths.accountPasskey(key?.id ?? ''), { newName: ' ' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Vul dit in.')
    expect((await keysOf('fatima'))[0]?.name).toBe('De telefoon')
  })

  test('is removed after a question, and she gets a mail', async () => {
    const jar = await comeIn(site, 'fatima')
    await makeKey(jar, 'De telefoon')
    await makeKey(jar, 'De laptop')
    const phone = await keyCalled('De telefoon')
    const address = paths.accountPasskeyRemove(phone?.id ?? '')
    expect((await jar.visit(address)).text).toContain('Sleutel ‘De telefoon’ weghalen?')
    expect(await keysOf('fatima')).toHaveLength(2)

    const answer = await jar.submit(address)
    expect((await jar.visit(answer.location ?? '')).text).toContain('De sleutel is weg. Niemand kan er nog mee inloggen.')
    expect((await keysOf('fatima')).map(({ name }) => name)).toEqual(['De laptop'])
    expect(await removals()).toMatchObject([{ personId: 'fatima', kind: 'notice', subjectId: phone?.id }])
    expect((await linesOf('passkey.remove'))[0]).toMatchObject({ personId: 'fatima', subjectId: phone?.id, actionCode: 'D' })
  })

  test('stays when it is the last one, and the page says why', async () => {
    const jar = await comeIn(site, 'fatima')
    await makeKey(jar)
    const [key] = await keysOf('fatima')
    const address = paths.accountPasskeyRemove(key?.id ?? '')
    const sentence = 'Dit is uw laatste sleutel. Zonder sleutel komt u niet meer binnen. Maak eerst een nieuwe.'
    const page = await jar.visit(address)
    expect([page.status, page.text]).toEqual([200, expect.stringContaining(sentence)])
    const refused = await jar.submit(address)
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(sentence)])
    expect(await keysOf('fatima')).toHaveLength(1)
    expect(await removals()).toEqual([])
  })

  test('stays when two are removed at the same moment: one of them goes', async () => {
    const jar = await comeIn(site, 'fatima')
    await makeKey(jar)
    await makeKey(jar)
    const hash = await sha256(jar.cookies.get('__Host-session') ?? '')
    const actor = await findActor(db, hash, { requestId: '', networkAddress: '' }, site.clock.now)
    if (!actor) throw new Error('Fatima is not there')
    const before = (await linesOf('passkey.remove')).length
    const gone = await Promise.all((await keysOf('fatima')).map(({ id }) => removePasskey(site.archive(), actor, id, 'nl')))
    expect(gone.sort()).toEqual([false, true])
    expect(await keysOf('fatima')).toHaveLength(1)
    expect(await removals()).toHaveLength(1)
    expect(await linesOf('passkey.remove')).toHaveLength(before + 1)
  })

  test('that waits for a colleague does not make up for the last one', async () => {
    const jar = await comeIn(site, 'fatima')
    await makeKey(jar, 'De telefoon')
    await makeKey(await comeIn(site, 'fatima', 'mail'), 'Nieuw')
    const [confirmed, waiting] = [await keyCalled('De telefoon'), await keyCalled('Nieuw')]
    expect((await jar.submit(paths.accountPasskeyRemove(confirmed?.id ?? ''))).status).toBe(422)
    expect((await jar.submit(paths.accountPasskeyRemove(waiting?.id ?? ''))).status).toBe(303)
  })

  test('of somebody else is not there', async () => {
    await makeKey(await comeIn(site, 'fatima'))
    const [key] = await keysOf('fatima')
    const joris = await comeIn(site, 'joris')
    await makeKey(joris)
    const id = key?.id ?? ''
    expect((await joris.visit(paths.accountPasskeyRemove(id))).status).toBe(404)
    expect((await joris.submit(paths.accountPasskeyRemove(id))).status).toBe(404)
    expect((await joris.submit(paths.accountPasskey(id), { newName: 'Van mij' })).status).toBe(404)
    expect(await keysOf('fatima')).toHaveLength(1)
  })
})

test('Fatima chooses in which language she is written to', async () => {
  const jar = await comeIn(site, 'fatima')
  const answer = await jar.submit(paths.account, { language: 'en' })
  expect((await jar.visit(answer.location ?? '')).text).toContain('Wij schrijven u voortaan in deze taal.')
  expect((await db.select().from(people).where(eq(people.id, 'fatima')))[0]?.language).toBe('en')
  expect((await jar.submit(paths.account, { language: 'fr' })).status).toBe(422)
  await makeKey(jar)
  expect((await db.select().from(outbox))[0]).toMatchObject({ topic: 'passkey_added', language: 'en' })
})
