import * as z from 'zod'
import { id, oneOf, wholeNumber } from '../platform/field.ts'

export const mergeSides = ['this', 'other'] as const
export type MergeSideName = (typeof mergeSides)[number]
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
