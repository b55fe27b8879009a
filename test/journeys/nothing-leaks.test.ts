import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { reseal } from '../../local/reseal.ts'
import { sealedTables } from '../../local/sealed-tables.ts'
import { withNewKey } from '../../local/secrets.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { openVault } from '../../src/platform/vault.ts'
import { filesWith } from '../support/files.ts'
import { startMailServer } from '../support/mail-server.ts'
import { testKeys } from '../support/parts.ts'
import { postOf } from '../support/post.ts'
import { referralsAbout } from '../support/sealed.ts'
import { freshDatabase } from '../support/server.ts'
import { type Answer, hidden, openSiteOn, type Person, type Visitor } from '../support/site.ts'

/** What nobody writes by accident, one for each field of a form. */
const marks = {
  name: 'Zwaluwmarker Één',
  draftName: 'Spreeuwmarker Twee',
  rightName: 'Merelmarker Verbeterd',
  telephone: '0698765431',
  telephoneTyped: '06 98 76 54 31',
  wish: 'wensmarker ’s nachts 🌙 slapen',
  draftWish: 'conceptwensmarker',
  note: 'gespreksmarker',
  place: 'plekmarker',
  reason: 'afwijsmarker',
  rightWish: 'verbetermarker',
  invited: 'Uitnodigmarker Drie',
  invitedEmail: 'emailmarker@genodigd.example',
  unknownEmail: 'hulpmarker@onbekend.example',
  secret: 'geheimmarker-van-inloggen',
  soughtName: 'Zoekmarker Vier',
  soughtTelephone: '0698765499',
  words: 'woordmarker',
  wrong: 'foutmarker',
}
const words = Object.values(marks)

/** Where the forms of this story have written, apart from the referrals of the demo. */
const filledColumns = [
  'invitations.name',
  'invitations.email',
  'practice_settings.oidc_client_secret',
  'corrections.before',
  'corrections.after',
]

const database = await freshDatabase()
const site = openSiteOn(database.url)
const mails = await startMailServer()
const answers: Answer[] = []
const said = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level).mockImplementation(() => undefined))
afterAll(() => said.map((spy) => spy.mockRestore()))

/** Somebody whose every answer is kept, to look through. */
async function sit(person: Person): Promise<Visitor> {
  const visitor = await site.as(person)
  const keep = async (answer: Promise<Answer>) => {
    answers.push(await answer)
    return answer
  }
  return {
    visit: (path, headers) => keep(visitor.visit(path, headers)),
    submit: (path, fields, headers) => keep(visitor.submit(path, fields, headers)),
  }
}

const filledIn = {
  caregiverName: marks.name,
  telephone: marks.telephoneTyped,
  bestTime: 'morning',
  language: 'nl',
  relation: 'partner',
  recipientGroup: 'memory',
  recipientPc4: '5391',
  wish: marks.wish,
  urgency: 'weeks',
  recipientConsent: 'self',
  caregiverConsent: 'yes',
  intent: 'send',
}

async function agreementOf(): Promise<string> {
  const { rows } = await database.client.execute(
    `select id from agreements where letter = 'A' and replaced_on is null and practice_id = 'practice-den-bosch'`,
  )
  return String(rows[0]?.id)
}

const idIn = ({ location }: Answer) => location?.split('/').at(-1) ?? ''

async function step(who: Visitor, id: string, name: string, note = ''): Promise<void> {
  const page = await who.visit(paths.referral(id))
  const answer = await who.submit(paths.referral(id), { step: name, note, version: hidden(page.html, 'version') })
  expect(answer.status, name).toBe(303)
}

/** Every form of the portal in which somebody tells about a person is filled in, once rightly and once wrongly. */
async function useThePortal(): Promise<void> {
  const [fatima, anouk, willem] = [await sit('fatima'), await sit('anouk'), await sit('willem')]
  const agreement = await agreementOf()
  const send = (changes: Record<string, string>) =>
    fatima.submit(paths.newReferral(), { ...filledIn, agreement, key: newId(new Date()), ...changes })

  const sent = await send({})
  expect(sent.status).toBe(303)
  const id = idIn(sent)
  for (const page of [paths.referral(id), paths.work, paths.referrals]) for (const who of [fatima, anouk]) await who.visit(page)
  await step(anouk, id, 'receive')
  await step(anouk, id, 'contact', marks.note)
  await step(anouk, id, 'match', marks.place)
  await step(anouk, id, 'decline', marks.reason)

  const draft = await send({ caregiverName: marks.draftName, wish: marks.draftWish, intent: 'save' })
  expect(draft.status).toBe(303)
  const seen = await fatima.visit(paths.referralDraft(idIn(draft)))
  await fatima.submit(paths.referralDraft(idIn(draft)), {
    ...filledIn,
    agreement,
    wish: `${marks.draftWish} anders`,
    version: hidden(seen.html, 'version'),
    intent: 'save',
  })
  expect((await send({ wish: `${marks.wrong} BSN 111222333` })).status).toBe(422)

  const rights = await anouk.visit(paths.rightsCorrect(id))
  const right = { ...filledIn, caregiverName: marks.rightName, wish: marks.rightWish, seen: hidden(rights.html, 'seen') }
  expect((await anouk.submit(paths.rightsCorrect(id), right)).status).toBe(303)
  for (const page of [paths.rightsOf(id), paths.rightsExport(id), paths.retention, paths.log()]) await anouk.visit(page)
  const sought = await anouk.submit(paths.rights, { name: marks.soughtName, telephone: marks.soughtTelephone })
  expect(sought.status).toBe(200)
  expect((await anouk.submit(paths.rights, { name: marks.rightName, telephone: '' })).text).toContain(marks.rightName)

  const invitation = {
    key: newId(new Date()),
    name: marks.invited,
    email: marks.invitedEmail,
    organisation: '',
    role: 'referrer',
    job: 'practice_nurse',
  }
  expect((await anouk.submit(paths.invite, { ...invitation, newOrganisation: 'Nieuwe organisatie' })).status).toBe(303)
  await anouk.visit(paths.people)
  const settings = await willem.visit(paths.settingPart('signIn'))
  const signIn = await willem.submit(paths.settingPart('signIn'), {
    version: hidden(settings.html, 'version'),
    oidcIssuer: 'https://inloggen.example',
    oidcClientId: 'adempauze',
    oidcClientSecret: marks.secret,
    oidcAcr: 'urn:loa:3',
    oidcAmr: '',
  })
  expect(signIn.status).toBe(303)
  answers.push(await site.visitor.submit(paths.recover, { email: marks.unknownEmail }))
  answers.push(await site.visitor.visit(paths.offerings('den-bosch', `q=${marks.words}`)))
  answers.push(await site.visitor.visit(`/${marks.words}`))
}

