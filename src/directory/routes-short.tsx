import { Hono } from 'hono'
import { gonePage } from '../../views/directory/gone.tsx'
import { qrFile } from '../../views/ui/qr.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { render } from '../web/render.tsx'
import { codeOf } from './short-code.ts'
import { findOffering } from './store.ts'
import { findByCode } from './store-short.ts'

export const shortLinkRoutes = new Hono<AppEnv>()

  .get('/k/:code', open, async (c) => {
    const { db, care: m, today } = c.var
    const code = codeOf(c.req.param('code'))
    const { link, owner } = code ? await findByCode(db, code, today) : {}
    if (link) return c.redirect(paths.offering(link.practice, link.offering), 303)
    return render(c, gonePage({ m, owner }), 404)
  })

  .get('/:practice/aanbod/:offering/qr.svg', open, async (c) => {
    const { db, today } = c.var
    const practice = c.req.param('practice')
    const shown = found(await findOffering(db, practice, c.req.param('offering'), '', today))
    if ('movedTo' in shown) return c.redirect(paths.offeringQr(practice, shown.movedTo), 303)
    const { offering } = shown
    c.header('Content-Type', 'image/svg+xml')
    c.header('Content-Disposition', `attachment; filename="${offering.slug}-qr.svg"`)
    return c.body(qrFile(wholeAddress(c, paths.short(offering.code))))
  })
