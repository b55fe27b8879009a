import { describe, expect, test } from 'vitest'
import { type Cells, importColumns } from '../../src/directory/import-cell.ts'
import { readImportRow } from '../../src/directory/import-row.ts'
import { supportTypes } from '../../src/directory/taxonomy.ts'

const smallest: Cells = { organisation: 'Huize Rust', name: 'Logeren' }

const whole: Cells = {
  external_id: 'R1',
  organisation: ' Huize Rust ',
  kvk: '00001234',
  organisation_url: 'https://rust.example',
  name: 'Logeren bij Rust',
  summary: 'Uw naaste logeert een nacht.',
  description: 'Er is een tuin.\nEn een kat.',
  types: 'guest_house|short_stay',
  care_recipient_groups: 'dementia | older_people',
  caregiver_groups: 'working',
  min_age: '18',
  max_age: '99',
  funding_routes: 'wlz|self_pay',
  cost_note: '€ 10 per nacht',
  who_may_apply: 'anyone',
  application_process: 'Bel ons.',
  lead_time_days: '0',
  min_stay_nights: '1',
  address: 'Dorpsstraat 1',
  postcode: '5247 KA',
  place: 'Rosmalen',
  lat: '51.7262',
  lon: '5.3641',
  hide_address: 'no',
  service_area: 'GM0796|5381|GM0796',
  day_parts: 'night|weekend',
  opening_hours: 'Mo-Fr 09:00-17:00; Sa 10:00-14:00',
  phone: '+31 (0)73-123 45 67',
  email: 'post@rust.example',
  url: 'http://rust.example/logeren?x=1',
  languages: 'nl|tr',
  wheelchair: 'limited',
  verified_on: '2028-02-29',
  verified_by: 'Ilse',
  capacity_available: '2',
  capacity_maximum: '2',
  capacity_unit: 'beds',
  capacity_updated_on: '2026-11-18',
  next_free_on: '2026-12-01',
  visible_from: '2026-01-01',
  visible_until: '2026-12-31',
  verify_every_months: '3',
  capacity_every_days: '7',
}

test('a coordinator who fills in every column gets all of it back', () => {
  expect(Object.keys(whole)).toEqual([...importColumns])
  expect(readImportRow(whole)).toEqual({
    problems: [],
    offering: {
      externalId: 'R1',
      organisation: 'Huize Rust',
      kvk: '00001234',
      organisationUrl: 'https://rust.example',
      name: 'Logeren bij Rust',
      summary: 'Uw naaste logeert een nacht.',
      description: 'Er is een tuin.\nEn een kat.',
      minAge: 18,
      maxAge: 99,
      costNote: '€ 10 per nacht',
      whoMayApply: 'anyone',
      applicationProcess: 'Bel ons.',
      leadTimeDays: 0,
      minStayNights: 1,
      openingHours: 'Mo-Fr 09:00-17:00; Sa 10:00-14:00',
      phone: '+31 (0)73-123 45 67',
      email: 'post@rust.example',
      url: 'http://rust.example/logeren?x=1',
      languages: 'nl|tr',
      wheelchair: 'limited',
      verifiedOn: '2028-02-29',
      verifiedBy: 'Ilse',
      capacityAvailable: 2,
      capacityMaximum: 2,
      capacityUnit: 'beds',
      capacityUpdatedOn: '2026-11-18',
      nextFreeOn: '2026-12-01',
      visibleFrom: '2026-01-01',
      visibleUntil: '2026-12-31',
      verifyEveryMonths: 3,
      capacityEveryDays: 7,
      saysHowLong: true,
      address: 'Dorpsstraat 1',
      postcode: '5247 KA',
      place: 'Rosmalen',
      lat: 51.7262,
      lon: 5.3641,
      hideAddress: false,
      areas: ['GM0796', '5381'],
      terms: {
        support_type: ['guest_house', 'short_stay'],
        recipient_group: ['dementia', 'older_people'],
        caregiver_group: ['working'],
        funding_route: ['wlz', 'self_pay'],
        day_part: ['night', 'weekend'],
      },
    },
  })
})

