import fc from 'fast-check'
import { applicants, capacityUnits, wheelchairs } from '../../src/directory/offering.ts'
import { caregiverGroups, dayParts, fundingRoutes, recipientGroups, supportTypes } from '../../src/directory/taxonomy.ts'
import type { CsvCells } from '../support/csv.ts'

const odd = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '=1+1',
      '+31 20',
      '-5 euro',
      '@iedereen',
      "'=1",
      "''@",
      "'s-Hertogenbosch",
      '"',
      '""',
      'a "b" c',
      'een;twee,drie',
      'regel\nregel',
      'a\r\nb',
      '=HYPERLINK("http://evil.example","x")',
      "=cmd|'/c calc'!A0",
      '</script><script>alert(1)</script>',
      '&amp; <b> ]]>',
      '\u202etxt',
      '🧑‍🧑‍🧒',
      'مساعدة',
      '\ufeffbom',
      'nul\u0000l',
      '|',
      '\t',
      '\u0001\u0002',
      '\u2028',
    ),
  },
)
const text = (max: number) => odd.map((said) => said.slice(0, max).toWellFormed())
const maybe = (cell: fc.Arbitrary<string>) => fc.oneof({ weight: 2, arbitrary: cell }, fc.constant(''))
const many = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 4 }).map((chosen) => chosen.join('|'))
const one = (codes: readonly string[]) => fc.constantFrom('', ...codes)
const whole = (most: number, least = 0) => maybe(fc.integer({ min: least, max: most }).map(String))
const day = maybe(fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)))
const link = maybe(
  fc.constantFrom(
    'https://a.example',
    'http://a.example/een%20twee',
    'https://a.example/ü?x=[1]|{2}^',
    'https://a.example/%zz#a#b',
    'https://ü.example/pad',
    "https://a.example/it's",
    'http://[::1].example/',
    'https://a_b.example/',
    'https://a.example:99999/',
  ),
)

/** Rows as a source may hold them: every column filled in an odd way, or not at all, but such that the import can read it. */
export const oddRow: fc.Arbitrary<CsvCells> = fc
  .record({
    organisation: text(60).map((said) => `Huis ${said}`),
    kvk: maybe(fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String)),
    organisation_url: link,
    name: text(80).map((said) => `${said} .`),
    summary: text(200),
    description: text(200),
    types: many(supportTypes),
    care_recipient_groups: many(recipientGroups),
    caregiver_groups: many(caregiverGroups),
    min_age: whole(40),
    max_age: whole(120, 40),
    funding_routes: many(fundingRoutes),
    cost_note: text(100),
    who_may_apply: one(applicants),
    application_process: text(100),
    lead_time_days: whole(3650),
    min_stay_nights: whole(365),
    address: text(60),
    postcode: one(['5211', '5211 AB', '9999ZZ']),
    place: text(40),
    hide_address: one(['yes', 'no']),
    service_area: one(['NL', 'GM0796', 'GM0546|5211', 'GM9999']),
    day_parts: many(dayParts),
    opening_hours: one(['Mo-Fr 09:00-17:00; Sa 10:00-14:00', 'Fr-Mo 22:00-07:00', 'Mo-Su 00:00-24:00', 'Su 09:00-09:00']),
    phone: one(['000-1234567', '+31 (0)20 123', '-5-5-5', '112', '(0)20.1']),
    email: one([
      'a@b.example',
      '=x@b.example',
      "o'neil@b.example",
      'a..b@c.d',
      'ü@b.example',
      'a@b.c@d.e'.replace('@d', '.d'),
      '"x"@b.example',
    ]),
    url: link,
    languages: one(['nl', 'nl|tr|ar', 'zz']),
    wheelchair: one(wheelchairs),
    verified_on: day,
    verified_by: fc.oneof(text(60), fc.constant('nagekeken@b.example')),
    capacity_available: whole(10),
    capacity_maximum: whole(100, 10),
    capacity_unit: one(capacityUnits),
    capacity_updated_on: day,
    next_free_on: day,
    visible_from: one(['2020-01-01', '2026-01-01']),
    visible_until: one(['2090-01-01']),
    verify_every_months: whole(60, 1),
    capacity_every_days: whole(365, 1),
  })
  .chain((cells) =>
    fc
      .option(fc.record({ lat: fc.double({ min: 50, max: 54, noNaN: true }), lon: fc.double({ min: 3, max: 8, noNaN: true }) }), {
        nil: undefined,
      })
      .map((at) => ({ ...cells, lat: at ? at.lat.toFixed(9) : '', lon: at ? String(at.lon.toFixed(12)) : '' })),
  )

/** So many, each with a key of its own or with none. */
export const oddRows = (count: number, seed: number): CsvCells[] =>
  fc
    .sample(oddRow, { numRuns: count, seed })
    .map((cells, at) => ({ external_id: at % 3 === 0 ? '' : `=ROW${at}`, ...cells, name: `${cells.name}${at}` }))
