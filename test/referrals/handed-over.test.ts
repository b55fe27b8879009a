import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { shareables } from '../../src/agreements/terms.ts'
import { newId } from '../../src/platform/id.ts'
import { draftInput, referralInput } from '../../src/referrals/input.ts'
import { openDetails } from '../../src/referrals/sealing.ts'
import { consents, referralDetails } from '../../src/referrals/tables.ts'
import { agreementsOf, partiesIn } from '../support/agreement-form.ts'
import { referralTyped, sendReferral } from '../support/referral-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const fatima = await site.as('fatima')
const { sign, step, written } = agreementsOf(site, anouk, await partiesIn(site))

/** An agreement in force that hands over these fields, besides name, telephone number and wish. */
async function handsOver(...fields: (typeof shareables)[number][]) {
  return inForce(Object.fromEntries(shareables.map((field) => [`share_${field}`, fields.includes(field) ? 'yes' : ''])))
}

async function inForce(changes: Record<string, string>) {
  const id = await written(changes)
  await step(anouk, id, 'propose')
  await sign(fatima, id)
  await sign(anouk, id)
  return id
}

const detailsOf = async (id: string) => {
  const [row] = await db.select().from(referralDetails).where(eq(referralDetails.referralId, id))
  return openDetails(site.archive().vault, 'practice-den-bosch', id, row as NonNullable<typeof row>)
}

describe('a referral asks and tells exactly what its agreement hands over', () => {
  test('nothing but name, number and wish when that is all', async () => {
    const id = await handsOver()
    const { html } = await fatima.visit(`/werk/verwijzingen/nieuw?afspraak=${id}`)
    for (const field of [...shareables, 'recipientConsent']) expect(html, field).not.toContain(`name="${field}"`)
    expect(html).toContain('name="wish"')

    const { caregiverName, telephone, wish, caregiverConsent, intent } = referralTyped
    const shown = { caregiverName, telephone, wish, caregiverConsent, intent, agreement: id, key: newId(new Date()) }
    expect((await fatima.submit('/werk/verwijzingen/nieuw', shown)).status).toBe(303)

    const referral = await sendReferral(fatima, id)
    expect(await detailsOf(referral)).toEqual({
      caregiverName: 'Ans V.',
      telephone: '0612345678',
      wish: 'Een paar nachten doorslapen.',
      ...Object.fromEntries(shareables.map((field) => [field, ''])),
      ageGroup: '',
    })
    const given = await db.select().from(consents).where(eq(consents.referralId, referral))
    expect(given.map(({ about, fields }) => [about, JSON.parse(fields)])).toEqual([['caregiver', ['caregiverName', 'telephone', 'wish']]])
    expect((await anouk.visit(`/werk/verwijzingen/${referral}`)).status).toBe(200)
    expect((await anouk.visit(`/werk/inzage/${referral}/verbeteren`)).html).not.toContain('name="language"')
  })

  test('also as a draft, whatever the form was made to send', async () => {
    const id = await handsOver('language')
    const sent = await fatima.submit('/werk/verwijzingen/nieuw', { ...referralTyped, agreement: id, intent: 'save' })
    const referral = sent.location?.split('/').at(-1) ?? ''
    expect(await detailsOf(referral)).toMatchObject({ language: 'nl', relation: '', recipientGroup: '', recipientPc4: '', urgency: '' })
  })
})

test('before the form stands for whom the agreement is, for whom not and whether there is room; what it does not say has no line', async () => {
  const formUnder = async (words: Record<string, string>) =>
    (await fatima.visit(`/werk/verwijzingen/nieuw?afspraak=${await inForce(words)}`)).html
  const full = await formUnder({ targetGroup: 'Alleen voor ouderen.', exclusion: 'Niet bij crisis.', capacityNote: 'Vier per week.' })
  const [, before = ''] = /<h1>(.*?)<form/s.exec(full) ?? []
  for (const words of ['Alleen voor ouderen.', 'Niet bij crisis.', 'Vier per week.', 'tel:']) expect(before).toContain(words)
  expect(await formUnder({ exclusion: '', capacityNote: '' })).not.toMatch(/Niet voor|Is er plek/)
})

test.each(shareables)('without %s in the agreement a referral with it is taken without it', (field) => {
  const shared = shareables.filter((other) => other !== field)
  expect(referralInput(shared).parse(referralTyped)[field]).toBe('')
  expect(draftInput(shared).parse(referralTyped)[field]).toBe('')
  expect(referralInput(shareables).parse(referralTyped)[field]).not.toBe('')
})

test('an empty form is told of everything that it lacks, at once', () => {
  const lacks = referralInput(['language', 'urgency']).safeParse({})
  expect(lacks.error?.issues.map(({ path }) => path[0])).toEqual([
    'caregiverName',
    'telephone',
    'language',
    'wish',
    'urgency',
    'caregiverConsent',
  ])
})
