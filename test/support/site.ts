import { createApp } from '../../src/app.tsx'
import { paths } from '../../src/paths.ts'
import type { Archive } from '../../src/platform/archive.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import type { Log, LogLine } from '../../src/web/log.ts'
import { partsOf } from './parts.ts'
import { freshDatabase } from './server.ts'

/** The keys by which the demo knows its people. */
export type Person = 'anouk' | 'willem' | 'fatima' | 'joris' | 'ilse' | 'karim' | 'sjef' | 'marlies' | 'gerda' | 'noor'

export type Visitor = {
  visit(path: string, headers?: Record<string, string>): Promise<Answer>
  submit(path: string, fields: Record<string, string> | FormData, headers?: Record<string, string>): Promise<Answer>
}

export type Answer = { status: number; html: string; text: string; location: string | null; headers: Headers }

const origin = 'http://localhost'

/** The whole portal on a database of its own, in this process. `clock` may be set; `trips` counts round trips to the database. */
export type Site = {
  db: Database
  /** What the server told its operator. */
  lines: LogLine[]
  /** For asking a store, or doing the work of the clock, outside a request, at its moment. */
  archive(): Archive & { log: Log }
  app: ReturnType<typeof createApp>
  clock: { now: Date }
  trips: { count: number }
  /** Does what the answers so far left for later. */
  afterwards(): Promise<void>
  visitor: Visitor
  as(person: Person): Promise<Visitor>
}

export const openSite = async (): Promise<Site> => openSiteOn((await freshDatabase()).url)

/** On a database that a test made, or with settings of its own. */
export function openSiteOn(url: string, settings: Parameters<typeof partsOf>[0] = {}): Site {
  const lines: LogLine[] = []
  const waiting: (() => Promise<unknown>)[] = []
  const parts = {
    ...partsOf({ ...settings, DATABASE_URL: url }),
    log: (line: LogLine) => lines.push(line),
    later: (work: () => Promise<unknown>) => waiting.push(work),
  }
  const clock = { now: new Date() }
  const trips = { count: 0 }
  const send = (request: Request) => {
    trips.count += 1
    return fetch(request)
  }
  const db = openDatabase(url, '')
  const app = createApp(() => ({ ...parts, db: openDatabase(url, '', send), now: clock.now }))

  return {
    db,
    lines,
    archive: () => ({ ...parts, db, now: clock.now }),
    app,
    clock,
    trips,
    afterwards: async () => {
      for (const work of waiting.splice(0)) await work()
    },
    visitor: visitorOf(app, ''),
    as: async (person) => visitorOf(app, await signIn(app, person)),
  }
}

async function signIn(app: Site['app'], person: Person): Promise<string> {
  const answer = await app.request(paths.signInDemo, { method: 'POST', body: new URLSearchParams({ person }), headers: { Origin: origin } })
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

function visitorOf(app: Site['app'], cookie: string): Visitor {
  const ask = async (path: string, init: RequestInit, headers: Record<string, string>): Promise<Answer> => {
    const answer = await app.request(origin + path, {
      ...init,
      headers: { Origin: origin, 'Accept-Language': 'nl', Cookie: cookie, ...headers },
    })
    const html = await answer.text()
    return { status: answer.status, html, text: asText(html), location: answer.headers.get('Location'), headers: answer.headers }
  }
  return {
    visit: (path, headers = {}) => ask(path, {}, headers),
    submit: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', body: fields instanceof FormData ? fields : new URLSearchParams(fields) }, headers),
  }
}

const entities: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** What a reader sees: without tags, spaces folded. */
export const asText = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#39|quot|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()

/** The value of a hidden field of a form on a page. */
export const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
