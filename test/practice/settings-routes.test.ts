import { eq, isNotNull, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { dayOf } from '../../src/platform/day.ts'
import { placeOfClientSecret } from '../../src/practice/sealed-tables.ts'
import { practiceSettings, practices } from '../../src/practice/tables.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { pngOf } from '../support/png.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db, app } = site
const anouk = await site.as('anouk')
const willem = await site.as('willem')
const denBosch = 'practice-den-bosch'

const practice = async () => (await db.select().from(practices).where(eq(practices.id, denBosch)))[0]
const kept = async () => (await db.select().from(practiceSettings).where(eq(practiceSettings.practiceId, denBosch)))[0]
const lastLine = async () => (await db.select().from(logLines).orderBy(sql`seq desc`).limit(1))[0]

async function save(who: Visitor, part: string, fields: Record<string, string>) {
  const page = await who.visit(`/werk/instellingen/${part}`)
  return who.submit(`/werk/instellingen/${part}`, { version: hidden(page.html, 'version'), ...fields })
}

const contact = {
  contactName: 'Joke de Groot',
  contactRole: 'support_desk',
  contactPhone: '073 123 45 67',
  contactHours: 'ma t/m do 9-16 uur',
  callBackDays: '3',
}
const terms = { receiveDays: '2', contactDays: '3', matchDays: '6', startDays: '12', completeDays: '70' }
const signIn = {
  oidcIssuer: 'https://login.example',
  oidcClientId: 'adempauze',
  oidcClientSecret: 'very-secret-indeed',
  oidcAcr: '',
  oidcAmr: 'mfa  otp',
}

describe('a coordinator', () => {
  test('changes whom people call, and the website says so at once', async () => {
    expect(await save(anouk, 'contact', contact)).toMatchObject({ status: 303, location: '/werk/instellingen?klaar=bewaard' })
    expect((await anouk.visit('/werk/instellingen?klaar=bewaard')).text).toContain('Bewaard. Het geldt vanaf nu.')
    expect(await practice()).toMatchObject({ contactPhone: '0731234567', contactHours: 'Mo-Th 09:00-16:00', contactDays: 3 })
    const home = await site.visitor.visit('/den-bosch')
    expect(home.text).toContain('Joke de Groot')
    expect(home.text).toContain('binnen 3 werkdagen')
  })

  test('sees who changed what from what to what', async () => {
    await save(anouk, 'bewaartermijn', { retentionMonths: '24' })
    expect((await anouk.visit('/werk/instellingen')).text).toMatch(/Anouk \S+ \d{1,2} \w+ 20\d\d .* van 12 maanden naar 24 maanden/)
    expect(await lastLine()).toMatchObject({ action: 'practice.change', subjectId: denBosch, personId: 'anouk', detail: 'retentionMonths' })
  })

  test('says when the practice is closed, and what runs moves along', async () => {
    const dueDays = async () =>
      (await db.select({ id: referrals.id, dueOn: referrals.dueOn }).from(referrals).where(isNotNull(referrals.dueOn))).map(
        ({ id, dueOn }) => `${id} ${dueOn}`,
      )
    const before = await dueDays()
    const [due = ''] = (
      await db
        .select({ dueOn: referrals.dueOn })
        .from(referrals)
        .where(sql`due_on > ${dayOf(site.clock.now)}
      and practice_id = ${denBosch} and clock_from < due_on`)
    ).map(({ dueOn }) => dueOn)
    const [year, month, day] = due?.split('-') ?? []
    expect(await save(anouk, 'sluitingsdagen', { closingDays: `${day}-${month}-${year}` })).toMatchObject({ status: 303 })
    expect((await practice())?.closingDays).toEqual([due])
    const after = await dueDays()
    expect(after).not.toEqual(before)
    const dueThen = sql`practice_id = ${denBosch} and due_on = ${due}`
    expect(await db.$count(referrals, dueThen)).toBe(0)
    expect((await anouk.visit('/werk/instellingen/sluitingsdagen')).html).toContain(`${day}-${month}-${year}</textarea>`)

    await save(anouk, 'sluitingsdagen', { closingDays: '' })
    expect(await dueDays()).toEqual(before)
  })

  test.each(['31-2-2027', 'kerst', '2027-13-01'])('reads that %s is no day, and it is still there', async (wrong) => {
    const typed = `24-12-2027\n${wrong}`
    const answer = await save(anouk, 'sluitingsdagen', { closingDays: typed })
    expect([answer.status, answer.html.includes(`${typed}</textarea>`)]).toEqual([422, true])
    expect(answer.text).toContain('Schrijf elke dag zoals 24-12-2026')
    expect(answer.text).toContain(`Geen dag die bestaat: ${wrong}.`)
  })

  test('sets the terms that a new agreement starts from', async () => {
    await save(anouk, 'termijnen', terms)
    const form = await anouk.visit('/werk/werkafspraken/nieuw?model=own')
    expect(
      ['receive', 'contact', 'match', 'start', 'complete'].map(
        (name) => new RegExp(`name="${name}"[^>]*value="(\\d+)"`).exec(form.html)?.[1],
      ),
    ).toEqual(['2', '3', '6', '12', '70'])
  })

  test('switches mails off and on', async () => {
    await save(anouk, 'mail', {})
    expect(await kept()).toMatchObject({ mailsNews: false, allowsRecovery: false })
    await save(anouk, 'mail', { mailsNews: 'yes', allowsRecovery: 'yes' })
    expect(await kept()).toMatchObject({ mailsNews: true, allowsRecovery: true })
  })

  test('who saves without changing anything leaves no trace', async () => {
    const before = await kept()
    expect((await save(anouk, 'mail', { mailsNews: 'yes', allowsRecovery: 'yes' })).status).toBe(303)
    expect(await kept()).toEqual(before)
  })

  test('sees how people sign in, and that the admin changes it', async () => {
    expect((await anouk.visit('/werk/instellingen')).text).toContain('Alleen een beheerder kan dit wijzigen.')
    expect((await anouk.visit('/werk/instellingen/inloggen')).status).toBe(403)
    expect((await anouk.submit('/werk/instellingen/inloggen', { ...signIn, version: '1' })).status).toBe(403)
  })

  test('of another practice changes nothing here', async () => {
    const before = await kept()
    const sjef = await site.as('sjef')
    expect((await save(sjef, 'bewaartermijn', { retentionMonths: '99' })).status).toBe(303)
    expect(await kept()).toEqual(before)
  })
})

