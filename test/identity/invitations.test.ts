import { desc, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { logLines } from '../../src/audit/tables.ts'
import { emailFingerprint } from '../../src/identity/email.ts'
import { forgetUnanswered } from '../../src/identity/jobs.ts'
import { invitations, memberships, people, sessions } from '../../src/identity/tables.ts'
import { paths } from '../../src/paths.ts'
import { newId, newToken } from '../../src/platform/id.ts'
import { openJar } from '../support/jar.ts'
import { everyText, mailedAbout } from '../support/mailed.ts'
import { partsOf } from '../support/parts.ts'
import { hidden, openSite, type Person, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
/** Signs in each time, for days pass between. */
const atWork = (person: Person): Visitor => ({
  visit: async (...asked) => (await site.as(person)).visit(...asked),
  submit: async (...asked) => (await site.as(person)).submit(...asked),
})
const [anouk, willem, sjef] = [atWork('anouk'), atWork('willem'), atWork('sjef')]

const organisation = async (name: string) =>
  (await db.all<{ id: string }>(sql`select id from organisations where name = ${name}`))[0]?.id ?? ''
const deLinde = await organisation('Huisartsenpraktijk De Linde (voorbeeld)')
const gemeenteStein = await organisation('gemeente Stein')

const asked = { name: 'Zoë Zonnebloem', organisation: deLinde, newOrganisation: '', role: 'referrer', job: 'practice_nurse' }
let invitedSoFar = 0
const freshEmail = () => `Persoon.${++invitedSoFar}@zonnebloem.example`

/** Sends the form once; its key is the id of the invitation. */
async function invite(who: Visitor, changes: Record<string, string> = {}) {
  const key = newId(new Date())
  const fields = { ...asked, email: freshEmail(), key, ...changes }
  return { id: fields.key, fields, answer: await who.submit(paths.invite, fields) }
}

const sent = paths.done(paths.people, 'invited')

/** The address in the last mail of an invitation. */
const linkOf = async (id: string) => paths.invitation((await mailedAbout(site, id)).at(-1)?.token ?? '')
const invited = async (changes: Record<string, string> = {}, who = anouk) => {
  const { id, fields, answer } = await invite(who, changes)
  expect(answer.location).toBe(sent)
  return { id, fields, link: await linkOf(id) }
}

const personWith = async (email: string) =>
  db
    .select()
    .from(people)
    .where(eq(people.emailFingerprint, await emailFingerprint(site.archive().vault, email)))
const membershipsOf = (personId: string) => db.select().from(memberships).where(eq(memberships.personId, personId))
const toldAbout = async (subjectId: string) =>
  (await db.select().from(logLines).where(eq(logLines.subjectId, subjectId)).orderBy(logLines.seq)).map(({ action }) => action)
const later = (milliseconds: number) => {
  site.clock.now = new Date(site.clock.now.getTime() + milliseconds)
}
const hour = 3_600_000

describe('somebody who is invited', () => {
  test('reads who asks what, accepts, and is let in as far as their account', async () => {
    const { id, fields, link } = await invited()
    expect(await mailedAbout(site, id)).toMatchObject([{ topic: 'invitation', language: 'nl', address: fields.email.toLowerCase() }])

    const page = await visitor.visit(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(page.headers.get('Referrer-Policy')).toBe('same-origin')
    for (const words of ['Zoë Zonnebloem', "Anouk nodigt u uit om in 's-Hertogenbosch", 'De Linde', 'Verwijzer', 'sleutel'])
      expect(page.text).toContain(words)

    const zoe = openJar(site)
    const accepted = await zoe.submit(link)
    expect([accepted.status, accepted.location]).toEqual([303, paths.account])
    expect((await zoe.visit(paths.work)).status).toBe(403)

    const [person] = await personWith(fields.email)
    expect(person).toMatchObject({ name: 'Zoë Zonnebloem', language: 'nl', isDemo: false })
    const [membership] = await membershipsOf(person?.id ?? '')
    expect(membership).toMatchObject({ practiceId: 'practice-den-bosch', organisationId: deLinde, role: 'referrer', endedAt: null })
    expect(
      await db
        .select()
        .from(sessions)
        .where(eq(sessions.personId, person?.id ?? '')),
    ).toMatchObject([{ means: 'invitation', isTrusted: false }])
    expect(await toldAbout(id)).toEqual(['invitation.invite', 'invitation.accept'])
    expect(await toldAbout(membership?.id ?? '')).toEqual(['membership.add', 'session.start'])
    expect(await db.select().from(invitations).where(eq(invitations.id, id))).toMatchObject([{ name: '', email: '', personId: person?.id }])
  })

  test('loses nothing when a program opens the link first', async () => {
    const { link } = await invited()
    for (let times = 0; times < 3; times++) expect((await visitor.visit(link)).status).toBe(200)
    expect((await visitor.submit(link, {})).status).toBe(303)
  })

  test('gets in once, also by two clicks at the same moment', async () => {
    const { fields, link } = await invited()
    const answers = await Promise.all([visitor.submit(link, {}), visitor.submit(link, {}), visitor.submit(link, {})])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
    expect(answers.filter(({ headers }) => headers.has('Set-Cookie'))).toHaveLength(1)
    const known = await personWith(fields.email)
    expect(known).toHaveLength(1)
    expect(await membershipsOf(known[0]?.id ?? '')).toHaveLength(1)
    expect(
      await db
        .select()
        .from(sessions)
        .where(eq(sessions.personId, known[0]?.id ?? '')),
    ).toHaveLength(1)
  })

  test('who accepts two invitations at the same moment is one person', async () => {
    const email = freshEmail()
    const [one, two] = [await invited({ email }), await invited({ email, role: 'provider' })]
    const answers = await Promise.all([visitor.submit(one.link, {}), visitor.submit(two.link, {})])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const known = await personWith(email)
    expect(known).toHaveLength(1)
    expect((await membershipsOf(known[0]?.id ?? '')).map(({ role }) => role).sort()).toEqual(['provider', 'referrer'])
  })

  test('to another practice stays the same person, under the name they had', async () => {
    const { link } = await invited({ email: 'FATIMA@den-bosch.example', name: 'F. Iemand', organisation: gemeenteStein }, sjef)
    expect((await visitor.submit(link, {})).status).toBe(303)
    expect((await personWith('fatima@den-bosch.example')).map(({ name }) => name)).toEqual(['Fatima'])
    expect((await membershipsOf('fatima')).map(({ practiceId }) => practiceId).sort()).toEqual(['practice-den-bosch', 'practice-stein'])
  })

  test('who was here before comes back in what they were', async () => {
    const { fields, link } = await invited()
    await visitor.submit(link, {})
    const [person] = await personWith(fields.email)
    await db
      .update(memberships)
      .set({ endedAt: '2026-01-01T00:00:00.000Z' })
      .where(eq(memberships.personId, person?.id ?? ''))
    later(hour)
    const again = await invited({ email: fields.email, job: 'team_lead' })
    expect((await visitor.submit(again.link, {})).status).toBe(303)
    expect(await membershipsOf(person?.id ?? '')).toMatchObject([
      { endedAt: null, job: 'team_lead', createdAt: site.clock.now.toISOString() },
    ])
  })

  test('who was here before gets in once as well, by two clicks at the same moment', async () => {
    await db.update(memberships).set({ endedAt: '2026-01-01T00:00:00.000Z' }).where(eq(memberships.personId, 'marlies'))
    const { link } = await invited({ email: 'marlies@stein.example', organisation: gemeenteStein, job: 'care_adviser' }, sjef)
    const answers = await Promise.all([visitor.submit(link, {}), visitor.submit(link, {}), visitor.submit(link, {})])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
    expect(await db.select().from(sessions).where(eq(sessions.personId, 'marlies'))).toHaveLength(1)
  })

  test('while somebody else is signed in there, takes over', async () => {
    const shared = openJar(site)
    await shared.submit(paths.signInDemo, { person: 'karim' })
    const before = shared.cookies.get('__Host-session')
    const { link } = await invited()
    await shared.submit(link)
    expect(shared.cookies.get('__Host-session')).not.toBe(before)
    expect((await visitor.visit(paths.work, { Cookie: `__Host-session=${before}` })).status).toBe(401)
    const [ended] = await db.select().from(logLines).where(eq(logLines.action, 'session.end')).orderBy(desc(logLines.seq))
    expect(ended).toMatchObject({
      personName: 'Zoë Zonnebloem',
      detail: 'replaced',
      subjectId: 'karim-den-bosch',
      subjectIds: expect.stringMatching(/^\["[0-9a-f-]{36}"\]$/),
    })
  })

  test('in English gets an English mail', async () => {
    const key = newId(new Date())
    await anouk.submit(paths.invite, { ...asked, email: freshEmail(), key }, { 'Accept-Language': 'en' })
    expect(await mailedAbout(site, key)).toMatchObject([{ language: 'en' }])
  })
})

describe('a link that leads nowhere is a page that says what to do, a line for the operator, and nothing else:', () => {
  const refused = async (link: string, status: number, sentence: string) => {
    const counts = () =>
      db.all(sql`select (select count(*) from people) as p, (select count(*) from sessions) as s, (select count(*) from log_lines) as l`)
    const before = await counts()
    const lines = site.lines.length
    for (const answer of [await visitor.visit(link), await visitor.submit(link, {})]) {
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(sentence)
      expect(answer.headers.get('Set-Cookie')).toBeNull()
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
    }
    expect(await counts()).toEqual(before)
    expect(site.lines.slice(lines).filter(({ event }) => event === 'link_refused')).toHaveLength(2)
  }
  const unknown = 'Deze uitnodiging kennen wij niet'

  test('72 hours later', async () => {
    const { link } = await invited()
    later(72 * hour - 1)
    expect((await visitor.visit(link)).status).toBe(200)
    later(1)
    await refused(link, 410, 'Deze uitnodiging is verlopen')
  })

  test('used', async () => {
    const { link } = await invited()
    await visitor.submit(link, {})
    await refused(link, 410, 'Deze uitnodiging is al gebruikt')
  })

  test('taken back, and then nobody knows any more who it was for', async () => {
    const { id, link } = await invited()
    expect((await anouk.submit(paths.invitationRevoke(id), {})).location).toBe(paths.done(paths.people, 'revoked'))
    await refused(link, 410, 'Deze uitnodiging is ingetrokken')
    expect(await db.select().from(invitations).where(eq(invitations.id, id))).toMatchObject([{ name: '', email: '', emailFingerprint: '' }])
    expect(await toldAbout(id)).toEqual(['invitation.invite', 'invitation.revoke'])
    expect(await mailedAbout(site, id)).toEqual([])
  })

  test('replaced by a newer one, which works for 72 hours again', async () => {
    const { id, link } = await invited()
    later(48 * hour)
    const page = await anouk.visit(paths.people)
    const form = page.html.slice(page.html.indexOf(paths.invitationAgain(id)))
    expect((await anouk.submit(paths.invitationAgain(id), { seen: hidden(form, 'seen') })).location).toBe(
      paths.done(paths.people, 'invitedAgain'),
    )
    await refused(link, 404, unknown)
    later(71 * hour)
    expect((await visitor.visit(await linkOf(id))).status).toBe(200)
    expect(await toldAbout(id)).toEqual(['invitation.invite', 'invitation.again'])
    const [waiting] = await mailedAbout(site, id)
    await anouk.submit(paths.invitationAgain(id), { seen: hidden(form, 'seen') })
    expect(await mailedAbout(site, id)).toEqual([waiting])
  })

  test('altered, made up, endless, or of another kind', async () => {
    const { link } = await invited()
    const altered = link.slice(0, -1) + (link.endsWith('0') ? '1' : '0')
    for (const address of [altered, paths.invitation(newToken()), paths.invitation('x'.repeat(10_000)), paths.invitation("' or 1=1")])
      await refused(address, 404, unknown)
    expect((await visitor.submit(link, {})).status).toBe(303)
  })

  test('replaced while somebody is accepting it', async () => {
    const { id, link } = await invited()
    const token = link.split('/').at(-1) ?? ''
    await db.run(sql`update invitations set token_hash = 'replaced' where id = ${id}`)
    await expect(db.run(sql`update invitations set accepted_at = '2026-11-22', token_hash = ${token} where id = ${id}`)).rejects.toThrow()
    await refused(link, 404, unknown)
  })

  test('for somebody who tries too often', async () => {
    const never = () => Promise.resolve(false)
    const app = createApp(() => ({ ...partsOf(), db, limits: { byAddress: never, byAccount: never } }))
    const { link } = await invited()
    const ask = (address: string, method: string) =>
      app.request(`http://localhost${address}`, { method, headers: { Origin: 'http://localhost' } })
    expect((await ask(link, 'GET')).status).toBe(200)
    expect((await ask(link, 'POST')).status).toBe(429)
    expect((await ask(paths.invitation(newToken()), 'GET')).status).toBe(429)
    expect((await visitor.submit(link, {})).status).toBe(303)
  })
})

describe('who invites', () => {
  test('sees who has not answered yet, and until when', async () => {
    const { fields } = await invited({ name: 'Wim Wachter' })
    const page = await willem.visit(paths.people)
    expect(page.text).toContain('Wim Wachter')
    expect(page.text).toContain(fields.email.toLowerCase())
    later(73 * hour)
    expect((await willem.visit(paths.people)).text).toContain('verlopen')
  })

  test('clicks twice and invites once', async () => {
    const fields = { ...asked, email: freshEmail(), key: newId(new Date()) }
    const answers = await Promise.all([anouk.submit(paths.invite, fields), anouk.submit(paths.invite, fields)])
    answers.push(await anouk.submit(paths.invite, fields))
    expect(answers.map(({ location }) => location)).toEqual([sent, sent, sent])
    expect(await mailedAbout(site, fields.key)).toHaveLength(1)
  })

  test('goes back and fills in somebody else: that is asked again, and not lost', async () => {
    const { fields } = await invited()
    const other = { ...fields, name: 'Bert Bloem', email: freshEmail() }
    const answer = await anouk.submit(paths.invite, other)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Met dit formulier stuurde u al een uitnodiging.')
    expect(answer.html).toContain('value="Bert Bloem"')
    const key = hidden(answer.html, 'key')
    expect((await anouk.submit(paths.invite, { ...other, key })).location).toBe(sent)
    expect(await mailedAbout(site, key)).toHaveLength(1)
  })

  test('names a new organisation once, however it is written', async () => {
    const newOrganisation = 'Thuiszorg De Zonnebloem'
    await invited({ organisation: '', newOrganisation })
    await invited({ organisation: '', newOrganisation: 'thuiszorg de zonnebloem' })
    expect(await db.all(sql`select name from organisations where name like '%zonnebloem%'`)).toEqual([{ name: newOrganisation }])
    expect((await anouk.visit(paths.invite)).text).toContain(newOrganisation)
  })

  test('reads that somebody is in already, or was asked already', async () => {
    const member = await invite(anouk, { email: 'fatima@den-bosch.example' })
    expect(member.answer.status).toBe(422)
    expect(member.answer.text).toContain('Deze persoon heeft deze rol al bij deze organisatie.')
    const { fields } = await invited()
    const twice = await invite(anouk, { email: fields.email })
    expect(twice.answer.text).toContain('Deze persoon is hiervoor al uitgenodigd.')
    expect(await mailedAbout(site, twice.id)).toEqual([])
  })

  test.each([
    ['no name', { name: ' ' }, 'Vul dit in.'],
    ['an endless name', { name: 'x'.repeat(10_000) }, 'Maak dit korter.'],
    ['a BSN for a name', { name: '123456782' }, 'een BSN delen wij hier nooit'],
    ['an address without @', { email: 'zonnebloem.example' }, 'Vul een e-mailadres in'],
    ['two addresses', { email: 'a@zonnebloem.example, b@zonnebloem.example' }, 'Vul een e-mailadres in'],
    ['a line break in the address', { email: 'a@zonnebloem.example\nBcc: b@zonnebloem.example' }, 'Vul een e-mailadres in'],
    ['an endless address', { email: `${'x'.repeat(10_000)}@zonnebloem.example` }, 'Maak dit korter.'],
    ['no organisation', { organisation: '' }, 'Vul dit in.'],
    ['nothing at all', { name: '', email: '', organisation: '', role: '', job: '' }, 'Kijk nog even naar 5 dingen'],
    ['an organisation and a new one', { newOrganisation: 'Nog een' }, 'Kies een van de mogelijkheden.'],
    ['an organisation of elsewhere', { organisation: gemeenteStein }, 'Kies een van de mogelijkheden.'],
    ['an endless organisation', { organisation: '', newOrganisation: 'x'.repeat(10_000) }, 'Maak dit korter.'],
    ['a role that is none', { role: 'king' }, 'Kies een van de mogelijkheden.'],
    ['no job', { job: '' }, 'Kies een van de mogelijkheden.'],
  ])('and fills in %s reads what is wrong, with all that was typed', async (_, changes, sentence) => {
    const { id, answer } = await invite(anouk, changes)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    if (!('name' in changes)) expect(answer.html).toContain('value="Zoë Zonnebloem"')
    expect(await mailedAbout(site, id)).toEqual([])
  })

  test('gives no more than they have: a coordinator makes no admins, and keeps off their invitations', async () => {
    expect((await anouk.visit(paths.invite)).html).not.toContain('value="admin"')
    expect((await invite(anouk, { role: 'admin' })).answer.status).toBe(403)
    const { id } = await invited({ role: 'admin', job: 'policy_adviser' }, willem)
    const seen = (await db.select().from(invitations).where(eq(invitations.id, id)))[0]?.expiresAt ?? ''
    expect((await anouk.submit(paths.invitationAgain(id), { seen })).status).toBe(403)
    expect((await anouk.submit(paths.invitationRevoke(id), {})).status).toBe(403)
    expect((await anouk.visit(paths.people)).html).not.toContain(paths.invitationRevoke(id))
    expect((await willem.submit(paths.invitationRevoke(id), {})).status).toBe(303)
  })

  test('is a coordinator or an admin, of this practice', async () => {
    const { id } = await invited()
    const seen = (await db.select().from(invitations).where(eq(invitations.id, id)))[0]?.expiresAt ?? ''
    for (const person of ['fatima', 'ilse', 'noor'] as const) {
      const who = await site.as(person)
      expect((await who.visit(paths.invite)).status).toBe(403)
      expect((await invite(who)).answer.status).toBe(403)
      expect((await who.submit(paths.invitationAgain(id), { seen })).status).toBe(403)
      expect((await who.submit(paths.invitationRevoke(id), {})).status).toBe(403)
    }
    expect((await sjef.submit(paths.invitationAgain(id), { seen })).status).toBe(404)
    expect((await sjef.submit(paths.invitationRevoke(id), {})).status).toBe(404)
    expect((await visitor.visit(paths.invite)).status).toBe(401)
    expect((await visitor.visit(await linkOf(id))).status).toBe(200)
  })

  test('is not kept waiting for ever: who does not answer for a month is forgotten', async () => {
    const { id } = await invited()
    later(33 * 24 * hour - 1)
    await forgetUnanswered(site.archive())
    expect(await toldAbout(id)).toEqual(['invitation.invite'])
    later(2)
    expect(await forgetUnanswered(site.archive())).toBeGreaterThan(0)
    expect(await toldAbout(id)).toEqual(['invitation.invite', 'invitation.revoke'])
    expect(await db.select().from(invitations).where(eq(invitations.id, id))).toMatchObject([{ name: '', email: '', emailFingerprint: '' }])
    expect(await forgetUnanswered(site.archive())).toBe(0)
  })

  test('does not take back or send again what was accepted', async () => {
    const { id, link } = await invited()
    const seen = (await db.select().from(invitations).where(eq(invitations.id, id)))[0]?.expiresAt ?? ''
    await visitor.submit(link, {})
    await anouk.submit(paths.invitationAgain(id), { seen })
    await anouk.submit(paths.invitationRevoke(id), {})
    expect(await toldAbout(id)).toEqual(['invitation.invite', 'invitation.accept'])
    expect(await mailedAbout(site, id)).toHaveLength(1)
  })
})

test('neither the name nor the address of who was invited stands anywhere in clear', async () => {
  const [name, email] = ['Quirijn Geheimeling', 'quirijn@geheim.example']
  const answers = [(await invite(anouk, { name, email })).answer]
  const { id } = await invited({ name, email, role: 'provider' })
  later(hour)
  const seen = (await db.select().from(invitations).where(eq(invitations.id, id)))[0]?.expiresAt ?? ''
  answers.push(await anouk.submit(paths.invitationAgain(id), { seen }))
  answers.push((await invite(anouk, { name, email, role: 'provider' })).answer)
  const link = await linkOf(id)

  const kept = await everyText(site)
  expect(kept).toContain(id)
  for (const marker of [name, 'Geheimeling', email, 'geheim.example', link.split('/').at(-1) ?? '']) {
    expect(kept).not.toContain(marker)
    expect(JSON.stringify(site.lines)).not.toContain(marker)
    for (const { location } of answers) expect(location ?? '').not.toContain(marker)
  }
  answers.push(await visitor.submit(link, {}))
  expect(await everyText(site)).not.toContain(email)
  expect(answers.map(({ location }) => location)).toEqual([sent, paths.done(paths.people, 'invitedAgain'), null, paths.account])
})
