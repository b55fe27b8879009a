import * as z from 'zod'
import { id, oneOf, wholeNumber } from '../platform/field.ts'
import { type MergePart, mergePartNames, mergeSides } from './merge-parts.ts'

const side = () => oneOf(mergeSides)
const version = () => wholeNumber(1, 999_999)

export const mergeIntents = ['preview', 'back', 'confirm'] as const

/** Which of two stays, and of which each value; the versions are those that the page showed. */
export const organisationMergeInput = z.object({
  other: id(),
  keep: side(),
  name: side(),
  kvk: side(),
  url: side(),
  thisVersion: version(),
  otherVersion: version(),
  intent: oneOf(mergeIntents),
})

/** That these two are really two. */
export const apartInput = z.object({ subject: oneOf(['organisation', 'offering']), one: id(), other: id() })

/** The same for two offerings; a part in which they are equal is not asked. */
export const offeringMergeInput = z.object({
  other: id(),
  keep: side(),
  organisation: side().optional(),
  ...(Object.fromEntries(mergePartNames.map((part) => [part, side().optional()])) as Record<
    MergePart,
    z.ZodOptional<ReturnType<typeof side>>
  >),
  thisVersion: version(),
  otherVersion: version(),
  intent: oneOf(mergeIntents),
})
