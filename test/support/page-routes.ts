import { inspectRoutes } from 'hono/dev'
import { createApp } from '../../src/app.tsx'
import { isForMachines } from '../../src/web/api.ts'

/** What answers with a file or a line, whoever asks. */
const answersWithoutPage = [
  '/healthz',
  '/readyz',
  '/:practice/logo',
  '/:practice/aanbod/:offering/qr.svg',
  '/robots.txt',
  '/.well-known/security.txt',
  '/werk/inzage/:referralId/gegevens.json',
  '/:practice/aanbod.csv',
  '/:practice/agenda.ics',
  '/:practice/agenda/:event/afspraak.ics',
  '/:practice/werkafspraken.csv',
  '/:practice/werkafspraken.json',
  '/:practice/wijzigingen.atom',
  '/sitemap.xml',
  '/:practice/sitemap.xml',
  '/werk/aanbod/export.csv',
  '/volg/bestand',
]

/** Where professionals come without being signed in: to sign in, and by a link in a mail. */
const ofProfessionals = /^\/(inloggen|uitloggen|uitnodiging|aanvraag|tekenen|nakijken)(\/|$)/

const routes = inspectRoutes(createApp(() => Promise.reject() as never))
const isOpen = (method: string, path: string) =>
  routes.some((route) => route.name === 'open' && route.method === method && route.path === path)

/** Everything that answers a person with a page. */
export const pageRoutes = routes
  .filter(({ method, isMiddleware, path }) => method !== 'ALL' && !isMiddleware && !isForMachines(path))
  .filter(({ path }) => !answersWithoutPage.includes(path))

/** What only leads on to a page. */
const leadsOn = ['GET /volg/*', 'POST /:practice/leestafel', 'POST /:practice/leestafel/uit']

/** Of those what a caregiver meets, as `GET /:practice`: it is open to everybody, and not for professionals. */
export const careRoutes = pageRoutes
  .filter(({ method, path }) => isOpen(method, path) && !path.startsWith('/api/') && !ofProfessionals.test(path))
  .map(({ method, path }) => `${method} ${path}`)
  .filter((route) => !leadsOn.includes(route))
