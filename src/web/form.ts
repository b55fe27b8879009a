import type { Context } from 'hono'
import type * as z from 'zod'
import type { FieldProblem } from '../platform/field.ts'
import type { FieldProblems, Form, Typed } from '../platform/form.ts'
import { Problem } from '../platform/problem.ts'

/** The only way a form body enters the portal. */
export async function readForm<Schema extends z.ZodType>(c: Pick<Context, 'req'>, schema: Schema): Promise<Form<z.infer<Schema>>> {
  const typed = await readTyped(c)
  const result = schema.safeParse(typed)
  if (result.success) return { ok: true, value: result.data, typed }

  const problems: FieldProblems = {}
  for (const issue of result.error.issues) problems[issue.path.join('.')] ??= issue.message as FieldProblem
  return { ok: false, problems, typed }
}

/** The fields as typed. A body that is no form at all is a request we cannot read. */
export async function readTyped(c: Pick<Context, 'req'>): Promise<Typed> {
  try {
    const body = await c.req.parseBody()
    return Object.fromEntries(Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'))
  } catch (error) {
    throw error instanceof TypeError ? new Problem('bad_request') : error
  }
}
