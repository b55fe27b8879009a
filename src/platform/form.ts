import type { FieldProblem } from './field.ts'

export type FieldProblems = Partial<Record<string, FieldProblem>>

/** What somebody typed, by field, exactly as typed: it goes back into the form when something is wrong. */
export type Typed = Partial<Record<string, string>>

/** What goes back into the form: as typed, with what is wrong with it. */
export const asShown = <Value>(form: Form<Value>): { typed: Typed; problems: FieldProblems } => ({
  typed: form.typed,
  problems: form.ok ? {} : form.problems,
})

export type Form<Value> = { ok: true; value: Value; typed: Typed } | { ok: false; problems: FieldProblems; typed: Typed }
