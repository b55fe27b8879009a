import { execFile } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildAssets } from '../local/build.ts'
import { repository } from '../local/repository.ts'

/** `assets`: the files of the pages, in a folder of their own as another build may replace those of the repository meanwhile. */
export type Bundle = { path: string; bytes: number; gzip: number; assets: string }

/** The Worker as `npm run deploy` would send it, minified, in this folder. Says nothing to the network. */
export async function bundleWorker(folder: string): Promise<Bundle> {
  await buildAssets()
  const wrangler = join(repository, 'node_modules/wrangler/bin/wrangler.js')
  await promisify(execFile)(process.execPath, [wrangler, 'deploy', '--dry-run', '--minify', '--outdir', folder], {
    cwd: repository,
    timeout: 60_000,
    env: {
      ...process.env,
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_WRITE_LOGS: 'false',
    },
  })
  const assets = join(folder, 'dist')
  cpSync(join(repository, 'dist'), assets, { recursive: true })
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.js')) ?? 'worker.js')
  return { path, bytes: statSync(path).size, gzip: gzipSync(readFileSync(path)).length, assets }
}
