import type { Context } from 'hono'
import type { CareMessages, Translation } from '../../views/messages/care.ts'
import type { Messages } from '../../views/messages/nl.ts'
import type { Origin } from '../audit/event.ts'
import type { Actor } from '../identity/actor.ts'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Language } from '../platform/language.ts'
import type { TextSize } from '../platform/text-size.ts'
import type { Vault } from '../platform/vault.ts'
import type { Later } from './later.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'

/** What differs between production and a test: the settings, the database, the keys, the clock, what counts and writes along, and what comes later. */
export type Parts = { config: Config; db: Database; vault: Vault; now: Date; limits: Limits; log: Log; later: Later }

/** On every request. `care`: the words of pages for caregivers, which are in more languages; `translation`: when they are in one of those. `textSize`: what the visitor chose. */
export type AppEnv = {
  Variables: Parts & {
    today: Day
    language: Language
    m: Messages
    care: CareMessages
    translation: Translation | undefined
    textSize: TextSize | undefined
    origin: Origin
  }
}

/** Past an `access(...)` door there is also `actor`: somebody who signed in. */
export type SignedInEnv = AppEnv & { Variables: { actor: Actor } }
export type SignedIn = Context<SignedInEnv>
