import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { startWorker } from '../../local/worker.ts'
import { paths } from '../../src/paths.ts'
import type { CareLanguage } from '../../src/platform/language.ts'
import { openBrowser } from './browser.ts'
import { testKeys } from './parts.ts'
import { referralsAbout } from './sealed.ts'
import { type FreshDatabase, freshDatabase } from './server.ts'
import type { Person } from './site.ts'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 900 }

/** How somebody sits at the portal: who they are, with what screen, in which language, with or without script. */
export type Sitting = { person?: Person; screen?: typeof phone; language?: CareLanguage } & Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'colorScheme' | 'userAgent'
>

/** The portal in the runtime of production, with browsers to meet it. */
export type Running = {
  url: string
  /** A browser of their own: cookies are shared by the pages of one context only. */
  seat(sitting?: Sitting): Promise<BrowserContext>
  open(path: string, sitting?: Sitting): Promise<Page>
}
export type Portal = Running & { database: FreshDatabase }

const locales: Partial<Record<CareLanguage, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** On a database of its own. Call it at the top of a file; all of it ends with the tests of the file. */
export async function openPortal(): Promise<Portal> {
  const database = await freshDatabase()
  return { ...(await openPortalOn(database.url)), database }
}

export async function openPortalOn(databaseUrl: string): Promise<Running> {
  const [browser, { url, stop }] = await Promise.all([openBrowser(), startWorker({ databaseUrl, masterKeys: testKeys, demo: true })])
  afterAll(stop)

  const seat = async ({ person, screen = desk, language = 'nl', ...rest }: Sitting = {}) => {
    const context = await browser.newContext({ baseURL: url, viewport: screen, locale: locales[language] ?? language, ...rest })
    context.setDefaultTimeout(5_000)
    if (person) await signIn(context, person)
    return context
  }
  const open = async (path: string, sitting?: Sitting) => {
    const page = await (await seat(sitting)).newPage()
    await page.goto(path)
    return page
  }
  return { url, seat, open }
}

const seated = new WeakMap<Page, Person | undefined>()

/** Somebody else, or nobody who signed in, sits down at the same page: quicker than a browser for each, for tests that only look. */
export async function seatAt(page: Page, person: Person | undefined): Promise<void> {
  if (seated.get(page) === person) return
  seated.set(page, person)
  await page.context().clearCookies()
  if (!person) return
  await page.evaluate(
    async ([address = '', who = '']) => {
      await fetch(address, { method: 'POST', body: new URLSearchParams({ person: who }) })
    },
    [paths.signInDemo, person],
  )
}

/** In the browser itself: it takes the session cookie from nobody but the portal. */
async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const page = await context.newPage()
  await page.goto(paths.signIn)
  await press(page.locator(`button[value=${person}]`).first())
  await page.close()
}

/** Presses what leads to another page, and waits until that is there. */
export async function press(part: Locator): Promise<void> {
  await Promise.all([part.page().waitForEvent('load'), part.click()])
}

/** What stands there, spaces folded. */
export const textOf = async (part: Locator): Promise<string> => ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim()

/** The id of the referral about a caregiver of the demo. */
export async function referralOf(portal: Pick<Portal, 'database'>, caregiver: string): Promise<string> {
  return only(await referralsAbout(portal.database.client, caregiver), caregiver)
}

/** The id of an agreement of the demo in 's-Hertogenbosch. */
export async function agreementOf(portal: Pick<Portal, 'database'>, letter: string): Promise<string> {
  const sql = `select agreements.id from agreements join practices on practices.id = practice_id where slug = 'den-bosch' and letter = ? and replaced_on is null`
  const { rows } = await portal.database.client.execute({ sql, args: [letter] })
  return only(
    rows.map(({ id }) => String(id)),
    letter,
  )
}

/** The id of the report about an offering of the demo. */
export async function reportOf(portal: Pick<Portal, 'database'>, externalId: string): Promise<string> {
  const sql = 'select r.id from offering_reports r join offerings o on o.id = r.offering_id where o.external_id = ?'
  const { rows } = await portal.database.client.execute({ sql, args: [externalId] })
  return only(
    rows.map(({ id }) => String(id)),
    externalId,
  )
}

/** The id of an organisation of the demo. */
export async function organisationOf(portal: Pick<Portal, 'database'>, name: string): Promise<string> {
  const { rows } = await portal.database.client.execute({ sql: 'select id from organisations where name = ?', args: [name] })
  return only(
    rows.map(({ id }) => String(id)),
    name,
  )
}

/** The id of an offering of the demo. */
export async function keptOf(portal: Pick<Portal, 'database'>, externalId: string): Promise<string> {
  const { rows } = await portal.database.client.execute({ sql: 'select id from offerings where external_id = ?', args: [externalId] })
  return only(
    rows.map(({ id }) => String(id)),
    externalId,
  )
}

/** The id of a change of an offering in the demo, by the name it gives. */
export async function proposalOf(portal: Pick<Portal, 'database'>, name: string): Promise<string> {
  const sql = `select id from offering_proposals where content ->> '$.name' like ?`
  const { rows } = await portal.database.client.execute({ sql, args: [`${name}%`] })
  return only(
    rows.map(({ id }) => String(id)),
    name,
  )
}

function only([id, ...more]: string[], of: string): string {
  if (id === undefined || more.length > 0) throw new Error(`${id === undefined ? 'no' : 'more than one'} row of ${of}`)
  return id
}
