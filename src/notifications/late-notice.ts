import { type Promised, promises } from '../practice/response-times.ts'

/** `weeksAfterStart`: a promise that counts from when the help started, in weeks instead of in working days after sending. */
type LatePromise = { promise: Promised; days: number; weeksAfterStart: number | null }

/** What somebody without an account is told of a promise that was not kept; nothing of it is about a person who is cared for. */
export type LateNotice = LatePromise & { reference: string; letter: string; call: { name: string; phone: string } }

/** It goes sealed, in the place where another mail has the token of its link. */
export const writeNotice = (notice: LateNotice): string => JSON.stringify(notice)

/** Undefined when it is not there any more. */
export function readNotice(written: string): LateNotice | undefined {
  const notice = written.startsWith('{') ? (JSON.parse(written) as LateNotice) : undefined
  return notice && promises.includes(notice.promise) ? notice : undefined
}
