import { digitsOfPhone, houseOf } from './contact-marks.ts'
import { kindOf, wordsOf } from './name-words.ts'
import {
  type Likeness,
  type OfferingMarks,
  type OrganisationMarks,
  offeringLikeness,
  organisationLikeness,
  type Place,
  thresholds,
} from './similarity.ts'

export type PairSubject = 'organisation' | 'offering'
export type Pair<Row> = { one: Row; other: Row; likeness: Likeness }

/** More pairs than these nobody looks through; the most alike come first. */
export const mostPairs = 50
/** A word that so many share is the name of nobody. */
const largestGroup = 60

/** Only those that share something are compared, so that a thousand names do not take half a million comparisons. */
function pairsAmong<Row extends { id: string }>(
  rows: readonly Row[],
  keysOf: (row: Row) => (string | undefined)[],
  likenessOf: (one: Row, other: Row) => Likeness,
): Pair<Row>[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) for (const key of new Set(keysOf(row))) if (key) groups.set(key, [...(groups.get(key) ?? []), row])
  const pairs = new Map<string, Pair<Row>>()
  for (const group of groups.values()) {
    for (const [at, first] of group.slice(0, largestGroup).entries()) {
      for (const second of group.slice(at + 1, largestGroup)) {
        const [one, other] = first.id < second.id ? [first, second] : [second, first]
        const key = `${one.id} ${other.id}`
        if (!pairs.has(key)) pairs.set(key, { one, other, likeness: likenessOf(one, other) })
      }
    }
  }
  return [...pairs.values()]
    .filter(({ likeness }) => likeness.score >= thresholds.likely)
    .sort((a, b) => b.likeness.score - a.likeness.score || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, mostPairs)
}

const nameKeys = (name: string) => {
  const words = wordsOf(name)
  const known = words.filter((word) => kindOf(word) === undefined)
  return [words.join(''), ...known.map((word) => [...word].slice(0, 4).join(''))]
}
const phoneKey = (phone: string) => {
  const digits = digitsOfPhone(phone)
  return digits && `tel ${digits}`
}
const houseKey = (place: Place) => {
  const house = houseOf(place)
  return house && `door ${house}`
}

export const organisationPairs = <Row extends OrganisationMarks & { id: string }>(rows: readonly Row[]): Pair<Row>[] =>
  pairsAmong(
    rows,
    ({ name, phones, places }) => [...nameKeys(name), ...phones.map(phoneKey), ...places.map(houseKey)],
    organisationLikeness,
  )

export const offeringPairs = <Row extends OfferingMarks & { id: string }>(rows: readonly Row[]): Pair<Row>[] =>
  pairsAmong(
    rows,
    ({ name, phone, place, organisation }) => [
      ...nameKeys(name),
      phoneKey(phone),
      place ? houseKey(place) : undefined,
      `of ${organisation.id}`,
    ],
    offeringLikeness,
  )
