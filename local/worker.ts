import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire, enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Wrangler from 'wrangler'
import { paths } from '../src/paths.ts'
import { findFreePort } from './port.ts'
import { LocalProblem } from './problem.ts'
import { repository } from './repository.ts'

export type WorkerSettings = {
  databaseUrl: string
  databaseToken?: string
  masterKeys: string
  smtpUrl?: string
  port?: number
  demo?: boolean
  /** Keeps what the Worker tells its operator to itself. */
  quiet?: boolean
  /** Where the runtime keeps its own files; each running copy needs its own, and gets a passing one without. */
  stateFolder?: string
  /** Builds and loads again when a source file changes. */
  watch?: boolean
  root?: string
}
export type RunningWorker = {
  /** Where it listens. */
  url: string
  /** Where people find it: passkeys belong to a name, never to a number. */
  address: string
  /** What the clock of production does every minute. */
  tick(): Promise<void>
  stop(): Promise<void>
}
type Raw = Awaited<ReturnType<typeof Wrangler.unstable_startWorker>>['raw']

/** The Worker in the runtime that production has, on a loopback address, without a word to the network. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const port = settings.port ?? (await findFreePort())
  const url = `http://127.0.0.1:${port}`
  const address = `http://localhost:${port}`
  const text = (value: string) => ({ type: 'plain_text' as const, value })
  const passing = settings.stateFolder ? undefined : mkdtempSync(join(tmpdir(), 'adempauze-worker-'))
  const { unstable_startWorker } = loadWrangler()

  const worker = await unstable_startWorker({
    config: join(settings.root ?? repository, 'wrangler.toml'),
    bindings: {
      BASE_URL: text(address),
      DATABASE_URL: text(settings.databaseUrl),
      DATABASE_TOKEN: text(settings.databaseToken ?? ''),
      MASTER_KEYS: text(settings.masterKeys),
      SMTP_URL: text(settings.smtpUrl ?? 'smtp://127.0.0.1:1'),
      MAIL_FROM: text('adempauze@localhost.example'),
      SECURITY_CONTACT: text('mailto:security@localhost.example'),
      DEMO: text(settings.demo ? '1' : '0'),
    },
    dev: {
      server: { hostname: '127.0.0.1', port },
      inspector: false,
      logLevel: settings.quiet ? 'none' : 'warn',
      persist: settings.stateFolder ?? passing ?? false,
      watch: settings.watch ?? false,
    },
  }).catch((error: unknown) => Promise.reject(new LocalProblem(`The Worker does not start: ${reasonOf(error)}`)))
  const failure = failureOf(worker.raw)
  await Promise.race([worker.ready, failure])
  await Promise.race([fetch(url + paths.health), failure])
  const stop = async () => {
    await worker.dispose()
    if (passing) rmSync(passing, { recursive: true, force: true })
  }
  const tick = async () => {
    const answer = await fetch(`${url}/cdn-cgi/handler/scheduled`)
    await answer.arrayBuffer()
  }
  return { url, address, tick, stop }
}

/** Takes most of a second, so begin early. Required, as an import makes no use of the compile cache. */
export function loadWrangler(): typeof Wrangler {
  Object.assign(process.env, {
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_LOG: process.env.WRANGLER_LOG ?? 'warn',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_WRITE_LOGS: 'false',
  })
  enableCompileCache()
  return createRequire(import.meta.url)('wrangler')
}

/** Wrangler prints what is wrong with the source and then waits for a change; a first start has nothing to wait for. */
function failureOf(raw: Raw): Promise<never> {
  return new Promise((_, reject) => {
    raw.once('buildFailed', () => reject(new LocalProblem('The Worker does not build: see above.')))
    raw.once('error', (event) => reject(new LocalProblem(`The Worker does not start: ${reasonOf(event)}`)))
  })
}

function reasonOf(event: unknown): string {
  const { cause, reason, message } = (event ?? {}) as { cause?: Error; reason?: string; message?: string }
  const [told = ''] = (cause?.message ?? message ?? reason ?? 'no reason given').split('\nRuntime stderr')
  return told
}
