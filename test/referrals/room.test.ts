import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { agreementA, sendReferral, takeReferralStep } from '../support/referral-sent.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { db, trips } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const ilse = await site.as('ilse')
const agreement = await agreementA(site)
const today = dayOf(site.clock.now)
// the demo keeps out of the way
await db.run(sql`update referrals set status = 'withdrawn', due_on = null, ended_on = ${today}`)
await db.run(sql`update offerings set capacity_updated_on = '2020-01-01'`)

/** What the form says before anything is filled in. */
const form = async () => (await fatima.visit(paths.newReferral(agreement))).text
const free = (key: string, available: number, unit = 'places', on = today) =>
  db.run(sql`update offerings set capacity_available = ${available}, capacity_maximum = null, capacity_unit = ${unit},
    capacity_updated_on = ${on} where external_id = ${key}`)

describe('before the form of a referral', () => {
  test('only what is known is said', async () => {
    const text = await form()
    expect(text).toContain('Er loopt nu geen verwijzing volgens deze afspraak.')
    for (const unknown of ['wachtlijst.', 'geen plek.', 'Aanbieders in uw gemeente meldden']) expect(text).not.toContain(unknown)
  })

  test('stands how many run, how many of them wait, and how often there was no place of late', async () => {
    const sought = await sendReferral(fatima, agreement)
    for (const step of ['receive', 'contact']) await takeReferralStep(anouk, sought, step)
    expect(await form()).toContain('Er loopt nu 1 verwijzing volgens deze afspraak.')

    const [wilg] = await db.all<{ id: string }>(sql`select id from offerings where external_id = 'DB01'`)
    await anouk.submit(paths.referralAsk(sought), { ask: 'Een middag.', [`vraag_${wilg?.id}`]: 'yes' })
    const [request] = await db.all<{ id: string }>(sql`select id from provider_requests where referral_id = ${sought}`)
    await ilse.submit(paths.request(request?.id ?? ''), { step: 'waiting_list', day: addDays(today, 9), note: '', version: '1' })
    for (const day of [today, addMonths(today, -4)]) {
      const full = await sendReferral(fatima, agreement)
      for (const step of ['receive', 'no_capacity']) await takeReferralStep(anouk, full, step, { note: 'Alles is vol.' })
      await db.update(referrals).set({ endedOn: day }).where(eq(referrals.id, full))
    }
    await sendReferral(fatima, agreement)
    expect(await form()).toContain(
      'Er lopen nu 2 verwijzingen volgens deze afspraak. Daarvan staat er 1 op een wachtlijst. In de laatste 3 maanden was er 1 keer geen plek.',
    )
  })

  test('counts those of the version before as well', async () => {
    const before = await db.all<{ id: string }>(sql`select id from agreements where letter = 'A' and practice_id = 'practice-den-bosch'
      and replaced_on is not null`)
    await db.run(sql`update referrals set agreement_id = ${before[0]?.id} where id in (
      select id from referrals where agreement_id = ${agreement} and status = 'sent' limit 1)`)
    expect(await form()).toContain('Er lopen nu 2 verwijzingen volgens deze afspraak.')
  })

  test('stands how many places providers reported of late, in places and beds', async () => {
    await free('DB01', 0)
    expect(await form()).toContain('Aanbieders in uw gemeente meldden dat er nu geen plek vrij is.')
    await free('DB01', 3, 'beds')
    await free('DB02', 2)
    await free('DB03', 7, 'hours')
    await free('DB04', 9, 'places', '2020-01-01')
    expect(await form()).toContain('Aanbieders in uw gemeente meldden samen 5 vrije plekken.')
  })

  test('is asked in the same round trip', async () => {
    trips.count = 0
    await form()
    expect(trips.count).toBe(2)
  })

  test('stands there as well when the form comes back, and when a draft is opened again', async () => {
    const said = 'volgens deze afspraak.'
    const wrong = await fatima.submit(paths.newReferral(), { agreement, key: newId(site.clock.now), intent: 'send', language: 'nl' })
    expect([wrong.status, wrong.text.includes(said)]).toEqual([422, true])
    const key = newId(site.clock.now)
    await fatima.submit(paths.newReferral(), { agreement, key, intent: 'save', language: 'nl', caregiverName: 'Ans' })
    const draft = await fatima.visit(paths.referralDraft(key))
    expect(draft.text).toContain(said)
    const version = hidden(draft.html, 'version')
    const again = await fatima.submit(paths.referralDraft(key), { agreement, intent: 'send', language: 'nl', version })
    expect([again.status, again.text.includes(said)]).toEqual([422, true])
  })
})
