import { listMemberships, recordSession } from '../../src/identity/store.ts'
import { newToken, sha256 } from '../../src/platform/id.ts'
import type { Person, Site } from './site.ts'

/** The columns of docs/access.md: who comes by, of which practice, having shown how much. */
export const visitors = {
  nobody: undefined,
  'Anouk, one factor': { person: 'anouk', practice: 'den-bosch', isTrusted: false },
  Anouk: { person: 'anouk', practice: 'den-bosch', isTrusted: true },
  Fatima: { person: 'fatima', practice: 'den-bosch', isTrusted: true },
  Joris: { person: 'joris', practice: 'den-bosch', isTrusted: true },
  Ilse: { person: 'ilse', practice: 'den-bosch', isTrusted: true },
  Karim: { person: 'karim', practice: 'den-bosch', isTrusted: true },
  Noor: { person: 'noor', practice: 'den-bosch', isTrusted: true },
  Willem: { person: 'willem', practice: 'den-bosch', isTrusted: true },
  Sjef: { person: 'sjef', practice: 'stein', isTrusted: true },
  Marlies: { person: 'marlies', practice: 'stein', isTrusted: true },
  Gerda: { person: 'gerda', practice: 'stein', isTrusted: true },
  'Noor in Stein': { person: 'noor', practice: 'stein', isTrusted: true },
} as const satisfies Record<string, { person: Person; practice: string; isTrusted: boolean } | undefined>

export type VisitorName = keyof typeof visitors
export const visitorNames = Object.keys(visitors) as VisitorName[]

const origin = { requestId: 'request-of-test', networkAddress: '192.0.2.1' }

/** The cookie of a session of their own, or nothing. */
export async function cookieOf({ db, clock }: Site, name: VisitorName): Promise<string> {
  const visitor = visitors[name]
  if (!visitor) return ''
  const membership = (await listMemberships(db, visitor.person)).find(({ practice }) => practice.slug === visitor.practice)
  if (!membership) throw new Error(`${name} is nobody here`)
  const token = newToken()
  const { isTrusted } = visitor
  const means = isTrusted ? 'passkey' : 'mail'
  await recordSession(db, membership, { tokenHash: await sha256(token), means, replaces: '', isTrusted, device: '', origin }, clock.now)
  return `__Host-session=${token}`
}
