import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreements } from '../../src/agreements/tables.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { agreementsOf, organisationNamed, partiesIn } from '../support/agreement-form.ts'
import { fieldsOfForm } from '../support/offering-form.ts'
import { sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const parties = await partiesIn(site)
const { sign, step } = agreementsOf(site, anouk, parties)
const dommel = await organisationNamed(site, 'Ziekenhuis De Dommel (voorbeeld)')
const nabij = await organisationNamed(site, 'Vrijwilligers Nabij (voorbeeld)')

const journeys = [
  ['A', 'practice_nurse', await site.as('fatima'), parties.linde, anouk, parties.gemeente],
  ['B', 'hospital', await site.as('joris'), dommel, anouk, parties.gemeente],
  ['C', 'volunteers', anouk, parties.gemeente, await site.as('karim'), nabij],
] as const

const idIn = (location: string | null) => location?.split('/').at(-1)?.split('?')[0] ?? ''

describe.each(journeys)('under model agreement %s (%s)', (letter, model, referrer, referring, recipient, answering) => {
  let agreement = ''
  let referral = ''

  test('the text of the model is put to the parties as it is, and signed by both', async () => {
    const form = fieldsOfForm((await anouk.visit(`/werk/werkafspraken/nieuw?model=${model}`)).html)
    const from = dayOf(site.clock.now)
    const written = await anouk.submit('/werk/werkafspraken/nieuw', {
      ...form,
      letter: `P${letter}`,
      title: `Proef met model ${letter}`,
      referring,
      answering,
      from,
      until: addDays(from, 365),
      evaluateOn: addDays(from, 180),
    })
    expect(written.status).toBe(303)
    agreement = idIn(written.location)
    expect((await step(anouk, agreement, 'propose')).status).toBe(303)
    for (const party of new Set([referrer, recipient])) expect((await sign(party, agreement)).status).toBe(303)
    expect((await db.select().from(agreements).where(eq(agreements.id, agreement)))[0]).toMatchObject({ status: 'active', model })
  })

  test('somebody is referred, helped and reported back, and the referrer reads it', async () => {
    referral = await sendReferral(referrer, agreement, { caregiverName: `Proef ${letter}` })
    for (const name of ['receive', 'attempt', 'contact']) expect((await takeReferralStep(recipient, referral, name)).status, name).toBe(303)
    expect((await takeReferralStep(recipient, referral, 'match', { note: 'Een plek die past.' })).status).toBe(303)
    expect((await takeReferralStep(recipient, referral, 'start')).status).toBe(303)
    const told = { note: `Het ging goed met model ${letter}.`, outcome: 'achieved', ease: 'yes' }
    expect((await takeReferralStep(recipient, referral, 'complete', told)).status).toBe(303)

    expect((await referrer.visit('/werk')).text).toContain(told.note)
    expect((await referrer.submit(`/werk/verwijzingen/${referral}/gelezen`, {})).status).toBe(303)
    const [row] = await db.select().from(referrals).where(eq(referrals.id, referral))
    expect([row?.status, row?.reportReadAt === null]).toEqual(['completed', false])
  })

  test('each side heard of what the other did', async () => {
    const topics = (await db.select().from(outbox).where(eq(outbox.subjectId, referral))).map(({ topic }) => topic)
    expect(new Set(topics)).toEqual(new Set(['send', 'receive', 'contact', 'match', 'start', 'complete'].map((name) => `referral.${name}`)))
  })

  test('the agreement shows that it was kept', async () => {
    const page = await anouk.visit(`/werk/werkafspraken/${agreement}/resultaat`)
    expect(page.text).toContain('100% (1 van 1)')
    expect(await db.all(sql`select outcome, ease from referrals where agreement_id = ${agreement}`)).toEqual([
      { outcome: 'achieved', ease: 'yes' },
    ])
  })
})
