import type { CsvFile } from '../local/read-csv.ts'
import { importColumns } from '../src/directory/import-cell.ts'
import { caregiverGroups, dayParts, fundingRoutes, recipientGroups, type SupportType, supportTypes } from '../src/directory/taxonomy.ts'
import { directory } from '../views/messages/nl/directory.ts'
import { comforts, districts, helpers, languages, moments, pastimes, trees } from './words.ts'

type Cells = Record<string, string>

/** Offerings for 's-Hertogenbosch as a file for the import: always the same ones, of all types, over the whole municipality. */
export function inventOfferings(count: number): CsvFile {
  const rows = Array.from({ length: count }, (_, at) => ({ line: at + 2, cells: invent(at) }))
  return { header: [...importColumns], rows, problems: [] }
}

function invent(at: number): Cells {
  const draw = drawsFrom(at)
  const types = draw.some(supportTypes, 1, 2)
  const first = types[0] ?? 'day_care'
  const organisation = `Stichting ${draw.one(trees)}hof ${at % 200} (voorbeeld)`
  const room = draw.below(9)
  const verified = draw.below(10)
  return {
    external_id: `BENCH${at}`,
    organisation,
    name: `${directory.supportType[first].name} De ${draw.one(trees)} ${at} (voorbeeld)`,
    summary: `${sentence(draw)} ${directory.supportType[first].text}`.slice(0, 200),
    description: Array.from({ length: 4 + draw.below(4) }, () => sentence(draw)).join(' '),
    types: types.join('|'),
    care_recipient_groups: draw.some(recipientGroups, 1, 4).join('|'),
    caregiver_groups: draw.some(caregiverGroups, 0, 2).join('|'),
    funding_routes: draw.some(fundingRoutes, 1, 3).join('|'),
    cost_note:
      ['Gratis', 'Hoogstens € 21,80 per maand via de gemeente', `€ ${20 + draw.below(200)} per dag (voorbeeld)`, ''][draw.below(4)] ?? '',
    who_may_apply: 'anyone',
    application_process: 'Bel of mail ons. U hoort binnen twee dagen of er plek is.',
    lead_time_days: String(draw.below(60)),
    day_parts: draw.some(dayParts, 1, 3).join('|'),
    opening_hours: 'Mo-Fr 09:00-17:00',
    phone: `000-${7_000_000 + at}`,
    languages: ['nl', ...draw.some(languages.slice(1), 0, 2)].join('|'),
    service_area: 'GM0796',
    ...(verified > 0 ? { verified_on: `2026-${String(verified).padStart(2, '0')}-14`, verified_by: organisation } : {}),
    ...(room < 6 ? { capacity_available: String(room), capacity_maximum: '8', capacity_unit: 'places' } : {}),
    ...placeOf(first, draw),
  }
}

const visiting: readonly SupportType[] = ['home_respite', 'volunteer_buddy', 'night_care', 'domestic_help', 'home_nursing', 'meals']

/** Help that comes to you has a place but no door; a few doors are nobody's business. */
function placeOf(type: SupportType, draw: Draw): Cells {
  const [pc4, place] = draw.one(districts)
  if (visiting.includes(type)) return { place }
  const letters = String.fromCharCode(65 + draw.below(26), 65 + draw.below(26))
  const isKnownExactly = draw.below(4) > 0
  return {
    address: `${draw.one(trees)}laan ${1 + draw.below(200)}`,
    postcode: `${pc4} ${letters}`,
    place,
    hide_address: draw.below(40) === 0 ? 'yes' : '',
    ...(isKnownExactly ? { lat: (51.67 + draw.below(800) / 10_000).toFixed(4), lon: (5.25 + draw.below(2200) / 10_000).toFixed(4) } : {}),
  }
}

function sentence(draw: Draw): string {
  const pastime = draw.early(pastimes)
  const made = [
    `Op ${draw.one(moments)} gaat ${draw.one(helpers)} met uw naaste ${pastime}.`,
    `In de ${draw.one(comforts)} is het rustig en kan wie moe is even liggen.`,
    `Wie van ${pastime} houdt, vindt hier gezelschap bij de ${draw.one(comforts)}.`,
    `U heeft de ${draw.one(moments)} voor uzelf, want ${draw.one(helpers)} blijft erbij.`,
    `De groep telt ${4 + draw.below(12)} mensen en begint elke ${draw.one(moments)} met ${pastime}.`,
    `Aan de ${draw.one(trees)}laan ligt een huis met een ${draw.one(comforts)}.`,
    `Bij dementie of na een ziekenhuisopname denkt ${draw.one(helpers)} met u mee.`,
    `Vervoer op ${draw.one(moments)} kan, ook met een rolstoel.`,
  ]
  return draw.one(made)
}

type Draw = ReturnType<typeof drawsFrom>

/** Draws that are the same at every run (mulberry32). */
function drawsFrom(seed: number) {
  let state = (seed + 1) * 0x9e3779b9
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[place]
    if (item === undefined) throw new RangeError(`There is no item ${place} of ${items.length}.`)
    return item
  }
  const one = <Item>(items: readonly Item[]): Item => at(items, below(items.length))
  return {
    below,
    one,
    /** The first items often, the last ones hardly ever. */
    early: <Item>(items: readonly Item[]): Item => at(items, Math.floor(next() ** 3 * items.length)),
    some: <Item>(items: readonly Item[], least: number, most: number): Item[] => [
      ...new Set(Array.from({ length: least + below(most - least + 1) }, () => one(items))),
    ],
  }
}
