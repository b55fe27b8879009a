import { and, desc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { mostPasskeys } from '../../src/identity/passkey.ts'
import { ceremonies, memberships, oidcIdentities, passkeys, sessions } from '../../src/identity/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { authenticator, type Bent } from '../support/authenticator.ts'
import { openJar } from '../support/jar.ts'
import { comeIn, makeKey, questionAt, signInWith } from '../support/keys.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site

const keysOf = (personId: string) => db.select().from(passkeys).where(eq(passkeys.personId, personId))
const noticesTo = (personId: string) =>
  db
    .select({ kind: outbox.kind, topic: outbox.topic, secret: outbox.secret })
    .from(outbox)
    .where(and(eq(outbox.personId, personId), eq(outbox.kind, 'notice')))
const lastLine = async () => (await db.select().from(logLines).orderBy(desc(logLines.seq)).limit(1))[0]

beforeEach(async () => {
  await db.delete(passkeys)
  await db.delete(outbox)
})

describe('Fatima makes a key', () => {
  test('and reads that it is made, under the name of her device', async () => {
    const jar = await comeIn(site, 'fatima')
    const { answer } = await makeKey(jar)
    expect([answer.status, answer.location]).toEqual([303, paths.accountDone('sleutel')])

    const page = await jar.visit(answer.location ?? '')
    expect(page.text).toContain('Uw sleutel is gemaakt. Hiermee logt u voortaan in.')
    expect(page.text).toContain('Chrome, Android')
    expect(page.text).toContain('Werkt')
    expect(await keysOf('fatima')).toMatchObject([
      { name: 'Chrome, Android', confirmedById: 'fatima', transports: 'internal', usedAt: null },
    ])
  })

  test('and gets a mail about it, and the log a line', async () => {
    await makeKey(await comeIn(site, 'fatima'), 'Mijn telefoon')
    const [key] = await keysOf('fatima')
    expect(await noticesTo('fatima')).toEqual([{ kind: 'notice', topic: 'passkey_added', secret: '' }])
    const { action, actionCode, subjectId, personId, detail } = (await lastLine()) ?? {}
    expect({ action, actionCode, subjectId, personId, detail }).toEqual({
      action: 'passkey.add',
      actionCode: 'C',
      subjectId: key?.id,
      personId: 'fatima',
      detail: 'confirmed',
    })
  })

  test('and is asked to show who she is, for a key that the device remembers', async () => {
    const asked = await questionAt(await comeIn(site, 'fatima'), paths.accountPasskeyOptions)
    expect(asked.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' })
    expect(asked.rp).toEqual({ name: 'Adempauze', id: 'localhost' })
    expect(asked.attestation).toBe('none')
    expect(asked.excludeCredentials).toEqual([])
  })

  test('and a second one, not on the device that has one', async () => {
    const jar = await comeIn(site, 'fatima')
    const { device } = await makeKey(jar)
    const asked = await questionAt(jar, paths.accountPasskeyOptions)
    expect(asked.excludeCredentials).toMatchObject([{ id: device.id, transports: ['internal'] }])
    await makeKey(jar, 'De laptop')
    expect((await jar.visit(paths.account)).text).toContain('De laptop')
    expect(await keysOf('fatima')).toHaveLength(2)
  })

  test('but no eleventh', async () => {
    const jar = await comeIn(site, 'fatima')
    for (let made = 0; made < mostPasskeys; made += 1) await makeKey(jar, `Sleutel ${made}`)
    const refused = await jar.submit(paths.accountPasskeyOptions)
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('U heeft al 10 sleutels. Haal er eerst een weg.')])
  })

  test('under a name that holds no BSN; what she typed is still there, before the device is asked', async () => {
    const jar = await comeIn(site, 'fatima')
    for (const address of [paths.accountPasskeyOptions, paths.accountPasskeys]) {
      const refused = await jar.submit(address, { passkeyName: 'van 111222333' })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('Hier staat een nummer dat een BSN kan zijn.')
      expect(refused.html).toContain('value="van 111222333"')
    }
  })

  test('not without a script: a sentence says what she needs', async () => {
    const refused = await (await comeIn(site, 'fatima')).submit(paths.accountPasskeys, { answer: '', passkeyName: 'Mijn telefoon' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Uw browser gaf geen sleutel. Zet JavaScript aan, of probeer een andere browser.')
    expect(refused.html).toContain('value="Mijn telefoon"')
  })
})

describe('no key comes of an answer', () => {
  const bends: [what: string, bent: Bent][] = [
    ['for another website', { origin: 'https://elsewhere.example' }],
    ['for another name', { partyId: 'elsewhere.example' }],
    ['to another question', { challenge: 'AAAA' }],
    ['that was meant for signing in', { type: 'webauthn.get' }],
    ['by somebody who did not show who they are', { isVerified: false }],
    ['with the certificate of a maker', { attestation: { fmt: 'packed', statement: new Map([['x5c', [Buffer.from('a certificate')]]]) } }],
    ['of a kind we do not ask for', { attestation: { fmt: 'android-safetynet', statement: new Map() } }],
  ]
  test.each(bends)('%s', async (_, bent) => {
    const { answer } = await makeKey(await comeIn(site, 'fatima'), 'Mijn telefoon', bent)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Deze sleutel kunnen wij niet gebruiken.')
    expect(answer.html).toContain('value="Mijn telefoon"')
    expect(await keysOf('fatima')).toEqual([])
    expect(await noticesTo('fatima')).toEqual([])
  })

  test.each([['{}'], ['[1]'], ['no json'], ['{"id":"a","rawId":"a","type":"public-key","response":{}}'], ['x'.repeat(20_001)]])(
    'that is none: %.60s',
    async (answer) => {
      const jar = await comeIn(site, 'fatima')
      await questionAt(jar, paths.accountPasskeyOptions)
      expect((await jar.submit(paths.accountPasskeys, { answer })).status).toBe(422)
      expect(await keysOf('fatima')).toEqual([])
    },
  )

  test('that is sent a second time', async () => {
    const jar = await comeIn(site, 'fatima')
    const asked = await questionAt(jar, paths.accountPasskeyOptions)
    const kept = jar.cookies.get('__Host-ceremony') ?? ''
    const answer = authenticator().make(asked)
    expect((await jar.submit(paths.accountPasskeys, { answer })).status).toBe(303)
    jar.cookies.set('__Host-ceremony', kept)
    const again = await jar.submit(paths.accountPasskeys, { answer })
    expect(again.text).toContain('Dit duurde te lang. Druk nog eens op de knop.')
    expect(await keysOf('fatima')).toHaveLength(1)
  })

  test('that comes after five minutes', async () => {
    const jar = await comeIn(site, 'fatima')
    const asked = await questionAt(jar, paths.accountPasskeyOptions)
    const now = site.clock.now
    site.clock.now = new Date(now.getTime() + 5 * 60_000)
    const late = await jar.submit(paths.accountPasskeys, { answer: authenticator().make(asked) })
    site.clock.now = now
    expect(late.text).toContain('Dit duurde te lang.')
    expect(await keysOf('fatima')).toEqual([])
  })

  test('to the question of somebody else, in another browser or the same', async () => {
    const [fatima, joris] = [await comeIn(site, 'fatima'), await comeIn(site, 'joris')]
    const answer = authenticator().make(await questionAt(fatima, paths.accountPasskeyOptions))
    expect((await joris.submit(paths.accountPasskeys, { answer })).text).toContain('Dit duurde te lang.')
    joris.cookies.set('__Host-ceremony', fatima.cookies.get('__Host-ceremony') ?? '')
    expect((await joris.submit(paths.accountPasskeys, { answer })).text).toContain('Dit duurde te lang.')
    expect(await db.select().from(passkeys)).toEqual([])
  })

  test('with the key of somebody else', async () => {
    const [fatima, joris] = [await comeIn(site, 'fatima'), await comeIn(site, 'joris')]
    const { device } = await makeKey(fatima)
    const stolen = device.make(await questionAt(joris, paths.accountPasskeyOptions))
    const refused = await joris.submit(paths.accountPasskeys, { answer: stolen })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Deze sleutel kunnen wij niet gebruiken.')])
    expect(await keysOf('joris')).toEqual([])
  })
})

describe('whoever showed one factor', () => {
  test('finds a button to the account where the work is closed', async () => {
    const closed = await (await comeIn(site, 'fatima', 'mail')).visit(paths.work)
    expect(closed.status).toBe(403)
    expect(closed.html).toContain(`class="button" href="${paths.account}"`)
  })

  test('and was invited is at work as soon as there is a key, under a new token', async () => {
    const jar = await comeIn(site, 'fatima', 'invitation')
    expect((await jar.visit(paths.account)).text).toContain('Nog één stap: maak een sleutel. Daarna kunt u aan het werk.')
    const before = jar.cookies.get('__Host-session')
    await makeKey(jar)
    expect(jar.cookies.get('__Host-session')).not.toBe(before)
    expect((await jar.visit(paths.work)).status).toBe(200)
    jar.cookies.set('__Host-session', before ?? '')
    expect((await jar.visit(paths.account)).status).toBe(401)
  })

  test('and was mailed waits for a colleague, and reads whom to call', async () => {
    const jar = await comeIn(site, 'fatima', 'mail')
    const { answer, device } = await makeKey(jar)
    expect(answer.location).toBe(paths.accountDone('wacht'))
    const page = await jar.visit(paths.account)
    expect(page.text).toContain('Uw sleutel wacht op bevestiging. Bel uw coördinator.')
    expect(page.text).toMatch(/Anouk.*000-/)
    expect((await jar.visit(paths.work)).status).toBe(403)
    expect(await keysOf('fatima')).toMatchObject([{ confirmedAt: null, confirmedById: null }])
    expect(await lastLine()).toMatchObject({ action: 'passkey.add', detail: 'waiting' })

    const other = openJar(site)
    expect((await signInWith(other, device)).location).toBe(paths.account)
    expect((await other.visit(paths.work)).status).toBe(403)
  })

  test('and lost the only key makes another, and reads whom to call', async () => {
    await makeKey(await comeIn(site, 'fatima'))
    const jar = await comeIn(site, 'fatima', 'mail')
    expect((await jar.visit(paths.account)).text).toContain('Nog één stap: maak een nieuwe sleutel.')
    const { answer } = await makeKey(jar)
    expect((await jar.visit(answer.location ?? '')).text).toMatch(
      /wacht op bevestiging\. Bel uw coördinator\..*Heeft u uw andere sleutel nog\?/,
    )
    expect((await jar.visit(paths.work)).status).toBe(403)
  })

  test('and was invited once more does not get in by the mail alone who has a key already', async () => {
    await makeKey(await comeIn(site, 'fatima'))
    const invited = await comeIn(site, 'fatima', 'invitation')
    expect((await invited.visit(paths.account)).text).toContain('Log in met uw sleutel.')
    await makeKey(invited)
    expect((await invited.visit(paths.work)).status).toBe(403)
  })

  test('nor who comes in through an organisation elsewhere', async () => {
    const linked = { issuer: 'https://elsewhere.example', subject: 's', personId: 'joris', linkedAt: '2026-01-01' }
    await db.insert(oidcIdentities).values(linked)
    const invited = await comeIn(site, 'joris', 'invitation')
    await makeKey(invited)
    expect((await invited.visit(paths.work)).status).toBe(403)
    await db.delete(oidcIdentities)
  })

  test('takes no key away that counts', async () => {
    const [fatima, mailed] = [await comeIn(site, 'fatima'), await comeIn(site, 'fatima', 'mail')]
    await makeKey(fatima)
    await makeKey(fatima)
    const [key] = await keysOf('fatima')
    const address = paths.accountPasskeyRemove(key?.id ?? '')
    for (const answer of [await mailed.visit(address), await mailed.submit(address)])
      expect(answer.text).toContain('Log eerst in met een sleutel. Daarna kunt u deze weghalen.')
    expect(await keysOf('fatima')).toHaveLength(2)
  })
})

describe('through an organisation', () => {
  test('somebody of one practice makes a key', async () => {
    expect((await makeKey(await comeIn(site, 'fatima', 'oidc'))).answer.status).toBe(303)
  })

  test('somebody of two does not: one organisation does not speak for another practice', async () => {
    const refused = await (await comeIn(site, 'noor', 'oidc')).submit(paths.accountPasskeyOptions)
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Log eerst in met een sleutel die ze allemaal opent.')])
  })

  test('somebody of two takes no key away that opens the other', async () => {
    const noor = await comeIn(site, 'noor')
    await makeKey(noor)
    await makeKey(noor)
    const [key] = await keysOf('noor')
    const address = paths.accountPasskeyRemove(key?.id ?? '')
    const there = await comeIn(site, 'noor', 'oidc')
    for (const answer of [await there.visit(address), await there.submit(address)]) expect(answer.status).toBe(404)
    expect(await keysOf('noor')).toHaveLength(2)
  })

  describe('a key made before its owner came to work elsewhere too', () => {
    const elsewhere = {
      id: 'fatima-stein',
      personId: 'fatima',
      practiceId: 'practice-stein',
      organisationId: '',
      role: 'coordinator' as const,
      job: 'respite_coordinator' as const,
      createdAt: '2099-01-01T00:00:00.000Z',
    }
    beforeEach(async () => {
      const [sjef] = await db.select().from(memberships).where(eq(memberships.personId, 'sjef'))
      elsewhere.organisationId = sjef?.organisationId ?? ''
    })
    afterEach(async () => {
      await db.delete(sessions).where(eq(sessions.personId, 'fatima'))
      await db.delete(memberships).where(eq(memberships.id, elsewhere.id))
    })

    const workIn = (page: { html: string }) => page.html.includes('value="fatima-stein"')

    test('opens the practice of that organisation and no other, nor does a key that was made with it', async () => {
      const { device } = await makeKey(await comeIn(site, 'fatima', 'oidc'))
      const second = openJar(site)
      await signInWith(second, device)
      const { device: another } = await makeKey(second)
      await db.insert(memberships).values(elsewhere)

      for (const key of [device, another]) {
        const jar = openJar(site)
        expect(await signInWith(jar, key)).toMatchObject({ status: 303, location: paths.work })
        expect(workIn(await jar.visit(paths.account))).toBe(false)
        expect((await jar.submit(paths.accountMembership, { membership: elsewhere.id })).status).toBe(404)
        expect((await jar.submit(paths.accountPasskeyOptions)).status).toBe(422)
      }
      await db.update(memberships).set({ endedAt: '2099-01-02' }).where(eq(memberships.id, 'fatima-den-bosch'))
      expect((await signInWith(openJar(site), device)).status).toBe(422)
      await db.update(memberships).set({ endedAt: null }).where(eq(memberships.id, 'fatima-den-bosch'))
    })

    test('on nobody else’s word opens both', async () => {
      const { device } = await makeKey(await comeIn(site, 'fatima'))
      await db.insert(memberships).values(elsewhere)
      const jar = openJar(site)
      await signInWith(jar, device)
      expect((await jar.submit(paths.accountMembership, { membership: elsewhere.id })).status).toBe(303)
    })
  })
})

test('questions that nobody answers do not pile up', async () => {
  const jar = await comeIn(site, 'fatima')
  await questionAt(jar, paths.accountPasskeyOptions)
  const now = site.clock.now
  site.clock.now = new Date(now.getTime() + 6 * 60_000)
  await questionAt(jar, paths.accountPasskeyOptions)
  expect(await db.select().from(ceremonies)).toHaveLength(1)
  site.clock.now = now
})
