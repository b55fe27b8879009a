import { paths } from '../src/paths.ts'
import { openDatabase } from '../src/platform/database.ts'
import { newId } from '../src/platform/id.ts'
import { openVault, type Vault } from '../src/platform/vault.ts'
import { look, type Portal, portalWith, post, signIn } from './portal.ts'

/** Milliseconds of processor time for one worklist: as it is, and with a vault that opens nothing. */
export type SealingCost = { referrals: number; sealed: number; plain: number; ratio: number }

const referrals = 50
const rounds = 9
const perRound = 12

/**
 * The same database and the same code; only what opens a field differs, in turn, so that a busy moment falls on both. In Node and not in
 * workerd, as there processor time cannot be told apart; that of the database is left out, which makes sealing look dearer than it is.
 */
export async function measureSealing(databaseUrl: string, masterKeys: string): Promise<SealingCost> {
  const real = openVault(masterKeys)
  const withVault = (vault: Vault) => portalWith(vault, databaseUrl, masterKeys)
  const [sealing, plain] = [withVault(real), withVault({ ...real, open: async () => 'Familie Jansen' })]
  await refer(sealing, databaseUrl)

  const anouk = await signIn(sealing, 'anouk')
  const listed = (await look(sealing, anouk)).split('<li class="work-row"').length - 1
  for (const portal of [sealing, plain]) await lookOften(portal, anouk)
  const costs = { sealed: [] as number[], plain: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    costs.sealed.push(await lookOften(sealing, anouk))
    costs.plain.push(await lookOften(plain, anouk))
  }
  const [sealed, without] = [medianOf(costs.sealed), medianOf(costs.plain)]
  return { referrals: listed, sealed, plain: without, ratio: sealed / without }
}

async function refer(portal: Portal, databaseUrl: string): Promise<void> {
  const { rows } = await openDatabase(databaseUrl, '').$client.execute(`select id,
    (select count(*) from referrals where agreement_id = a.id and status in ('sent', 'received', 'contacted', 'matched', 'started')) as waiting
    from agreements a where practice_id = 'practice-den-bosch' and letter = 'A' and replaced_on is null`)
  const fatima = await signIn(portal, 'fatima')
  for (let at = Number(rows[0]?.waiting); at < referrals; at++) {
    const answer = await post(portal, paths.newReferral(), fieldsOf(String(rows[0]?.id), at), fatima)
    if (answer.status !== 303) throw new Error(`a referral was answered by ${answer.status}`)
  }
}

const fieldsOf = (agreement: string, at: number) => ({
  agreement,
  key: newId(new Date()),
  caregiverName: `Familie Jansen ${at}`,
  telephone: '0612345678',
  bestTime: 'morning',
  language: 'nl',
  relation: 'partner',
  recipientGroup: 'memory',
  recipientPc4: '5247',
  wish: 'Een paar nachten doorslapen, zonder zorgen over wie er naast mij ligt.',
  urgency: 'weeks',
  recipientConsent: 'self',
  caregiverConsent: 'yes',
  intent: 'send',
})

/** Milliseconds of processor time for each look. */
async function lookOften(portal: Portal, cookie: string): Promise<number> {
  const before = process.cpuUsage()
  for (let at = 0; at < perRound; at++) await look(portal, cookie)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / perRound
}

const medianOf = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
