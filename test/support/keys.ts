import type { Means } from '../../src/identity/session.ts'
import { listMemberships, recordSession } from '../../src/identity/store.ts'
import { paths } from '../../src/paths.ts'
import { newToken, sha256 } from '../../src/platform/id.ts'
import { type Authenticator, authenticator, type Bent } from './authenticator.ts'
import { type Jar, openJar } from './jar.ts'
import type { Answer, Person, Site } from './site.ts'

/** Somebody who came in by these means: how much that is worth is what the means say. */
export async function comeIn(site: Site, person: Person, means: Means = 'demo'): Promise<Jar> {
  const jar = openJar(site)
  const [membership] = await listMemberships(site.db, person)
  if (!membership) throw new Error(`${person} belongs nowhere`)
  const token = newToken()
  const isTrusted = means !== 'mail' && means !== 'invitation'
  const session = {
    tokenHash: await sha256(token),
    means,
    isTrusted,
    replaces: '',
    device: 'Chrome, Android',
    origin: { requestId: '', networkAddress: '' },
  }
  await recordSession(site.db, membership, session, site.clock.now)
  jar.cookies.set('__Host-session', token)
  return jar
}

/** What the portal asks of a device. */
export async function questionAt(jar: Jar, path: string, fields: Record<string, string> = {}) {
  const answer = await jar.submit(path, fields)
  if (answer.status !== 200) throw new Error(`no question but ${answer.status}: ${answer.text.slice(0, 200)}`)
  return JSON.parse(answer.html)
}

/** The whole way to a key on the account page, with a device of their own. */
export async function makeKey(jar: Jar, name = '', bent?: Bent): Promise<{ device: Authenticator; answer: Answer }> {
  const device = authenticator()
  const made = device.make(await questionAt(jar, paths.accountPasskeyOptions), bent)
  return { device, answer: await jar.submit(paths.accountPasskeys, { answer: made, passkeyName: name }) }
}

export async function signInWith(jar: Jar, device: Authenticator, bent?: Bent): Promise<Answer> {
  const used = device.use(await questionAt(jar, paths.signInPasskeyOptions), bent)
  return jar.submit(paths.signInPasskey, { answer: used })
}
