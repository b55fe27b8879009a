import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { newFormKey, readFormKey } from '../../src/referrals/own-request.ts'
import { askForContact, ownTyped } from '../support/own-request-sent.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { visitor } = site
const address = paths.ownRequest('den-bosch')

describe('a telephone number', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6-12345678',
    '+31 06 12345678',
    '0031 6 12 34 56 78',
    '0031 06 12345678',
    '31612345678',
    '٠٦١٢٣٤٥٦٧٨',
    '۰۶ ۱۲۳۴ ۵۶۷۸',
    '٠٠٣١٦١٢٣٤٥٦٧٨',
    '０６１２３４５６７８',
    '＋３１６１２３４５６７８',
    '06\u00a012345678',
    '\u200e06 12345678\u200f',
    '06‑12345678',
    '06_12345678',
  ])('written as %j is called', async (telephone) => {
    const { answer } = await askForContact(site, { telephone })
    expect(answer.text).toContain('06-12 34 56 78')
  })

  test.each(['0476123456', '+32 476 12 34 56', '06 1234', 'bel mij', '612345678', '🙂'])('%j', async (telephone) => {
    const { answer } = await askForContact(site, { telephone })
    const isRead = /^0476|32/.test(telephone)
    expect(answer.status).toBe(isRead ? 200 : 422)
    if (!isRead) expect(answer.text).toContain('Vul een telefoonnummer in met 10 cijfers.')
    if (!isRead) expect(answer.html).toContain(`value="${telephone}"`)
  })
})

const kept = (html: string, text: string) => html.replaceAll('&#39;', "'").includes(text)

describe('what people fill in', () => {
  test.each([
    ['all in capitals', { caregiverName: 'RIET DE VRIES', wish: 'IK BEN OP' }],
    ['in Arabic', { caregiverName: 'فاطمة الزهراء', wish: 'أحتاج إلى الراحة' }],
    ['in Ukrainian', { caregiverName: 'Оксана', wish: 'Потрібен відпочинок' }],
    ['with an emoji in the name', { caregiverName: 'Riet 🌸👵🏽' }],
    ['with spaces around it', { caregiverName: '   Riet   ' }],
    ['of several lines', { wish: 'Een middag.\r\nOf een avond.' }],
    ['as little as possible', { wish: '', caregiverName: 'R' }],
    ['with marks of HTML', { caregiverName: '<b>Riet</b>', wish: '"&<script>' }],
  ])('%s is fine', async (_, changes) => {
    const { answer } = await askForContact(site, changes)
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Uw vraag is verstuurd')])
  })

  test.each([
    [
      'nothing at all',
      { caregiverName: '', telephone: '', bestTime: '', language: '', wish: '', consent: '' },
      ['Vul dit in.', 'Kies', 'Zet hier een vinkje.'],
    ],
    ['no name', { caregiverName: '   ' }, ['Vul dit in.']],
    ['no number', { telephone: '' }, ['Vul dit in.']],
    ['no yes', { consent: '' }, ['Zet hier een vinkje. Zonder uw ja kunnen wij u niet bellen.']],
    ['another language than there is', { language: 'xx' }, ['Kies']],
    ['another time than there is', { bestTime: 'noon' }, ['Kies']],
    ['a name of 10,000 characters', { caregiverName: 'x'.repeat(10_000) }, ['Maak dit korter.']],
    ['a number of 10,000 characters', { telephone: '0'.repeat(10_000) }, ['Maak dit korter.']],
    ['10,000 characters of what would help', { wish: 'w'.repeat(10_000) }, ['Maak dit korter.']],
    ['a BSN in what would help', { wish: 'Mijn nummer is 111222333.' }, ['Hier staat een nummer dat een BSN kan zijn.']],
    ['a BSN as a name, in Arabic digits', { caregiverName: '١١١٢٢٢٣٣٣' }, ['Hier staat een nummer dat een BSN kan zijn.']],
  ])('%s comes back with what to do, and with all that was typed', async (_, changes, says) => {
    const { answer } = await askForContact(site, changes)
    expect(answer.status).toBe(422)
    for (const part of says) expect(answer.text).toContain(part)
    const typed: Record<string, string> = { ...ownTyped, ...changes }
    for (const field of ['caregiverName', 'telephone', 'wish']) expect(kept(answer.html, (typed[field] ?? '').trim())).toBe(true)
    if (typed.consent === 'yes') expect(answer.html).toMatch(/name="consent" value="yes" checked/)
  })

  test.each(['en', 'tr', 'ar', 'pl', 'uk'])('half of it comes back in %s', async (language) => {
    const answer = await visitor.submit(address, { caregiverName: 'Riet', telephone: '12' }, { 'Accept-Language': language })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`<html lang="${language}"`)
    expect(answer.text).not.toContain('Vul')
    expect(answer.html).toContain('value="Riet"')
  })

  test('without fields, or with some of others, is a form that comes back', async () => {
    expect((await visitor.submit(address, {})).status).toBe(422)
    const { answer } = await askForContact(site, { recipientPc4: '5247', urgency: 'within_48_hours', agreement: 'x', referrerId: 'fatima' })
    expect(answer.status).toBe(200)
  })
})

describe('the key of a form', () => {
  test('is read as it was given out', () => {
    const key = newFormKey(new Date())
    expect(readFormKey(key.key)).toEqual(key)
  })
  test.each(['', 'x', '1.2', `${'a'.repeat(36)}.${'b'.repeat(64)}`, newFormKey(new Date()).id])(
    '%j is none, and a form with it is sent all the same',
    async (key) => {
      expect(readFormKey(key)).toBeUndefined()
      expect((await visitor.submit(address, { ...ownTyped, key })).status).toBe(200)
    },
  )
})
