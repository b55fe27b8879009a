import { caregivers } from './thesaurus-caregivers.ts'
import { conditions } from './thesaurus-conditions.ts'
import type { Entry } from './thesaurus-entry.ts'
import { languages } from './thesaurus-languages.ts'
import { money } from './thesaurus-money.ts'
import { situations } from './thesaurus-situations.ts'
import { support } from './thesaurus-support.ts'

/** The words of the field that come with every practice. */
export const thesaurus: readonly Entry[] = [...support, ...conditions, ...caregivers, ...situations, ...money, ...languages]
