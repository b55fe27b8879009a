import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { accessibilityPage, privacyPage } from '../../views/statements/statement.tsx'
import { paths } from '../paths.ts'
import { addDays } from '../platform/day.ts'
import { open } from './access.ts'
import type { AppEnv } from './env.ts'
import { render } from './render.tsx'

/** Days. Less than the year that RFC 9116 allows: who kept a copy asks again twice a year. */
const securityTextHolds = 180

/** Pages about the portal itself, and the addresses that machines ask for. */
export const statementRoutes = new Hono<AppEnv>()

  .get('/toegankelijkheid', open, (c) => render(c, accessibilityPage(c.var.care)))

  .get('/privacy', open, (c) => render(c, privacyPage(c.var.care, c.var.config.SECURITY_CONTACT)))

  .get('/.well-known/security.txt', open, (c) => {
    const { config, today } = c.var
    const address = (path: string) => new URL(path, config.BASE_URL).href
    return c.text(`Contact: ${config.SECURITY_CONTACT}
Expires: ${addDays(today, securityTextHolds)}T00:00:00Z
Preferred-Languages: nl, en
Canonical: ${address(paths.securityText)}
Policy: ${address(paths.weakSpot)}
`)
  })

  .get('/robots.txt', open, (c) => {
    const closed = [paths.work, paths.signIn, paths.invitation(''), paths.upkeep('')]
    const map = new URL(paths.sitemap, c.var.config.BASE_URL).href
    return c.text(['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), `Sitemap: ${map}`, ''].join('\n'))
  })

  .get('/healthz', open, (c) => c.text('ok'))

  .get('/readyz', open, async (c) => {
    await c.var.db.run(sql`select 1`)
    return c.text('ok')
  })
