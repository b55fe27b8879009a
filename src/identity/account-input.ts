import * as z from 'zod'
import { as, id, oneOf, optionalText, text } from '../platform/field.ts'
import { languageCodes } from '../platform/language.ts'
import { longestPasskeyName } from './passkey.ts'

/** What the device answered, as the script sends it; empty without a script. */
const answer = z.string().max(20_000, as('too_long')).default('')

export const signInInput = z.object({ answer })
export const newPasskeyInput = z.object({ answer, passkeyName: optionalText(longestPasskeyName) })
export const passkeyNameInput = z.object({ newName: text(longestPasskeyName) })
export const membershipInput = z.object({ membership: id() })
export const mailLanguageInput = z.object({ language: oneOf(languageCodes) })
