import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { problemPage, type Unsent } from '../../views/problem.tsx'
import { ConfigProblem } from '../platform/config.ts'
import { isUnreachable } from '../platform/database.ts'
import { Problem, type ProblemKind } from '../platform/problem.ts'
import { isForMachines, problemAnswer } from './api.ts'
import type { AppEnv } from './env.ts'
import { readTyped } from './form.ts'
import { toConsole } from './log.ts'
import { render } from './render.tsx'

/** Every thrown thing becomes a page in the visitor's language, or an answer that machines read. What is no `Problem` is a bug: its kind is logged, never its text. */
export async function onError(error: Error, c: Context<AppEnv>) {
  const problem = asProblem(error)
  const seconds = problem && retryAfter[problem.kind]
  if (seconds) c.header('Retry-After', seconds)
  if (!problem || problem.kind === 'unavailable') log(c, error)
  if (isForMachines(c.req.path)) return problemAnswer(c, problem)
  if (problem)
    return render(c, problemPage({ m: c.var.m, care: c.var.care, kind: problem.kind, unsent: await unsentOf(c, problem) }), problem.status)
  return render(c, problemPage({ m: c.var.m, care: c.var.care, kind: 'broken' }), 500)
}

/** Seconds to wait before the same request may be served. */
const retryAfter: Partial<Record<ProblemKind, string>> = { unavailable: '30', too_many: '60' }

/** What a form said that could not be served now: the page hands it back, to be sent again. */
async function unsentOf(c: Context<AppEnv>, { kind }: Problem): Promise<Unsent | undefined> {
  if (c.req.method !== 'POST' || (kind !== 'signed_out' && kind !== 'unavailable' && kind !== 'too_many')) return undefined
  const typed = await readTyped(c).catch(() => undefined)
  return typed && { address: c.req.path, typed }
}

function asProblem(error: Error): Problem | undefined {
  if (error instanceof Problem) return error
  if (isUnreachable(error)) return new Problem('unavailable')
  if (error instanceof HTTPException) return new Problem('bad_request')
  return undefined
}

/** A line for the operator: what kind of error and where, not its message, for drivers put the values of a query in there. */
function log(c: Context<AppEnv>, error: Error): void {
  const at = error.stack?.replace(error.message, '').match(/^\s+at .*/m)?.[0]
  const message = error instanceof ConfigProblem ? error.message : undefined
  const write = c.var.log ?? toConsole // the settings may be what is wrong
  write({ level: 'error', request: c.var.origin?.requestId, error: error.name, message, route: c.req.routePath, at: at?.trim() })
}
