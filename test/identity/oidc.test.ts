import { generateKeyPairSync } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { logLines } from '../../src/audit/tables.ts'
import { sealEmail } from '../../src/identity/email.ts'
import { recordInvitation } from '../../src/identity/store-invitations.ts'
import { invitations, memberships, oidcIdentities, oidcRequests, people, sessions } from '../../src/identity/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { placeOfClientSecret } from '../../src/practice/sealed-tables.ts'
import { practiceSettings } from '../../src/practice/tables.ts'
import { type Jar, openJar } from '../support/jar.ts'
import { startForger } from '../support/oidc-forger.ts'
import { type Account, client, signInThere, startOidcProvider } from '../support/oidc-provider.ts'
import { partsOf } from '../support/parts.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const back = (slug: string) => `http://localhost/inloggen/organisatie/${slug}/terug`
const provider = await startOidcProvider([back('den-bosch'), back('stein')])
const forger = await startForger()
const denBosch = 'practice-den-bosch'

async function setUp(practiceId: string, issuer: string, demand: { acr?: string; amr?: string } = {}) {
  const oidcClientSecret = await site.archive().vault.seal(practiceId, placeOfClientSecret(practiceId), client.secret)
  await db
    .update(practiceSettings)
    .set({ oidcIssuer: issuer, oidcClientId: client.id, oidcClientSecret, oidcAcr: demand.acr ?? '', oidcAmr: demand.amr ?? '' })
    .where(eq(practiceSettings.practiceId, practiceId))
}

const giveAddress = async (personId: string, email: string) =>
  db
    .update(people)
    .set(await sealEmail(site.archive().vault, personId, email))
    .where(eq(people.id, personId))

const employ = (account: Account) => provider.accounts.set(account.subject, account)
await giveAddress('fatima', 'fatima@linde.example')
await giveAddress('sjef', 'sjef@stein.example')
employ({ subject: 'f-1', email: 'Fatima@Linde.example', amr: ['pwd', 'otp'], acr: 'urn:loa:3' })
employ({ subject: 'stranger', email: 'stranger@linde.example', amr: ['otp'] })

/** Begins at the portal; the address is where to sign in. */
async function leave(jar: Jar, slug = 'den-bosch'): Promise<URL> {
  const page = await jar.submit(`/inloggen/organisatie/${slug}`)
  const [, address = ''] = /<a class="button" href="([^"]+)"/.exec(page.html) ?? []
  return new URL(address.replaceAll('&amp;', '&'))
}

const toPath = (address: string) => address.replace('http://localhost', '')
const signInAs = async (jar: Jar, subject: string, slug?: string) =>
  jar.visit(toPath(await signInThere((await leave(jar, slug)).href, subject)))

const lastLine = async () => (await db.select().from(logLines).orderBy(sql`seq desc`).limit(1))[0]
const countSessions = async () => (await db.select().from(sessions)).length

beforeEach(async () => {
  await setUp(denBosch, provider.issuer, { amr: 'otp' })
})
const clock = site.clock.now
afterEach(() => {
  site.clock.now = clock
})

