import { Hono } from 'hono'
import { offeringPage } from '../../views/directory/show.tsx'
import { paths } from '../paths.ts'
import { pc4Of } from '../platform/postcode.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { render } from '../web/render.tsx'
import { findOffering } from './store.ts'

export const directoryRoutes = new Hono<AppEnv>().get('/:practice/aanbod/:offering', open, async (c) => {
  const { db, care: m, today } = c.var
  const asked = pc4Of(c.req.query('postcode') ?? '') ?? ''
  const practice = c.req.param('practice')
  const shown = found(await findOffering(db, practice, c.req.param('offering'), asked, today))
  if ('movedTo' in shown) return c.redirect(paths.offering(practice, shown.movedTo, asked), 303)

  return render(
    c,
    offeringPage({
      m,
      ...shown,
      postcode: shown.distanceKm === null ? '' : asked,
      today,
      address: wholeAddress(c, paths.short(shown.offering.code)),
      ownAddress: wholeAddress(c, paths.offering(shown.practice.slug, shown.offering.slug)),
    }),
  )
})
