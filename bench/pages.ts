import { paths } from '../src/paths.ts'
import { practice } from './catalogue.ts'
import { startCountingProxy } from './counting-proxy.ts'
import { signIn, type Visitor, visitorOf } from './visitor.ts'
import { type Weight, weigh } from './weight.ts'
import type { Bundle } from './worker-bundle.ts'
import { serveBundle } from './workerd.ts'

/** The first view of a page, and how often the Worker asked the database for it. */
export type PageMeasure = Weight & { name: string; status: number; trips: number }
type Page = { name: string; address: string; visitor: Visitor }

export async function measurePages({ path, assets }: Bundle, databaseUrl: string): Promise<PageMeasure[]> {
  const proxy = await startCountingProxy(databaseUrl)
  try {
    const server = await serveBundle(path, proxy.url)
    try {
      const pages = [...publicPages(visitorOf(server.url)), ...(await workPages(server.url))]
      const measures: PageMeasure[] = []
      for (const { name, address, visitor } of pages) {
        proxy.trips.count = 0
        const { status, html } = await visitor.read(address)
        measures.push({ name, status, trips: proxy.trips.count, ...weigh(html, assets) })
      }
      return measures
    } finally {
      await server.stop()
    }
  } finally {
    await proxy.stop()
  }
}

const publicPages = (visitor: Visitor): Page[] => [
  { name: 'home of the portal', address: paths.home, visitor },
  { name: 'a practice', address: paths.practice(practice), visitor },
  { name: 'all its offerings', address: paths.offerings(practice), visitor },
  { name: 'a search', address: paths.offerings(practice, 'q=dementie&postcode=5247'), visitor },
  { name: 'a search that finds nothing', address: paths.offerings(practice, 'q=xyzzy&postcode=5247'), visitor },
  { name: 'an offering', address: paths.offering(practice, 'logeerhuis-de-wilg', '5247'), visitor },
  { name: 'a drawing of who helps along', address: paths.networkTool(practice), visitor },
  { name: 'accessibility', address: paths.accessibility, visitor },
  { name: 'privacy', address: paths.privacy, visitor },
  { name: 'sign in', address: paths.signIn, visitor },
  { name: 'a page that is not there', address: `${paths.practice(practice)}/nergens`, visitor },
]

async function workPages(origin: string): Promise<Page[]> {
  const [fatima, ilse, anouk] = await Promise.all(['fatima', 'ilse', 'anouk'].map((person) => signIn(origin, person)))
  if (!fatima || !ilse || !anouk) return []
  const agreement = await firstLink(fatima, paths.agreements, paths.agreement)
  return [
    { name: 'worklist of a referrer', address: paths.work, visitor: fatima },
    { name: 'worklist of a provider', address: paths.work, visitor: ilse },
    { name: 'referrals', address: paths.referrals, visitor: fatima },
    { name: 'a referral', address: paths.referral(await firstLink(fatima, paths.referrals, paths.referral)), visitor: fatima },
    { name: 'choose an agreement', address: paths.newReferral(), visitor: fatima },
    { name: 'write a referral', address: paths.newReferral(agreement), visitor: fatima },
    { name: 'agreements', address: paths.agreements, visitor: fatima },
    { name: 'an agreement', address: paths.agreement(agreement), visitor: fatima },
    { name: 'write an agreement', address: paths.newAgreement(), visitor: anouk },
  ]
}

/** The id in the first link of a list. */
async function firstLink(visitor: Visitor, list: string, to: (id: string) => string): Promise<string> {
  const { html } = await visitor.read(list)
  return new RegExp(`href="${to('([0-9a-f-]{36})')}"`).exec(html)?.[1] ?? ''
}
