import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { isLoopback } from '../platform/config.ts'
import { Problem } from '../platform/problem.ts'
import { isForMachines } from './api.ts'
import type { AppEnv } from './env.ts'

/** Whether an origin is the portal's own. On loopback that is every name of this machine, with the same port. */
export function isOwnOrigin(origin: string, baseUrl: string): boolean {
  const asked = URL.parse(origin)
  const own = new URL(baseUrl)
  if (!isLoopback(own.origin)) return asked?.origin === own.origin
  return asked !== null && isLoopback(asked.origin) && asked.port === own.port
}

/** Where a path of ours is for another site to lead back to. On loopback it keeps the name that the visitor came by, for cookies belong to a name. */
export const wholeAddress = ({ req, var: { config } }: Pick<Context<AppEnv>, 'req' | 'var'>, path: string): string =>
  new URL(path, isLoopback(config.BASE_URL) ? req.url : config.BASE_URL).href

/** A request for another host is not ours: an address made from it would lead elsewhere. */
export const ownHost = createMiddleware<AppEnv>(async function ownHost(c, next) {
  const { BASE_URL } = c.var.config
  const asked = new URL(c.req.url)
  asked.protocol = new URL(BASE_URL).protocol // behind a proxy that ends TLS a request comes in by http
  if (!isOwnOrigin(asked.origin, BASE_URL)) throw new Problem('misdirected')
  await next()
})

const onlyReads = ['GET', 'HEAD', 'OPTIONS']

/** What may change something comes from a page of ours, whatever the kind of its body: browsers tell, and say it of no other site. The addresses for machines know no cookie. */
export const ownPages = createMiddleware<AppEnv>(async function ownPages(c, next) {
  const origin = c.req.header('Origin')
  const isOurs = origin ? isOwnOrigin(origin, c.var.config.BASE_URL) : c.req.header('Sec-Fetch-Site') === 'same-origin'
  const mayComeFromElsewhere = onlyReads.includes(c.req.method) || isForMachines(c.req.path)
  if (!mayComeFromElsewhere && !isOurs) throw new Problem('other_site')
  await next()
})
