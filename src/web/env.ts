import type { Context } from 'hono'
import type { Messages } from '../../views/messages/nl.ts'
import type { Actor } from '../identity/actor.ts'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Language } from './language.ts'

/** On every request. */
export type AppEnv = {
  Variables: { config: Config; db: Database; now: Date; today: Day; language: Language; m: Messages }
}

/** Past an `access(...)` door there is also `actor`: somebody who signed in. */
export type SignedInEnv = AppEnv & { Variables: { actor: Actor } }
export type SignedIn = Context<SignedInEnv>
