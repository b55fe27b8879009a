import { createApp } from '../src/app.tsx'
import { paths } from '../src/paths.ts'
import { readConfig } from '../src/platform/config.ts'
import { openDatabase } from '../src/platform/database.ts'
import type { Vault } from '../src/platform/vault.ts'

const origin = 'http://localhost'

export type Portal = ReturnType<typeof createApp>

/** The portal in Node, on a database of its own. */
export function portalWith(vault: Vault, databaseUrl: string, masterKeys: string, trips = { count: 0 }): Portal {
  const config = readConfig({
    BASE_URL: origin,
    DATABASE_URL: databaseUrl,
    MASTER_KEYS: masterKeys,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'portal@bench.example',
    SECURITY_CONTACT: 'mailto:security@bench.example',
    DEMO: '1',
  })
  const always = async () => true
  const limits = { byAddress: always, byAccount: always }
  return createApp(() => ({
    config,
    vault,
    limits,
    db: openDatabase(databaseUrl, '', (request) => {
      trips.count += 1
      return fetch(request)
    }),
    now: new Date(),
    log: () => undefined,
    later: () => undefined,
  }))
}

export const post = (portal: Portal, path: string, fields: Record<string, string>, cookie = '') =>
  portal.request(origin + path, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: origin, Cookie: cookie } })

export async function signIn(portal: Portal, person: string): Promise<string> {
  const answer = await post(portal, paths.signInDemo, { person })
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

/** The worklist of whoever signed in. */
export async function look(portal: Portal, cookie: string): Promise<string> {
  const answer = await portal.request(origin + paths.work, { headers: { Cookie: cookie, 'Accept-Language': 'nl' } })
  if (answer.status !== 200) throw new Error(`the worklist was answered by ${answer.status}`)
  return answer.text()
}
