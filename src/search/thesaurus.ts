import { conditions } from './thesaurus-conditions.ts'
import type { Entry } from './thesaurus-entry.ts'
import { support } from './thesaurus-support.ts'

export const thesaurus: readonly Entry[] = [...support, ...conditions]
