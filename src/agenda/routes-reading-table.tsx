import { Hono } from 'hono'
import { readingTablePage } from '../../views/practice/reading-table.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { forgetChoices } from '../web/own-choice.ts'
import { becomeReadingTable, endReadingTable } from '../web/reading-table.ts'
import { render } from '../web/render.tsx'
import { momentOf } from './event.ts'
import { findReadingTable } from './store.ts'

export const readingTableRoutes = new Hono<AppEnv>().get('/:practice/leestafel', open, async (c) => {
  const { db, care: m, now } = c.var
  const { practice, ...coming } = found(await findReadingTable(db, c.req.param('practice'), momentOf(now)))
  const asked = c.req.query('stand')
  if (asked === 'opnieuw') forgetChoices(c)
  if (asked === 'opnieuw') return c.redirect(paths.readingTable(practice.slug), 303)
  if (asked === 'uit') endReadingTable(c)
  if (asked === 'uit') return c.redirect(paths.practice(practice.slug), 303)

  becomeReadingTable(c, practice.slug)
  return render(c, readingTablePage({ m, practice, ...coming, at: (path) => wholeAddress(c, path) }))
})
