import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './env.ts'

/** One line for the operator. Routes, kinds and ids only: no address that somebody asked for, nothing that somebody typed. */
export type LogLine = { level: 'info' | 'warn' | 'error'; request?: string; [fact: string]: string | number | undefined }
export type Log = (line: LogLine) => void

export const toConsole: Log = (line) => console[line.level](JSON.stringify(line))

/** What was asked and how it went. The id is also in the answer and in the log of who saw what. */
export const requestLog = createMiddleware<AppEnv>(async function requestLog(c, next) {
  const began = performance.now()
  await next()
  c.header('X-Request-Id', c.var.origin.requestId)
  const { method, routePath: route } = c.req
  c.var.log({
    level: 'info',
    request: c.var.origin.requestId,
    method,
    route,
    status: c.res.status,
    ms: Math.round(performance.now() - began),
  })
})
