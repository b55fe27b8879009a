import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { recordSeen, recordTriedAgain } from './store-given-up.ts'

/** What a coordinator does about a mail that was given up. */
export const mailRoutes = new Hono<AppEnv>()

  .post('/:id/opnieuw', access('coordinator'), async (c) => {
    found(await recordTriedAgain(c.var, c.var.actor, c.req.param('id')))
    return c.redirect(paths.done(paths.work, 'mailAgain'), 303)
  })

  .post('/:id/gezien', access('coordinator'), async (c) => {
    found(await recordSeen(c.var, c.var.actor, c.req.param('id')))
    return c.redirect(paths.done(paths.work, 'mailSeen'), 303)
  })
