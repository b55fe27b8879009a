import { createMiddleware } from 'hono/factory'
import { isLoopback } from '../platform/config.ts'
import { Problem } from '../platform/problem.ts'
import type { AppEnv } from './env.ts'

/** A request for another host is not ours: an address made from it would lead elsewhere. On loopback every name of this machine is. */
export const ownHost = createMiddleware<AppEnv>(async function ownHost(c, next) {
  const { BASE_URL } = c.var.config
  const isOurs = isLoopback(BASE_URL) ? isLoopback(new URL(c.req.url).origin) : new URL(c.req.url).host === new URL(BASE_URL).host
  if (!isOurs) throw new Problem('misdirected')
  await next()
})
