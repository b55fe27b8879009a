import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { logLines } from '../../src/audit/tables.ts'
import { memberships, passkeys, sessions } from '../../src/identity/tables.ts'
import { paths } from '../../src/paths.ts'
import { type Authenticator, authenticator, type Bent } from '../support/authenticator.ts'
import { openJar } from '../support/jar.ts'
import { comeIn, makeKey, questionAt, signInWith } from '../support/keys.ts'
import { partsOf } from '../support/parts.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const refusal = 'Deze sleutel werkt hier niet. Probeer het nog eens, of neem een andere sleutel.'

const refusals = () =>
  db
    .select({ personId: logLines.personId, practiceId: logLines.practiceId, detail: logLines.detail, outcome: logLines.outcome })
    .from(logLines)
    .where(eq(logLines.action, 'session.refused'))
    .orderBy(desc(logLines.seq))
const sessionsOf = (personId: string) => db.select().from(sessions).where(eq(sessions.personId, personId))

let fatima: Authenticator
beforeEach(async () => {
  await db.delete(passkeys)
  await db.delete(sessions)
  fatima = (await makeKey(await comeIn(site, 'fatima'), 'Mijn telefoon')).device
})

describe('Fatima signs in with her key', () => {
  test('without a name, and is at work', async () => {
    const jar = openJar(site)
    const asked = await questionAt(jar, paths.signInPasskeyOptions)
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(asked.allowCredentials ?? []).toEqual([])

    const answer = await jar.submit(paths.signInPasskey, { answer: fatima.use(asked) })
    expect([answer.status, answer.location]).toEqual([303, paths.work])
    expect((await jar.visit(paths.work)).status).toBe(200)
    expect((await jar.visit(paths.account)).text).toContain('Chrome, Android, met een sleutel')
    expect(await sessionsOf('fatima')).toContainEqual(expect.objectContaining({ means: 'passkey', isTrusted: true }))
  })

  test('and finds on her account when it was last used', async () => {
    const jar = openJar(site)
    await signInWith(jar, fatima)
    expect((await db.select().from(passkeys))[0]).toMatchObject({ counter: 1, usedAt: expect.stringMatching(/^20/) })
    expect((await jar.visit(paths.account)).text).not.toContain('Nog niet')
  })

  test('and her session by mail ends for one that opens the work', async () => {
    const jar = await comeIn(site, 'fatima', 'mail')
    const before = jar.cookies.get('__Host-session')
    expect((await jar.visit(paths.account)).text).toContain('Vond u uw oude sleutel terug? Log dan daarmee in.')
    await signInWith(jar, fatima)
    expect((await jar.visit(paths.work)).status).toBe(200)
    expect(jar.cookies.get('__Host-session')).not.toBe(before)
    jar.cookies.set('__Host-session', before ?? '')
    expect((await jar.visit(paths.account)).status).toBe(401)
  })

  test('on a device where Joris is still signed in: his session there ends, and the log says so', async () => {
    const jar = await comeIn(site, 'joris')
    expect((await signInWith(jar, fatima)).status).toBe(303)
    expect(await sessionsOf('joris')).toEqual([])
    expect((await jar.visit(paths.account)).text).toContain('Naam Fatima')
    const [line] = await db.select().from(logLines).where(eq(logLines.action, 'session.end')).orderBy(desc(logLines.seq))
    expect(line).toMatchObject({ personId: 'fatima', detail: 'replaced', subjectId: 'joris-den-bosch' })
  })

  test('never under the token that she came with', async () => {
    const jar = openJar(site)
    jar.cookies.set('__Host-session', 'f'.repeat(64))
    await signInWith(jar, fatima)
    expect(jar.cookies.get('__Host-session')).toMatch(/^(?!f{64})[0-9a-f]{64}$/)
  })

  test('on a device that does not count how often', async () => {
    for (let time = 0; time < 2; time += 1) expect((await signInWith(openJar(site), fatima, { counter: 0 })).status).toBe(303)
  })
})

