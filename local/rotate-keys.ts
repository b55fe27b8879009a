import { openVault } from '../src/platform/vault.ts'
import { openDatabase } from './open-database.ts'
import { LocalProblem, run } from './problem.ts'
import { reseal } from './reseal.ts'
import { sealedTables } from './sealed-tables.ts'
import { masterKeysFor } from './secrets.ts'
import { readSettings } from './settings.ts'

async function rotate(): Promise<void> {
  const settings = readSettings()
  const { client, sealsBy, close } = await openDatabase(settings)
  try {
    const vault = openVault(masterKeysFor(settings))
    const { currentKeyId } = vault
    if (sealsBy !== undefined && sealsBy !== currentKeyId) throw portalHasOther(sealsBy, currentKeyId)
    const { sealed, plain, fingerprints, redone, failures } = await reseal(client, vault, sealedTables)
    console.log(`${sealed} fields sealed anew by ${currentKeyId}; ${plain} of them had not been sealed before.`)
    console.log(`${fingerprints} fingerprints renewed. ${redone} rows were changed by others meanwhile and done again.`)
    if (failures.length === 0)
      return console.log(`Nothing is left under an older key: it can leave MASTER_KEYS once no portal seals by it.`)
    console.error(`${failures.length} rows stay as they are:\n${failures.map((failure) => `  ${failure}`).join('\n')}`)
    process.exitCode = 2
  } finally {
    await close()
  }
}

const portalHasOther = (sealsBy: string, currentKeyId: string) =>
  new LocalProblem(
    `The portal that is running here seals by ${sealsBy} and cannot open what ${currentKeyId} seals. Stop it and start it again first.`,
  )

await run(rotate)
