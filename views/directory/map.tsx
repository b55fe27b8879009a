import type { Offering } from '../../src/directory/offering.ts'
import { roomOf } from '../../src/directory/offering.ts'
import type { Ground } from '../../src/practice/ground.ts'
import { drawMap } from '../../src/search/map.ts'
import { uncapitalised } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { distanceText } from '../search/card.tsx'
import { MapFigure } from '../search/map.tsx'

type Props = { m: CareMessages; offering: Offering; ground: Ground; distanceKm: number | null; postcode: string }

/** Where the one place lies. Not there for help that comes to people, nor for a hidden address. */
export const MapOfOffering = ({ m, offering, ground, distanceKm, postcode }: Props) => {
  const { at } = offering
  const drawing = at && drawMap(ground, [{ ...at, isFull: roomOf(offering.capacity) === 'full' }], 5)
  if (!drawing) return null
  const distance = distanceKm === null ? '' : uncapitalised(distanceText(m, distanceKm, false), m.lang)
  const label = distance
    ? m.directory.map.near({ name: offering.name, distance, postcode })
    : m.directory.map.at({ name: offering.name, place: offering.location?.place ?? '' })
  return (
    <MapFigure drawing={drawing} label={label}>
      {distance ? `${m.search.map.home({ postcode })} ${m.search.map.about}` : `${label}.`}
    </MapFigure>
  )
}
