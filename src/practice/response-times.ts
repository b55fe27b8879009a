/** The moments a promise is made about, in the order in which they come. */
export const promises = ['receive', 'contact', 'match', 'start', 'complete'] as const
export type Promised = (typeof promises)[number]

/** Working days after sending. */
export type ResponseTimes = Record<Promised, number>

/** Promises of a day before the one that comes first. */
export const promisesOutOfOrder = (times: ResponseTimes): Promised[] =>
  promises.filter((promise, at) => times[promise] < times[promises[at - 1] ?? promise])
