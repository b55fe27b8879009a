import { paths } from '../src/paths.ts'
import type { CareMessages } from './messages/care.ts'
import { Icon } from './ui/icon.tsx'

type Props = { m: CareMessages; slug: string }

/** Seconds at which a screen reader hears how long there still is; the first is how long there is. */
const told = [20, 10, 5] as const

/** On every page that is read from a shared screen: back to the first, and a way to leave nothing behind. */
export const TableBar = ({ m: { readingTable: says }, slug, isStart }: Props & { isStart: boolean }) => (
  <nav class="table-bar" aria-label={says.title} data-screen>
    <p class="wrap row" data-ends>
      {isStart ? (
        <b>{says.title}</b>
      ) : (
        <a href={paths.readingTable(slug)}>
          <Icon name="arrow" />
          {says.back}
        </a>
      )}
      <a href={paths.readingTableAgain(slug)} data-forget>
        {says.again}
      </a>
    </p>
  </nav>
)

/** A script opens them: when nobody has touched the screen for a while, and for what leads away from the portal. */
export const TableDialogs = ({ m: { readingTable: says }, slug }: Props) => (
  <>
    <dialog
      class="table-dialog flow"
      id="nog-er"
      aria-labelledby="nog-er-kop"
      data-again={paths.readingTableAgain(slug)}
      data-told={JSON.stringify(Object.fromEntries(told.map((seconds) => [seconds, says.away.left({ seconds })])))}
    >
      <h2 id="nog-er-kop">{says.away.title}</h2>
      <p>{says.away.text}</p>
      <p class="table-dialog__count num" aria-hidden="true">
        {told[0]}
      </p>
      <p class="visually-hidden" role="status"></p>
      <form method="dialog">
        <button class="button" autofocus type="submit">
          {says.away.stay}
        </button>
      </form>
      <p class="row">
        <a href={paths.readingTableAgain(slug)} data-forget>
          {says.away.again}
        </a>
      </p>
    </dialog>
    <dialog class="table-dialog flow" id="elders" aria-labelledby="elders-kop">
      <h2 id="elders-kop">{says.elsewhere.title}</h2>
      <p>{says.elsewhere.text}</p>
      <p class="table-dialog__address">
        <bdi dir="ltr"></bdi>
      </p>
      <form method="dialog">
        <button class="button" autofocus type="submit">
          {says.elsewhere.close}
        </button>
      </form>
    </dialog>
  </>
)