describe('one sentence, and not more, hears who answers', () => {
  const bends: [what: string, bent: Bent][] = [
    ['for another website', { origin: 'https://elsewhere.example' }],
    ['for another name', { partyId: 'elsewhere.example' }],
    ['another question', { challenge: 'AAAA' }],
    ['as if making a key', { type: 'webauthn.create' }],
    ['without showing who they are', { isVerified: false }],
  ]
  test.each(bends)('%s', async (_, bent) => {
    const jar = openJar(site)
    const answer = await signInWith(jar, fatima, bent)
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(refusal)])
    expect(jar.cookies.has('__Host-session')).toBe(false)
    expect((await refusals())[0]).toMatchObject({
      personId: 'fatima',
      practiceId: 'practice-den-bosch',
      detail: 'not_verified',
      outcome: 'refused',
    })
  })

  test('with a key that nobody knows', async () => {
    const stranger = authenticator()
    stranger.make({ challenge: 'x', rp: { id: 'localhost' }, user: { id: 'ZmF0aW1h' } })
    const before = (await refusals()).length
    expect((await signInWith(openJar(site), stranger)).text).toContain(refusal)
    expect(await refusals()).toHaveLength(before)
  })

  test('with a key under the name of somebody else', async () => {
    const answer = await signInWith(openJar(site), fatima, { userHandle: Buffer.from('anouk').toString('base64url') })
    expect(answer.text).toContain(refusal)
    expect((await refusals())[0]).toMatchObject({ personId: 'fatima', detail: 'other_owner' })
  })

  test('with the signature of another key', async () => {
    const jar = openJar(site)
    const asked = await questionAt(jar, paths.signInPasskeyOptions)
    const other = authenticator()
    other.make({ challenge: 'x', rp: { id: 'localhost' }, user: { id: Buffer.from('fatima').toString('base64url') } })
    const forged = { ...JSON.parse(other.use(asked)), id: fatima.id, rawId: fatima.id }
    expect((await jar.submit(paths.signInPasskey, { answer: JSON.stringify(forged) })).text).toContain(refusal)
  })

  test('with a copy of a key, which counts behind', async () => {
    for (const counter of [5, 6]) expect((await signInWith(openJar(site), fatima, { counter })).status).toBe(303)
    for (const counter of [6, 2, 0]) expect((await signInWith(openJar(site), fatima, { counter })).text).toContain(refusal)
    expect((await refusals())[0]).toMatchObject({ personId: 'fatima', detail: 'counter' })
    expect((await signInWith(openJar(site), fatima, { counter: 7 })).status).toBe(303)
  })

  test('with a key that was removed', async () => {
    await db.delete(passkeys)
    expect((await signInWith(openJar(site), fatima)).text).toContain(refusal)
  })

  test('and belongs to no practice any more; the last one is told', async () => {
    await db.update(memberships).set({ endedAt: '2026-11-20T10:00:00.000Z' }).where(eq(memberships.personId, 'fatima'))
    expect((await signInWith(openJar(site), fatima)).text).toContain(refusal)
    expect((await refusals())[0]).toMatchObject({ personId: 'fatima', practiceId: 'practice-den-bosch', detail: 'no_membership' })
    await db.update(memberships).set({ endedAt: null }).where(eq(memberships.personId, 'fatima'))
  })
})

