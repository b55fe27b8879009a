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
  for (const issue of result.error.issues) problems[issue.path.join('.')] ??= complaintOf(issue)
  return { ok: false, problems, typed }
}

/** Of a field that may also stay empty, the complaint is about what was filled in: the last of its two ways to be right. */
function complaintOf(issue: z.core.$ZodIssue): FieldProblem {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return (inner ?? issue).message as FieldProblem
}

/** A file that came with the form; undefined when none was chosen. */
export async function readFile(c: Pick<Context, 'req'>, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = (await readBody(c))[name]
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
}

/** Control signs, and those that turn the direction of the text after them. */
const unseen = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

/** The fields as typed. A body that is no form at all is a request we cannot read. */
export async function readTyped(c: Pick<Context, 'req'>): Promise<Typed> {
  const texts = Object.entries(await readBody(c)).filter((field): field is [string, string] => typeof field[1] === 'string')
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/\r\n/g, '\n').replace(unseen, '')]))
}

/** Read once, however often it is asked for. */
async function readBody({ req }: Pick<Context, 'req'>): Promise<Record<string, string | File>> {
  try {
    return await req.parseBody()
  } catch (error) {
    throw error instanceof TypeError ? new Problem('bad_request') : error
  }
}