describe('somebody of the practice', () => {
  test('finds their municipality at signing in, and leaves with a proof key, a nonce and a state', async () => {
    const jar = openJar(site)
    expect((await jar.visit('/inloggen')).text).toContain(
      "Via uw organisatie Log in met het account van uw werk. Kies de gemeente waar u mee werkt. 's-Hertogenbosch",
    )
    const { searchParams } = await leave(jar)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: client.id,
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: back('den-bosch'),
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    })
    const [row] = await db.select().from(oidcRequests)
    expect(JSON.stringify(row)).not.toContain(searchParams.get('state'))
  })

  test('comes in by the address that their organisation vouches for, and is tied to their account there', async () => {
    const jar = openJar(site)
    const answer = await signInAs(jar, 'f-1')
    expect(answer).toMatchObject({ status: 303, location: '/werk' })
    expect((await jar.visit('/werk')).text).toContain('Fatima')
    expect(await db.select().from(oidcIdentities)).toMatchObject([{ issuer: provider.issuer, subject: 'f-1', personId: 'fatima' }])
    expect(await lastLine()).toMatchObject({ action: 'referral.list', personId: 'fatima' })
    const [line] = await db.select().from(logLines).where(eq(logLines.action, 'session.start')).orderBy(sql`seq desc`).limit(1)
    expect(line).toMatchObject({ personId: 'fatima', detail: 'oidc', practiceId: denBosch })
  })

  test('stays the same person when their address there becomes another', async () => {
    employ({ subject: 'f-1', email: 'f.yilmaz@linde.example', amr: ['otp'] })
    const jar = openJar(site)
    expect(await signInAs(jar, 'f-1')).toMatchObject({ status: 303 })
    expect((await jar.visit('/werk')).text).toContain('Fatima')
  })

  test('who has the address now but another account there does not get in as them', async () => {
    employ({ subject: 'f-2', email: 'fatima@linde.example', amr: ['otp'] })
    expect(await signInAs(openJar(site), 'f-2')).toMatchObject({ status: 403 })
  })

  test('comes in with one factor where the practice asks for none, and sees no personal data', async () => {
    await setUp(denBosch, provider.issuer)
    const jar = openJar(site)
    expect(await signInAs(jar, 'f-1')).toMatchObject({ status: 303, location: '/werk/account' })
    expect((await jar.visit('/werk')).status).toBe(403)
    expect((await jar.visit('/werk')).text).toContain('Nog één stap')
  })

  test('comes in by the assurance the practice asks for instead', async () => {
    await setUp(denBosch, provider.issuer, { acr: 'urn:loa:3' })
    employ({ subject: 'f-1', email: 'fatima@linde.example', acr: 'urn:loa:3' })
    const jar = openJar(site)
    const address = await leave(jar)
    expect(address.searchParams.get('acr_values')).toBe('urn:loa:3')
    expect(await jar.visit(toPath(await signInThere(address.href, 'f-1')))).toMatchObject({ status: 303, location: '/werk' })
  })

  test('replaces the session that this browser had', async () => {
    employ({ subject: 'f-1', email: 'fatima@linde.example', amr: ['otp'] })
    const jar = openJar(site)
    await signInAs(jar, 'f-1')
    const before = await countSessions()
    await signInAs(jar, 'f-1')
    expect(await countSessions()).toBe(before)
  })
})

test('an admin who changes how people sign in ends what began that way here, and nothing else', async () => {
  const [fatima, willem, ilse] = [openJar(site), await site.as('willem'), await site.as('ilse')]
  await signInAs(fatima, 'f-1')
  const form = await willem.visit('/werk/instellingen/inloggen')
  const asked = { oidcIssuer: provider.issuer, oidcClientId: client.id, oidcClientSecret: '', oidcAcr: '', oidcAmr: 'hwk' }
  expect((await willem.submit('/werk/instellingen/inloggen', { ...asked, version: hidden(form.html, 'version') })).status).toBe(303)
  expect((await fatima.visit('/werk')).status).toBe(401)
  expect((await ilse.visit('/werk')).status).toBe(200)
  expect((await willem.visit('/werk')).status).toBe(200)
  const [line] = await db.select().from(logLines).where(eq(logLines.action, 'session.end')).orderBy(sql`seq desc`).limit(1)
  expect(line).toMatchObject({ personId: 'willem', detail: 'sign_in_changed', practiceId: denBosch })
})