describe('what does not fit', () => {
  test.each([
    ['contact', { ...contact, contactName: '' }, 'Vul dit in.'],
    ['contact', { ...contact, contactPhone: '12' }, 'Vul een telefoonnummer in'],
    ['contact', { ...contact, contactHours: 'meestal wel' }, 'Schrijf de tijden zo: ma-vr 9:00-17:00.'],
    ['contact', { ...contact, callBackDays: '0' }, 'van 1 tot en met 30'],
    ['nummers', { listeningPhone: 'bel maar', outOfHoursPhone: '0001234599' }, 'Vul een telefoonnummer in'],
    ['termijnen', { ...terms, matchDays: '1' }, 'Dit komt na het moment ervoor.'],
    ['termijnen', { ...terms, startDays: 'tien' }, 'Vul een heel getal in'],
    ['bewaartermijn', { retentionMonths: '181' }, 'van 1 tot en met 180'],
  ])('at %s is a sentence, with what was typed still there', async (part, fields, sentence) => {
    const before = await kept()
    const answer = await save(anouk, part, fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    for (const typed of Object.values(fields).filter((value) => value.length > 3))
      expect(answer.html).toMatch(new RegExp(`value="${typed}"`))
    expect(await kept()).toEqual(before)
  })

  test.each([
    [{ oidcIssuer: 'http://login.example' }, 'Vul een adres in dat begint met https://'],
    [{ oidcIssuer: 'https://login.example/?a=b' }, 'Vul een adres in dat begint met https://'],
    [{ oidcIssuer: 'https://me:you@login.example' }, 'Vul een adres in dat begint met https://'],
    [{ oidcIssuer: 'javascript:alert(1)' }, 'Vul een adres in dat begint met https://'],
    [{ oidcClientId: '' }, 'Vul dit in.'],
    [{ oidcAmr: 'mfa é' }, 'Vul woorden in met een spatie ertussen'],
  ])('at signing in with %o too, and the secret is never handed back', async (change, sentence) => {
    const answer = await save(willem, 'inloggen', { ...signIn, ...change })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).not.toContain('very-secret-indeed')
  })

  test.each([
    ['contact', { ...contact, contactRole: 'king' }],
    ['huisstijl', { theme: 'neon' }],
  ])('at %s because nobody offered it is a sentence too', async (part, fields) => {
    const answer = await save(anouk, part, fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Kies een van de mogelijkheden.')
  })

  test('a part that is not there is not found', async () => {
    expect((await willem.visit('/werk/instellingen/nergens')).status).toBe(404)
  })
})

describe('somebody who was second', () => {
  test('keeps what was typed, and sees what it says now', async () => {
    const page = await anouk.visit('/werk/instellingen/bewaartermijn')
    await save(willem, 'bewaartermijn', { retentionMonths: '36' })
    const late = await anouk.submit('/werk/instellingen/bewaartermijn', { version: hidden(page.html, 'version'), retentionMonths: '6' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Iemand anders veranderde de instellingen net.')
    expect(late.text).toContain('Dit staat er nu Maanden na het afronden 36 maanden')
    expect(late.html).toContain('value="6"')

    const again = await anouk.submit('/werk/instellingen/bewaartermijn', { version: hidden(late.html, 'version'), retentionMonths: '6' })
    expect(again.status).toBe(303)
    expect(await kept()).toMatchObject({ retentionMonths: 6 })
  })

  test('in the same instant too', async () => {
    const { html } = await anouk.visit('/werk/instellingen/bewaartermijn')
    const version = hidden(html, 'version')
    const answers = await Promise.all(
      [7, 8, 9].map((months) => anouk.submit('/werk/instellingen/bewaartermijn', { version, retentionMonths: String(months) })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
  })
})

describe('an admin', () => {
  test('sets up signing in; the secret is sealed, and shown to nobody', async () => {
    expect((await save(willem, 'inloggen', signIn)).status).toBe(303)
    const row = await kept()
    expect(row).toMatchObject({ oidcIssuer: 'https://login.example', oidcClientId: 'adempauze', oidcAmr: 'mfa otp' })
    expect(row?.oidcClientSecret).not.toContain('very-secret-indeed')
    const { vault } = site.archive()
    expect(await vault.open(denBosch, placeOfClientSecret(denBosch), row?.oidcClientSecret ?? '')).toBe('very-secret-indeed')

    const pages = await Promise.all(['/werk/instellingen', '/werk/instellingen/inloggen'].map((path) => willem.visit(path)))
    for (const { html } of pages) expect(html).not.toContain('very-secret-indeed')
    const told = await db.all<{ changes: string }>(sql`select changes from practice_setting_changes union all select detail from log_lines`)
    expect(JSON.stringify(told)).not.toContain('very-secret-indeed')
    expect(pages[1]?.text).toContain('http://localhost/inloggen/organisatie/den-bosch/terug')
  })

  test('keeps the secret by leaving it empty, but not for another address', async () => {
    const before = await kept()
    expect((await save(willem, 'inloggen', { ...signIn, oidcClientSecret: '', oidcAcr: 'urn:loa:3' })).status).toBe(303)
    expect(await kept()).toMatchObject({ oidcClientSecret: before?.oidcClientSecret, oidcAcr: 'urn:loa:3' })

    const moved = await save(willem, 'inloggen', { ...signIn, oidcIssuer: 'https://elsewhere.example', oidcClientSecret: '' })
    expect(moved.status).toBe(422)
    expect(moved.text).toContain('Vul het geheim opnieuw in.')
  })

  test('switches it off by emptying the address', async () => {
    await save(willem, 'inloggen', { ...signIn, oidcIssuer: '', oidcClientSecret: '' })
    expect(await kept()).toMatchObject({ oidcIssuer: '', oidcClientId: '', oidcClientSecret: '', oidcAcr: '', oidcAmr: '' })
  })
})

describe('the logo', () => {
  async function upload(bytes: Uint8Array<ArrayBuffer> | undefined, fields: Record<string, string> = {}) {
    const page = await anouk.visit('/werk/instellingen/huisstijl')
    const body = new FormData()
    for (const [name, value] of Object.entries({ version: hidden(page.html, 'version'), theme: 'den-bosch', ...fields }))
      body.set(name, value)
    body.set('logo', new File(bytes ? [bytes] : [], bytes ? 'logo.png' : '', { type: 'image/png' }))
    return anouk.submit('/werk/instellingen/huisstijl', body)
  }
  const inFooter = async () => /<img[^>]*class="logo"[^>]*src="([^"]+)"/.exec((await site.visitor.visit('/den-bosch')).html)?.[1]

  test('stands in the footer, and is served as the picture it is, for good', async () => {
    const picture = pngOf(400, 120)
    expect((await upload(picture)).status).toBe(303)
    const address = (await inFooter()) ?? ''
    const answer = await app.request(`http://localhost${address}`)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(picture)
    expect(answer.headers.get('Vary')).toBeNull()
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  test('has a new address when it is another one, and the old is gone', async () => {
    const old = (await inFooter()) ?? ''
    await upload(pngOf(300, 100))
    expect(await inFooter()).not.toBe(old)
    expect((await site.visitor.visit(old)).status).toBe(404)
  })

  test('stays when only the colours change', async () => {
    const before = await inFooter()
    await upload(undefined, { theme: 'stein' })
    expect((await site.visitor.visit('/den-bosch')).html).toContain('data-theme="stein"')
    expect(await inFooter()).toBe(before)
  })

  test.each([
    ['is no picture', new TextEncoder().encode('<script>alert(1)</script>'), 'Dit bestand is geen PNG.'],
    ['is too heavy', pngOf(64, 64, 33 * 1024), 'Dit bestand is te groot.'],
    ['is too wide', pngOf(2000, 16), 'van 16 tot en met 1.024 beeldpunten'],
  ])('that %s is refused with a sentence', async (_, bytes, sentence) => {
    const before = await inFooter()
    const answer = await upload(new Uint8Array(bytes))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(sentence)
    expect(await inFooter()).toBe(before)
  })

  test('heavier than any form is a page that says so', async () => {
    const answer = await upload(pngOf(64, 64, 80 * 1024))
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('kies een kleiner bestand')
  })

  test('is taken away with a tick', async () => {
    await upload(undefined, { removesLogo: 'yes' })
    expect(await inFooter()).toBeUndefined()
    expect(await kept()).toMatchObject({ logo: '' })
  })

  test.each(['', '?versie=0', '?versie=-1', '?versie=1e400', "?versie=1'", '?versie=9999'])(
    'that nobody has (%s) is not found',
    async (query) => {
      expect((await site.visitor.visit(`/den-bosch/logo${query}`)).status).toBe(404)
    },
  )
})