/** A write that fails with everything in it, and a database that is gone. */
async function failTwice(): Promise<void> {
  const fatima = await sit('fatima')
  const agreement = await agreementOf()
  await database.client.execute('alter table consents rename to consents_away')
  const broken = await fatima.submit(paths.newReferral(), { ...filledIn, agreement, key: newId(new Date()) })
  await database.client.execute('alter table consents_away rename to consents')
  expect(broken.status).toBe(500)

  const cut = openSiteOn('http://127.0.0.1:9')
  const gone = await cut.visitor.submit(paths.newReferral(), { ...filledIn, agreement }, { Cookie: '__Host-session=0123' })
  expect(gone.status).toBe(503)
  expect(cut.lines.length).toBeGreaterThan(0)
  answers.push(broken, gone)
  site.lines.push(...cut.lines)
}

const holds = (text: string) =>
  words.filter((word) => text.includes(word) || text.includes(encodeURIComponent(word)) || text.includes(JSON.stringify(word).slice(1, -1)))

beforeAll(async () => {
  await useThePortal()
  await failTwice()
  await postOf(site).deliver(mails.url)
}, 60_000)

describe('what people tell about a person stands', () => {
  test('on the pages of those who may read it', async () => {
    const shown = answers.map(({ text }) => text).join(' ')
    for (const word of [marks.name, marks.note, marks.reason, marks.rightName, marks.rightWish, marks.invited])
      expect(shown).toContain(word)
    expect(await referralsAbout(database.client, marks.rightName)).toHaveLength(1)
  })

  test('in no file of the database', async () => {
    expect(await filesWith(database.folder, words)).toEqual([])
  })

  test('in no file of the database after its keys were rotated either', async () => {
    const { failures, sealed } = await reseal(database.client, openVault(withNewKey(testKeys)), sealedTables)
    expect(failures).toEqual([])
    expect(sealed).toBeGreaterThan(100)
    for (const column of filledColumns) {
      const [table, name] = column.split('.')
      const { rows } = await database.client.execute(`select count(*) as count from ${table} where ${name} glob 'k2.*'`)
      expect(Number(rows[0]?.count), column).toBeGreaterThan(0)
    }
    expect(await filesWith(database.folder, words)).toEqual([])
  })

  test('in no line of the server', () => {
    expect(site.lines.length).toBeGreaterThan(40)
    expect(site.lines.filter(({ level }) => level === 'error')).toHaveLength(2)
    expect(holds(JSON.stringify(site.lines))).toEqual([])
    expect(holds(JSON.stringify(said.flatMap((spy) => spy.mock.calls)))).toEqual([])
  })

  test('in no address: neither where an answer leads, nor in a link, nor in a header', () => {
    expect(answers.filter(({ location }) => location).length).toBeGreaterThan(8)
    for (const { headers, html } of answers) {
      expect(holds(JSON.stringify([...headers]))).toEqual([])
      const links = [...html.matchAll(/(?:href|src|action|formaction)="([^"]*)"/g)].map(([, to = '']) => to)
      const own = links.filter((to) => !/^(tel|mailto):/.test(to))
      const told = holds(own.map((to) => `${to} ${decodeURIComponent(to)}`).join(' '))
      expect(told.filter((word) => word !== marks.words)).toEqual([]) // those the visitor put into the address
    }
  })

  test('in no mail, apart from the address that it was sent to', () => {
    expect(mails.mails.map(({ to }) => to)).toContain(marks.invitedEmail)
    expect(mails.mails.length).toBeGreaterThan(4)
    for (const { subject, text, raw } of mails.mails) {
      expect(holds(`${subject} ${text}`)).toEqual([])
      expect(holds(raw.replace(/^To:.*$/im, ''))).toEqual([])
    }
  })
})

test.each([
  ['plainly', marks.name],
  ['in a longer text', `Zij heet ${marks.name}, zegt zij`],
])('a name that somebody would keep %s is found by this search', async (_, text) => {
  const planted = await freshDatabase()
  expect(await filesWith(planted.folder, words)).toEqual([])
  await planted.client.execute({ sql: `update organisations set name = ? where id = (select id from organisations limit 1)`, args: [text] })
  expect(await filesWith(planted.folder, words)).not.toEqual([])
})
