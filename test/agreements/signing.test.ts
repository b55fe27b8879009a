import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreementSignatures, agreements } from '../../src/agreements/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { portalScope } from '../../src/platform/vault.ts'
import { agreementsOf, partiesIn } from '../support/agreement-form.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')
const parties = await partiesIn(site)
const { page, proposed, sign, step, written } = agreementsOf(site, anouk, parties)

const statusOf = async (id: string) =>
  (await db.select({ status: agreements.status }).from(agreements).where(eq(agreements.id, id)))[0]?.status
const signed = async (id: string) => (await db.select().from(agreementSignatures).where(eq(agreementSignatures.agreementId, id))).length

async function waiting(changes: Record<string, string> = {}) {
  const id = await written(changes)
  await step(anouk, id, 'propose')
  return id
}

/** The token of the mail that went last. */
async function mailedToken(): Promise<string> {
  const [mail] = await db.select().from(outbox).where(eq(outbox.topic, 'agreement_sign')).orderBy(sql`${outbox.id} desc`).limit(1)
  return site.archive().vault.open(portalScope, `outbox.secret:${mail?.id}`, mail?.secret ?? '')
}

async function linked(id: string, organisation = parties.steunpunt) {
  site.clock.now = new Date(site.clock.now.getTime() + 1000)
  expect((await anouk.submit(`/werk/werkafspraken/${id}/link`, { organisation, email: 'els@steunpunt.example' })).status).toBe(303)
  return `/tekenen/${await mailedToken()}`
}

describe('a party with an account', () => {
  test('finds on its worklist what waits, signs it once, and it holds when all have', async () => {
    const id = await waiting()
    expect((await fatima.visit('/werk')).text).toContain('Wacht op de handtekening van uw organisatie.')
    expect((await fatima.visit('/werk/werkafspraken')).text).toContain('Wacht op uw handtekening')

    expect(await sign(fatima, id)).toMatchObject({ status: 303, location: `/werk/werkafspraken/${id}?klaar=getekend` })
    expect(await statusOf(id)).toBe('proposed')
    expect((await sign(fatima, id)).status).toBe(303)
    expect(await signed(id)).toBe(1)
    expect((await sign(anouk, id)).status).toBe(303)
    expect(await statusOf(id)).toBe('active')
    expect((await page(fatima, id)).text).toContain('Getekend door Iemand, baas, op')
  })

  test('all at once: each signs once, and the last puts it in force', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await waiting()
      const answers = await Promise.all([sign(fatima, id), sign(anouk, id), sign(fatima, id), sign(anouk, id)])
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
      expect([await statusOf(id), await signed(id)]).toEqual(['active', 2])
    }
  })

  test.each([
    ['name', '', 'Vul dit in.'],
    ['job', 'x'.repeat(10_000), 'Maak dit korter.'],
    ['may', '', 'Vul dit in.'],
  ])('who leaves %s wrong (%s) reads what to do', async (field, value, sentence) => {
    const answer = await sign(fatima, await waiting(), { [field]: value })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
  })

  test('sends back what is not right; the coordinator reads why, and what was signed is signed anew', async () => {
    const id = await waiting()
    await sign(anouk, id)
    const address = `/werk/werkafspraken/${id}/bezwaar`
    expect((await fatima.submit(address, { version: await proposed(id), name: 'Fatima', note: '' })).status).toBe(422)
    expect((await fatima.submit(address, { version: await proposed(id), name: 'Fatima', note: 'Twee dagen is te kort.' })).status).toBe(303)
    expect([await statusOf(id), await signed(id)]).toEqual(['draft', 0])
    expect((await page(anouk, id)).text).toContain('Fatima tekent dit niet Twee dagen is te kort.')
    expect((await anouk.visit('/werk')).text).toContain('Een partij stuurde dit terug.')
  })

  test('does not sign what changed since it was read', async () => {
    const id = await waiting()
    const seen = await proposed(id)
    await step(anouk, id, 'take_back')
    await step(anouk, id, 'propose')
    const late = await sign(fatima, id, { version: seen })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Iemand anders veranderde deze afspraak net.')
    expect(late.html).toContain('value="baas"')
    expect(await signed(id)).toBe(0)
  })

  test('of what was taken back a party reads that it comes again, with the objection that was typed; the text itself is not shown', async () => {
    const id = await waiting({ goal: 'Wat er stond.' })
    await step(anouk, id, 'take_back')
    const objection = await fatima.submit(`/werk/werkafspraken/${id}/bezwaar`, { note: 'Twee dagen is kort.', version: '2' })
    expect([objection.status, objection.text.includes('Twee dagen is kort.')]).toEqual([409, true])
    for (const answer of [await page(fatima, id), await sign(fatima, id), objection]) {
      expect(answer.text).toContain('Wie al tekende, tekent dan opnieuw.')
      expect(answer.text).not.toContain('Wat er stond.')
    }
    expect((await (await site.as('joris')).visit(`/werk/werkafspraken/${id}`)).status).toBe(404)
    expect(await signed(id)).toBe(0)
  })

  test('nobody signs for another', async () => {
    const id = await waiting()
    expect((await sign(await site.as('joris'), id)).status).toBe(404)
    expect((await sign(await site.as('sjef'), id)).status).toBe(404)
    expect((await sign(await site.as('willem'), id)).status).toBe(403)
    expect((await sign(site.visitor, id)).status).toBe(401)
    expect(await signed(id)).toBe(0)
  })
})

