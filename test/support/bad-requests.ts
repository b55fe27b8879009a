import fc from 'fast-check'
import type { VisitorName } from './access-visitors.ts'
import { fieldsOf } from './forms.ts'

/** Every query parameter that a route reads, with values that mean something there. */
export const queryParameters: Record<string, string[]> = {
  afspraak: [],
  deel: ['1', '2', '9999'],
  fase: ['begin', 'einde', 'x'],
  formulier: ['own', 'invitation', 'offering'],
  full: ['true', '1'],
  minimal: ['true', 'ja'],
  modified_after: ['2026-11-01', '2026-11-01T09:00:00+01:00', '2026-02-30'],
  organization_id: [],
  page: ['1', '2', '100000', '-1', '1e9'],
  per_page: ['1', '100', '100000', '0'],
  practice: ['den-bosch', 'stein', 'nergens'],
  proximity: ['5000', '5km', '-1', '1e9'],
  search: ['logeren', 'dementie', 'NEAR(a b)', '"', '(a OR'],
  taxonomy_id: [],
  taxonomy_term_id: [],
  code: ['code'],
  kenmerk: ['5TR-9QXK'],
  leeftijd: ['tot-12', '12-15', '99'],
  kosten: ['free', 'wlz'],
  klaar: ['taal', 'sleutel', 'gemeld', 'nagekeken'],
  maand: ['2026-12', '2026-13', '2027-02'],
  met: [],
  model: ['hospital', 'own', 'x'],
  naam: ['De Wilg'],
  open: ['1'],
  pagina: ['1', '2', '1000', '-1', '1e9'],
  periode: ['week', 'maand', 'later'],
  plekken: ['0a1b2c3d', '0a1b2c3d,0A1B2C3D', ',,,', 'x'],
  postcode: ['5247', '5247 AB', '9999'],
  q: ['logeren', 'dementie', 'NEAR(a b)', '"', '*', 'a OR b'],
  soort: ['stay', 'day_care', 'referral', 'walk_in'],
  rol: ['naaste', 'x'],
  stand: ['weggehaald', 'afgelopen', 'afgehandeld', 'te-laat', 'voorstel', 'gestopt', 'voorbij'],
  state: ['state'],
  taal: ['nl', 'en', 'NL-nl'],
  tekst: ['groot', 'groter', 'gewoon', 'enorm'],
  thema: ['volhouden', 'x'],
  tot: ['2026-11-22', '9999-12-31'],
  van: ['2026-11-01', '0000-01-01'],
  versie: ['1', '0'],
  voor: ['jong', 'dementia', '5', '9007199254740992'],
  voorstel: [],
  vrij: ['1'],
  waar: ['online', 'plek'],
  wanneer: ['night'],
  wie: ['anouk', 'clock', 'visitor'],
  woord: ['xylofoon', 'a,b', 'a"b'],
  zoek: ['5247', 'stein', "'s-Hertogenbosch"],
}

