import { desc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { findActor } from '../../src/identity/store.ts'
import { endSessionsStatements } from '../../src/identity/store-sessions.ts'
import { sessions } from '../../src/identity/tables.ts'
import { paths } from '../../src/paths.ts'
import { sha256 } from '../../src/platform/id.ts'
import { openJar } from '../support/jar.ts'
import { comeIn } from '../support/keys.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const start = site.clock.now
const minute = 60_000
const later = (minutes: number) => {
  site.clock.now = new Date(start.getTime() + minutes * minute)
}

const sessionsOf = (personId: string) => db.select().from(sessions).where(eq(sessions.personId, personId))
const ends = () => db.select().from(logLines).where(eq(logLines.action, 'session.end')).orderBy(desc(logLines.seq))

beforeEach(async () => {
  await db.delete(sessions)
})
afterEach(() => later(0))

describe('a session is over', () => {
  test('after half an hour of nothing', async () => {
    const idle = await comeIn(site, 'joris')
    later(31)
    const refused = await idle.visit(paths.work)
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('U moet eerst inloggen. Deed u een half uur niets, of is het 12 uur geleden?')
  })

  test('not as long as something is done, but after twelve hours whatever is done', async () => {
    const busy = await comeIn(site, 'joris')
    for (let passed = 25; passed < 12 * 60; passed += 25) {
      later(passed)
      expect([passed, (await busy.visit(paths.work)).status]).toEqual([passed, 200])
    }
    later(12 * 60)
    expect((await busy.visit(paths.work)).status).toBe(401)
  })
})

describe('Joris sees where he is signed in', () => {
  test('by device, and which one is here', async () => {
    const jar = await comeIn(site, 'joris')
    const laptop = openJar(site, 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0')
    await laptop.submit(paths.signInDemo, { person: 'joris' })
    const page = await jar.visit(paths.account)
    expect(page.text).toContain('Chrome, Android, als voorbeeld Hier bent u nu')
    expect(page.text).toContain('Firefox, Windows, als voorbeeld Sinds')
    expect(page.text.split('Hier bent u nu')).toHaveLength(2)
  })

  test('and not sessions that are over, nor those of others', async () => {
    await comeIn(site, 'joris')
    await comeIn(site, 'ilse')
    later(31)
    const page = await (await comeIn(site, 'joris')).visit(paths.account)
    expect(page.html.split(`action="${paths.accountSessions}/`)).toHaveLength(2)
    expect(page.text).not.toContain('Beëindig alle andere')
  })

  test('and ends one elsewhere: it is over on the server, and in the log', async () => {
    const [here, there] = [await comeIn(site, 'joris'), await comeIn(site, 'joris')]
    const hash = await sha256(there.cookies.get('__Host-session') ?? '')
    const id = (await sessionsOf('joris')).find(({ tokenHash }) => tokenHash === hash)?.id ?? ''
    const answer = await here.submit(paths.accountSession(id))
    expect((await here.visit(answer.location ?? '')).text).toContain('Daar bent u nu uitgelogd.')
    expect((await there.visit(paths.work)).status).toBe(401)
    expect((await here.visit(paths.work)).status).toBe(200)
    expect((await ends())[0]).toMatchObject({ personId: 'joris', subjectId: id, subjectIds: JSON.stringify([id]), actionCode: 'E' })
  })

  test('and ends all others at once', async () => {
    const [here, ...others] = [await comeIn(site, 'joris'), await comeIn(site, 'joris'), await comeIn(site, 'joris')]
    await here.submit(paths.accountSessions)
    for (const other of others) expect((await other.visit(paths.work)).status).toBe(401)
    expect((await here.visit(paths.work)).status).toBe(200)
    expect(JSON.parse((await ends())[0]?.subjectIds ?? '')).toHaveLength(2)
  })

  test('and ends the one he is in, which is signing out', async () => {
    const jar = await comeIn(site, 'joris')
    const [session] = await sessionsOf('joris')
    const answer = await jar.submit(paths.accountSession(session?.id ?? ''))
    expect(answer.location).toBe(paths.done(paths.signIn, 'signedOut'))
    expect(jar.cookies.has('__Host-session')).toBe(false)
    expect(await sessionsOf('joris')).toEqual([])
  })

  test('but ends none of somebody else', async () => {
    const [joris, ilse] = [await comeIn(site, 'joris'), await comeIn(site, 'ilse')]
    const [session] = await sessionsOf('ilse')
    const before = (await ends()).length
    expect((await joris.submit(paths.accountSession(session?.id ?? ''))).status).toBe(404)
    expect((await ilse.visit(paths.work)).status).toBe(200)
    expect(await ends()).toHaveLength(before)
  })
})

describe('signing out', () => {
  test('stands in the log, and the cookie opens nothing any more', async () => {
    const jar = await comeIn(site, 'ilse')
    const cookie = jar.cookies.get('__Host-session') ?? ''
    const [session] = await sessionsOf('ilse')
    expect((await jar.submit(paths.signOut)).location).toBe(paths.done(paths.signIn, 'signedOut'))
    expect((await ends())[0]).toMatchObject({ personId: 'ilse', practiceId: 'practice-den-bosch', subjectId: session?.id })

    jar.cookies.set('__Host-session', cookie)
    const refused = await jar.visit(paths.account)
    expect([refused.status, refused.text]).toEqual([401, expect.stringContaining('U bent niet ingelogd')])
  })

  test('twice, or with a cookie of nobody, is signing out as well', async () => {
    const before = (await ends()).length
    const jar = openJar(site)
    jar.cookies.set('__Host-session', 'a'.repeat(64))
    expect((await jar.submit(paths.signOut)).location).toBe(paths.done(paths.signIn, 'signedOut'))
    expect(await ends()).toHaveLength(before)
  })

  test('while writing loses nothing: the name of a key is on the page that asks to sign in', async () => {
    const jar = await comeIn(site, 'ilse')
    await db.delete(sessions)
    const refused = await jar.submit(paths.accountPasskeys, { passkeyName: 'De tablet', answer: '' })
    expect(refused.status).toBe(401)
    expect(refused.html).toContain('name="passkeyName" value="De tablet"')
    expect(refused.html).toContain(`action="${paths.accountPasskeys}"`)
  })
})

test('signing in as another person of the demo ends the session that this browser had', async () => {
  const jar = openJar(site)
  await jar.submit(paths.signInDemo, { person: 'joris' })
  await jar.submit(paths.signInDemo, { person: 'fatima' })
  expect(await sessionsOf('joris')).toEqual([])
  expect(await sessionsOf('fatima')).toHaveLength(1)
  expect((await ends())[0]).toMatchObject({ personId: 'fatima', subjectId: 'joris-den-bosch', detail: 'replaced' })
})

test('when a membership ends or a role changes all sessions of that person can end in the same batch', async () => {
  const [anouk, first, second] = [await comeIn(site, 'anouk'), await comeIn(site, 'joris'), await comeIn(site, 'joris')]
  const hash = await sha256(anouk.cookies.get('__Host-session') ?? '')
  const by = await findActor(db, hash, { requestId: '', networkAddress: '' }, site.clock.now)
  if (!by) throw new Error('Anouk is not there')
  const told = { by, now: site.clock.now, detail: 'role_changed' }
  await db.batch(endSessionsStatements(db, { membershipId: 'joris-den-bosch' }, told))
  for (const jar of [first, second]) expect((await jar.visit(paths.account)).status).toBe(401)
  expect((await anouk.visit(paths.work)).status).toBe(200)
  expect((await ends())[0]).toMatchObject({ personId: 'anouk', subjectId: 'joris-den-bosch', detail: 'role_changed' })
})