describe('a party without an account', () => {
  test('signs by the link of a mail, once; the mail tells nothing', async () => {
    const id = await waiting({ partner1: parties.steunpunt, partner1Does: 'Neemt waar.' })
    await sign(fatima, id)
    await sign(anouk, id)
    expect(await statusOf(id)).toBe('proposed')
    const address = await linked(id)
    const shown = await site.visitor.visit(address)
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('Teken namens Steunpunt Samen Zorgen (voorbeeld)')
    expect(shown.text).toContain('Neemt waar.')

    const form = { version: await proposed(id), name: 'Els', job: 'manager', may: 'yes' }
    const answers = await Promise.all([site.visitor.submit(address, form), site.visitor.submit(address, form)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
    expect(answers.map(({ text }) => text).join()).toContain('Dank u wel. U heeft getekend.')
    expect([await statusOf(id), await signed(id)]).toEqual(['active', 3])
    expect((await site.visitor.visit(address)).text).toContain('Met deze link is al getekend')
    expect((await page(anouk, id)).text).toContain('Steunpunt Samen Zorgen (voorbeeld) tekende')
  })

  test('what was typed stays when something is missing', async () => {
    const id = await waiting({ partner1: parties.steunpunt })
    const answer = await site.visitor.submit(await linked(id), { version: await proposed(id), name: 'Els', job: '', may: 'yes' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="Els"')
  })

  test('sends it back by the same link', async () => {
    const id = await waiting({ partner1: parties.steunpunt })
    const address = await linked(id)
    const answer = await site.visitor.submit(`${address}/bezwaar`, {
      version: await proposed(id),
      name: 'Els',
      note: 'Onze naam klopt niet.',
    })
    expect(answer.text).toContain('Het is teruggestuurd.')
    expect(await statusOf(id)).toBe('draft')
    expect((await page(anouk, id)).text).toContain('Steunpunt Samen Zorgen (voorbeeld) tekent dit niet Onze naam klopt niet.')
  })

  test.each([
    ['a link that nobody sent', async () => `/tekenen/${'0'.repeat(64)}`, 404, 'Deze link kennen wij niet'],
    [
      'a link of before a newer one',
      async () => {
        const id = await waiting({ partner1: parties.steunpunt })
        const first = await linked(id)
        await linked(id)
        return first
      },
      410,
      'Deze link werkt niet meer',
    ],
    [
      'a link of what was taken back',
      async () => {
        const id = await waiting({ partner1: parties.steunpunt })
        const address = await linked(id)
        await step(anouk, id, 'take_back')
        return address
      },
      410,
      'Hier valt nu niets te tekenen',
    ],
  ] as const)('%s says what to do, and signs nothing', async (_, make, status, sentence) => {
    const address = await make()
    for (const answer of [
      await site.visitor.visit(address),
      await site.visitor.submit(address, { version: '2', name: 'Els', job: 'x', may: 'yes' }),
    ]) {
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(sentence)
    }
  })

  test('after thirty days the link is over', async () => {
    const id = await waiting({ partner1: parties.steunpunt })
    const address = await linked(id)
    const now = site.clock.now
    site.clock.now = new Date(now.getTime() + 30 * 86_400_000 + 1000)
    expect((await site.visitor.visit(address)).status).toBe(410)
    site.clock.now = now
    expect((await site.visitor.visit(address)).status).toBe(200)
  })

  test('no link goes to what is no address, or for a party that signed', async () => {
    const id = await waiting()
    const send = (organisation: string, email: string) => anouk.submit(`/werk/werkafspraken/${id}/link`, { organisation, email })
    const wrong = await send(parties.linde, 'geen adres')
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="geen adres"')
    await sign(fatima, id)
    expect((await send(parties.linde, 'els@steunpunt.example')).status).toBe(409)
  })
})