/** What a form takes that cannot be read off its schema: right enough to come past the first check. */
const plausible: Record<string, string[]> = {
  recipientAge: ['74', '0', ''],
  caregiverAge: ['58', '121', ''],
  postcode: ['5247', '5247 KA', '6171', '9999', ''],
  practice: ['den-bosch', 'stein', 'nergens'],
  to: ['urgency', 'who', 'postcode', 'outcome'],
  answer: [
    '{}',
    '[]',
    'null',
    '{"id":"AA","rawId":"AA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","authenticatorData":"AA","signature":"AA"}}',
    '{"id":"AA","rawId":"AA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","attestationObject":"o2NmbXRkbm9uZQ"}}',
    '{"id":1,"response":{"clientDataJSON":{},"transports":[1,null]}}',
  ],
  email: ['iemand@portal.example', 'anouk@den-bosch.example', 'a@b', 'x@xn--80ak6aa92e.com'],
  available: ['0', '3', '100000'],
  nextFreeOn: ['2026-12-01', ''],
  visibleFrom: ['2026-12-01', ''],
  visibleUntil: ['2027-12-01', '2020-01-01', ''],
  openingHours: ['ma-vr 9-17', 'altijd', ''],
  lat: ['51.7', '51,7', '99', ''],
  lon: ['5.3', ''],
  phone: ['000-1234567', ''],
  areas: ['Ede, 5381', 'GM0971', 'nergens', ''],
  areaHere: ['yes', ''],
  areaCountry: ['yes', ''],
  hideAddress: ['yes', ''],
  minAge: ['18', '120', ''],
  maxAge: ['65', '3', ''],
  capacityMaximum: ['0', '6', ''],
  type_guest_house: ['yes'],
  recipient_dementia: ['yes'],
  caregiver_young: ['yes'],
  daypart_night: ['yes'],
  signal_memory: ['yes'],
  share_language: ['yes'],
  day: ['2027-01-15', '2026-02-30', ''],
  evaluateOn: ['2027-06-01', ''],
  funding_free: ['yes'],
  language_tr: ['yes'],
  contactHours: ['ma-vr 9-17', 'ma-vr 9.00-17.00'],
  firstOn: ['2027-01-15', '2027-02-29', ''],
  startsAt: ['14:00', '9.30', '25:00', ''],
  endsAt: ['16:00', '09:00', ''],
  times: ['4', '61', ''],
  untilOn: ['2027-06-01', '2036-01-01', ''],
  onlineUrl: ['', 'meet.example/a', 'javascript:alert(1)'],
  signUpPhone: ['000-1234567', ''],
  signUpUrl: ['', 'https://aanmelden.example'],
  from: ['2026-12-01'],
  until: ['2027-12-01', ''],
  letter: ['Q', 'A', 'Z9'],
  kvk: ['', '70000001', '7000 0001', '123'],
  url: ['', 'www.wilg.example', 'javascript:alert(1)', 'https://a@b.example'],
  oidcIssuer: ['', 'https://login.example/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'https://a@b.example'],
  seen: ['referrer/transfer_nurse', '2099-01-01T00:00:00.000Z'],
  telephone: ['0612345678', '+32 470 12 34 56', ''],
  contactPhone: ['0001234567'],
  listeningPhone: ['0001234567'],
  outOfHoursPhone: ['0001234567'],
  words: ['huiskamer, inloop', 'a', 'a,b,c,d,e,f,g,h,i,j,k,l,m', 'a"b, c\\d'],
  version: ['0', '1', '2', '3'],
  thisVersion: ['1', '2'],
  otherVersion: ['1', '2'],
  recipientPc4: ['5247', ''],
  removesLogo: ['yes'],
  mailsNews: ['yes'],
}
const numbers = /^(receive|contact|match|start|complete)(Days)?$|Days$|Months$/

const nasty = [
  '\0',
  '\ufeff',
  '\u202etxt.exe',
  "' or 1=1 --",
  '"><script>alert(1)</script>',
  '../../../etc/passwd',
  '{{7*7}}',
  '1e309',
  'NaN',
  '-1',
  '99999999999999999999',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '+010000-01-01',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'k1.AAAA',
  'k1.',
  '111222333',
  '\r\nSet-Cookie: a=b',
  'e\u0301'.repeat(200),
  '🧑‍🧑‍🧒'.repeat(40),
  '٣٤٥٦',
]

const weird = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom(81, 121, 301, 501, 501, 5_000, 20_001).map((length) => 'x'.repeat(length)) },
)
const bytes = fc.constantFrom('%00', '%ff', '%ED%A0%80', '%E0%A4%A', '%', '%C0%AE%C0%AE%2f', '%2e%2e%2f%2e%2e%2fetc')

/** `marked` values carry the mark of the request, so that they can be looked for elsewhere. */
export type Piece = { name: string; value: string; marked: boolean }
export type BadRequest = {
  address: string
  coming: Coming
  /** What stands in the address instead of an id, already written as addresses are. */
  segment: string | undefined
  query: Piece[]
  rawQuery: string
  fields: Piece[]
  encoding: 'form' | 'parts' | 'json' | 'plain' | 'broken' | 'none'
  headers: Record<string, string>
}

