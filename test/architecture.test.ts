import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inspectRoutes } from 'hono/dev'
import { expect, test } from 'vitest'
import { createApp } from '../src/app.tsx'

/** In the order of the floors: a domain may know those before it. */
const domains = [
  'audit',
  'practice',
  'notifications',
  'identity',
  'directory',
  'search',
  'upkeep',
  'routing',
  'self-check',
  'tools',
  'guidance',
  'library',
  'agreements',
  'referrals',
  'neighbourhood',
  'rights',
  'impact',
  'agenda',
  'interop',
]

const storeys = { ground: 0, pure: 10, tables: 20, store: 30, views: 50, web: 60, routes: 70, top: 80 }

function storey(file: string): number {
  if (/^(routes|jobs)\b/.test(file)) return storeys.routes
  if (/^(store|reindex)\b/.test(file)) return storeys.store
  return file === 'tables.ts' ? storeys.tables : storeys.pure
}

/** One number per file. A file imports what stands lower, or its own housemates on the same floor. */
function floor(path: string): number {
  const [, folder = '', file = ''] = path.split('/')
  if (path.startsWith('views/')) return storeys.views
  if (['platform', 'paths.ts', 'address-words.ts'].includes(folder)) return storeys.ground
  if (folder === 'web') return storeys.web
  const domain = domains.indexOf(folder)
  return domain < 0 ? storeys.top : storey(file) + domain / 100
}

const house = (path: string) => (path.startsWith('views/') ? 'views' : dirname(path))

const files = ['src', 'views']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('views/assets/'))
const source = (path: string) => readFileSync(path, 'utf8')
const imports = (path: string) => [...source(path).matchAll(/from '([^']+)'/g)].map((found) => found[1] ?? '')
const importsOfOurs = (path: string) =>
  imports(path)
    .filter((to) => to.startsWith('.') && !to.includes('/assets/built'))
    .map((to) => join(dirname(path), to))

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(80)
})

test('arrows point down', () => {
  const wrong = files.flatMap((path) =>
    importsOfOurs(path)
      .filter((to) => floor(to) > floor(path) || (floor(to) === floor(path) && house(to) !== house(path)))
      .map((to) => `${path} (${floor(path)}) → ${to} (${floor(to)})`),
  )
  expect(wrong).toEqual([])
})

test('decisions know neither HTTP nor SQL', () => {
  const pure = files.filter((path) => floor(path) >= storeys.pure && floor(path) < storeys.tables)
  expect(pure.filter((path) => imports(path).some((from) => /^(hono|drizzle-orm|@libsql)/.test(from)))).toEqual([])
})

test('the platform knows nothing of care', () => {
  const platform = files.filter((path) => path.startsWith('src/platform/'))
  expect(platform.flatMap(importsOfOurs).filter((to) => !to.startsWith('src/platform/'))).toEqual([])
})

const app = createApp(() => {
  throw new Error('nobody asks this app anything')
})

test('every route has a door', () => {
  const routes = inspectRoutes(app)
  const doors = routes.filter(({ name }) => name === 'access' || name === 'open')
  const doorless = routes
    .filter(({ isMiddleware, method }) => !isMiddleware && method !== 'ALL')
    .filter(({ method, path }) => !doors.some((door) => door.method === method && door.path === path))
  expect(routes.filter(({ isMiddleware }) => !isMiddleware).length).toBeGreaterThan(20)
  expect(doorless.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

test('only paths.ts spells out an address', () => {
  const spelled = /(href|action|hx-\w+)="\/|redirect\(['"`]\//
  expect(files.filter((path) => spelled.test(source(path)))).toEqual([])
})

test('every file fits a screen or a few', () => {
  const lengths = files.map((path) => ({ path, lines: source(path).split('\n').length }))
  expect(lengths.filter(({ path, lines }) => lines > 250 && !path.startsWith('views/messages/'))).toEqual([])
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70)
})

test('nothing is left open', () => {
  const open = /\b(TODO|FIXME|XXX)\b|: any\b|as any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore/
  expect(files.filter((path) => open.test(source(path)))).toEqual([])
})
