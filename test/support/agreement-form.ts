import { sql } from 'drizzle-orm'
import { newId } from '../../src/platform/id.ts'
import { hidden, type Site, type Visitor } from './site.ts'

/** What a coordinator would fill in for an agreement that can be put to its parties. */
export const agreementTyped = {
  model: 'own',
  title: 'Van De Linde naar de gemeente',
  goal: 'Snel bellen.',
  fallback: 'Bel het steunpunt.',
  targetGroup: 'Mantelzorgers in onze gemeente.',
  signal_long_time: 'yes',
  referringDoes: 'Vraagt en verstuurt.',
  answeringDoes: 'Belt en zoekt.',
  share_language: 'yes',
  share_urgency: 'yes',
  consent: 'Hardop.',
  feedback: 'Binnen 10 werkdagen.',
  receive: '1',
  contact: '2',
  match: '5',
  start: '10',
  complete: '60',
  from: '2026-01-01',
  until: '2099-12-31',
  evaluateOn: '2099-06-30',
  evaluateEveryMonths: '12',
  publicSummary: 'Uw praktijk kan ons vragen om u te bellen.',
}

export const organisationNamed = async ({ db }: Pick<Site, 'db'>, name: string): Promise<string> =>
  (await db.all<{ id: string }>(sql`select id from organisations where name = ${name}`))[0]?.id ?? ''

/** The demo's names of the parties of most tests. */
export async function partiesIn(site: Pick<Site, 'db'>) {
  const [linde, gemeente, steunpunt, wilg] = await Promise.all([
    organisationNamed(site, 'Huisartsenpraktijk De Linde (voorbeeld)'),
    organisationNamed(site, "gemeente 's-Hertogenbosch"),
    organisationNamed(site, 'Steunpunt Samen Zorgen (voorbeeld)'),
    organisationNamed(site, 'Logeerhuis De Wilg (voorbeeld)'),
  ])
  return { linde: linde ?? '', gemeente: gemeente ?? '', steunpunt: steunpunt ?? '', wilg: wilg ?? '' }
}

const idIn = (location: string | null) => location?.split('/').at(-1)?.split('?')[0] ?? ''

/** What people do to agreements of one practice; each a second after the one before, so that the log tells their order. */
export function agreementsOf(site: Site, coordinator: Visitor, parties: { linde: string; gemeente: string }) {
  const later = () => {
    site.clock.now = new Date(site.clock.now.getTime() + 1000)
  }
  const page = (who: Visitor, id: string) => who.visit(`/werk/werkafspraken/${id}`)
  const write = (changes: Record<string, string> = {}, key = newId(new Date())) =>
    coordinator.submit('/werk/werkafspraken/nieuw', {
      ...agreementTyped,
      referring: parties.linde,
      answering: parties.gemeente,
      letter: key.slice(-4),
      key,
      ...changes,
    })
  const step = async (who: Visitor, id: string, name: string, more: Record<string, string> = {}) => {
    later()
    const version = hidden((await page(coordinator, id)).html, 'version') || '1'
    const [row] = await site.db.all<{ version: number }>(sql`select version from agreements where id = ${id}`)
    return who.submit(`/werk/werkafspraken/${id}`, { step: name, version: String(row?.version ?? version), ...more })
  }
  const proposed = async (id: string) =>
    String(
      (
        await site.db.all<{ seen: number }>(
          sql`select max(version) as seen from agreement_steps where agreement_id = ${id} and step = 'propose'`,
        )
      )[0]?.seen,
    )
  const sign = async (who: Visitor, id: string, more: Record<string, string> = {}) => {
    later()
    return who.submit(`/werk/werkafspraken/${id}/tekenen`, {
      version: await proposed(id),
      name: 'Iemand',
      job: 'baas',
      may: 'yes',
      releases: 'yes',
      ...more,
    })
  }
  return {
    later,
    page,
    write,
    step,
    sign,
    proposed,
    written: async (changes: Record<string, string> = {}) => idIn((await write(changes)).location),
  }
}
