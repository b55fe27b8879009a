/** An expected "no" is a value with a reason; only bugs and requests we cannot serve are thrown. */
export type Outcome<Value, Reason extends string> = { ok: true; value: Value } | { ok: false; reason: Reason }

export const yes = <Value>(value: Value) => ({ ok: true, value }) as const
export const no = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const
