import { expect, test } from 'vitest'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')

async function step(who: Visitor, address: string, name: string, note = '') {
  const page = await who.visit(address)
  const answer = await who.submit(address, { step: name, note, version: hidden(page.html, 'version'), outcome: 'achieved', ease: 'yes' })
  expect(answer.status, answer.text).toBe(303)
  return (await who.visit(answer.location ?? '')).text
}

test('Fatima refers Ans; Anouk calls, finds a place and reports back; Fatima reads how it went without asking', async () => {
  const form = await fatima.visit('/werk/verwijzingen/nieuw')
  expect(form.text).toContain('belt de mantelzorger binnen 2 werkdagen')
  const sent = await fatima.submit('/werk/verwijzingen/nieuw', {
    agreement: hidden(form.html, 'agreement'),
    key: hidden(form.html, 'key'),
    caregiverName: 'Ans uit Rosmalen',
    telephone: '000-234 56 78',
    bestTime: '',
    language: 'nl',
    relation: 'partner',
    recipientGroup: 'memory',
    recipientPc4: '',
    wish: 'Een paar nachten doorslapen.',
    urgency: 'weeks',
    recipientConsent: 'not_asked',
    caregiverConsent: 'yes',
    intent: 'send',
  })
  const address = sent.location ?? ''
  expect((await fatima.visit(address)).text).toContain('Verstuurd, wacht op ontvangst')
  expect((await fatima.visit('/werk')).text).toContain('Ans uit Rosmalen')

  expect((await anouk.visit('/werk')).text).toContain('Nieuw: Ans uit Rosmalen')
  expect(await step(anouk, address, 'receive')).toContain('Bel Ans uit Rosmalen')
  expect((await anouk.visit('/werk')).text).toContain('Bel Ans uit Rosmalen')
  expect((await fatima.visit(address)).text).toContain('Ontvangen, de mantelzorger wordt gebeld')

  expect(await step(anouk, address, 'contact', 'Twee nachten per maand.')).toContain('Zoek een plek die past')
  expect((await fatima.visit(address)).text).toContain('Er is contact')
  await step(anouk, address, 'match', 'Logeerhuis De Wilg.')
  await step(anouk, address, 'start')
  expect((await fatima.visit(address)).text).toContain('De hulp is gestart')
  await step(anouk, address, 'complete', 'Haar man had het fijn. Ans sliep twee nachten door.')

  const worklist = await fatima.visit('/werk')
  expect(worklist.text).toContain('Ans uit Rosmalen: Rond: de hulp is gegeven')
  expect(worklist.text).toContain('Ans sliep twee nachten door.')
  expect((await anouk.visit(address)).text).toContain('De verwijzer las dit nog niet.')

  const id = address.split('/').at(-1)
  expect((await fatima.submit(`/werk/verwijzingen/${id}/gelezen`, {})).status).toBe(303)
  expect((await fatima.visit('/werk')).text).not.toContain('Ans sliep twee nachten door.')
  expect((await anouk.visit(address)).text).toContain('De verwijzer heeft dit gelezen.')
})

test('Joris hears from the hospital’s side why there was no place', async () => {
  const joris = await site.as('joris')
  const worklist = await joris.visit('/werk')
  expect(worklist.text).toContain('Nel T.: Er is geen plek gevonden')
  expect(worklist.text).toContain('Er was deze week nergens plek.')
  expect(worklist.text).not.toContain('Ans')
})

test('Noor the adviser and Willem the administrator see no person anywhere', async () => {
  for (const person of ['noor', 'willem'] as const) {
    const visitor = await site.as(person)
    expect((await visitor.visit('/werk')).text).toContain('U ziet geen gegevens van personen.')
    expect((await visitor.visit('/werk/verwijzingen')).status).toBe(403)
    expect((await visitor.visit('/werk/werkafspraken')).text).toContain('A: Van praktijk De Linde naar de coördinator respijtzorg')
  }
})

test('who signs out is out, also with the old cookie', async () => {
  const karim = await site.as('karim')
  expect((await karim.visit('/werk')).status).toBe(200)
  await karim.submit('/uitloggen', {})
  expect((await karim.visit('/werk')).status).toBe(401)
})