test('a coordinator who knows only who offers what may leave the rest open', () => {
  const { offering, problems } = readImportRow({ ...Object.fromEntries(importColumns.map((column) => [column, ' '])), ...smallest })
  expect(problems).toEqual([])
  expect(offering).toMatchObject({ externalId: null, kvk: null, minAge: null, leadTimeDays: null, verifiedOn: null, phone: '', areas: [] })
  expect(readImportRow(smallest).offering, 'but such a file says nothing of how long it shows').toEqual({ ...offering, saysHowLong: false })
})

describe('a coordinator reads which cell is wrong and why', () => {
  const tooLong = (length: number, most: number) => `is ${length} characters long; at most ${most} fit`
  const area = 'a municipality code (GM0796), a four-digit postcode or NL'
  const postcode = 'a postcode, such as 1234 AB or 1234'
  const web = 'a web address that starts with https:// or http://'
  const day = 'not a day, such as 2026-03-31'
  const oneOf = (...names: string[]) => `not one of ${names.join(' ')}`

  test.each([
    ['external_id', 'x'.repeat(101), tooLong(101, 100)],
    ['organisation', '', 'is empty, but required'],
    ['organisation', 'x'.repeat(201), tooLong(201, 200)],
    ['kvk', '1234567', "'1234567' is not a Chamber of Commerce number of 8 digits"],
    ['organisation_url', 'www.rust.example', `'www.rust.example' is not ${web}`],
    ['name', '  ', 'is empty, but required'],
    ['summary', 'x'.repeat(201), tooLong(201, 200)],
    ['description', 'x'.repeat(5001), tooLong(5001, 5000)],
    ['types', 'guest_house|hotel', `'hotel' is ${oneOf(...supportTypes)}`],
    ['care_recipient_groups', 'Dementia', /^'Dementia' is not one of older_people dementia /],
    ['caregiver_groups', 'elderly', `'elderly' is ${oneOf('older', 'working', 'young', 'migrant_background')}`],
    ['min_age', '-1', "'-1' is not a whole number"],
    ['min_age', '121', "'121' is more than 120"],
    ['max_age', '17.5', "'17.5' is not a whole number"],
    ['funding_routes', 'wmo', /^'wmo' is not one of wmo_general wmo_individual /],
    ['cost_note', 'x'.repeat(501), tooLong(501, 500)],
    ['who_may_apply', 'iedereen', `'iedereen' is ${oneOf('anyone', 'caregiver_only', 'professional_only')}`],
    ['who_may_apply', 'anyone|caregiver_only', 'holds more than one value'],
    ['application_process', 'x'.repeat(2001), tooLong(2001, 2000)],
    ['lead_time_days', 'twee', "'twee' is not a whole number"],
    ['lead_time_days', '9999999999', "'9999999999' is more than 3650"],
    ['min_stay_nights', '366', "'366' is more than 365"],
    ['address', 'x'.repeat(201), tooLong(201, 200)],
    ['postcode', '0123 AB', `'0123 AB' is not ${postcode}`],
    ['postcode', '52470', `'52470' is not ${postcode}`],
    ['place', 'x'.repeat(101), tooLong(101, 100)],
    ['lat', '51,7262', "'51,7262' is not a number of degrees with a decimal point"],
    ['lat', '5.3641', "'5.3641' lies outside the Netherlands (50 to 54)"],
    ['lat', '51726.2', "'51726.2' lies outside the Netherlands (50 to 54)"],
    ['lon', '51.7262', "'51.7262' lies outside the Netherlands (3 to 8)"],
    ['hide_address', 'ja', `'ja' is ${oneOf('yes', 'no')}`],
    ['service_area', 'GM0796|GM796', `'GM796' is not ${area}`],
    ['service_area', '5247 AB', `'5247 AB' is not ${area}`],
    ['day_parts', 'morning', /^'morning' is not one of daytime evening night /],
    ['opening_hours', 'ma-vr 9-17', 'is not written like Mo-Fr 09:00-17:00; Sa 10:00-14:00'],
    ['opening_hours', 'Mo-Fr 09:00-17:00; Sa 25:00-26:00', 'is not written like Mo-Fr 09:00-17:00; Sa 10:00-14:00'],
    ['opening_hours', 'Mo 09:00-17:75', 'is not written like Mo-Fr 09:00-17:00; Sa 10:00-14:00'],
    ['phone', 'bel mij', "'bel mij' is not a telephone number"],
    ['email', 'post at rust.example', "'post at rust.example' is not an e-mail address"],
    ['url', 'javascript:alert(1)', `'javascript:alert(1)' is not ${web}`],
    ['languages', 'nl|Turks', "'Turks' is not a language code of two letters (ISO 639-1)"],
    ['wheelchair', 'maybe', `'maybe' is ${oneOf('yes', 'limited', 'no')}`],
    ['verified_on', '2026-02-29', `'2026-02-29' is ${day}`],
    ['verified_on', '31-03-2026', `'31-03-2026' is ${day}`],
    ['verified_by', 'x'.repeat(201), tooLong(201, 200)],
    ['capacity_available', '100001', "'100001' is more than 100000"],
    ['capacity_maximum', 'veel', "'veel' is not a whole number"],
    ['capacity_unit', 'chairs', `'chairs' is ${oneOf('places', 'beds', 'dayparts', 'hours')}`],
    ['capacity_updated_on', 'gisteren', `'gisteren' is ${day}`],
    ['next_free_on', '2026-1-1', `'2026-1-1' is ${day}`],
  ])('%s: %j', (column, value, reason) => {
    const coordinates = { lat: '51.7', lon: '5.3' }
    const { problems } = readImportRow({ ...smallest, ...(column in coordinates ? coordinates : {}), [column]: value })
    expect(problems).toEqual([{ column, reason: reason instanceof RegExp ? expect.stringMatching(reason) : reason }])
  })

  test('there is a wrong value here for every column', () => {
    const never = importColumns.filter((column) => readImportRow({ ...smallest, [column]: '\u0001'.repeat(5001) }).problems.length === 0)
    expect(never).toEqual([])
  })

  test.each([
    [{ min_age: '18', max_age: '17' }, 'max_age', 'is lower than min_age'],
    [{ capacity_available: '3', capacity_maximum: '2' }, 'capacity_maximum', 'is lower than capacity_available'],
    [{ lat: '51.7' }, 'lon', 'is missing, while the other coordinate is there'],
    [{ lon: '5.3' }, 'lat', 'is missing, while the other coordinate is there'],
  ])('%j can each be read, but not together', (cells, column, reason) => {
    expect(readImportRow({ ...smallest, ...cells }).problems).toEqual([{ column, reason }])
  })

  test('all that is wrong in one row at once, and a long cell only by its beginning', () => {
    const { problems } = readImportRow({ name: 'Logeren', kvk: 'x'.repeat(100), languages: 'Nederlands|Turks', verified_on: 'ooit' })
    expect(problems.map(({ column }) => column)).toEqual(['organisation', 'kvk', 'languages', 'languages', 'verified_on'])
    expect(problems[1]?.reason).toBe(`'${'x'.repeat(60)}…' is not a Chamber of Commerce number of 8 digits`)
  })
})

test.each(['', 'Mo-Su 00:00-24:00', 'Mo 09:30-12:00; Mo 13:00-17:00;', 'Sa 23:15-23:59'])(
  'a coordinator may write opening hours as %j',
  (hours) => {
    expect(readImportRow({ ...smallest, opening_hours: hours }).problems).toEqual([])
  },
)

test('a NUL that a spreadsheet left behind does not reach the database', () => {
  expect(readImportRow({ ...smallest, name: 'Loge\0ren' })).toMatchObject({ offering: { name: 'Logeren' }, problems: [] })
})
