import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Actor } from '../src/identity/actor.ts'
import { dataBlock } from '../src/interop/schema-org.ts'
import type { TextSize } from '../src/platform/text-size.ts'
import type { Practice } from '../src/practice/practice.ts'
import { assets } from './assets/built.ts' // names with content hashes, written by the build
import { Footer, Listening } from './footer.tsx'
import { Masthead } from './header.tsx'
import type { CareMessages, Translation } from './messages/care.ts'
import type { Messages } from './messages/nl.ts'
import { TableBar, TableDialogs } from './reading-table-frame.tsx'
import { TranslationNote } from './translation-note.tsx'

/** Where somebody is on the work side. The last fifteen stand in the menu of the account, for few need them daily. */
export type WorkPlace =
  | 'worklist'
  | 'referrals'
  | 'agreements'
  | 'keeping'
  | 'reports'
  | 'contacts'
  | 'account'
  | 'network'
  | 'agenda'
  | 'library'
  | 'neighbours'
  | 'demand'
  | 'words'
  | 'people'
  | 'organisations'
  | 'rights'
  | 'retention'
  | 'log'
  | 'settings'

/** Which room of the house a page is in: the portal's own, a practice's public side, or the work side. */
export type Shell =
  | { area: 'portal' }
  | { area: 'practice'; practice: Practice; current?: 'offerings' | 'routing' | 'check' | 'shortlist' }
  | { area: 'work'; actor: Actor; current?: WorkPlace }

/** `live`: the page answers while somebody types, so it brings htmx. `passkeys`: it asks the device for a key. `shortlist`: it shows the list of this browser.
 * `words`: it has suggestions for what is typed. `tool`: the script of a page that stays in the browser.
 * `told`: the same for search engines, as schema.org has it. `feed`: where to follow what changes.
 * `care`: the page is in these words, those of caregivers, and so is its frame; without it the page is in Dutch or English.
 * `isTable`: it is the page that a reading table begins with.
 * `leadsTo`: the browser goes on to there. `isPassing`: asking for it again would give another page. */
export type Page = {
  title: string
  shell: Shell
  main: Child
  live?: boolean
  passkeys?: boolean
  shortlist?: boolean
  words?: boolean
  tool?: 'drawing' | 'paper'
  description?: string
  told?: object
  care?: CareMessages
  feed?: { address: string; title: string }
  isTable?: boolean
  leadsTo?: string
  isPassing?: boolean
}

const ownerOf = (shell: Shell): Practice | undefined =>
  shell.area === 'practice' ? shell.practice : shell.area === 'work' ? shell.actor.practice : undefined

/** What the tab says: the page, and whose portal it is of. */
export function tabTitle({ title, shell }: Pick<Page, 'title' | 'shell'>): string {
  return `${title} - Adempauze${shell.area === 'practice' ? ` ${shell.practice.name}` : ''}`
}

/** An answer that failed leaves the page as it was, and a fold that a reader opened stays open. */
const htmxConfig = JSON.stringify({ noSwap: ['204', '304', '4xx', '5xx'], morphIgnore: ['data-htmx-powered', 'open'] })

/** What stands around a page. `table`: the browser is a reading table, of the practice with this slug. */
type Frame = {
  m: Messages
  translation: Translation | undefined
  textSize: TextSize
  table: string | undefined
  address: string | undefined
}

export function Layout({
  title,
  shell,
  main,
  live,
  passkeys,
  shortlist,
  words,
  tool,
  description,
  told,
  feed,
  leadsTo,
  care,
  m,
  translation,
  textSize,
  table,
  isTable,
  address,
}: Page & Frame) {
  const practice = ownerOf(shell)
  const frame = care ?? m
  return (
    <html
      lang={frame.lang}
      dir={frame.dir}
      data-theme={practice?.theme}
      data-area={shell.area === 'work' ? 'werk' : undefined}
      data-table={table && ''}
      data-text={textSize === 'normal' ? undefined : textSize}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{tabTitle({ title, shell })}</title>
        <meta name="color-scheme" content="light dark" />
        {leadsTo && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
        {description && <meta name="description" content={description} />}
        {(shell.area === 'work' || shortlist) && <meta name="robots" content="noindex" />}
        {told && <script type="application/ld+json">{raw(dataBlock(told))}</script>}
        {feed && <link rel="alternate" type="application/atom+xml" href={feed.address} title={feed.title} />}
        <link rel="icon" href={assets.mark} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.stylesheet} />
        {live && <meta name="htmx-config" content={htmxConfig} />}
        {live && <script src={assets.htmx} defer></script>}
        <script src={assets.page} defer></script>
        {shell.area === 'practice' && <script src={assets.keep} defer></script>}
        {shortlist && <script src={assets.shortlist} defer></script>}
        {passkeys && <script src={assets.passkey} defer></script>}
        {words && <script src={assets.words} defer></script>}
        {table && <script src={assets['reading-table']} defer></script>}
        {tool && <script src={assets[tool]} defer></script>}
      </head>
      <body>
        <a class="skip-link" href="#inhoud">
          {frame.nav.skip}
        </a>
        <Masthead m={m} words={frame} shell={shell} textSize={textSize} address={address} isCare={care !== undefined} />
        {table && <TableBar m={frame} slug={table} isStart={isTable === true && practice?.slug === table} />}
        <main id="inhoud" tabindex={-1}>
          <TranslationNote m={m} translation={translation} isCare={care !== undefined} shell={shell} />
          {main}
        </main>
        {shell.area === 'practice' && <Listening m={frame} phone={shell.practice.listeningPhone} />}
        <Footer m={m} words={frame} shell={shell} practice={practice} />
        {table && <TableDialogs m={frame} slug={table} />}
      </body>
    </html>
  )
}
