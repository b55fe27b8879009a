import type { Taxonomy } from '../directory/taxonomy.ts'
import { isDay } from '../platform/day.ts'
import { pc4Of } from '../platform/postcode.ts'
import type { Unreadable } from '../platform/problem.ts'
import { taxonomyById, termById } from './hsds-terms.ts'

/** The names that somebody may ask by. */
export const directoryParameters = [
  'search',
  'practice',
  'postcode',
  'proximity',
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'modified_after',
  'minimal',
  'full',
  'page',
  'per_page',
] as const
type Parameter = (typeof directoryParameters)[number]

export type Shape = 'minimal' | 'list' | 'full'

/** What somebody asks of the directory; an empty text and `undefined` ask for nothing. A term that nobody knows is `null`: nothing has it. */
export type DirectoryQuery = {
  words: string
  practice: string
  pc4: string
  withinKm: number | undefined
  taxonomy: Taxonomy | null | undefined
  term: { taxonomy: Taxonomy; code: string } | null | undefined
  organisationId: string
  changedSince: string
  shape: Shape
  page: number
  perPage: number
}

const perPage = { usual: 25, most: 100, minimal: 1000 }
const lastPage = 100_000
const farthest = 500_000 // metres
const longestWords = 200

/** Reads the parameters of HSDS 3.0, and `practice`, which is ours. The first of a name counts; a name we do not know says nothing. */
export function readDirectoryQuery(asked: URLSearchParams): { query: DirectoryQuery; unread: Unreadable[] } {
  const unread: Unreadable[] = []
  const complain = (name: Parameter, reason: Unreadable['reason'], bounds: { min?: number; max?: number } = {}) => {
    unread.push({ name, reason, ...bounds })
    return undefined
  }
  const typed = (name: Parameter) => (asked.get(name) ?? '').trim()

  const whole = (name: Parameter, usual: number, max: number) => {
    const text = typed(name)
    if (text === '') return usual
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
    return number >= 1 && number <= max ? number : (complain(name, 'whole_number', { min: 1, max }) ?? usual)
  }
  const isTrue = (name: Parameter) => {
    const text = typed(name).toLowerCase()
    if (!['', 'true', 'false', '1', '0'].includes(text)) complain(name, 'yes_or_no')
    return text === 'true' || text === '1'
  }
  const uuid = (name: Parameter) => {
    const text = typed(name).toLowerCase()
    return text === '' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : (complain(name, 'id') ?? '')
  }
  const kilometres = () => {
    const text = typed('proximity')
    if (text === '') return undefined
    const [, number = '', unit = 'm'] = /^(\d{1,7}(?:\.\d{1,6})?) ?(m|km)?$/i.exec(text) ?? []
    const metres = Number(number) * (unit.toLowerCase() === 'km' ? 1000 : 1)
    if (number === '' || metres > farthest) return complain('proximity', 'distance', { max: farthest })
    return typed('postcode') === '' ? complain('proximity', 'needs_postcode') : metres / 1000
  }
  const postcode = () => {
    const text = typed('postcode')
    return text === '' ? '' : (pc4Of(text) ?? complain('postcode', 'postcode') ?? '')
  }
  const moment = () => {
    const text = typed('modified_after')
    return text === '' ? '' : (momentOf(text) ?? complain('modified_after', 'moment') ?? '')
  }

  const shape: Shape = isTrue('minimal') ? 'minimal' : isTrue('full') ? 'full' : 'list'
  const [termId, taxonomyId] = [uuid('taxonomy_term_id'), uuid('taxonomy_id')]
  const query: DirectoryQuery = {
    words: typed('search').normalize('NFC').slice(0, longestWords).toWellFormed(),
    practice: typed('practice').slice(0, longestWords),
    pc4: postcode(),
    withinKm: kilometres(),
    taxonomy: taxonomyId === '' ? undefined : (taxonomyById(taxonomyId) ?? null),
    term: termId === '' ? undefined : (termById(termId) ?? null),
    organisationId: uuid('organization_id'),
    changedSince: moment(),
    shape,
    page: whole('page', 1, lastPage),
    perPage: whole('per_page', shape === 'minimal' ? perPage.minimal : perPage.usual, shape === 'minimal' ? perPage.minimal : perPage.most),
  }
  return { query, unread }
}

const moments = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:(Z)|([+\- ])(\d\d):?(\d\d))?)?$/i

/** A day or a moment, in UTC where it does not say otherwise. The plus of an offset often arrives as a space. */
export function momentOf(typed: string): string | undefined {
  const [, day = '', time = '00:00', , sign, hours = '', minutes = ''] = moments.exec(typed) ?? []
  if (!isDay(day)) return undefined
  const offset = sign ? `${sign === '-' ? '-' : '+'}${hours}:${minutes}` : 'Z'
  const instant = Date.parse(`${day}T${time}${offset}`)
  const text = Number.isNaN(instant) ? '' : new Date(instant).toISOString()
  return text.length === 24 ? text : undefined
}