describe('an answer counts once, here and now:', () => {
  test('not a second time', async () => {
    const jar = openJar(site)
    const answer = fatima.use(await questionAt(jar, paths.signInPasskeyOptions))
    const kept = jar.cookies.get('__Host-ceremony') ?? ''
    expect((await jar.submit(paths.signInPasskey, { answer })).status).toBe(303)
    jar.cookies.set('__Host-ceremony', kept)
    expect((await jar.submit(paths.signInPasskey, { answer })).text).toContain('Dit duurde te lang.')
  })

  test('not in another browser', async () => {
    const answer = fatima.use(await questionAt(openJar(site), paths.signInPasskeyOptions))
    expect((await openJar(site).submit(paths.signInPasskey, { answer })).text).toContain('Dit duurde te lang.')
  })

  test('not after five minutes', async () => {
    const jar = openJar(site)
    const answer = fatima.use(await questionAt(jar, paths.signInPasskeyOptions))
    const now = site.clock.now
    site.clock.now = new Date(now.getTime() + 5 * 60_000)
    const late = await jar.submit(paths.signInPasskey, { answer })
    site.clock.now = now
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('Dit duurde te lang.')])
  })

  test('not when the question was about making a key', async () => {
    const jar = await comeIn(site, 'fatima')
    const answer = fatima.use({ ...(await questionAt(jar, paths.accountPasskeyOptions)), rpId: 'localhost' })
    expect((await jar.submit(paths.signInPasskey, { answer })).text).toContain('Dit duurde te lang.')
  })

  test.each([['{}'], ['null'], ['no json'], ['x'.repeat(20_001)]])('not when it is none: %.20s', async (answer) => {
    const jar = openJar(site)
    await questionAt(jar, paths.signInPasskeyOptions)
    const refused = await jar.submit(paths.signInPasskey, { answer })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(refusal)])
  })

  test('and without a script a sentence says what is needed', async () => {
    const refused = await openJar(site).submit(paths.signInPasskey, { answer: '' })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Uw browser gaf geen sleutel.')])
  })
})

test('Noor starts where she worked last', async () => {
  const jar = await comeIn(site, 'noor')
  const noor = (await makeKey(jar)).device
  await jar.submit(paths.accountMembership, { membership: 'noor-stein' })
  const next = openJar(site)
  await signInWith(next, noor)
  expect((await next.visit(paths.work)).text).toContain('Werkplek Stein')
})

test('who tries too often waits, by address and by key, of which only a fingerprint is counted', async () => {
  const asked: string[] = []
  const never = (key: string) => {
    asked.push(key)
    return Promise.resolve(false)
  }
  const always = () => Promise.resolve(true)
  const parts = { ...partsOf(), db }
  const limited = (limits: typeof parts.limits) => ({ app: createApp(() => ({ ...parts, limits })) })
  const answer = fatima.use(await questionAt(openJar(site), paths.signInPasskeyOptions))

  const perAddress = openJar(limited({ byAddress: never, byAccount: always }))
  expect((await perAddress.submit(paths.signInPasskey, { answer })).status).toBe(429)
  expect((await perAddress.submit(paths.signInPasskeyOptions)).status).toBe(429)
  const perKey = openJar(limited({ byAddress: always, byAccount: never }))
  expect((await perKey.submit(paths.signInPasskey, { answer })).status).toBe(429)
  expect(asked.join()).not.toContain(fatima.id)
})

describe('keys belong to a name', () => {
  test('so at a number of one’s own computer a sentence leads to localhost', async () => {
    const page = await (await site.app.request('http://127.0.0.1/inloggen', { headers: { 'Accept-Language': 'nl' } })).text()
    expect(page).toContain('Een sleutel werkt niet op dit adres.')
    expect(page).toContain('href="http://localhost/inloggen"')
    expect(page).not.toContain('data-passkey')
  })

  test('which elsewhere is that of the portal', async () => {
    const settings = { BASE_URL: 'https://adempauze.example', SMTP_URL: 'smtps://portal:long-enough@mail.example', DEMO: '0' }
    const app = createApp(() => ({ ...partsOf(settings), db }))
    const headers = { Origin: 'https://adempauze.example' }
    const question = await app.request(`https://adempauze.example${paths.signInPasskeyOptions}`, { method: 'POST', headers })
    expect(await question.json()).toMatchObject({ rpId: 'adempauze.example' })
    expect(question.headers.get('Set-Cookie')).toMatch(
      /^__Host-ceremony=[0-9a-f]{64}; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(question.headers.get('Cache-Control')).toBe('no-store')
    expect(await (await app.request('https://adempauze.example/inloggen')).text()).toContain('data-passkey="use"')
  })
})
