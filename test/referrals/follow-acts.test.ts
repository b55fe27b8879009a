import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import {
  caregiverEvaluations,
  caregiverMessages,
  consents,
  followCodes,
  referralStepsTaken,
  referrals,
} from '../../src/referrals/tables.ts'
import { careLanguages } from '../../src/web/language.ts'
import { whatIsKept } from '../rights/people.ts'
import { codeOn, followerOf } from '../support/follower.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { freshDatabase } from '../support/server.ts'
import { hidden, openSiteOn, type Visitor } from '../support/site.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
const [fatima, anouk, ilse] = await Promise.all([site.as('fatima'), site.as('anouk'), site.as('ilse')])
let agreement = ''
beforeAll(async () => {
  agreement = await agreementA(site)
})

const everything = { wish: 'Een paar nachten doorslapen.', telephone: '06 1234 5678' }

/** A referral that runs, and the caregiver with the code of it. */
async function caregiver(steps: string[] = []) {
  const id = await sendReferral(fatima, agreement, everything)
  const code = codeOn(await fatima.submit(paths.referralHandout(id), {}))
  for (const step of steps)
    await takeReferralStep(anouk, id, step, {
      note: step === 'match' || step === 'complete' ? 'Er is plek.' : '',
      outcome: 'achieved',
      ease: 'no',
    })
  return { id, code, ...followerOf(visitor, code) }
}
const untilMatched = ['receive', 'contact', 'match']
const stepsOf = async (id: string) =>
  (await db.select().from(referralStepsTaken).where(sql`referral_id = ${id}`).orderBy(referralStepsTaken.version)).map(({ step }) => step)
const linesOf = (id: string, action: string) => db.select().from(logLines).where(sql`subject_id = ${id} and action = ${action}`)
const newsOf = (id: string, topic: string) => db.select().from(outbox).where(sql`subject_id = ${id} and topic = ${topic}`)
const statusOf = async (id: string) => (await db.select().from(referrals).where(sql`id = ${id}`))[0]?.status

describe('a caregiver who stops', () => {
  test('first reads what that means, and nothing happened yet', async () => {
    const { id, send } = await caregiver()
    const asked = await send(paths.followStop)
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('Wilt u de aanvraag stoppen?')
    expect(asked.text).toContain('U hoeft niet te zeggen waarom.')
    expect(asked.headers.get('Cache-Control')).toBe('no-store')
    expect(await statusOf(id)).toBe('sent')
  })

  test('stops for good with one word, both organisations hear it, the yes stays, and a second click does nothing', async () => {
    const { id, send, look } = await caregiver(['receive'])
    const answers = await Promise.all([send(paths.followStop, { sure: 'yes' }), send(paths.followStop, { sure: 'yes' })])
    answers.push(await send(paths.followStop, { sure: 'yes' }))
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(text).toContain('Uw aanvraag is gestopt.')
    }
    expect(await statusOf(id)).toBe('declined_by_caregiver')
    expect(await stepsOf(id)).toEqual(['send', 'receive', 'stop'])
    expect(await linesOf(id, 'referral.stop')).toMatchObject([{ personId: null, role: 'caregiver' }])
    expect((await newsOf(id, 'referral.stop')).map(({ personId }) => personId)).toEqual(expect.arrayContaining(['anouk', 'fatima']))
    expect(await db.$count(consents, sql`referral_id = ${id} and withdrawn_at is null and about = 'caregiver'`)).toBe(1)
    expect((await look()).text).toContain('U wilde nu niet')
    const page = await fatima.visit(paths.referral(id))
    expect(page.text).toContain('De mantelzorger stopte de aanvraag, met de code')
    await takeReferralStep(anouk, id, 'reopen', { note: 'Belde toch weer.' })
    expect(await statusOf(id)).toBe('received')
  })

  test('takes back the consent: nothing is shared or shown any more, also after it ended', async () => {
    for (const steps of [[], ['receive', 'decline']]) {
      const { id, send, look } = await caregiver(steps.slice(0, 1))
      if (steps.length > 1) await takeReferralStep(anouk, id, 'decline', { note: 'Nu niet.' })
      expect((await send(paths.followWithdraw)).text).toContain('Dit kan niet terug. Voor nieuwe hulp is een nieuw ja nodig.')
      const answers = await Promise.all([send(paths.followWithdraw, { sure: 'yes' }), send(paths.followWithdraw, { sure: 'yes' })])
      for (const { text } of answers) {
        expect(text).toContain('Uw toestemming is ingetrokken.')
        expect(text).not.toContain('De Linde')
      }
      expect(await statusOf(id)).toBe('declined_by_caregiver')
      expect((await look()).text).not.toMatch(/doorslapen|De Linde/)
      expect(await linesOf(id, 'referral.withdraw_consent')).toHaveLength(1)
      expect((await newsOf(id, 'referral.withdraw_consent')).map(({ personId }) => personId)).toEqual(
        expect.arrayContaining(['anouk', 'fatima']),
      )
      expect((await anouk.visit(paths.referral(id))).text).not.toContain('doorslapen')
      expect((await anouk.visit(paths.rightsOf(id))).text).toContain('door de mantelzorger zelf, met de code')
    }
  })
})

