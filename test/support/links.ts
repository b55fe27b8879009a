import type { Client } from '@libsql/client'
import { recordInvitation } from '../../src/identity/store-invitations.ts'
import { databaseOf } from '../../src/platform/database.ts'
import { newId, newToken, sha256 } from '../../src/platform/id.ts'
import { openVault } from '../../src/platform/vault.ts'
import { testKeys } from './parts.ts'

/** The tokens of links that were mailed in 's-Hertogenbosch: to two who were invited, one of them last week, and to Fatima, who lost a passkey. */
export async function linksIn(client: Client): Promise<{ invitation: string; ranOut: string; recovery: string }> {
  const db = databaseOf(client)
  const vault = openVault(testKeys)
  const now = new Date()
  const invite = (name: string, at: Date) => {
    const invited = {
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@thuiszorg.example`,
      role: 'provider',
      job: 'team_lead',
    } as const
    const organisation = { name: 'Thuiszorg Om de hoek (voorbeeld)' }
    return recordInvitation({ db, vault, now: at }, newId(at), 'practice-den-bosch', { ...invited, organisation }, undefined)
  }
  const recovery = newToken()
  await client.execute({
    sql: `insert into recovery_links values (?, 'fatima', ?, ?, null)`,
    args: [await sha256(recovery), now.toISOString(), new Date(now.getTime() + 15 * 60_000).toISOString()],
  })
  const week = 7 * 24 * 3_600_000
  return { invitation: await invite('Tine Tweed', now), ranOut: await invite('Bas Baan', new Date(now.getTime() - week)), recovery }
}
