import type { Context } from 'hono'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type * as z from 'zod'
import { paths } from '../paths.ts'
import { Problem, type Unreadable, UnreadableProblem } from '../platform/problem.ts'
import type { AppEnv } from './env.ts'

/** The version of what we promise to machines, by semantic versioning. */
export const apiVersion = '1.0.0'

/** Whether an address is for machines: it has no pages, reads no cookie, and is open to every site. */
export const isForMachines = (path: string): boolean => path === paths.api || path.startsWith(`${paths.api}/`)

/** Every site may ask from the browser of its visitor: there is nothing here that is not public. */
export const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
  allowHeaders: ['Content-Type', 'If-None-Match'],
  exposeHeaders: ['API-Version', 'ETag', 'Retry-After', 'X-Request-Id'],
  maxAge: 24 * 60 * 60,
})

export const versioned = createMiddleware<AppEnv>(async function versioned(c, next) {
  c.header('API-Version', apiVersion)
  await next()
})

/** The last route of an API that is only read: what else is asked there does not exist, or may not be asked in this way. */
export const nothingElse = (c: Context<AppEnv>): never => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') throw new Problem('not_found')
  c.header('Allow', 'GET, HEAD, OPTIONS')
  throw new Problem('not_allowed')
}

/** The only way JSON enters the portal. */
export async function readJson<Schema extends z.ZodType>(
  c: Context<AppEnv>,
  schema: Schema,
  unreadableOf: (issue: z.core.$ZodIssue) => Unreadable[],
): Promise<z.infer<Schema>> {
  const sent = await c.req.json<unknown>().catch((error: unknown) => {
    throw error instanceof SyntaxError || error instanceof TypeError
      ? new UnreadableProblem([{ name: 'body', pointer: '#', reason: 'json' }])
      : error
  })
  const result = schema.safeParse(sent)
  if (!result.success) throw new UnreadableProblem(result.error.issues.flatMap(unreadableOf))
  return result.data
}

/** RFC 9457. The id of the request is in our own lines as well; the address is not told back, for somebody may have typed in it. */
export function problemAnswer(c: Context<AppEnv>, problem: Problem | undefined): Response {
  const { m, origin } = c.var
  const kind = problem?.kind ?? 'broken'
  const status = problem?.status ?? 500
  const parts = problem instanceof UnreadableProblem ? problem.parts : []
  const told = parts.map((part) => ({ name: part.name, pointer: part.pointer, reason: m.api.unreadable[part.reason](part) }))
  const params = told.filter(({ pointer }) => pointer === undefined).map(({ name, reason }) => ({ name, reason }))
  const errors = told.filter(({ pointer }) => pointer !== undefined).map(({ pointer, reason }) => ({ pointer, detail: reason }))
  const { title, detail } = m.api.problem[kind]
  const body = {
    type: `urn:problem-type:adempauze:${kind.replaceAll('_', '-')}`,
    title,
    status,
    detail: told.map(({ name, reason }) => `${name}: ${reason}`).join(' ') || detail,
    instance: origin && `urn:uuid:${origin.requestId}`,
    invalid_params: params.length > 0 ? params : undefined,
    errors: errors.length > 0 ? errors : undefined,
  }
  c.header('Cache-Control', 'no-store')
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
