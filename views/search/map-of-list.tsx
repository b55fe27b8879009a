import type { Hit, SearchResult } from '../../src/search/hit.ts'
import { drawMap } from '../../src/search/map.ts'
import { commaOf, inWords, uncapitalised } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { distanceText } from './card.tsx'
import { MapFigure, type PinOf } from './map.tsx'

type Props = { m: CareMessages; result: SearchResult; first: number }

/** The places of this page of the list, by the numbers they have there. A fold on a phone. */
export const MapOfList = ({ m, result, first }: Props) => {
  const pins = result.hits.flatMap((hit, place) => (hit.at ? [pinOf(m, hit, hit.at, first + place)] : []))
  const drawing = drawMap(result.ground, pins)
  if (!drawing) return null
  const postcode = drawing.home ? result.postcode : ''
  const numbersOf = (some: readonly PinOf[]) => some.flatMap(({ number }) => number ?? [])
  const beyond = numbersOf(drawing.pins.filter(({ isBeyond }) => isBeyond).map(({ of }) => of))
  const absent = result.hits.flatMap(({ at }, place) => (at ? [] : [first + place]))
  return (
    <details class="disclosure map-fold">
      <summary>
        <Icon name="pin" />
        {m.search.map.open}
      </summary>
      <MapFigure drawing={drawing} label={m.search.map.label({ postcode, practice: result.practice.name })}>
        {postcode && `${m.search.map.home({ postcode })} `}
        {m.search.map.numbers}
        {pins.some(({ isFull }) => isFull) && ` ${m.search.map.full}`}
        {beyond.length > 0 && ` ${m.search.map.beyond(numbered(m, beyond))}`}
        {absent.length > 0 && ` ${m.search.map.absent(numbered(m, absent))}`}
        {` ${m.search.map.about}`}
      </MapFigure>
    </details>
  )
}

const numbered = (m: CareMessages, numbers: readonly number[]) => ({ numbers: inWords(numbers, m.search.map.and), count: numbers.length })

const pinOf = (m: CareMessages, hit: Hit, at: NonNullable<Hit['at']>, number: number) => ({
  ...at,
  number,
  isFull: hit.room === 'full',
  name: [
    `${number}: ${hit.name}`,
    ...(hit.distanceKm === null ? [] : [uncapitalised(distanceText(m, hit.distanceKm, false), m.lang)]),
    ...(hit.room === 'full' ? [uncapitalised(m.directory.room.full, m.lang)] : []),
  ].join(commaOf(m.lang)),
})
