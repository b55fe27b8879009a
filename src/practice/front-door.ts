import type { PracticeName, Whereabouts } from './practice.ts'

export type PlaceAnswer =
  | { kind: 'practice'; slug: string }
  | { kind: 'empty' }
  | { kind: 'unknown_postcode'; pc4: string; place: string | undefined }
  | { kind: 'unknown_name'; typed: string }

const bare = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(gemeente|'s|’s|‘s|s)[ -]/, '')
    .replace(/[^a-z]/g, '')

/** Names by which people know a municipality besides its own. */
const alsoSaid = new Map([
  ['denbosch', 'hertogenbosch'],
  ['shertogenbosch', 'hertogenbosch'],
])

/** Which practice somebody means who typed a postcode or the name of a municipality. */
export function answerPlace(asked: {
  typed: string
  pc4: string
  area: Whereabouts | undefined
  practices: readonly PracticeName[]
}): PlaceAnswer {
  const { typed, pc4, area, practices } = asked
  if (typed === '') return { kind: 'empty' }
  if (pc4) return area?.slug ? { kind: 'practice', slug: area.slug } : { kind: 'unknown_postcode', pc4, place: area?.place }

  const name = alsoSaid.get(bare(typed)) ?? bare(typed)
  const namesOf = ({ name: own, alsoKnownAs }: PracticeName) => [own, ...(alsoKnownAs?.split(', ') ?? [])].map(bare)
  const whole = practices.find((practice) => namesOf(practice).includes(name))
  const begun = practices.filter((practice) => name.length >= 3 && namesOf(practice).some((own) => own.startsWith(name)))
  const practice = whole ?? (begun.length === 1 ? begun[0] : undefined)
  const slug = practice?.slug ?? area?.slug
  return slug ? { kind: 'practice', slug } : { kind: 'unknown_name', typed }
}
