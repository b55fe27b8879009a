import { caregiverGroups, dayParts, fundingRoutes, recipientGroups, supportTypes } from '../directory/taxonomy.ts'
import type { Hit } from './hit.ts'
import type { SearchQuery } from './query.ts'
import type { Code } from './thesaurus-entry.ts'

/** One thing for which an offering is in the list. */
export type Why =
  | { kind: 'code'; code: Code }
  | { kind: 'word'; word: string }
  | { kind: 'km'; km: number }
  | { kind: 'visits' }
  | { kind: 'room' }
  | { kind: 'open' }

/** For whom comes before when, and when before what: the card says already what it is. */
const tellingFirst: readonly (readonly Code[])[] = [recipientGroups, caregiverGroups, dayParts, supportTypes, fundingRoutes]
const importance = (code: Code): number => tellingFirst.findIndex((codes) => codes.includes(code))

const mostCodes = 3
const mostWords = 2

/** What of a search an offering answers, the most telling first: what was chosen, what was meant, what was typed, and how near it is. */
export function whyOf(hit: Pick<Hit, 'answers' | 'distanceKm' | 'comesToYou' | 'room'>, query: SearchQuery): Why[] {
  const chosen: Code[] = [query.group, query.dayPart].filter((code) => code !== '')
  const meant = hit.answers.codes.toSorted((one, other) => importance(one) - importance(other))
  const codes = [...new Set([...chosen, ...meant])].slice(0, mostCodes)
  const words = hit.answers.words.slice(0, codes.length >= mostCodes ? 0 : mostWords)
  const said = [...codes.map((code): Why => ({ kind: 'code', code })), ...words.map((word): Why => ({ kind: 'word', word }))]
  const near: Why[] = hit.distanceKm !== null ? [{ kind: 'km', km: hit.distanceKm }] : hit.comesToYou ? [{ kind: 'visits' }] : []
  const room: Why[] = query.onlyFree && hit.room === 'free' ? [{ kind: 'room' }] : []
  const open: Why[] = query.openNow ? [{ kind: 'open' }] : []
  return said.length + room.length + open.length > 0 ? [...said, ...room, ...open, ...near] : []
}
