import { Hono } from 'hono'
import { ownRequestPage } from '../../views/referrals/follow-print.tsx'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { followExport } from './follow-export.ts'
import { followInput } from './follow-input.ts'
import { meetFollower } from './routes-follow-entering.tsx'
import { findOwnRequest } from './store-follow-export.ts'

/** Everything about the own request, to print or to keep. */
export const followOwnRoutes = new Hono<AppEnv>()

  .post('/overzicht', open, async (c) => {
    const met = await meetFollower(c, { act: 'download' }, followInput)
    if (met instanceof Response) return met
    const { code } = met
    const own = found(await findOwnRequest(c.var, code, c.var.origin, 'page'))
    return render(c, ownRequestPage({ m: c.var.care, practice: code.practice, typed: code.typed, own }))
  })

  .post('/bestand', open, async (c) => {
    const met = await meetFollower(c, { act: 'download' }, followInput)
    if (met instanceof Response) return met
    const own = found(await findOwnRequest(c.var, met.code, c.var.origin, 'file'))
    c.header('Content-Disposition', `attachment; filename="adempauze-${own.reference}.json"`)
    return c.json(followExport(own, c.var.now))
  })
