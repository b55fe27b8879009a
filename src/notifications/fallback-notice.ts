import { type Promised, promises } from '../practice/response-times.ts'

/** `weeksAfterStart`: a promise that counts from when the help started, in weeks instead of in working days after sending. */
type Late = { what: 'late'; promise: Promised; days: number; weeksAfterStart: number | null }
type NoPlace = { what: 'no_place' }

/** What the fallback of an agreement is told, without an account; nothing of it is about a person who is cared for. */
export type FallbackNotice = (Late | NoPlace) & { reference: string; letter: string; call: { name: string; phone: string } }

/** It goes sealed, in the place where another mail has the token of its link. */
export const writeNotice = (notice: FallbackNotice): string => JSON.stringify(notice)

/** Undefined when it is not there any more. */
export function readNotice(written: string): FallbackNotice | undefined {
  const notice = written.startsWith('{') ? (JSON.parse(written) as FallbackNotice) : undefined
  return notice && (notice.what === 'no_place' || promises.includes(notice.promise)) ? notice : undefined
}
