import { Hono } from 'hono'
import { libraryPage } from '../../views/library/list.tsx'
import { itemPage } from '../../views/library/show.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { libraryPageSize, readLibraryQuery, writeLibraryQuery } from './query.ts'
import { findItem, findLibrary } from './store.ts'

export const libraryRoutes = new Hono<AppEnv>()

  .get('/:practice/bibliotheek', open, async (c) => {
    const { db, care: m, today } = c.var
    const slug = c.req.param('practice')
    const query = readLibraryQuery(new URL(c.req.url).searchParams)
    const library = found(await findLibrary(db, slug, query, today))
    const isPastTheLast = query.page > 1 && (query.page - 1) * libraryPageSize >= library.total
    if (isPastTheLast) return c.redirect(paths.library(slug, writeLibraryQuery({ ...query, page: 1 })), 303)
    return render(c, libraryPage({ m, library, query, today }))
  })

  .get('/:practice/bibliotheek/:item', open, async (c) => {
    const { db, care: m, today } = c.var
    const shown = found(await findItem(db, c.req.param('practice'), c.req.param('item'), today))
    return render(c, itemPage({ m, ...shown, today }))
  })
