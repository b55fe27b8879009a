import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import type { Offering } from './offering.ts'
import { codeOf } from './short-code.ts'

/** More than this nobody rings; and a list has to be read in one go. */
export const mostListed = 50

/** The short codes in a list that somebody keeps or was sent: in their order, each once, no more than fit on it. */
export const readCodes = (text: string): string[] =>
  [...new Set(text.split(/[\s,]+/).flatMap((part) => codeOf(part) ?? []))].slice(0, mostListed)

/** What somebody wants to have at hand about a place. `asked`: the code it is listed by, also when it goes on as another. */
export type Listed = { asked: string; available: number | null } & Pick<
  Offering,
  | 'slug'
  | 'code'
  | 'name'
  | 'organisation'
  | 'types'
  | 'costNote'
  | 'whoMayApply'
  | 'applicationProcess'
  | 'openingHours'
  | 'phone'
  | 'email'
  | 'verifiedBy'
  | 'verifyEveryMonths'
> & { place: string; unit: Offering['capacity']['unit']; verifiedOn: Day | null }

/** No longer offered here. Without a name when nobody knows the code, or nobody may know it yet. */
export type Gone = { asked: string; name: string | null }

export type Shortlist = { practice: Practice; listed: Listed[]; gone: Gone[] }
