import type { Child } from 'hono/jsx'
import type { Point } from '../../src/practice/ground.ts'
import { kmText, type MapDrawing } from '../../src/search/map.ts'
import { half } from '../../src/search/map-box.ts'
import { PinShape } from '../ui/pin.tsx'

/** What a pin is: the number of its card, to which it leads, and its name. Without a number it is what the page is about. */
export type PinOf = Point & { isFull: boolean; number?: number; name?: string }

type Props = { drawing: MapDrawing<PinOf>; label: string; children: Child }

const view = `${-half.width} ${-half.height} ${2 * half.width} ${2 * half.height}`
const round = Math.round

/** Our own drawing: nothing of it comes from elsewhere. All that it shows stands in words beside it. */
export const MapFigure = ({ drawing, label, children }: Props) => (
  <figure class="map">
    <div class="map__sheets">
      <Ground drawing={drawing} />
      <svg viewBox={view} role={drawing.pins.some(({ of }) => of.number) ? 'group' : 'img'} aria-label={label}>
        {drawing.pins.map(({ x, y, of }) => {
          const place = { class: 'pin', transform: `translate(${round(x)} ${round(y)})`, 'data-full': of.isFull ? '' : undefined }
          return of.number === undefined ? (
            <g {...place}>
              <PinShape />
            </g>
          ) : (
            <a href={`#plek-${of.number}`} {...place}>
              <title>{of.name}</title>
              <rect class="pin__target" x="-17" y="-21" width="34" height="37" rx="8" />
              <PinShape number={of.number} />
            </a>
          )
        })}
      </svg>
    </div>
    <figcaption>{children}</figcaption>
  </figure>
)

/** The sheet below the pins, with names of places here. */
const Ground = ({ drawing: { rings, labels, pins, home } }: Pick<Props, 'drawing'>) => (
  <svg lang="nl" viewBox={view} aria-hidden="true" focusable="false">
    {rings.toReversed().map(({ radius }) => (
      <circle class="map__ring" r={round(radius)} />
    ))}
    {rings.map(
      ({ km, label }) =>
        label && (
          <text class="map__km" x={round(label.x)} y={round(label.y)}>
            {kmText(km)}
          </text>
        ),
    )}
    {labels.map(({ text, x, y, dot }) => (
      <>
        <circle class="map__dot" cx={round(dot.x)} cy={round(dot.y)} r="2.5" />
        <text class="map__place" x={round(x)} y={round(y)}>
          {text}
        </text>
      </>
    ))}
    {pins.map(
      ({ x, y, from }) => from && <path class="map__leader" d={`M${round(x)} ${round(y + 13)}L${round(from.x)} ${round(from.y)}`} />,
    )}
    {home && <path class="map__home" d="M-9 8V-3L0-11 9-3V8z" />}
  </svg>
)
