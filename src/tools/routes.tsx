import { Hono } from 'hono'
import { toolsPage } from '../../views/tools/index.tsx'
import { networkToolPage } from '../../views/tools/network.tsx'
import { planPage } from '../../views/tools/plan.tsx'
import { talkPage } from '../../views/tools/talk.tsx'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'

/** Pages to fill in, draw on and print. None has a form, so nothing that somebody fills in can be sent. */
export const toolRoutes = new Hono<AppEnv>()

  .get('/:practice/hulpmiddelen', open, async (c) => {
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, toolsPage({ m: c.var.care, practice }))
  })

  .get('/:practice/hulpmiddelen/netwerk', open, async (c) => {
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, networkToolPage({ m: c.var.care, practice }))
  })

  .get('/:practice/hulpmiddelen/noodplan', open, async (c) => {
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, planPage({ m: c.var.care, practice }))
  })

  .get('/:practice/hulpmiddelen/gesprek', open, async (c) => {
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, talkPage({ m: c.var.care, practice }))
  })
