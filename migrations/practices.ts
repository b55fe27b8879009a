import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database.ts'
import { practicePostcodes } from './postcodes.ts'

/** A municipality that went up in another one is still what people call it. */
const municipalities = [
  ['GM0202', 'Arnhem', null],
  ['GM0748', 'Bergen op Zoom', null],
  ['GM0796', "'s-Hertogenbosch", null],
  ['GM1982', 'Land van Cuijk', null],
  ['GM1684', 'Cuijk', 'GM1982'],
  ['GM0228', 'Ede', null],
  ['GM0232', 'Epe', null],
  ['GM1507', 'Horst aan de Maas', null],
  ['GM0546', 'Leiden', null],
  ['GM0327', 'Leusden', null],
  ['GM0339', 'Renswoude', null],
  ['GM0971', 'Stein', null],
] as const

type PracticeSeed = {
  slug: string
  gmCode: string
  name: string
  theme?: string
  contact?: { name: string; role: 'respite_coordinator'; phone: string; hours: string }
}

/** One practice per municipality of the programme. Numbers never change: the search counts on them. */
export const practiceSeeds: PracticeSeed[] = [
  {
    slug: 'den-bosch',
    gmCode: 'GM0796',
    name: "'s-Hertogenbosch",
    theme: 'den-bosch',
    contact: { name: 'Anouk (voorbeeld)', role: 'respite_coordinator', phone: '0001234510', hours: 'Mo-Fr 09:00-17:00' },
  },
  {
    slug: 'stein',
    gmCode: 'GM0971',
    name: 'Stein',
    theme: 'stein',
    contact: { name: 'Sjef (voorbeeld)', role: 'respite_coordinator', phone: '0004610210', hours: 'Mo-Fr 09:00-16:00' },
  },
  { slug: 'arnhem', gmCode: 'GM0202', name: 'Arnhem' },
  { slug: 'bergen-op-zoom', gmCode: 'GM0748', name: 'Bergen op Zoom' },
  { slug: 'ede', gmCode: 'GM0228', name: 'Ede' },
  { slug: 'epe', gmCode: 'GM0232', name: 'Epe' },
  { slug: 'horst-aan-de-maas', gmCode: 'GM1507', name: 'Horst aan de Maas' },
  { slug: 'leiden', gmCode: 'GM0546', name: 'Leiden' },
  { slug: 'leusden', gmCode: 'GM0327', name: 'Leusden' },
  { slug: 'renswoude', gmCode: 'GM0339', name: 'Renswoude' },
  { slug: 'land-van-cuijk', gmCode: 'GM1982', name: 'Land van Cuijk' },
]

export const practiceIdOf = (slug: string): string => `practice-${slug}`

const desk = { name: 'Loket (voorbeeld)', role: 'support_desk', phone: '0001234500', hours: 'Mo-Fr 09:00-17:00' }

/** Invented numbers throughout, so `is_demo`: the page says so, and nobody rings a wrong one. */
export function practiceStatements(db: Database) {
  const rows = practiceSeeds.map(({ slug, gmCode, name, theme = 'adempauze', contact = desk }, at) => ({
    id: practiceIdOf(slug),
    number: at + 1,
    slug,
    gmCode,
    name,
    theme,
    contact,
  }))
  return [
    db.run(sql`insert into municipalities (gm_code, name, succeeded_by)
      select m.value ->> 0, m.value ->> 1, m.value ->> 2 from json_each(${JSON.stringify(municipalities)}) m where true
      on conflict (gm_code) do nothing`),
    db.run(sql`insert into practices (id, number, slug, gm_code, name, theme, contact_name, contact_role, contact_phone, contact_hours,
        contact_days, listening_phone, out_of_hours_phone, is_demo)
      select p.value ->> '$.id', p.value ->> '$.number', p.value ->> '$.slug', p.value ->> '$.gmCode', p.value ->> '$.name', p.value ->> '$.theme',
        p.value ->> '$.contact.name', p.value ->> '$.contact.role', p.value ->> '$.contact.phone', p.value ->> '$.contact.hours',
        2, '0001234567', '0001234599', 1
      from json_each(${JSON.stringify(rows)}) p where true
      on conflict (id) do nothing`),
    db.run(sql`insert into postcode_areas (pc4, place, lat, lon, gm_code)
      select a.value ->> 0, a.value ->> 1, a.value ->> 2, a.value ->> 3, a.value ->> 4 from json_each(${JSON.stringify(practicePostcodes)}) a where true
      on conflict (pc4) do nothing`),
  ] as const
}
