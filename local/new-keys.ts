import { run } from './problem.ts'
import { masterKeysFor, withNewKey, writeMasterKeys } from './secrets.ts'
import { readSettings } from './settings.ts'

async function renew(): Promise<void> {
  const { dataFolder, masterKeys, databaseUrl } = readSettings()
  const keys = withNewKey(masterKeysFor({ dataFolder, masterKeys }))
  if (masterKeys !== undefined || databaseUrl !== undefined) return console.log(keys)
  const file = writeMasterKeys(dataFolder, keys)
  console.log(`${file} has a new first key; the older ones stay to open with.`)
  console.log('Start the portal again, so that it seals by the new key, and then seal what there is: npm run keys:rotate')
}

await run(renew)
