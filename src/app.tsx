import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { agreementRoutes } from './agreements/routes.tsx'
import { agreementWritingRoutes } from './agreements/routes-writing.tsx'
import { directoryRoutes } from './directory/routes.tsx'
import { identityRoutes } from './identity/routes.tsx'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database.ts'
import { dayOf } from './platform/day.ts'
import { Problem } from './platform/problem.ts'
import { practiceRoutes } from './practice/routes.tsx'
import { referralRoutes } from './referrals/routes.tsx'
import { worklistRoutes } from './referrals/routes-worklist.tsx'
import { writingRoutes } from './referrals/routes-writing.tsx'
import { searchRoutes } from './search/routes.tsx'
import type { AppEnv } from './web/env.ts'
import { language } from './web/language.ts'
import { onError } from './web/problems.tsx'
import { policies } from './web/security.ts'
import { statementRoutes } from './web/statements.tsx'

/** What differs between production and a test: the settings, the database and the clock. */
export type Parts = { config: Config; db: Database; now: Date }

const largestBody = 64 * 1024

export function createApp(open: (env: unknown) => Parts) {
  const app = new Hono<AppEnv>()

  app.use(secureHeaders(policies))
  app.use(language)
  app.use(async function prepare(c, next) {
    const { config, db, now } = open(c.env)
    c.set('config', config)
    c.set('db', db)
    c.set('now', now)
    c.set('today', dayOf(now))
    await next()
  })
  app.use(csrf())
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new Problem('too_large')
      },
    }),
  )
  app.use(trimTrailingSlash({ alwaysRedirect: true }))

  app.route('/', statementRoutes)
  app.route('/', identityRoutes)
  app.route('/werk', worklistRoutes)
  app.route('/werk/verwijzingen', writingRoutes)
  app.route('/werk/verwijzingen', referralRoutes)
  app.route('/werk/werkafspraken', agreementWritingRoutes)
  app.route('/werk/werkafspraken', agreementRoutes)
  app.route('/', practiceRoutes)
  app.route('/', searchRoutes)
  app.route('/', directoryRoutes)

  app.notFound(() => {
    throw new Problem('not_found')
  })
  app.onError(onError)
  return app
}
