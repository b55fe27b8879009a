import { Hono } from 'hono'
import { shortlistPage } from '../../views/directory/shortlist.tsx'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readTyped } from '../web/form.ts'
import { wholeAddress } from '../web/host.ts'
import { render } from '../web/render.tsx'
import { readCodes } from './shortlist.ts'
import { findShortlist } from './store-shortlist.ts'

/** A list tells something about whoever keeps it: it comes in the body, is answered, and nothing of it stays here. */
export const shortlistRoutes = new Hono<AppEnv>()

  .get('/:practice/mijn-lijst', open, async (c) => {
    const { db, care: m, today } = c.var
    const shared = c.req.query('plekken')
    const list = found(await findShortlist(db, c.req.param('practice'), readCodes(shared ?? ''), today))
    c.header('Cache-Control', 'no-store')
    return render(
      c,
      shortlistPage({ m, list, kind: shared === undefined ? 'empty' : 'shared', today, wholeAddress: (path) => wholeAddress(c, path) }),
    )
  })

  .post('/:practice/mijn-lijst', open, async (c) => {
    const { db, care: m, today } = c.var
    const { plekken = '' } = await readTyped(c)
    const list = found(await findShortlist(db, c.req.param('practice'), readCodes(plekken), today))
    c.header('Cache-Control', 'no-store')
    return render(c, shortlistPage({ m, list, kind: 'own', today, wholeAddress: (path) => wholeAddress(c, path) }))
  })
