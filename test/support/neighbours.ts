import { sql } from 'drizzle-orm'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { type Answer, hidden, type Site, type Visitor } from './site.ts'

/** What somebody sends; the answer carries the code. */
export const neighbourTyped = {
  firstName: 'Mien Achternaam',
  telephone: '06 1111 2222',
  help_shopping: 'yes',
  help_company: 'yes',
  time_morning: 'yes',
  area: '6171',
  words: '',
  consent: 'yes',
}

export const codeOn = ({ text }: Answer): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(text)?.[0] ?? ''

type Sent = { id: string; code: string; digits: string; answer: Answer }

/** Sends what a neighbour asks or offers in Stein. */
export async function sendNeighbour({ db, visitor }: Site, side: 'ask' | 'offer', changes: Record<string, string> = {}): Promise<Sent> {
  const fields = { ...neighbourTyped, ...(side === 'offer' ? { adult: 'yes' } : {}), key: newId(new Date()), ...changes }
  const answer = await visitor.submit(paths.neighbourForm('stein', side), fields)
  const [last] = await db.all<{ id: string }>(sql`select neighbour_id as id from neighbour_codes order by rowid desc limit 1`)
  return { id: last?.id ?? '', code: codeOn(answer), digits: fields.telephone.replace(/\D/g, '').slice(-4), answer }
}

/** Takes a step on the page of one, as that page offers it now; about the match if it is a step of that. */
export async function takeNeighbourWork(who: Visitor, id: string, step: string, more: Record<string, string> = {}): Promise<Answer> {
  const page = await who.visit(paths.neighbour(id))
  const form = new RegExp(`<form[^>]*>(?:(?!</form>).)*value="${step}"(?:(?!</form>).)*</form>`, 's').exec(page.html)?.[0] ?? ''
  return who.submit(paths.neighbour(id), { step, version: hidden(form, 'version') || '0', ...more })
}

export const bothChecks = { checkedConduct: 'yes', checkedSecrecy: 'yes' }

/** An ask and an offer that are proposed to each other. */
export async function proposedPair(site: Site, gerda: Visitor, names: { ask?: string; offer?: string } = {}) {
  const ask = await sendNeighbour(site, 'ask', { firstName: names.ask ?? 'Mien Achternaam', telephone: '06 1111 2222' })
  const offer = await sendNeighbour(site, 'offer', { firstName: names.offer ?? 'Saskia Familienaam', telephone: '06 3333 4444' })
  await takeNeighbourWork(gerda, offer.id, 'vet', bothChecks)
  const proposed = await takeNeighbourWork(gerda, ask.id, 'propose', { offer: offer.id })
  if (proposed.status !== 303) throw new Error(`not proposed: ${proposed.text}`)
  return { ask, offer }
}

/** What whoever sent it sees with the code, and does there. */
export async function followNeighbour(
  { visitor }: Pick<Site, 'visitor'>,
  { code, digits }: Pick<Sent, 'code' | 'digits'>,
  more: Record<string, string> = {},
  network = '192.0.2.7',
): Promise<Answer> {
  return visitor.submit(paths.neighbourFollow('stein'), { code, digits, ...more }, { 'CF-Connecting-IP': network })
}

/** Answers the proposal that the page shows. */
export async function answerNeighbour(
  site: Pick<Site, 'visitor'>,
  sent: Sent,
  deed: string,
  more: Record<string, string> = {},
): Promise<Answer> {
  const page = await followNeighbour(site, sent)
  return followNeighbour(site, sent, { deed, match: hidden(page.html, 'match'), ...more })
}
