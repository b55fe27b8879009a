import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { agreementsOf, partiesIn } from '../support/agreement-form.ts'
import { codeOn, followerOf } from '../support/follower.ts'
import { sendReferral } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')
const noor = await site.as('noor')
const { sign, step, written } = agreementsOf(site, anouk, await partiesIn(site))

async function inForce() {
  const id = await written({ share_relation: 'yes' })
  await step(anouk, id, 'propose')
  await sign(fatima, id)
  await sign(anouk, id)
  return id
}
const results = (id: string) => `/werk/werkafspraken/${id}/resultaat`

/** From sent to completed, as the coordinator tells it; and perhaps what the caregiver answers with the code. */
async function completed(agreement: string, answers: Record<string, string>, ownEase?: string) {
  const id = await sendReferral(fatima, agreement)
  const code = ownEase && codeOn(await fatima.submit(paths.referralHandout(id), {}))
  const steps = ['receive', 'contact', 'match', 'start', 'complete']
  for (const [at, name] of steps.entries()) {
    const form = { step: name, note: 'Het ging goed.', version: String(at + 1), ...(name === 'complete' ? answers : {}) }
    expect((await anouk.submit(`/werk/verwijzingen/${id}`, form)).status, name).toBe(303)
  }
  if (code) expect((await followerOf(site.visitor, code).send(paths.followEase, { ease: ownEase })).status).toBe(200)
  return id
}

describe('agreed and actual', () => {
  test('stands side by side for the parties, with how it ended and what caregivers answered', async () => {
    const id = await inForce()
    await completed(id, { outcome: 'achieved', ease: 'yes' })
    await completed(id, { outcome: 'partly', ease: 'no' })
    await sendReferral(fatima, id)
    const { text } = await fatima.visit(results(id))
    expect(text).toContain('Verwijzingen 3 Daarvan lopen nog 1 Op tijd gebeld 100% (2 van 2)')
    expect(text).toContain('Mantelzorger bellen 2 werkdagen 100% (2 van 2) Dezelfde werkdag Dezelfde werkdag')
    expect(text).toMatch(/Hielp het\? Ja 1 Een beetje 1/)
    expect(text).toMatch(/gerust hart uit handen geven\? Ja 1 Nee 1/)
  })

  test('apart from what the coordinator wrote stands what caregivers said themselves', async () => {
    const id = await inForce()
    const told = { outcome: 'achieved', ease: 'yes' }
    await completed(id, told, 'no')
    await completed(id, told)
    const { text } = await fatima.visit(results(id))
    expect(text).toMatch(/gerust hart uit handen geven\? Ja 2/)
    expect(text).toMatch(/Dat zei de mantelzorger zelf, met de code Nee 1/)

    for (let count = 2; count < 10; count++) await completed(id, told, 'partly')
    const few = await noor.visit(results(id))
    expect([few.text.includes('Verwijzingen 10'), few.text.includes('zei de mantelzorger zelf')]).toEqual([true, false])
    await completed(id, told, 'partly')
    expect((await noor.visit(results(id))).text).toMatch(/Dat zei de mantelzorger zelf, met de code Een beetje 9 Nee 1/)
  })

  test('so few are not told to the adviser', async () => {
    const id = await inForce()
    for (let count = 0; count < 9; count++) await sendReferral(fatima, id)
    expect((await noor.visit(results(id))).text).toContain('Er zijn minder dan 10 verwijzingen.')
    await sendReferral(fatima, id)
    expect((await noor.visit(results(id))).text).toContain('Verwijzingen 10')
  })

  test('of a referral that is completed one says what came of it, and loses nothing when something is missing', async () => {
    const id = await sendReferral(fatima, await inForce())
    for (const [at, name] of ['receive', 'contact', 'match', 'start'].entries())
      await anouk.submit(`/werk/verwijzingen/${id}`, { step: name, note: 'x', version: String(at + 1) })
    const lacking = await anouk.submit(`/werk/verwijzingen/${id}`, { step: 'complete', note: 'Bleef staan.', version: '5', ease: 'partly' })
    expect(lacking.status).toBe(422)
    expect(lacking.text).toContain('Vul in of het hielp, en wat de mantelzorger antwoordde.')
    expect(lacking.html).toContain('Bleef staan.</textarea>')
    expect(lacking.html).toMatch(/name="ease" value="partly" checked/)

    const form = { step: 'complete', note: 'Klaar.', version: '5', ease: 'partly', outcome: 'achieved' }
    expect((await anouk.submit(`/werk/verwijzingen/${id}`, form)).status).toBe(303)
    const { text } = await fatima.visit(`/werk/verwijzingen/${id}`)
    expect(text).toMatch(/Hielp het\? Ja .*gerust hart uit handen geven\? Een beetje/)
  })
})

describe('what rubs', () => {
  const note = 'De terugkoppeling komt vaak laat.'

  test('is noted once by a party, read by the other, and some day discussed', async () => {
    const id = await inForce()
    const form = { key: newId(new Date()), note }
    const answers = await Promise.all([
      fatima.submit(`/werk/werkafspraken/${id}/gedoe`, form),
      fatima.submit(`/werk/werkafspraken/${id}/gedoe`, form),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const page = await anouk.visit(results(id))
    expect(page.text.match(/De terugkoppeling komt vaak laat\. Fatima/g)).toHaveLength(1)

    const discussed = `/werk/werkafspraken/${id}/gedoe/${form.key}`
    expect((await anouk.submit(discussed, {})).status).toBe(303)
    expect((await fatima.submit(discussed, {})).status).toBe(303)
    expect((await fatima.visit(results(id))).text).toMatch(/Besproken op \d+ \w+ \d{4}, noteerde Anouk\./)
  })

  test('stays with the parties, and is sealed', async () => {
    const id = await inForce()
    await fatima.submit(`/werk/werkafspraken/${id}/gedoe`, { key: newId(new Date()), note })
    expect((await noor.visit(results(id))).text).not.toContain(note)
    expect((await (await site.as('willem')).visit(results(id))).text).not.toContain(note)
    expect((await (await site.as('joris')).visit(results(id))).status).toBe(404)
    expect((await noor.submit(`/werk/werkafspraken/${id}/gedoe`, { key: newId(new Date()), note })).status).toBe(403)
    const [row] = await site.db.all<{ note: string }>(sql`select note from agreement_frictions where series_id = ${id}`)
    expect(row?.note).toMatch(/^k\d+\./)
  })

  test.each([
    ['', 'Vul dit in.'],
    ['x'.repeat(501), 'Maak dit korter.'],
    ['BSN 111222333', 'een BSN delen wij hier nooit'],
  ])('is told what is wrong with %s', async (typed, sentence) => {
    const id = await inForce()
    const answer = await fatima.submit(`/werk/werkafspraken/${id}/gedoe`, { key: newId(new Date()), note: typed })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
  })

  test('is not found under another agreement', async () => {
    const [one, other] = [await inForce(), await inForce()]
    const key = newId(new Date())
    await fatima.submit(`/werk/werkafspraken/${one}/gedoe`, { key, note })
    expect((await fatima.submit(`/werk/werkafspraken/${other}/gedoe/${key}`, {})).status).toBe(404)
  })
})
