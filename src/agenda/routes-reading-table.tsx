import { Hono } from 'hono'
import { readingTablePage } from '../../views/practice/reading-table.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { forgetChoices } from '../web/own-choice.ts'
import { becomeReadingTable, endReadingTable, readingTableOf } from '../web/reading-table.ts'
import { render } from '../web/render.tsx'
import { momentOf } from './event.ts'
import { findReadingTable } from './store.ts'

/** A link makes no browser a reading table, for it may be somebody's own: who looks after the screen says so. */
export const readingTableRoutes = new Hono<AppEnv>()

  .get('/:practice/leestafel', open, async (c) => {
    const { db, care: m, now } = c.var
    const { practice, ...coming } = found(await findReadingTable(db, c.req.param('practice'), momentOf(now)))
    if (c.req.query('stand') === 'opnieuw') {
      forgetChoices(c)
      return c.redirect(paths.readingTable(practice.slug), 303)
    }
    const isOn = readingTableOf(c) === practice.slug
    return render(c, readingTablePage({ m, practice, ...coming, isOn, at: (path) => wholeAddress(c, path) }))
  })

  .post('/:practice/leestafel', open, async (c) => {
    const { slug } = found(await findPractice(c.var.db, c.req.param('practice')))
    becomeReadingTable(c, slug)
    return c.redirect(paths.readingTable(slug), 303)
  })

  .post('/:practice/leestafel/uit', open, async (c) => {
    const { slug } = found(await findPractice(c.var.db, c.req.param('practice')))
    endReadingTable(c)
    return c.redirect(paths.practice(slug), 303)
  })
