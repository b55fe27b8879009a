import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { accessibilityPage, privacyPage } from '../../views/statements/statement.tsx'
import { open } from './access.ts'
import type { AppEnv } from './env.ts'
import { render } from './render.tsx'

/** Pages about the portal itself, and the two addresses that tell a monitor how it is. */
export const statementRoutes = new Hono<AppEnv>()

  .get('/toegankelijkheid', open, (c) => render(c, accessibilityPage(c.var.m)))

  .get('/privacy', open, (c) => render(c, privacyPage(c.var.m)))

  .get('/healthz', open, (c) => c.text('ok'))

  .get('/readyz', open, async (c) => {
    await c.var.db.run(sql`select 1`)
    return c.text('ok')
  })