describe('somebody who was invited', () => {
  const invite = (email: string) =>
    recordInvitation(
      site.archive(),
      newId(site.clock.now),
      denBosch,
      { name: 'Petra', email, organisation: { name: 'Huisartsenpraktijk De Linde (voorbeeld)' }, role: 'referrer', job: 'practice_nurse' },
      undefined,
    )

  test('accepts by signing in at their organisation', async () => {
    await invite('petra@linde.example')
    employ({ subject: 'p-1', email: 'petra@linde.example', amr: ['otp'] })
    const jar = openJar(site)
    expect(await signInAs(jar, 'p-1')).toMatchObject({ status: 303, location: '/werk' })
    expect((await jar.visit('/werk')).text).toContain('Petra')
    const [identity] = await db.select().from(oidcIdentities).where(eq(oidcIdentities.subject, 'p-1'))
    expect(
      await db
        .select()
        .from(memberships)
        .where(eq(memberships.personId, identity?.personId ?? '')),
    ).toMatchObject([{ practiceId: denBosch, role: 'referrer', endedAt: null }])
    expect(
      await db
        .select()
        .from(invitations)
        .where(eq(invitations.personId, identity?.personId ?? '')),
    ).toMatchObject([{ acceptedAt: expect.any(String) }])
  })

  test.each([
    ['too long ago', { expiresAt: '2020-01-01T00:00:00.000Z' }],
    ['and not any more', { revokedAt: '2026-01-01T00:00:00.000Z' }],
    ['by another practice', { practiceId: 'practice-stein' }],
  ])('%s does not come in', async (when, changes) => {
    const email = `${when.replaceAll(' ', '-')}@linde.example`
    await invite(email)
    await db.update(invitations).set(changes).where(and(sql`accepted_at is null`, sql`person_id is null`))
    employ({ subject: when, email, amr: ['otp'] })
    const before = await countSessions()
    expect(await signInAs(openJar(site), when)).toMatchObject({ status: 403 })
    expect(await countSessions()).toBe(before)
  })
})

describe('somebody who does not belong here', () => {
  test('reads the same whether their address is known elsewhere or nowhere', async () => {
    employ({ subject: 's-1', email: 'sjef@stein.example', amr: ['otp'] })
    const [known, unknown] = [await signInAs(openJar(site), 's-1'), await signInAs(openJar(site), 'stranger')]
    expect(unknown.status).toBe(403)
    expect(unknown.text).toContain('Inloggen kan alleen op uitnodiging.')
    expect(known.html).toBe(unknown.html)
    expect(known.headers.get('Set-Cookie') ?? '').not.toContain('__Host-session')
  })

  test('leaves a line in the log and one for the operator, without an address', async () => {
    await signInAs(openJar(site), 'stranger')
    expect(await lastLine()).toMatchObject({
      action: 'session.refused',
      outcome: 'refused',
      personId: null,
      role: 'visitor',
      detail: 'oidc unknown',
    })
    expect(site.lines).toContainEqual(expect.objectContaining({ event: 'oidc_refused', practice: 'den-bosch', reason: 'unknown' }))
    expect(JSON.stringify(site.lines)).not.toMatch(/@|fatima|stranger/i)
  })

  test('any more does not come in by the account they had', async () => {
    const fatima = and(eq(memberships.personId, 'fatima'), eq(memberships.practiceId, denBosch))
    await db.update(memberships).set({ endedAt: '2026-01-01T00:00:00.000Z' }).where(fatima)
    expect(await signInAs(openJar(site), 'f-1')).toMatchObject({ status: 403 })
    await db.update(memberships).set({ endedAt: null }).where(fatima)
  })
})

test('an address that the organisation did not confirm opens nothing', async () => {
  employ({ subject: 'u-1', email: 'fatima@linde.example', isVerified: false, amr: ['otp'] })
  const answer = await signInAs(openJar(site), 'u-1')
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Uw organisatie heeft uw e-mailadres niet bevestigd.')
})

test.each([
  [{ amr: 'otp hwk' }, { amr: ['pwd'] }],
  [{ amr: 'otp' }, {}],
  [{ acr: 'urn:loa:3' }, { acr: 'urn:loa:2' }],
  [
    { acr: 'urn:loa:3', amr: 'hwk' },
    { acr: 'urn:loa:2', amr: ['otp'] },
  ],
])('where %o is asked, %o is not enough', async (demand, shown) => {
  await setUp(denBosch, provider.issuer, demand)
  employ({ subject: 'f-1', email: 'fatima@linde.example', ...shown })
  const answer = await signInAs(openJar(site), 'f-1')
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Uw gemeente vraagt om een extra controle')
  employ({ subject: 'f-1', email: 'fatima@linde.example', amr: ['otp'] })
})