describe('messages of the caregiver', () => {
  test('reach the organisation that answers, whose answer is read; the referrer and the other thread stay apart', async () => {
    const { id, send, look } = await caregiver(['receive'])
    const page = await look()
    const key = hidden(page.html, 'key')
    const sent = await send(paths.followWrite, { key, message: 'Kan het ook op vrijdag?' })
    expect(sent.text).toContain('Uw bericht is verstuurd.')
    expect(sent.text).toContain('Kan het ook op vrijdag?')
    expect((await send(paths.followWrite, { key, message: 'Kan het ook op vrijdag?' })).text).toContain('Uw bericht is verstuurd.')
    expect(await db.$count(caregiverMessages, sql`referral_id = ${id}`)).toBe(1)
    const news = await newsOf(id, 'referral.caregiver_message')
    expect(news.map(({ personId }) => personId)).toContain('anouk')
    expect(news.map(({ personId }) => personId)).not.toContain('fatima')
    expect(JSON.stringify(news)).not.toContain('vrijdag')
    expect((await anouk.visit(paths.work)).text).toContain('Nieuw bericht')

    await fatima.submit(paths.referralMessages(id), { key: newId(new Date()), message: 'Onder ons: even bellen?' })
    const atAnouk = await anouk.visit(paths.referral(id))
    expect(atAnouk.text).toContain('Kan het ook op vrijdag?')
    expect((await fatima.visit(paths.referral(id))).text).not.toContain('Kan het ook op vrijdag?')
    const answered = await anouk.submit(paths.referralCaregiver(id), { key: newId(new Date()), message: 'Ja, vrijdag kan.' })
    expect(answered.status).toBe(303)
    expect((await fatima.submit(paths.referralCaregiver(id), { key: newId(new Date()), message: 'Hoi' })).status).toBe(403)

    const seen = await look()
    expect(seen.text).toContain('Ja, vrijdag kan.')
    expect(seen.text).toContain('Gelezen op')
    expect(seen.text).not.toContain('Onder ons')
    expect(seen.text).not.toMatch(/Anouk de|Anouk \w+ \(/)
    expect((await anouk.visit(paths.referral(id))).text).toContain('Gelezen op')
    expect((await fatima.visit(paths.referral(id))).text).not.toContain('Ja, vrijdag kan.')
  })

  test('that are empty or too long come back with what was typed, and nobody reads them once it ended', async () => {
    const { id, send } = await caregiver()
    const empty = await send(paths.followWrite, { key: newId(new Date()), message: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Vul dit in.')
    const long = await send(paths.followWrite, { key: newId(new Date()), message: 'x'.repeat(1001) })
    expect(long.html).toContain('x'.repeat(1001))
    await takeReferralStep(fatima, id, 'withdraw', { note: 'Toch niet.' })
    const late = await send(paths.followWrite, { key: newId(new Date()), message: 'Nog een vraag' })
    expect(late.status).toBe(409)
    for (const part of ['Dit kan nu niet meer.', 'Dit typte u', 'Nog een vraag']) expect(late.text).toContain(part)
    expect(await db.$count(caregiverMessages, sql`referral_id = ${id}`)).toBe(0)
  })

  test('that somebody types with a code that does not fit are not lost', async () => {
    const { code } = await caregiver()
    const { send } = followerOf(visitor, code, '0000', '192.0.2.99')
    const answer = await send(paths.followWrite, { key: newId(new Date()), message: 'Mijn lange verhaal' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Mijn lange verhaal')
  })
})

describe('who lost the code', () => {
  test('reads whom to ask for another, also when nobody else asked for help', async () => {
    const { text } = await visitor.visit(paths.follow)
    expect(text).toContain('Vraag een nieuw blad aan wie hulp voor u vroeg. Vroeg u het zelf? Bel dan uw gemeente.')
    for (const code of careLanguageCodes)
      expect(careLanguages[code].follow.form.lostText.split(/[.?؟] /).length, code).toBeGreaterThanOrEqual(4)
  })
})

describe('whether help began', () => {
  test('is asked once there is a place; who answers reads it, and the status stays as it is', async () => {
    const early = await caregiver(['receive'])
    expect((await early.look()).text).not.toContain('Is de hulp gestart?')
    expect((await early.send(paths.followSay, { said: 'say_started' })).status).toBe(409)

    const { id, send, look } = await caregiver(untilMatched)
    expect((await look()).text).toContain('Is de hulp gestart?')
    const said = await Promise.all([send(paths.followSay, { said: 'say_not_yet' }), send(paths.followSay, { said: 'say_not_yet' })])
    for (const { text } of said) expect(text).toContain('Dank u. Wij geven het door.')
    expect((await stepsOf(id)).filter((step) => step === 'say_not_yet')).toHaveLength(1)
    expect(await statusOf(id)).toBe('matched')
    const page = await anouk.visit(paths.referral(id))
    expect(page.text).toMatch(/De mantelzorger zei op .*: de hulp is nog niet gestart\./)
    expect((await newsOf(id, 'referral.say_not_yet')).map(({ personId }) => personId)).not.toContain('fatima')
    expect((await anouk.visit(paths.work)).text.match(/De mantelzorger zegt: nog niet gestart/g)).toHaveLength(1)
    await send(paths.followSay, { said: 'say_started' })
    expect((await anouk.visit(paths.work)).text).not.toContain('nog niet gestart')
    expect((await anouk.visit(paths.referral(id))).text).toContain('de hulp is gestart.')
    expect(await statusOf(id)).toBe('matched')
  })
})

describe('how it was', () => {
  test('is the own answer of the caregiver, apart from what the coordinator wrote, and may be changed', async () => {
    const { id, send, look } = await caregiver([...untilMatched, 'start', 'complete'])
    expect(await statusOf(id)).toBe('completed')
    expect((await look()).text).toContain('Kon u de zorg met een gerust hart overdragen?')
    expect((await send(paths.followEase)).status).toBe(422)
    await send(paths.followEase, { ease: 'partly' })
    await send(paths.followEase, { ease: 'yes' })
    site.clock.now = new Date(site.clock.now.getTime() + 1_000)
    expect((await send(paths.followEase, { ease: 'yes' })).text).toContain('Uw antwoord: Ja.')
    expect(await db.select().from(caregiverEvaluations).where(sql`referral_id = ${id}`)).toMatchObject([{ ease: 'yes' }])
    expect((await db.select().from(referrals).where(sql`id = ${id}`))[0]?.ease).toBe('no')
    expect(await linesOf(id, 'referral.evaluate')).toHaveLength(2)
    expect((await anouk.visit(paths.referral(id))).text).toContain('Zelf geantwoord: met een gerust hart?')
    const { html } = await anouk.visit(paths.rightsExport(id))
    const { referrals: told } = JSON.parse(html) as { referrals: { evaluation: object }[] }
    expect(told.map(({ evaluation }) => evaluation)).toContainEqual({ outcome: 'achieved', ease: 'no', by_caregiver: 'yes' })
  })
})

describe('own details', () => {
  test('change with what they said before, told to both; the code then goes with the new number', async () => {
    const { id, code, send } = await caregiver(['receive'])
    const change = { telephone: '06 8765 4329', language: 'tr', caregiverName: '', bestTime: '' }
    const answers = [await send(paths.followChange, change), await send(paths.followChange, change)]
    for (const { status, text, html } of answers) {
      expect(status).toBe(200)
      expect(text).toContain('de laatste 4 cijfers van uw nieuwe nummer in: 4329.')
      expect(hidden(html, 'digits')).toBe('87654329')
    }
    expect((await stepsOf(id)).filter((step) => step === 'change')).toHaveLength(1)
    expect((await followerOf(visitor, code, '5678').look()).status).toBe(422)
    expect((await followerOf(visitor, code, '4329').look()).status).toBe(200)
    const page = await anouk.visit(paths.referral(id))
    for (const part of ['06-87 65 43 29', '06-12 34 56 78', 'Turks', 'De mantelzorger veranderde eigen gegevens'])
      expect(page.text).toContain(part)
    expect((await newsOf(id, 'referral.change')).map(({ personId }) => personId)).toEqual(expect.arrayContaining(['anouk', 'fatima']))
    expect((await anouk.submit(paths.rights, { name: '', telephone: '0687654329' })).text).toContain('Ans V.')
  })

  test('that are left empty, wrong or the same change nothing', async () => {
    const { id, send } = await caregiver()
    expect((await send(paths.followChange)).text).toContain('U vulde niets in.')
    const wrong = await send(paths.followChange, { telephone: '12' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="12"')
    expect((await send(paths.followChange, { telephone: '0612345678' })).status).toBe(200)
    expect(await stepsOf(id)).toEqual(['send'])
  })

  test('typed for what ended, or with a code that does not work any more, are shown again', async () => {
    const { id, send } = await caregiver()
    await takeReferralStep(fatima, id, 'withdraw', { note: 'Toch niet.' })
    const typed = { telephone: '06 9999 1234', caregiverName: 'Ans Nieuw' }
    const late = await send(paths.followChange, typed)
    expect(late.status).toBe(409)
    for (const part of Object.values(typed)) expect(late.text).toContain(part)
    const named = await send(paths.followHelper, { key: newId(new Date()), label: 'Neef Bram', telephone: '06 5555 4444' })
    expect(named.status).toBe(409)
    expect(named.text).toContain('Neef Bram')
    const other = await caregiver()
    await fatima.submit(paths.referralHandout(other.id), {})
    const dead = await other.send(paths.followWrite, { key: newId(new Date()), message: 'Mijn lange verhaal' })
    expect([dead.status, dead.text.includes('Mijn lange verhaal')]).toEqual([410, true])
  })
})

describe('a helper', () => {
  async function helped() {
    const owner = await caregiver(['receive'])
    const key = newId(new Date())
    const made = await owner.send(paths.followHelper, { key, label: 'Noor van hiernaast', telephone: '06 5555 4444' })
    return { ...owner, key, helperCode: codeOn(made), made }
  }

  test('reads how far it is and the messages with the own number, and changes nothing', async () => {
    const { id, code, helperCode, made, send } = await helped()
    expect(made.text).toContain('Noor van hiernaast')
    expect(helperCode).not.toBe(code)
    await send(paths.followWrite, { key: newId(new Date()), message: 'Kan het op vrijdag?' })
    expect((await followerOf(visitor, helperCode, '5678').look()).status).toBe(422)
    const helper = followerOf(visitor, helperCode, '4444', '192.0.2.50')
    const page = await helper.look()
    expect(page.status).toBe(200)
    for (const part of ['Ontvangen, u wordt gebeld', 'Kan het op vrijdag?', 'U leest mee met een eigen code'])
      expect(page.text).toContain(part)
    for (const part of ['Ik wil dit niet meer', 'Wie zag uw gegevens?', 'Mijn gegevens', 'Iemand laten meelezen', 'Uw bericht'])
      expect(page.text).not.toContain(part)
    const acts: [string, Record<string, string>][] = [
      [paths.followStop, { sure: 'yes' }],
      [paths.followWithdraw, { sure: 'yes' }],
      [paths.followChange, { telephone: '0687654321' }],
      [paths.followWrite, { key: newId(new Date()), message: 'Hoi' }],
      [paths.followHelper, { key: newId(new Date()), label: 'Nog een', telephone: '0611112222' }],
      [paths.followPrint, {}],
      [paths.followFile, {}],
    ]
    for (const [path, fields] of acts) expect((await helper.send(path, fields)).status, path).toBe(409)
    expect(await stepsOf(id)).toEqual(['send', 'receive'])
    expect((await linesOf(id, 'referral.follow')).filter(({ role }) => role === 'helper').length).toBeGreaterThan(0)
    expect((await anouk.visit(paths.rightsOf(id))).text).toContain('Een helper, met een eigen code')
  })

  test('comes in until the code is taken away; then it says so gently', async () => {
    const { id, helperCode, key, send } = await helped()
    const helper = followerOf(visitor, helperCode, '4444', '192.0.2.51')
    for (let round = 0; round < 2; round++)
      expect((await send(paths.followHelperGone, { helper: key })).text).toContain('Die code werkt niet meer.')
    expect((await helper.look()).status).toBe(410)
    expect(await linesOf(id, 'referral.helper_gone')).toHaveLength(1)
    expect(await db.select().from(followCodes).where(sql`id = ${key}`)).toMatchObject([{ label: '', digitsDigest: '', numberDigest: '' }])
  })

  test('of another request is not taken away, and a form sent twice makes one code, of which the last works', async () => {
    const mine = await helped()
    const other = await helped()
    await other.send(paths.followHelperGone, { helper: mine.key })
    expect((await followerOf(visitor, mine.helperCode, '4444', '192.0.2.52').look()).status).toBe(200)
    const again = await mine.send(paths.followHelper, { key: mine.key, label: 'Noor', telephone: '06 5555 4444' })
    expect(await db.$count(followCodes, sql`referral_id = ${mine.id} and kind = 'helper'`)).toBe(1)
    expect((await followerOf(visitor, codeOn(again), '4444', '192.0.2.53').look()).status).toBe(200)
    expect((await followerOf(visitor, mine.helperCode, '4444', '192.0.2.53').look()).status).toBe(422)
    const taken = await other.send(paths.followHelper, { key: mine.key, label: 'Dief', telephone: '06 5555 4444' })
    expect(taken.status).toBe(409)
    expect((await mine.look()).text).not.toContain('Dief')
  })

  test('is one of five at most', async () => {
    const { send, look } = await caregiver()
    const make = (at: number) => send(paths.followHelper, { key: newId(new Date()), label: `Helper ${at}`, telephone: '06 5555 4444' })
    for (let at = 0; at < 5; at++) expect((await make(at)).status).toBe(200)
    const sixth = await make(6)
    expect(sixth.status).toBe(409)
    expect(sixth.html).toContain('value="Helper 6"')
    expect((await look()).text).not.toContain('Helper 6')
  })
})

describe('everything', () => {
  test('goes along as a file and on paper, without the name of a professional', async () => {
    const { id, send } = await caregiver(['receive'])
    await send(paths.followWrite, { key: newId(new Date()), message: 'Kan het op vrijdag?' })
    await fatima.submit(paths.referralMessages(id), { key: newId(new Date()), message: 'Onder ons.' })
    const file = await send(paths.followFile)
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment; filename="adempauze-.+\.json"$/)
    expect(file.headers.get('Cache-Control')).toBe('no-store')
    const told = JSON.parse(file.html)
    expect(told).toMatchObject({
      format: 'adempauze-own-request/1',
      details: { caregiver_name: 'Ans V.', telephone: '0612345678', wish: everything.wish },
      messages: [{ from: null, text: 'Kan het op vrijdag?' }],
      steps: [{ step: 'send' }, { step: 'receive' }],
    })
    expect(told.consents[0].fields).toContain('wish')
    const page = await send(paths.followPrint)
    for (const part of ['Ans V.', '06-12 34 56 78', everything.wish, 'Kan het op vrijdag?']) expect(page.text).toContain(part)
    for (const { html } of [file, page]) expect(html).not.toMatch(/Fatima|Onder ons/)
    expect(file.html).not.toContain('Anouk')
    const lines = await linesOf(id, 'referral.export')
    expect(lines.map(({ role, detail }) => `${role} ${detail}`)).toEqual(['caregiver file', 'caregiver page'])
  })

  test('who looked is told by day, organisation and role, never by name', async () => {
    const { id, look } = await caregiver(['receive'])
    await anouk.visit(paths.referral(id))
    const { text } = await look()
    expect(text).toContain('Wie zag uw gegevens?')
    expect(text).toMatch(/Huisartsenpraktijk De Linde \(voorbeeld\) \( ?vroeg hulp voor u ?\)/)
    expect(text).not.toContain('Fatima')
  })

  test('is gone once it is erased: messages, answers and names of helpers', async () => {
    const { id, send } = await caregiver([...untilMatched, 'start'])
    await send(paths.followWrite, { key: newId(new Date()), message: 'Markering vrijdag' })
    await send(paths.followEase, { ease: 'partly' })
    await send(paths.followHelper, { key: newId(new Date()), label: 'Markering helper', telephone: '06 5555 4444' })
    await send(paths.followChange, { caregiverName: 'Markering naam' })
    const before = await whatIsKept(site, id)
    for (const part of ['Markering vrijdag', 'Markering helper', 'partly', 'Markering naam']) expect(before).toContain(part)
    const page = await anouk.visit(paths.rightsOf(id))
    for (const part of ['Markering vrijdag', 'Markering helper']) expect(page.text).toContain(part)
    expect((await anouk.submit(paths.rightsErase(id), { sure: 'yes' })).status).toBe(303)
    expect(await whatIsKept(site, id)).toBe('')
    expect(await db.$count(caregiverEvaluations, sql`referral_id = ${id}`)).toBe(0)
    const answer = await send(paths.followStop, { sure: 'yes' })
    expect(answer.status).toBe(410)
    expect(answer.text).toContain('Of uw gegevens zijn gewist.')
  })
})

test.each(careLanguageCodes)('the form, the page and a code that died are there in %s', async (language) => {
  const { code, id } = await caregiver(untilMatched)
  const words = careLanguages[language]
  const headers = { 'Accept-Language': language }
  expect((await visitor.visit(paths.follow, headers)).text).toContain(words.follow.form.title)
  const { look } = followerOf(visitor, code)
  const page = await look(headers)
  expect(page.html).toContain(`lang="${language}"`)
  for (const part of [words.referrals.status.matched.caregiver, words.following.say.title, words.following.decide])
    expect(page.text).toContain(part)
  await fatima.submit(paths.referralHandout(id), {})
  expect((await look(headers)).text).toContain(words.follow.dead.title)
})

test('a page costs two round trips, and an organisation that only offers places never meets the thread', async () => {
  const { id, look } = await caregiver(untilMatched)
  const before = site.trips.count
  await look()
  expect(site.trips.count - before).toBe(2)
  expect((await (ilse as Visitor).submit(paths.referralCaregiver(id), { key: newId(new Date()), message: 'Hoi' })).status).toBe(404)
})
