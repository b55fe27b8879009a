import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openingHoursInDutch, tidyOpeningHours } from '../../src/platform/opening-hours.ts'
import { readPng } from '../../src/practice/png.ts'
import { mayChangeSettings } from '../../src/practice/policy.ts'
import { decideSettings, type Settings, settingPartNames, themes } from '../../src/practice/settings.ts'
import { pngOf } from '../support/png.ts'

const settings: Settings = {
  version: 3,
  contactName: 'Anouk',
  contactRole: 'respite_coordinator',
  contactPhone: '0001234510',
  contactHours: 'Mo-Fr 09:00-17:00',
  callBackDays: 2,
  listeningPhone: '0001234567',
  outOfHoursPhone: '0001234599',
  theme: 'den-bosch',
  logo: false,
  logoVersion: 0,
  receiveDays: 1,
  contactDays: 2,
  matchDays: 5,
  startDays: 10,
  completeDays: 60,
  closingDays: '2026-12-24',
  retentionMonths: 12,
  mailsNews: true,
  allowsRecovery: true,
  oidcIssuer: 'https://login.example',
  oidcClientId: 'adempauze',
  oidcClientSecret: true,
  oidcAcr: '',
  oidcAmr: 'mfa',
}
const signIn = { oidcIssuer: settings.oidcIssuer, oidcClientId: settings.oidcClientId, oidcAcr: '', oidcAmr: 'mfa' }

test('opening hours are understood the way people write them', () => {
  for (const typed of [
    'ma-vr 9:00-17:00',
    'Ma t/m Vr 9.00 - 17.00 uur',
    'maandag tot en met vrijdag van 9 tot 17 uur',
    'Mo-Fr 09:00-17:00',
    'Mon to Fri 9-17',
  ])
    expect(tidyOpeningHours(typed)).toBe('Mo-Fr 09:00-17:00')
  expect(tidyOpeningHours('ma-vr 9-17, za 10:00–14:30')).toBe('Mo-Fr 09:00-17:00; Sa 10:00-14:30')
  expect(openingHoursInDutch('Mo-Fr 09:00-17:00; Sa 10:00-14:30')).toBe('ma-vr 09:00-17:00; za 10:00-14:30')
})

test.each(['', 'altijd', 'ma-vr', '9-17', 'ma-vr 9-25', 'ma-vr 9:61-17:00', 'ma-vr 9-17 behalve woensdag'])(
  'opening hours as “%s” are asked for again',
  (typed) => {
    expect(tidyOpeningHours(typed)).toBeUndefined()
  },
)

describe('a logo is known by what is inside', () => {
  test('a picture of a fitting size', () => {
    expect(readPng(pngOf(400, 120))).toEqual({ ok: true, value: { width: 400, height: 120 } })
  })

  const good = pngOf(64, 64)
  const cut = good.slice(0, -1)
  const longer = new Uint8Array([...good, 60, 115, 99, 114, 105, 112, 116, 62])
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  test.each([
    ['not a picture', svg, 'not_a_png'],
    ['nothing', new Uint8Array(), 'not_a_png'],
    ['half a picture', cut, 'not_a_png'],
    ['a picture with something behind it', longer, 'not_a_png'],
    ['too heavy', pngOf(64, 64, 32 * 1024), 'file_too_large'],
    ['too small to see', pngOf(8, 8), 'not_a_logo_size'],
    ['too wide', pngOf(1025, 16), 'not_a_logo_size'],
  ])('%s', (_, bytes, reason) => {
    expect(readPng(bytes)).toEqual({ ok: false, reason })
  })
})

describe('what is decided', () => {
  const decide = (values: Partial<Settings>, secret?: string) =>
    decideSettings(settings, { version: 3, values, ...(secret === undefined ? {} : { secret }) }, undefined)

  test('is only what differs', () => {
    expect(decide({ retentionMonths: 24 })).toMatchObject({ value: { changes: [{ field: 'retentionMonths', before: 12, after: 24 }] } })
    expect(decide({ retentionMonths: 12, mailsNews: true })).toMatchObject({ value: { changes: [] } })
  })

  test('keeps a secret that is left empty, and tells of a new one only that it is there', () => {
    expect(decide({ ...signIn, oidcAmr: 'otp' }, '')).toEqual({
      ok: true,
      value: {
        values: { ...signIn, oidcAmr: 'otp', oidcClientSecret: true },
        changes: [{ field: 'oidcAmr', before: 'mfa', after: 'otp' }],
      },
    })
    const renewed = decide(signIn, 'new secret')
    expect(renewed).toMatchObject({ value: { secret: 'new secret', changes: [{ field: 'oidcClientSecret', before: true, after: true }] } })
  })

  test('never sends a secret to another address than it was given for', () => {
    expect(decide({ ...signIn, oidcIssuer: 'https://elsewhere.example' }, '')).toEqual({
      ok: false,
      problems: { oidcClientSecret: 'secret_again' },
    })
    expect(decide({ ...signIn, oidcClientId: 'other' }, '')).toEqual({ ok: false, problems: { oidcClientSecret: 'secret_again' } })
    expect(decide({ ...signIn, oidcIssuer: 'https://elsewhere.example' }, 'its own')).toMatchObject({
      ok: true,
      value: { secret: 'its own' },
    })
  })

  test('forgets the secret when signing in this way is switched off', () => {
    const off = { oidcIssuer: '', oidcClientId: '', oidcAcr: '', oidcAmr: '' }
    expect(decide(off, '')).toMatchObject({ value: { secret: '', values: { oidcClientSecret: false } } })
  })
})

test('how people get in is for the admin alone, the rest for the coordinator too', () => {
  const may = (role: string) => settingPartNames.filter((part) => mayChangeSettings({ role }, part))
  expect(may('admin')).toEqual(settingPartNames)
  expect(may('coordinator')).toEqual(['contact', 'numbers', 'look', 'promises', 'closing', 'retention', 'mail'])
  for (const role of ['referrer', 'provider', 'adviser']) expect(may(role)).toEqual([])
})

test('every house style can be chosen', () => {
  const files = readdirSync('views/assets/css/theme').map((file) => file.replace('.css', ''))
  expect([...themes].slice(1)).toEqual(files.sort())
})
