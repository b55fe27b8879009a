import { type Context, Hono } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import { paths } from '../paths.ts'
import { found, UnreadableProblem } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import { apiVersion, nothingElse } from '../web/api.ts'
import type { AppEnv } from '../web/env.ts'
import { wholeAddress } from '../web/host.ts'
import { languages } from '../web/language.ts'
import {
  hsdsListedOrganization,
  hsdsListedPlace,
  hsdsListedService,
  hsdsMinimalOrganization,
  hsdsMinimalPlace,
  hsdsMinimalService,
  hsdsOrganization,
  hsdsPlace,
  hsdsService,
  isPlaced,
} from './hsds.ts'
import { hsdsPage, hsdsPageOf } from './hsds-page.ts'
import { type DirectoryQuery, readDirectoryQuery } from './hsds-query.ts'
import { hsdsTaxonomies, hsdsTaxonomy, hsdsTerm, hsdsTerms, taxonomyById, termById } from './hsds-terms.ts'
import { openApi } from './openapi.ts'
import { listBriefly, listOfferings, listProviders } from './store.ts'
import type { Words } from './words.ts'

const { directory, interop } = languages.nl

/** The directory is in Dutch, so its vocabularies are as well. */
const words: Words = { ...directory, ...interop, full: directory.room.full }

const minute = 60 // seconds

/** What changed is asked for again after a minute, and costs nothing while it is the same. Nothing here depends on who asks. */
const fresh = createMiddleware<AppEnv>(async function fresh(c, next) {
  c.header('Vary', undefined)
  c.header('Cache-Control', `public, max-age=${minute}`)
  await next()
})

function asked(c: Context<AppEnv>): DirectoryQuery {
  const { query, unread } = readDirectoryQuery(new URL(c.req.url).searchParams)
  if (unread.length > 0) throw new UnreadableProblem(unread)
  return query
}

const { query: everything } = readDirectoryQuery(new URLSearchParams())
const one = { ...everything, perPage: 1 } satisfies DirectoryQuery

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** HSDS 3.0, read only. */
export const hsdsRoutes = new Hono<AppEnv>()

  .use(
    etag({
      retainedHeaders: [
        ...RETAINED_304_HEADERS,
        'access-control-allow-origin',
        'access-control-expose-headers',
        'api-version',
        'x-request-id',
      ],
    }),
  )
  .use(fresh)

  .get('/', open, (c) =>
    c.json({ version: '3.0', profile: 'https://docs.openreferral.org/en/v3.0.1/hsds/', openapi_url: wholeAddress(c, paths.hsdsOpenApi) }),
  )

  .get('/openapi.json', open, (c) => c.json(openApi(wholeAddress(c, '/').replace(/\/$/, ''), apiVersion)))

  .get('/services', open, async (c) => {
    const { db, today } = c.var
    const query = asked(c)
    if (query.shape === 'minimal') {
      const { total, items } = await listBriefly(db, query, today)
      return c.json(hsdsPage(query, total, items.map(hsdsMinimalService)))
    }
    const { total, items } = await listOfferings(db, query, today)
    const tell = query.shape === 'full' ? hsdsService : hsdsListedService
    return c.json(
      hsdsPage(
        query,
        total,
        items.map((offering) => tell(offering, words)),
      ),
    )
  })

  .get('/services/:id', open, async (c) => {
    const id = found(isUuid(c.req.param('id')) && c.req.param('id'))
    const { items } = await listOfferings(c.var.db, one, c.var.today, { offeringId: id })
    return c.json(hsdsService(found(items[0]), words))
  })

  .get('/organizations', open, async (c) => {
    const query = asked(c)
    const { total, items } = await listProviders(c.var.db, query, c.var.today)
    const tell = { minimal: hsdsMinimalOrganization, list: hsdsListedOrganization, full: hsdsOrganization }[query.shape]
    return c.json(
      hsdsPage(
        query,
        total,
        items.map((provider) => tell(provider, words)),
      ),
    )
  })

  .get('/organizations/:id', open, async (c) => {
    const id = found(isUuid(c.req.param('id')) && c.req.param('id'))
    const { items } = await listProviders(c.var.db, { ...one, organisationId: id, shape: 'full' }, c.var.today)
    return c.json(hsdsOrganization(found(items[0]), words))
  })

  .get('/service_at_locations', open, async (c) => {
    const query = asked(c)
    const { total, items } = await listOfferings(c.var.db, query, c.var.today, { isPlaced: true })
    const tell = { minimal: hsdsMinimalPlace, list: hsdsListedPlace, full: hsdsPlace }[query.shape]
    return c.json(
      hsdsPage(
        query,
        total,
        items.filter(isPlaced).map((offering) => tell(offering, words)),
      ),
    )
  })

  .get('/service_at_locations/:id', open, async (c) => {
    const id = found(isUuid(c.req.param('id')) && c.req.param('id'))
    const { items } = await listOfferings(c.var.db, one, c.var.today, { locationId: id })
    return c.json(hsdsPlace(found(items.find(isPlaced)), words))
  })

  .get('/taxonomies', open, (c) => {
    const query = asked(c)
    return c.json(hsdsPageOf(query, hsdsTaxonomies(words, query.words)))
  })

  .get('/taxonomies/:id', open, (c) => c.json(hsdsTaxonomy(words, found(taxonomyById(c.req.param('id'))))))

  .get('/taxonomy_terms', open, (c) => {
    const query = asked(c)
    return c.json(hsdsPageOf(query, hsdsTerms(words, query.words, query.taxonomy)))
  })

  .get('/taxonomy_terms/:id', open, (c) => c.json(hsdsTerm(words, found(termById(c.req.param('id'))))))

  .all('*', (c) => nothingElse(c))
