import type { Child } from 'hono/jsx'
import type { HelpKind, SupportType } from '../../src/directory/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { writeQuery } from '../../src/search/query.ts'
import type { CareMessages } from '../messages/care.ts'

/** The three questions of the programme, each with the help that answers it. */
const doors = {
  hold: ['stay', 'daytime', 'at_home', 'night'],
  together: ['case_manager', 'client_support', 'respite_coordinator', 'home_nursing'],
  well: ['training', 'peer_support', 'meeting_center'],
} as const satisfies Record<string, readonly (HelpKind | SupportType)[]>

type Door = keyof typeof doors

const scenes: Record<Door, Child> = {
  hold: (
    <>
      <circle class="scene__sun" cx="70" cy="72" r="17" />
      <path class="scene__soft" d="M34 92c14-9 24-9 36-2s20 6 28 0v26H34z" />
      <path class="scene__line" d="M48 50c3-3 6-3 9 0 3-3 6-3 9 0" />
    </>
  ),
  together: (
    <>
      <circle class="scene__sun" cx="66" cy="46" r="9" />
      <path class="scene__line" d="M40 90h54M67 90v26" />
      <path class="scene__fill" d="M45 74h15v8a7.5 7.5 0 0 1-15 0zM74 74h15v8a7.5 7.5 0 0 1-15 0z" />
      <path class="scene__line" d="M50 68c-2-3 2-5 0-8M81 68c-2-3 2-5 0-8" />
    </>
  ),
  well: (
    <>
      <circle class="scene__sun" cx="84" cy="50" r="8" />
      <path class="scene__line" d="M66 94V60" />
      <path class="scene__soft" d="M66 76c-14 0-20-7-20-18 13 0 20 6 20 18zM66 68c0-11 6-17 18-18 1 12-6 18-18 18z" />
      <path class="scene__fill" d="M52 94h28l-4 22H56z" />
    </>
  ),
}

/** A door ajar, with light behind it. */
const Scene = ({ door }: { door: Door }) => (
  <svg viewBox="0 0 120 124" aria-hidden="true" focusable="false">
    <path class="scene__light" d="M34 116V56a32 32 0 0 1 64 0v60z" />
    {scenes[door]}
    <path class="scene__line" d="M34 116V56a32 32 0 0 1 64 0v60" />
    <path class="scene__leaf" d="M34 116V52C33 42 29 34 20 29L12 34v88z" />
    <circle class="scene__sun" cx="27" cy="80" r="3" />
    <path class="scene__line" d="M6 117.5h108" />
  </svg>
)

export const Doors = ({ m, slug }: { m: CareMessages; slug: string }) => (
  <ul class="doors">
    {(Object.keys(doors) as Door[]).map((door) => (
      <li class="card door">
        <Scene door={door} />
        <h3>
          <a class="card__link" href={paths.offerings(slug, writeQuery({ kinds: [...doors[door]] }))}>
            {m.practice.home.door[door].title}
          </a>
        </h3>
        <p>{m.practice.home.door[door].text}</p>
      </li>
    ))}
  </ul>
)
