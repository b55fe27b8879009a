import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reseal } from '../../local/reseal.ts'
import { sealedTables } from '../../local/sealed-tables.ts'
import { withNewKey } from '../../local/secrets.ts'
import { logLines } from '../../src/audit/tables.ts'
import { paths } from '../../src/paths.ts'
import { newFollowCode } from '../../src/referrals/follow-code.ts'
import { followCodeMisses, followCodes, followMisses } from '../../src/referrals/tables.ts'
import { filesWith } from '../support/files.ts'
import { testKeys } from '../support/parts.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { freshDatabase } from '../support/server.ts'
import { type Answer, openSiteOn, type Visitor } from '../support/site.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
let [fatima, anouk, joris]: Visitor[] = []
let agreement = ''
beforeAll(async () => {
  agreement = await agreementA(site)
})
beforeEach(async () => {
  ;[fatima, anouk, joris] = await Promise.all([site.as('fatima'), site.as('anouk'), site.as('joris')])
})
const somebody = (who: Visitor | undefined): Visitor => who ?? visitor

const sent = () => sendReferral(somebody(fatima), agreement, { telephone: '06 1234 5678' })
const make = (id: string, who = somebody(fatima)) => who.submit(paths.referralHandout(id), {})
const codeOn = ({ text }: Answer): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(text)?.[0] ?? ''
const from = (network: string) => ({ 'CF-Connecting-IP': network })
const look = (code: string, digits = '5678', network = '192.0.2.7') => visitor.submit(paths.follow, { code, digits }, from(network))
const wrong = 'Deze code en dit nummer horen niet bij elkaar.'
const personal = /Ans V|06-?12|12345678|doorslapen|5247/

/** A referral that runs, and its code. */
async function handedOut() {
  const id = await sent()
  return { id, code: codeOn(await make(id)) }
}

