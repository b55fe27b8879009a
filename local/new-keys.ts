import { LocalProblem, run } from './problem.ts'
import { hasMasterKeys, masterKeysFor, newMasterKey, withNewKey, writeMasterKeys } from './secrets.ts'
import { readSettings } from './settings.ts'

/** Of a data folder the file is renewed; for a portal elsewhere the keys are printed, to be set as its secret. */
async function renew(): Promise<void> {
  const [flag, ...more] = process.argv.slice(2)
  if ((flag !== undefined && flag !== '--print') || more.length > 0) throw new LocalProblem('Usage: npm run keys:new [-- --print]')
  const { DATABASE_URL: _, ...environment } = process.env
  const { dataFolder, masterKeys } = readSettings(environment)
  if (masterKeys !== undefined) return console.log(withNewKey(masterKeys))
  if (flag === '--print' || !hasMasterKeys(dataFolder)) return console.log(newMasterKey('k1'))

  const file = writeMasterKeys(dataFolder, withNewKey(masterKeysFor({ dataFolder, masterKeys })))
  console.log(`${file} has a new first key; the older ones stay to open with.`)
  console.log('Start the portal again, so that it seals by the new key, and then seal what there is: npm run keys:rotate')
}

await run(renew)
