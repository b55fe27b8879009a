import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { logLines } from '../../src/audit/tables.ts'
import { sealEmail } from '../../src/identity/email.ts'
import { memberships, people, recoveryLinks, sessions } from '../../src/identity/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { newToken } from '../../src/platform/id.ts'
import { openJar } from '../support/jar.ts'
import { everyText, mailedAbout } from '../support/mailed.ts'
import { partsOf } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'

const { url } = await freshDatabase()
const site = openSiteOn(url)
const { db, visitor } = site
const fatima = 'fatima@den-bosch.example'
const sentence = 'Als dit adres bij ons bekend is, sturen wij een link.'

const ask = (email: string) => visitor.submit(paths.recover, { email })
const linkTo = async (person: string) =>
  paths.recovery((await mailedAbout(site, person)).filter(({ topic }) => topic === 'recovery').at(-1)?.token ?? '')
async function asked(email = fatima, person = 'fatima') {
  await ask(email)
  return linkTo(person)
}
const minute = 60_000
const later = (milliseconds: number) => {
  site.clock.now = new Date(site.clock.now.getTime() + milliseconds)
}

beforeEach(async () => {
  await db.batch([db.delete(outbox), db.delete(recoveryLinks), db.delete(sessions)])
})

describe('somebody who lost a passkey', () => {
  test('finds help where they sign in', async () => {
    const page = await visitor.visit(paths.signIn)
    expect(page.text).toContain('Sleutel kwijt?')
    expect(page.html).toContain(`href="${paths.recover}"`)
    expect((await visitor.visit(paths.recover)).status).toBe(200)
  })

  test('gets a link by mail, and with it as far as their account', async () => {
    const answer = await ask(` ${fatima.toUpperCase()} `)
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(answer.text).toContain(sentence)
    expect(await mailedAbout(site, 'fatima')).toMatchObject([{ topic: 'recovery', language: 'nl', personId: 'fatima', address: null }])

    const link = await linkTo('fatima')
    const page = await visitor.visit(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(page.headers.get('Referrer-Policy')).toBe('same-origin')
    expect(page.text).not.toContain('Fatima')

    const jar = openJar(site)
    const used = await jar.submit(link)
    expect([used.status, used.location]).toEqual([303, paths.account])
    expect((await jar.visit(paths.work)).status).toBe(403)
    expect(await db.select().from(sessions).where(eq(sessions.personId, 'fatima'))).toMatchObject([{ means: 'mail', isTrusted: false }])
    expect((await mailedAbout(site, 'fatima')).map(({ topic }) => topic).sort()).toEqual(['recovery', 'recovery_used'])
    const lines = await db.select().from(logLines).where(eq(logLines.action, 'person.recover'))
    expect(lines).toMatchObject([{ personId: 'fatima', subjectId: 'fatima', practiceId: 'practice-den-bosch' }])
  })

  test('loses nothing when a program opens the link first', async () => {
    const link = await asked()
    for (let times = 0; times < 3; times++) expect((await visitor.visit(link)).status).toBe(200)
    expect((await visitor.submit(link, {})).status).toBe(303)
  })

  test('gets in once, also by two clicks at the same moment', async () => {
    const link = await asked()
    const answers = await Promise.all([visitor.submit(link, {}), visitor.submit(link, {})])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410])
    expect(answers.filter(({ headers }) => headers.has('Set-Cookie'))).toHaveLength(1)
    expect(await db.select().from(sessions).where(eq(sessions.personId, 'fatima'))).toHaveLength(1)
    expect((await visitor.submit(link, {})).text).toContain('Deze link is al gebruikt')
  })

  test('who asked twice uses one link, and the other is dead', async () => {
    const first = await asked()
    later(minute)
    const second = await asked()
    expect(second).not.toBe(first)
    expect((await visitor.submit(second, {})).status).toBe(303)
    expect((await visitor.submit(first, {})).status).toBe(404)
  })

  test('has a quarter of an hour', async () => {
    const link = await asked()
    later(15 * minute - 1)
    expect((await visitor.visit(link)).status).toBe(200)
    later(1)
    for (const answer of [await visitor.visit(link), await visitor.submit(link, {})]) {
      expect(answer.status).toBe(410)
      expect(answer.text).toContain('Deze link is verlopen')
      expect(answer.headers.get('Set-Cookie')).toBeNull()
    }
  })

  test('takes over where somebody else is signed in', async () => {
    const shared = openJar(site)
    await shared.submit(paths.signInDemo, { person: 'karim' })
    const before = shared.cookies.get('__Host-session')
    await shared.submit(await asked())
    expect((await visitor.visit(paths.work, { Cookie: `__Host-session=${before}` })).status).toBe(401)
  })
})

