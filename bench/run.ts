import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopWhenAsked } from '../local/stop.ts'
import { benchKeys, shown, startCatalogue } from './catalogue.ts'
import { measureMail } from './mail.ts'
import { measureNational } from './national.ts'
import { importBundled } from './node-bundle.ts'
import { measurePages } from './pages.ts'
import { bundleReport, pagesReport, sealingReport, seenReport, speedReport, worklistReport } from './report.ts'
import { sentencesReport } from './sentences.ts'
import { measureSpeed } from './speed.ts'
import { bundleWorker } from './worker-bundle.ts'
import { serveBundle } from './workerd.ts'

/** Seconds after which it stops by itself. */
const longest: Record<string, number> = { portal: 115, mail: 115, sealing: 115, worklist: 300, seen: 115, national: 600, sentences: 10 }

/** Measures the portal as it would be deployed, on this computer alone. It judges nothing: its exit code is always 0. */
async function measurePortal(folder: string): Promise<void> {
  console.log(`${cpus().length} processors; load average ${(loadavg()[0] ?? 0).toFixed(1)} before the start.`)
  const bundle = await bundleWorker(join(folder, 'worker'))
  const sqld = await startCatalogue(folder)
  try {
    const server = await serveBundle(bundle.path, sqld.url)
    console.log(`One practice shows ${shown} offerings.\n`)
    const speeds = await measureSpeed(server.url)
    await server.stop()
    console.log(speedReport(speeds))
    console.log(`\n${pagesReport(await measurePages(bundle, sqld.url))}`)
    console.log(`\n${await sealingCost(folder, sqld.url)}`)
    console.log(`\n${bundleReport(bundle)}`)
  } finally {
    await sqld.stop()
  }
}

async function sealingCost(folder: string, databaseUrl: string): Promise<string> {
  const { measureSealing } = await importBundled<typeof import('./sealing.ts')>('sealing.ts', folder)
  return sealingReport(await measureSealing(databaseUrl, benchKeys))
}

async function measureSealingAlone(folder: string): Promise<void> {
  const sqld = await startCatalogue(folder)
  console.log(await sealingCost(folder, sqld.url).finally(() => sqld.stop()))
}

async function measureLongWorklist(folder: string): Promise<void> {
  const { measureWorklist } = await importBundled<typeof import('./worklist.ts')>('worklist.ts', folder)
  const [few, many] = [await startCatalogue(join(folder, 'few')), await startCatalogue(join(folder, 'many'))]
  try {
    console.log(worklistReport(await measureWorklist(few.url, many.url, benchKeys)))
  } finally {
    await Promise.all([few.stop(), many.stop()])
  }
}

async function measureWhoLooked(folder: string): Promise<void> {
  const { measureSeen } = await importBundled<typeof import('./seen.ts')>('seen.ts', folder)
  const sqld = await startCatalogue(folder)
  console.log(seenReport(await measureSeen(sqld.url).finally(() => sqld.stop())))
}

/** `npm run bench -- mail` measures that alone. */
const measures: Record<string, (folder: string) => Promise<void>> = {
  portal: measurePortal,
  mail: measureMail,
  sealing: measureSealingAlone,
  worklist: measureLongWorklist,
  seen: measureWhoLooked,
  national: measureNational,
  sentences: async () => console.log(sentencesReport()),
}
const asked = process.argv[2] ?? 'portal'
const measure = measures[asked]
if (!measure) {
  console.error(`There is to measure: ${Object.keys(measures).join(', ')}.`)
  process.exit(1)
}

stopWhenAsked()
const folder = mkdtempSync(join(tmpdir(), 'adempauze-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
setTimeout(
  () => {
    console.error(`Stopped: not done after ${longest[asked]} seconds.`)
    process.exit(0)
  },
  (longest[asked] ?? 0) * 1000,
).unref()

await measure(folder).catch((error: unknown) => console.error('Stopped:', error))
process.exit(0)
