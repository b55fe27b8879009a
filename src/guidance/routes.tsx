import { Hono } from 'hono'
import { allowedPage } from '../../views/guidance/allowed.tsx'
import { youngPage } from '../../views/guidance/young.tsx'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { isUnderReview } from './allowed.ts'
import { findYoungOffers } from './store.ts'
import { readAge } from './young.ts'
import { chooseYoungHelp } from './young-help.ts'

/** What the portal itself says to caregivers, with the practice whose page it is. Nothing is asked and nothing is kept. */
export const guidanceRoutes = new Hono<AppEnv>()

  .get('/:practice/mag-dit', open, async (c) => {
    const { db, care: m, today } = c.var
    const practice = found(await findPractice(db, c.req.param('practice')))
    return render(c, allowedPage({ m, practice, isUnderReview: isUnderReview(today) }))
  })

  .get('/:practice/jong', open, async (c) => {
    const { db, care: m, today } = c.var
    const { practice, offers } = found(await findYoungOffers(db, c.req.param('practice'), today))
    const age = readAge(c.req.query('leeftijd'))
    return render(c, youngPage({ m, practice, age, help: chooseYoungHelp(offers, age, today) }))
  })