describe('the answer never tells whether an address is known:', () => {
  /** What a stranger sees of asking, and what the database is asked. */
  async function watch(email: string) {
    const questions: string[] = []
    const send = async (request: Request) => {
      const { requests }: { requests: { type: string; sql?: string }[] } = JSON.parse(await request.clone().text())
      questions.push(requests.map(({ type, sql: text }) => text ?? type).join('; '))
      return fetch(request)
    }
    const app = createApp(() => ({ ...partsOf(), db: openDatabase(url, '', send), now: site.clock.now }))
    const { status, html, headers } = await openJar({ app }).submit(paths.recover, { email })
    headers.delete('X-Request-Id')
    return { status, html, headers: [...headers], questions }
  }
  const links = () => db.select().from(recoveryLinks)
  const mails = () => db.select().from(outbox)

  test('for a stranger it is the same page, after the same questions', async () => {
    const known = await watch(fatima)
    expect(known.questions).toHaveLength(1)
    expect(known.questions.join()).toContain('insert into recovery_links')
    expect(known.questions.join()).toContain('insert into outbox')
    expect(await mails()).toHaveLength(1)
    expect(await watch('niemand@den-bosch.example')).toEqual(known)
    expect([(await links()).length, (await mails()).length]).toEqual([1, 1])
  })

  test('also where the practice lets nobody back in by mail', async () => {
    const inDenBosch = sql`practice_id = 'practice-den-bosch'`
    const link = await asked()
    await db.run(sql`update practice_settings set allows_recovery = 0 where ${inDenBosch}`)
    expect((await visitor.submit(link, {})).status).toBe(404)
    await db.delete(recoveryLinks)
    expect((await ask(fatima)).text).toContain(sentence)
    expect(await links()).toEqual([])
    await db.run(sql`update practice_settings set allows_recovery = 1 where ${inDenBosch}`)
  })

  test('also where one of two practices lets nobody back in by mail, for a key opens both', async () => {
    const asksForNoor = async () => {
      await ask('noor@den-bosch.example')
      return (await links()).length
    }
    await db
      .update(people)
      .set(await sealEmail(site.archive().vault, 'noor', 'noor@den-bosch.example'))
      .where(eq(people.id, 'noor'))
    expect(await asksForNoor()).toBe(1)
    const link = await linkTo('noor')
    await db.run(sql`update practice_settings set allows_recovery = 0 where practice_id = 'practice-stein'`)
    expect((await visitor.submit(link, {})).status).toBe(404)
    await db.delete(recoveryLinks)
    expect(await asksForNoor()).toBe(0)
    await db.run(sql`update practice_settings set allows_recovery = 1 where practice_id = 'practice-stein'`)
  })

  test('also after three that nobody used yet: a mailbox is not filled with links', async () => {
    for (let times = 0; times < 5; times++) expect((await ask(fatima)).text).toContain(sentence)
    expect([(await links()).length, (await mails()).length]).toEqual([3, 3])
    later(16 * minute)
    await ask(fatima)
    expect((await mails()).length).toBe(4)
  })

  test('and for somebody whose access ended', async () => {
    await db.update(memberships).set({ endedAt: '2026-01-01' }).where(eq(memberships.personId, 'joris'))
    expect((await ask('joris@den-bosch.example')).text).toContain(sentence)
    expect(await links()).toEqual([])
  })

  test('nor by how often one may try', async () => {
    const counted = new Map<string, number>()
    const byAccount = async (key: string) => {
      counted.set(key, (counted.get(key) ?? 0) + 1)
      return (counted.get(key) ?? 0) <= 2
    }
    const app = createApp(() => ({ ...partsOf(), db, limits: { byAddress: () => Promise.resolve(true), byAccount } }))
    for (const email of [fatima, 'niemand@den-bosch.example']) {
      const answers = []
      for (let times = 0; times < 3; times++) answers.push((await openJar({ app }).submit(paths.recover, { email })).status)
      expect(answers).toEqual([200, 200, 429])
    }
    expect([...counted.keys()].join()).not.toContain('@')
  })

  test.each([
    ['nothing', '', 'Vul dit in.'],
    ['no address', 'fatima', 'Vul een e-mailadres in'],
    ['an endless address', `${'x'.repeat(10_000)}@den-bosch.example`, 'Maak dit korter.'],
  ])('%s is asked again', async (_, email, complaint) => {
    const answer = await ask(email)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(complaint)
    expect(await links()).toEqual([])
  })
})

test('a link that was altered, made up or endless is a page, a line for the operator, and nothing else', async () => {
  const link = await asked()
  const altered = link.slice(0, -1) + (link.endsWith('0') ? '1' : '0')
  for (const address of [altered, paths.recovery(newToken()), paths.recovery('x'.repeat(10_000))]) {
    const lines = site.lines.length
    for (const answer of [await visitor.visit(address), await visitor.submit(address, {})]) {
      expect(answer.status).toBe(404)
      expect(answer.text).toContain('Deze link kennen wij niet')
      expect(answer.headers.get('Set-Cookie')).toBeNull()
    }
    expect(site.lines.slice(lines).filter(({ event }) => event === 'link_refused')).toHaveLength(2)
  }
  expect((await visitor.submit(link, {})).status).toBe(303)
})

test('neither the address that was asked for nor the token of its link stands anywhere in clear', async () => {
  const link = await asked()
  await ask('geheim.persoon@nergens.example')
  const kept = (await everyText(site)) + JSON.stringify(site.lines)
  expect(kept).toContain('recovery')
  for (const marker of [fatima, 'geheim.persoon', link.split('/').at(-1) ?? '']) expect(kept).not.toContain(marker)
})
