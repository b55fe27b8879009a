import { and, eq, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { listMemberships } from '../../src/identity/store.ts'
import { recordPasskeyConfirmed } from '../../src/identity/store-confirming.ts'
import { memberships, passkeys, people, sessions } from '../../src/identity/tables.ts'
import { paths } from '../../src/paths.ts'
import { type Jar, openJar } from '../support/jar.ts'
import { comeIn, makeKey, signInWith } from '../support/keys.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const [anouk, sjef] = [await site.as('anouk'), await site.as('sjef')]

const here = "'s-Hertogenbosch"
const keyCalled = async (name: string) => {
  const [key] = await db.select().from(passkeys).where(eq(passkeys.name, name))
  if (!key) throw new Error(`no key ${name}`)
  return key
}
const confirmations = async (subjectId: string) =>
  (await db.select().from(logLines).where(eq(logLines.subjectId, subjectId)).orderBy(logLines.seq))
    .filter(({ action }) => action === 'passkey.confirm')
    .map(({ practiceId, personId, detail }) => [practiceId, personId, detail])

/** Signs Noor in with a key that was made after a mail and confirmed in 's-Hertogenbosch. */
async function keyOfOnePractice() {
  const { device } = await makeKey(await comeIn(site, 'noor', 'mail'), 'Nieuw')
  const { id } = await keyCalled('Nieuw')
  await anouk.submit(paths.memberPasskey('noor-den-bosch', id), {})
  const jar = openJar(site)
  await signInWith(jar, device)
  return { device, id, jar }
}

beforeEach(async () => {
  await db.delete(passkeys)
  await db.delete(sessions).where(eq(sessions.personId, 'noor'))
  await db.update(people).set({ language: 'nl' })
})

describe('a key made after a mail, of who works in two practices', () => {
  test('opens the practice that confirms it and no other; its page says so before, and its log after', async () => {
    const { device } = await makeKey(await comeIn(site, 'noor', 'mail'), 'Nieuw')
    const { id } = await keyCalled('Nieuw')
    expect((await anouk.visit(paths.member('noor-den-bosch'))).text).toContain(`Deze sleutel opent dan alleen ${here}.`)
    await anouk.submit(paths.memberPasskey('noor-den-bosch', id), {})
    await anouk.submit(paths.memberPasskey('noor-den-bosch', id), {})
    expect(await keyCalled('Nieuw')).toMatchObject({ confirmedById: 'anouk', onlyPracticeId: 'practice-den-bosch' })
    expect(await confirmations(id)).toEqual([['practice-den-bosch', 'anouk', 'one_practice']])

    const jar = openJar(site)
    expect(await signInWith(jar, device)).toMatchObject({ status: 303, location: paths.work })
    expect((await jar.visit(paths.work)).text).toContain(`Werkplek ${here}`)
    expect((await jar.submit(paths.accountMembership, { membership: 'noor-stein' })).status).toBe(404)
    const [session] = await db
      .select()
      .from(sessions)
      .where(and(eq(sessions.personId, 'noor'), eq(sessions.means, 'passkey')))
    expect(session).toMatchObject({ membershipId: 'noor-den-bosch', onlyPracticeId: 'practice-den-bosch' })
  })

  test('opens both once somebody of each spoke with her', async () => {
    const { device, id } = await keyOfOnePractice()
    expect((await anouk.visit(paths.member('noor-den-bosch'))).text).not.toContain('Ik heb deze persoon gesproken')
    expect((await sjef.visit(paths.member('noor-stein'))).text).toContain('Deze sleutel opent dan ook Stein.')
    await sjef.submit(paths.memberPasskey('noor-stein', id), {})
    expect((await confirmations(id)).at(-1)).toEqual(['practice-stein', 'sjef', ''])

    const jar = openJar(site)
    await signInWith(jar, device)
    for (const membership of ['noor-den-bosch', 'noor-stein'])
      expect((await jar.submit(paths.accountMembership, { membership })).status).toBe(303)
    expect((await sjef.visit(paths.member('noor-stein'))).text).not.toContain('Ik heb deze persoon gesproken')
  })

  test('opens one when she came to work elsewhere after the page was opened', async () => {
    await makeKey(await comeIn(site, 'fatima', 'mail'), 'Nieuw')
    const { id } = await keyCalled('Nieuw')
    const page = await anouk.visit(paths.member('fatima-den-bosch'))
    expect(page.text).toContain('Ik heb deze persoon gesproken')
    expect(page.text).not.toContain('Deze sleutel opent dan')
    const [stein] = await db.select().from(memberships).where(eq(memberships.personId, 'sjef'))
    if (!stein) throw new Error('Sjef is not there')
    await db.insert(memberships).values({ ...stein, id: 'fatima-stein', personId: 'fatima' })
    await anouk.submit(paths.memberPasskey('fatima-den-bosch', id), {})
    await db.delete(memberships).where(eq(memberships.id, 'fatima-stein'))
    expect(await keyCalled('Nieuw')).toMatchObject({ onlyPracticeId: 'practice-den-bosch' })
  })

  test('of one practice opens all that its owner does, and the log says no more than that', async () => {
    await makeKey(await comeIn(site, 'fatima', 'mail'), 'Nieuw')
    const { id } = await keyCalled('Nieuw')
    await anouk.submit(paths.memberPasskey('fatima-den-bosch', id), {})
    expect(await keyCalled('Nieuw')).toMatchObject({ confirmedById: 'anouk', onlyPracticeId: null })
    expect(await confirmations(id)).toEqual([['practice-den-bosch', 'anouk', '']])
  })

  test('is not confirmed by a practice on whose word it was not made, nor does it wait there', async () => {
    await makeKey(await comeIn(site, 'noor', 'mail'), 'Nieuw')
    const { id } = await keyCalled('Nieuw')
    await db.update(passkeys).set({ onlyPracticeId: 'practice-stein' })
    expect((await anouk.visit(paths.member('noor-den-bosch'))).text).not.toContain('Een sleutel wacht op u')
    const [by] = await listMemberships(db, 'anouk')
    if (!by) throw new Error('Anouk is not there')
    const actor = { ...by, sessionId: '', isTrusted: true, origin: { requestId: '', networkAddress: '' } }
    await recordPasskeyConfirmed(site.archive(), { personId: 'noor' }, id, actor)
    expect(
      await db
        .select()
        .from(passkeys)
        .where(and(eq(passkeys.id, id), isNull(passkeys.confirmedAt))),
    ).toHaveLength(1)
    await sjef.submit(paths.memberPasskey('noor-stein', id), {})
    expect(await keyCalled('Nieuw')).toMatchObject({ confirmedById: 'sjef', onlyPracticeId: 'practice-stein' })
  })
})

describe('whoever came in on the word of one practice', () => {
  /** Noor at work in Stein, on a device of her own. */
  async function inStein(): Promise<Jar> {
    const jar = await comeIn(site, 'noor')
    await jar.submit(paths.accountMembership, { membership: 'noor-stein' })
    await db.update(sessions).set({ device: 'Firefox, Stein' }).where(eq(sessions.membershipId, 'noor-stein'))
    return jar
  }

  test('sees of the account what belongs to that practice', async () => {
    await makeKey(await inStein(), 'Sleutel van overal')
    const { jar } = await keyOfOnePractice()
    const page = await jar.visit(paths.account)
    for (const words of ['Nieuw', `Opent alleen ${here}.`, `Uw sleutel opent alleen ${here}.`]) expect(page.text).toContain(words)
    for (const words of ['Stein', 'Sleutel van overal', 'Firefox', 'via uw organisatie', 'Taal van uw e-mails'])
      expect(page.text).not.toContain(words)
    jar.cookies.set('taal', 'en')
    expect((await jar.visit(paths.account)).text).toContain(`Your passkey opens ${here} only.`)
  })

  test('ends sessions of that practice only', async () => {
    const stein = await inStein()
    const mailed = await comeIn(site, 'noor', 'mail')
    await mailed.submit(paths.accountMembership, { membership: 'noor-den-bosch' })
    const { jar } = await keyOfOnePractice()
    const [there] = await db.select().from(sessions).where(eq(sessions.membershipId, 'noor-stein'))
    expect((await jar.submit(paths.accountSession(there?.id ?? ''))).status).toBe(404)
    await jar.submit(paths.accountSessions)
    expect((await stein.visit(paths.work)).status).toBe(200)
    expect((await mailed.visit(paths.account)).status).toBe(401)
  })

  test('calls no key of elsewhere otherwise, and takes none away', async () => {
    await makeKey(await inStein(), 'Sleutel van overal')
    const { id } = await keyCalled('Sleutel van overal')
    const { jar, id: own } = await keyOfOnePractice()
    expect((await jar.submit(paths.accountPasskey(id), { newName: 'Van mij' })).status).toBe(404)
    expect((await jar.submit(paths.accountPasskey(id), { newName: '' })).status).toBe(404)
    expect((await jar.submit(paths.accountPasskeyRemove(id))).status).toBe(404)
    expect((await keyCalled('Sleutel van overal')).id).toBe(id)
    expect((await jar.submit(paths.accountPasskey(own), { newName: 'Van mij' })).status).toBe(303)
  })

  test('chooses no language for the mails of elsewhere', async () => {
    const { jar } = await keyOfOnePractice()
    expect((await jar.submit(paths.account, { language: 'en' })).status).toBe(403)
    expect((await db.select().from(people).where(eq(people.id, 'noor')))[0]?.language).toBe('nl')
    expect((await (await comeIn(site, 'fatima', 'oidc')).submit(paths.account, { language: 'en' })).status).toBe(303)
  })

  test('through the organisation reads that, and not more than that', async () => {
    await makeKey(await comeIn(site, 'noor'), 'Sleutel van overal')
    const page = await (await comeIn(site, 'noor', 'oidc')).visit(paths.account)
    expect(page.text).toContain('U bent ingelogd via uw organisatie. Daarom ziet u hier alleen')
    expect(page.text).not.toContain('Sleutel van overal')
    expect(page.html).not.toContain('name="membership"')
  })
})
