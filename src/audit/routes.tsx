import { Hono } from 'hono'
import { logPage } from '../../views/audit/log.tsx'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { readLogFilter } from './filter.ts'
import { listLogPeople, readLog } from './store-log.ts'

export const logRoutes = new Hono<AppEnv>().get('/', access('coordinator', 'admin'), async (c) => {
  const { actor, db, m, now } = c.var
  const asked = readLogFilter(new URL(c.req.url).searchParams)
  if (Object.keys(asked.problems).length > 0) {
    const people = await listLogPeople(db, actor.practice.id)
    return render(c, logPage({ m, actor, asked, log: { people, entries: [], older: undefined } }), 422)
  }
  return render(c, logPage({ m, actor, asked, log: await readLog(db, actor, asked.filter, now) }))
})
