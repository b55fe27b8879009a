import type { FieldProblem } from './field.ts'

export type FieldProblems = Partial<Record<string, FieldProblem>>

/** What somebody typed, by field, exactly as typed: it goes back into the form when something is wrong. */
export type Typed = Partial<Record<string, string>>

export type Form<Value> = { ok: true; value: Value; typed: Typed } | { ok: false; problems: FieldProblems; typed: Typed }
