import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { atomFeed } from './atom.ts'
import { filesFor, type Place, sitemap, sitemapIndex } from './sitemap.ts'
import { listAddresses, listChanges, listMapped } from './store-changes.ts'

const minutes = 5 * 60 // seconds

/** What other programs keep, and ask for again. */
const kept = createMiddleware<AppEnv>(async function kept(c, next) {
  c.header('Cache-Control', `public, max-age=${minutes}`)
  c.header('Access-Control-Allow-Origin', '*')
  await next()
})

const answer = (c: Context, type: string, body: string) => c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8` })

/** For who follows what changes, and for search engines that want to know every page. */
export const followingRoutes = new Hono<AppEnv>()

  .get('/:practice/wijzigingen.atom', open, kept, etag(), async (c) => {
    const { db, m, now, today } = c.var
    const { practice, changes } = found(await listChanges(db, c.req.param('practice'), today))
    const whole = (path: string) => wholeAddress(c, path)
    const feed = atomFeed({
      practice,
      changes,
      words: {
        ...m.interop.feed,
        lang: m.lang,
        title: m.interop.feed.title({ practice: practice.name }),
        type: (code) => m.directory.supportType[code].name,
      },
      self: whole(paths.changesFeed(practice.slug)),
      page: whole(paths.offerings(practice.slug)),
      pageOf: ({ slug }) => whole(paths.offering(practice.slug, slug)),
      now: now.toISOString(),
    })
    return answer(c, 'application/atom+xml', feed)
  })

  .get('/sitemap.xml', open, kept, etag(), async (c) => {
    const practices = await listMapped(c.var.db, c.var.today)
    const files = practices.flatMap(({ slug, offerings, changedAt }) =>
      Array.from({ length: filesFor(offerings) }, (_, at) => ({
        address: wholeAddress(c, paths.sitemapOf(slug, at + 1)),
        since: changedAt ?? undefined,
      })),
    )
    return answer(c, 'application/xml', sitemapIndex(files))
  })

  .get('/:practice/sitemap.xml', open, kept, etag(), async (c) => {
    const slug = c.req.param('practice')
    const asked = c.req.query('deel') ?? '1'
    const file = found(/^[1-9]\d{0,3}$/.test(asked) && Number(asked))
    const { offerings, events, items } = found(await listAddresses(c.var.db, slug, c.var.today, file))
    found(file === 1 || offerings.length > 0)
    const own: Place[] =
      file === 1
        ? [paths.practice, paths.offerings, paths.agenda, paths.library, paths.allowed, paths.young]
            .map((page) => page(slug))
            .map((path) => ({ address: wholeAddress(c, path) }))
        : []
    const pages = offerings.map((offering) => ({
      address: wholeAddress(c, paths.offering(slug, offering.slug)),
      since: offering.changedAt,
    }))
    const agenda = events.map((event) => ({ address: wholeAddress(c, paths.event(slug, event.slug)), since: event.changedAt }))
    const library = items.map((item) => ({ address: wholeAddress(c, paths.libraryItem(slug, item.slug)), since: item.changedAt }))
    return answer(c, 'application/xml', sitemap([...own, ...agenda, ...library, ...pages]))
  })
