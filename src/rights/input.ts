import * as z from 'zod'
import type { Shareable } from '../agreements/terms.ts'
import { as, oneOf, optionalText, orEmpty, telephone, ticked } from '../platform/field.ts'
import { referralFields } from '../referrals/input.ts'
import { holdReasons } from './retention.ts'

/** Somebody is looked for by the one, the other, or both. */
export const searchInput = z
  .object({ name: optionalText(80), telephone: orEmpty(telephone()) })
  .refine(({ name, telephone }) => name !== '' || telephone !== '', { path: ['name'], ...as('required') })
export type SearchedBy = keyof z.infer<typeof searchInput>

/** The rules of the form that it was written in. `seen` tells which facts the page showed. */
export const correctionInput = (shared: readonly Shareable[]) =>
  z.object({ ...referralFields(shared), seen: z.string(as('required')).max(64, as('too_long')).default('') })

/** Without a reason the hold ends. */
export const holdInput = z.object({ reason: oneOf(holdReasons) })
export const releaseInput = z.object({ release: ticked('required') })

export const erasureInput = z.object({ sure: orEmpty(ticked('required')) })