const pieceOf = (name: string, right: readonly string[], ids: readonly string[]): fc.Arbitrary<Piece> => {
  const known = [
    ...right,
    ...((Object.hasOwn(plausible, name) && plausible[name]) || []),
    ...(numbers.test(name) ? ['1', '5', '10', '261'] : []),
  ]
  const named = (value: fc.Arbitrary<string>, marked: boolean) => value.map((text) => ({ name, value: text, marked }))
  return fc.oneof(
    { weight: known.length > 0 ? 8 : 0, arbitrary: named(fc.constantFrom(...known, ''), false) },
    { weight: known.length > 0 ? 1 : 5, arbitrary: named(fc.constantFrom('gewone tekst', 'twee\nregels'), true) },
    { weight: 1, arbitrary: named(weird, true) },
    { weight: 1, arbitrary: named(weird, false) },
    {
      weight:
        /^(key|agreement|organisation|other|one|same|met|referring|answering|partner\d|person|membership|afspraak|voorstel|proposal)$/.test(
          name,
        )
          ? 8
          : 1,
      arbitrary: named(fc.constantFrom(...ids), false),
    },
  )
}

const headers = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Record<string, string>>({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
      { 'Accept-Language': `${'x'.repeat(3000)};q=9,*;q=a` },
      { Accept: 'application/json' },
      { 'If-None-Match': '*', 'If-Modified-Since': 'gisteren' },
      { 'X-Forwarded-Host': 'evil.example', 'X-Original-URL': '/werk', 'X-HTTP-Method-Override': 'DELETE' },
      { 'User-Agent': '"><script>' },
      { Cookie: '__Host-session=%00; taal=../../x; __Host-session=a' },
      { Cookie: `__Host-session=${'a'.repeat(64)}; taal=%E0%A4%A` },
      { Range: 'bytes=0-1,5-' },
    ),
  },
)

/** Who comes by, about which record. */
export type Coming = { visitor: VisitorName; record: string }

/** Requests to these addresses that a browser of a friendly person would never send; most by those whom the address answers. */
export function badRequests(
  addresses: readonly string[],
  who: { anybody: readonly VisitorName[]; records: readonly string[]; welcome(address: string): Coming[] },
  ids: readonly string[],
) {
  const stranger = fc.record({ visitor: fc.constantFrom(...who.anybody), record: fc.constantFrom(...who.records) })
  const some = (address: string): fc.Arbitrary<BadRequest> => {
    const isForm = address.startsWith('POST')
    const own = fieldsOf(address)
    const whole = own.map(({ name, choices }) => fc.option(pieceOf(name, choices, ids), { freq: 12, nil: undefined }))
    const stray = fc.array(
      fc.oneof(
        ...['__proto__', 'constructor', 'a[]', 'a.b', 'id', 'toString', ...own.map(({ name }) => name)].map((name) =>
          pieceOf(name, [], ids),
        ),
      ),
      { maxLength: 3 },
    )
    const asked = fc.array(fc.oneof(...Object.entries(queryParameters).map(([name, right]) => pieceOf(name, right, ids))), {
      maxLength: isForm ? 1 : 5,
    })
    return fc.record({
      address: fc.constant(address),
      coming: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...who.welcome(address)) }, { weight: 1, arbitrary: stranger }),
      segment: fc.option(
        fc.oneof(bytes, fc.constantFrom('__proto__', "'--", 'a'.repeat(2_000), '..', '%2f', 'Qsegment'), fc.constantFrom(...ids)),
        { freq: 2, nil: undefined },
      ),
      query: asked,
      rawQuery: fc.oneof(
        { weight: 9, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: bytes.map((part) => `q=${part}&=&&%5B=${part}`) },
      ),
      fields: isForm
        ? fc.tuple(fc.tuple(...whole), stray).map(([mine, more]) => [...mine.filter((piece) => piece !== undefined), ...more])
        : fc.constant([]),
      encoding: isForm
        ? fc.oneof(
            { weight: 7, arbitrary: fc.constant('form' as const) },
            {
              weight: 2,
              arbitrary: fc.constantFrom('parts' as const, 'json' as const, 'plain' as const, 'broken' as const, 'none' as const),
            },
          )
        : fc.constant('none' as const),
      headers,
    })
  }
  return fc.oneof(...addresses.map((address) => ({ weight: 2 + Math.min(fieldsOf(address).length, 12), arbitrary: some(address) })))
}
