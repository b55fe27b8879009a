import * as z from 'zod'
import { id, text, wholeNumber } from '../platform/field.ts'
import { decideGroup } from './synonyms.ts'

const longestTyped = 2000

const words = () =>
  text(longestTyped).transform((typed, context) => {
    const decided = decideGroup(typed)
    if (!decided.ok) context.addIssue({ code: 'custom', message: decided.reason })
    return decided.ok ? decided.value : []
  })

const version = () => wholeNumber(1, 999_999)

/** `key` becomes the id: a form that is sent twice writes one group. */
export const newSynonymsInput = z.object({ words: words(), key: id() })

/** `version` is the one the page showed, so nobody overwrites what they did not see. */
export const synonymsInput = z.object({ words: words(), version: version() })

/** What words are kept by, as the page of what is missing told it. */
export const strikeInput = z.object({ what: id() })

export const synonymsRemovalInput = z.object({ version: version() })