describe('the sheet for the caregiver', () => {
  test('says who asked for help, what was passed on, what comes by when, whom to call, and the code', async () => {
    const id = await sent()
    const card = await somebody(fatima).visit(paths.referral(id))
    expect(card.text).toContain('Maak de uitleg voor de mantelzorger')
    const answer = await make(id)
    expect(answer.status).toBe(200)
    for (const part of [
      'Beste Ans V.',
      'Fatima van Huisartsenpraktijk De Linde',
      'weet dit van u, en meer niet:',
      'de postcode van uw naaste',
      'Wat gebeurt er nu?',
      'belt u, uiterlijk',
      'Stoppen mag altijd',
      '000-123 45 10',
      'localhost/volg',
    ])
      expect(answer.text).toContain(part)
    expect(codeOn(answer)).not.toBe('')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const links = [...answer.html.matchAll(/(?:href|src|action)="([^"]*)"/g)].join(' ')
    expect(links).not.toContain(codeOn(answer))
  })

  test('is in English for who reads English', async () => {
    const { text } = await somebody(fatima).submit(paths.referralHandout(await sent()), {}, { 'Accept-Language': 'en' })
    expect(text).toContain('You may always stop.')
  })

  test('is made by who refers and who answers, while it runs', async () => {
    const id = await sent()
    expect((await make(id, somebody(anouk))).status).toBe(200)
    expect((await make(id, somebody(joris))).status).toBe(404)
    expect((await visitor.submit(paths.referralHandout(id), {})).status).toBe(401)
    await takeReferralStep(somebody(fatima), id, 'withdraw', { note: 'Toch niet.' })
    expect(await make(id)).toMatchObject({ status: 303, location: paths.referral(id) })
    expect((await somebody(fatima).visit(paths.referral(id))).text).not.toContain('Uitleg voor de mantelzorger')
  })

  test('is not offered for a draft', async () => {
    const id = await sendReferral(somebody(fatima), agreement, { intent: 'save' })
    expect((await somebody(fatima).visit(paths.referral(id))).text).not.toContain('Uitleg voor de mantelzorger')
    expect((await make(id)).status).toBe(303)
  })

  test('carries a code that nobody keeps: not the database, not the log, and shown once', async () => {
    const { id, code } = await handedOut()
    await look(code)
    await look(code, '0000')
    const bare = code.replaceAll('-', '')
    expect(await filesWith(database.folder, [code, bare])).toEqual([])
    expect(JSON.stringify(site.lines)).not.toMatch(new RegExp(`${code}|${bare}`))
    for (const page of [paths.referral(id), paths.rightsOf(id), paths.rightsExport(id), paths.log()]) {
      const { html } = await somebody(anouk).visit(page)
      expect(html).not.toContain(code)
      expect(html).not.toContain(bare)
    }
    expect(await db.select().from(logLines).where(sql`action = 'referral.handout' and subject_id = ${id}`)).toMatchObject([
      { personId: 'fatima', actionCode: 'C' },
    ])
  })

  test('made anew, or by a double click, takes the place of the one before', async () => {
    const id = await sent()
    const codes = (await Promise.all([make(id), make(id), make(id, somebody(anouk))])).map(codeOn)
    const rows = await db.select().from(followCodes).where(eq(followCodes.referralId, id))
    expect(rows.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
    const answers = await Promise.all(codes.map((code) => look(code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410])
    const dead = answers.find(({ status }) => status === 410)
    expect(dead?.text).toContain('Deze code werkt niet meer. Bel Anouk: 000-123 45 10.')
    expect(dead?.text).not.toMatch(personal)
  })
})

describe('the caregiver', () => {
  test('reads what was asked, how far it is, who did what and what comes, however the code is typed', async () => {
    const { id, code } = await handedOut()
    await takeReferralStep(somebody(anouk), id, 'receive', { note: 'Wij bellen donderdag.' })
    const before = site.trips.count
    const answer = await look(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `, '06-12345678')
    expect(site.trips.count - before).toBe(2)
    expect(answer.status).toBe(200)
    for (const part of [
      'Ontvangen, u wordt gebeld',
      'Een paar nachten doorslapen.',
      'Huisartsenpraktijk De Linde (voorbeeld) vroeg hulp voor u',
      'ontving de vraag',
      'Wij bellen donderdag.',
      'belt u, uiterlijk',
      '000-123 45 10',
    ])
      expect(answer.text).toContain(part)
    for (const hidden of ['Fatima', 'Ans V.', '12345678']) expect(answer.text).not.toContain(hidden)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    const lines = await db.select().from(logLines).where(sql`action = 'referral.follow' and subject_id = ${id}`)
    expect(lines).toMatchObject([{ personId: null, role: 'caregiver', actionCode: 'R', networkAddress: '192.0.2.7', detail: 'running' }])
    expect((await somebody(anouk).visit(paths.rightsOf(id))).text).toContain('De mantelzorger, met een code')
    expect((await somebody(anouk).visit(paths.log())).text).toContain('De mantelzorger, met een code')
  })

  test('hears the same for a wrong code as for wrong digits, and what was typed is still there', async () => {
    const { id, code } = await handedOut()
    const answers = [await look(code, '1111', '192.0.2.20'), await look(newFollowCode(), '5678', '192.0.2.20')]
    for (const answer of answers) {
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(wrong)
      expect(answer.text).not.toMatch(personal)
    }
    expect(answers[0]?.html).toContain(`value="${code}"`)
    expect(answers[0]?.html).toContain('value="1111"')
    const sameBut = (html = '') => html.replace(/value="[^"]*"/g, '')
    expect(sameBut(answers[0]?.html)).toBe(sameBut(answers[1]?.html))
    expect(await db.$count(logLines, sql`action = 'referral.follow' and subject_id = ${id}`)).toBe(0)
  })

  test.each([
    [{ code: '', digits: '' }, 'Vul dit in.'],
    [{ code: 'ABC', digits: '5678' }, 'Vul de 12 tekens van de code in.'],
    [{ code: '7K2M-94TX-01BV', digits: '56' }, 'Vul de laatste 4 cijfers'],
    [{ code: 'x'.repeat(5_000), digits: '5678' }, 'Maak dit korter.'],
  ])('who types %j reads what to do, and nothing is looked up', async (typed, sentence) => {
    const before = site.trips.count
    const answer = await visitor.submit(paths.follow, typed)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(site.trips.count).toBe(before)
  })

  test('reads how it ended and why, and no longer what was said before', async () => {
    const { id, code } = await handedOut()
    await takeReferralStep(somebody(anouk), id, 'receive', { note: 'Wij bellen donderdag.' })
    await takeReferralStep(somebody(anouk), id, 'no_capacity', { note: 'Overal vol.' })
    const answer = await look(code)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('Er was helaas geen plek.')
    expect(answer.text).not.toMatch(personal)
    expect(answer.text).toContain('Overal vol.')
    expect(answer.text).not.toContain('donderdag')
  })

  test('reads that consent was withdrawn, and nothing else', async () => {
    const { id, code } = await handedOut()
    await somebody(fatima).submit(paths.consentWithdraw(id), { about: 'caregiver', sure: 'yes' })
    const answer = await look(code)
    expect(answer.text).toContain('U trok uw toestemming in')
    expect(answer.text).not.toMatch(personal)
    expect(answer.text).not.toContain('De Linde')
  })

  test('of what was erased only reads whom to call; that a code was made is all that is left', async () => {
    const { id, code } = await handedOut()
    const first = await make(id)
    expect((await somebody(anouk).submit(paths.rightsErase(id), { sure: 'yes' })).status).toBe(303)
    for (const one of [code, codeOn(first)])
      for (const digits of ['5678', '0000']) {
        const answer = await look(one, digits)
        expect(answer.status).toBe(410)
        expect(answer.text).toContain('Deze code werkt niet meer. Bel Anouk')
        expect(answer.text).not.toMatch(personal)
      }
    const rows = await db.select().from(followCodes).where(eq(followCodes.referralId, id))
    expect(rows.map(({ label, revokedAt }) => [label, revokedAt !== null])).toEqual([
      ['', true],
      ['', true],
    ])
  })

  test('finds in the file of everything that a code was made, not which', async () => {
    const { id } = await handedOut()
    const { html } = await somebody(anouk).visit(paths.rightsExport(id))
    const file = JSON.parse(html) as { referrals: { reference: string; follow_codes: object[] }[] }
    expect(file.referrals[0]?.follow_codes).toEqual([
      { kind: 'caregiver', label: '', made_at: expect.any(String), made_by: expect.stringMatching(/^Fatima/), revoked_at: null },
    ])
    expect((await somebody(anouk).visit(paths.rightsOf(id))).text).toContain('Codes om te volgen')
  })

  test('comes in as well after the keys were rotated and the old one left', async () => {
    const own = await freshDatabase()
    const old = openSiteOn(own.url)
    const nurse = await old.as('fatima')
    const id = await sendReferral(nurse, await agreementA(old), { telephone: '06 1234 5678' })
    const code = codeOn(await nurse.submit(paths.referralHandout(id), {}))
    const bothKeys = withNewKey(testKeys)
    const { failures } = await reseal(own.client, openSiteOn(own.url, { MASTER_KEYS: bothKeys }).archive().vault, sealedTables)
    expect(failures).toEqual([])
    const renewed = openSiteOn(own.url, { MASTER_KEYS: bothKeys.split(',')[0] ?? '' })
    expect((await renewed.visitor.submit(paths.follow, { code, digits: '5678' })).status).toBe(200)
  })
})

describe('who guesses', () => {
  test('waits an hour after eight wrong tries of one code, at that address only; the caregiver elsewhere comes in', async () => {
    const { code } = await handedOut()
    const guesser = '198.51.100.1'
    for (let at = 0; at < 8; at++) expect((await look(code, `000${at}`, guesser)).status).toBe(422)
    for (const digits of ['0009', '5678']) {
      const answer = await look(code, digits, guesser)
      expect(answer.status).toBe(429)
      expect(answer.text).toContain('Wacht een uur')
      expect(answer.html).toContain(`value="${code}"`)
    }
    expect((await look(code, '5678', '203.0.113.9')).status).toBe(200)
    const other = await handedOut()
    expect((await look(other.code, '5678', guesser)).status).toBe(200)

    site.clock.now = new Date(site.clock.now.getTime() + 59 * 60_000)
    expect((await look(code, '5678', guesser)).status).toBe(429)
    site.clock.now = new Date(site.clock.now.getTime() + 61_000)
    expect((await look(code, '5678', guesser)).status).toBe(200)
  })

  test('is counted by network: another address of the same one is no other', async () => {
    const { code } = await handedOut()
    for (let at = 0; at < 9; at++) await look(code, '0000', `2001:db8:1:2::${at}`)
    expect((await look(code, '5678', '2001:db8:1:2::ffff')).status).toBe(429)
    expect((await look(code, '5678', '2001:db8:1:3::1')).status).toBe(200)
  })

  test('with a code that nobody made waits as well, so that waiting says nothing', async () => {
    const code = newFollowCode()
    for (let at = 0; at < 8; at++) expect((await look(code, '5678', '198.51.100.2')).status).toBe(422)
    expect((await look(code, '5678', '198.51.100.2')).status).toBe(429)
  })

  test('gets no more tries by trying at the same time', async () => {
    const { code } = await handedOut()
    const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => look(code, String(2000 + at), '198.51.100.3')))
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(8)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(22)
  })

  test('and then remembers it is a caregiver who mistyped: a right try wipes the wrong ones', async () => {
    const { code } = await handedOut()
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < 6; at++) await look(code, '0000', '198.51.100.4')
      expect((await look(code, '5678', '198.51.100.4')).status).toBe(200)
    }
  })

  test('leaves nothing behind once the hour is over, and of a code after a week', async () => {
    site.clock.now = new Date(site.clock.now.getTime() + 61 * 60_000)
    await look(newFollowCode())
    expect(await db.$count(followMisses)).toBe(1)
    site.clock.now = new Date(site.clock.now.getTime() + 8 * 24 * 3_600_000)
    await look(newFollowCode())
    expect(await db.$count(followCodeMisses)).toBe(1)
  })
})
