import type { Client } from '@libsql/client/http'
import { openVault } from '../../src/platform/vault.ts'
import { placeOf } from '../../src/referrals/sealing.ts'
import { testKeys } from './parts.ts'

const vault = openVault(testKeys)

/** The ids of the referrals about a caregiver, wherever: by opening every name, as nobody in the portal could. */
export async function referralsAbout(client: Client, caregiver: string): Promise<string[]> {
  const { rows } = await client.execute('select id, practice_id, caregiver_name from referrals join referral_details on referral_id = id')
  const named = await Promise.all(
    rows.map(async (row) => {
      const id = String(row.id)
      return { id, name: await vault.open(String(row.practice_id), placeOf.detail('caregiverName', id), String(row.caregiver_name)) }
    }),
  )
  return named.filter(({ name }) => name === caregiver).map(({ id }) => id)
}

/** What was written at the steps of a referral, the first step first. */
export async function notesOf(client: Client, referralId: string): Promise<string[]> {
  const sql = 'select practice_id, s.version, note from referral_steps s join referrals on id = referral_id where id = ? order by s.version'
  const { rows } = await client.execute({ sql, args: [referralId] })
  return Promise.all(
    rows.map((row) => vault.open(String(row.practice_id), placeOf.note(referralId, Number(row.version)), String(row.note))),
  )
}