test('whoever tries too often waits', async () => {
  const never = () => Promise.resolve(false)
  const app = createApp(() => ({ ...partsOf(), db, limits: { byAddress: never, byAccount: never } }))
  const headers = { Origin: 'http://localhost' }
  const answers = await Promise.all([
    app.request('http://localhost/inloggen/organisatie/den-bosch', { method: 'POST', headers }),
    app.request('http://localhost/inloggen/organisatie/den-bosch/terug?state=x', { headers }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([429, 429])
})

describe('the way back', () => {
  const gone = { status: 410, text: expect.stringContaining('Deze aanmelding is voorbij') }

  test('works once', async () => {
    const jar = openJar(site)
    const path = toPath(await signInThere((await leave(jar)).href, 'f-1'))
    expect(await jar.visit(path)).toMatchObject({ status: 303 })
    const before = await countSessions()
    expect(await jar.visit(path)).toMatchObject(gone)
    expect(await countSessions()).toBe(before)
  })

  test('works once, also when it is tried twice in the same instant', async () => {
    const jar = openJar(site)
    const path = toPath(await signInThere((await leave(jar)).href, 'f-1'))
    const answers = await Promise.all([jar.visit(path), jar.visit(path), jar.visit(path)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
  })

  test('is of the browser that left, and stays good for that one', async () => {
    const [mine, other] = [openJar(site), openJar(site)]
    await leave(other)
    const path = toPath(await signInThere((await leave(mine)).href, 'f-1'))
    expect(await other.visit(path)).toMatchObject(gone)
    expect(await openJar(site).visit(path)).toMatchObject(gone)
    expect(await mine.visit(path)).toMatchObject({ status: 303 })
  })

  test('is over after ten minutes', async () => {
    const jar = openJar(site)
    const path = toPath(await signInThere((await leave(jar)).href, 'f-1'))
    site.clock.now = new Date(clock.getTime() + 10 * 60_000 + 1)
    expect(await jar.visit(path)).toMatchObject(gone)
  })

  test('of one practice is not that of another', async () => {
    await setUp('practice-stein', provider.issuer, { amr: 'otp' })
    const jar = openJar(site)
    const path = toPath(await signInThere((await leave(jar)).href, 'f-1'))
    expect(await jar.visit(path.replace('den-bosch', 'stein'))).toMatchObject(gone)
  })

  test.each(['', '?state=', '?state=made-up&code=x', '?error=access_denied', `?state=${'x'.repeat(2000)}&code=x`])(
    'made up (%s) leads nowhere',
    async (query) => {
      expect(await openJar(site).visit(`/inloggen/organisatie/den-bosch/terug${query}`)).toMatchObject(gone)
    },
  )

  test('with a code that was used before leads nowhere', async () => {
    const jar = openJar(site)
    const used = new URL(await signInThere((await leave(jar)).href, 'f-1'))
    expect(await jar.visit(toPath(used.href))).toMatchObject({ status: 303 })
    const again = await leave(jar)
    used.searchParams.set('state', again.searchParams.get('state') ?? '')
    expect(await jar.visit(toPath(used.href))).toMatchObject({ status: 502, text: expect.stringContaining('klopt niet') })
  })

  test('from another organisation than was left for leads nowhere', async () => {
    const jar = openJar(site)
    const mixed = new URL(await signInThere((await leave(jar)).href, 'f-1'))
    expect(mixed.searchParams.get('iss')).toBe(provider.issuer)
    mixed.searchParams.set('iss', forger.issuer)
    expect(await jar.visit(toPath(mixed.href))).toMatchObject({ status: 502 })
  })

  test('of who stopped there says what to do, and nothing that stood in the address', async () => {
    const answer = await signInAs(openJar(site), 'nobody')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Het inloggen bij uw organisatie is gestopt.')
    expect(answer.html).not.toContain('words that anybody may write')
    expect(answer.html).not.toContain('taal=')
  })
})

describe('a token', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const good = { email: 'fatima@linde.example', amr: ['otp'] }

  async function comeBack(changes: (nonce: string) => Parameters<typeof forger.say>[0]) {
    await setUp(denBosch, forger.issuer, { amr: 'otp' })
    const jar = openJar(site)
    const { searchParams } = await leave(jar)
    forger.say(changes(searchParams.get('nonce') ?? ''))
    return jar.visit(`/inloggen/organisatie/den-bosch/terug?code=c&state=${searchParams.get('state')}`)
  }

  test('that is right in everything lets in, so the others are refused for what is wrong with them', async () => {
    expect(await comeBack((nonce) => ({ claims: { ...good, nonce, sub: 'right' } }))).toMatchObject({ status: 303, location: '/werk' })
    await db.delete(oidcIdentities).where(eq(oidcIdentities.issuer, forger.issuer))
  })

  test.each([
    ['with another nonce', () => ({ claims: { ...good, nonce: 'another' } })],
    ['without a nonce', () => ({ claims: good })],
    ['for another client', (nonce: string) => ({ claims: { ...good, nonce, aud: 'another' } })],
    [
      'for several clients, and not passed on by us',
      (nonce: string) => ({ claims: { ...good, nonce, aud: ['another', 'adempauze'], azp: 'another' } }),
    ],
    ['of another issuer', (nonce: string) => ({ claims: { ...good, nonce, iss: provider.issuer } })],
    ['that is over', (nonce: string) => ({ claims: { ...good, nonce, exp: Math.floor(Date.now() / 1000) - 60 } })],
    ['that nobody signed', (nonce: string) => ({ claims: { ...good, nonce }, header: { alg: 'none' }, key: undefined })],
    ['that says it is signed, and is not', (nonce: string) => ({ claims: { ...good, nonce }, key: undefined })],
    ['signed by somebody else', (nonce: string) => ({ claims: { ...good, nonce }, key: other })],
    ['signed with what everybody knows', (nonce: string) => ({ claims: { ...good, nonce }, header: { alg: 'HS256', kid: 'k' } })],
    ['that is not there', () => ({ tokenStatus: 400 })],
  ])('%s lets nobody in', async (_, changes) => {
    const before = await countSessions()
    const answer = await comeBack(changes)
    expect(answer).toMatchObject({ status: 502, text: expect.stringContaining('Het antwoord van uw organisatie klopt niet') })
    expect(await countSessions()).toBe(before)
  })

  test.each([[{ email_verified: 'true' }], [{ email_verified: undefined }], [{ email: ['fatima@linde.example'] }], [{ email: undefined }]])(
    'that says %o of an address does not vouch for it',
    async (claims) => {
      expect(await comeBack((nonce) => ({ claims: { ...good, ...claims, nonce } }))).toMatchObject({ status: 403 })
    },
  )
})

describe('an organisation that', () => {
  const unreachable = { status: 502, text: expect.stringContaining('Uw organisatie geeft geen antwoord') }
  const begin = (slug = 'den-bosch') => openJar(site).submit(`/inloggen/organisatie/${slug}`)

  test('is not there is a page that says what to do', async () => {
    await setUp(denBosch, 'http://127.0.0.1:9')
    expect(await begin()).toMatchObject(unreachable)
  })

  test('says it is another is not believed', async () => {
    await setUp(denBosch, forger.issuer)
    forger.say({ metadata: { issuer: provider.issuer } })
    expect(await begin()).toMatchObject(unreachable)
  })

  test.each(['javascript:alert(1)', 'http://elsewhere.example/auth', ''])('sends people to “%s” sends nobody', async (address) => {
    await setUp(denBosch, forger.issuer)
    forger.say({ metadata: { authorization_endpoint: address } })
    const answer = await begin()
    expect(answer.status).toBe(502)
    expect(answer.html).not.toContain('http-equiv="refresh"')
  })

  test('answers without end is not listened to', async () => {
    await setUp(denBosch, forger.issuer)
    forger.say({ metadata: { words: 'x'.repeat(300 * 1024) } })
    expect(await begin()).toMatchObject(unreachable)
  })

  test('is slow is waited for eight seconds', { timeout: 15_000 }, async () => {
    await setUp(denBosch, forger.issuer)
    forger.say({ patience: 20_000 })
    const began = performance.now()
    expect(await begin()).toMatchObject(unreachable)
    expect(performance.now() - began).toBeLessThan(9_000)
  })

  test('was not set up is not found, and not offered', async () => {
    expect(await begin('ede')).toMatchObject({ status: 404 })
    expect(await openJar(site).visit('/inloggen/organisatie/ede/terug?state=x')).toMatchObject({ status: 404 })
    expect((await openJar(site).visit('/inloggen')).html).not.toContain('organisatie/ede')
  })
})
