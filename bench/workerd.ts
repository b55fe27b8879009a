import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { killWithUs } from '../local/kill-with-us.ts'
import { findFreePort } from '../local/port.ts'
import { repository } from '../local/repository.ts'
import { paths } from '../src/paths.ts'
import { benchKeys } from './catalogue.ts'
import { endProcess, untilAnswers } from './process.ts'

export type Server = { url: string; stop(): Promise<void> }

/** The bundle in plain workerd, without the layers of a development server: as near to production as one computer gets. */
export async function serveBundle(bundle: string, databaseUrl: string): Promise<Server> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const config = join(dirname(bundle), `${port}.capnp`)
  writeFileSync(config, configOf(basename(bundle), port, bindingsOf(url, databaseUrl)), { mode: 0o600 })

  const server = spawn(findWorkerd(), ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  killWithUs(server)
  await untilAnswers(url + paths.health, server)
  return { url, stop: () => endProcess(server) }
}

function bindingsOf(url: string, databaseUrl: string): Record<string, string> {
  const database = new URL(databaseUrl)
  return {
    BASE_URL: url,
    DATABASE_URL: database.origin,
    DATABASE_TOKEN: database.searchParams.get('authToken') ?? '',
    DEMO: '1',
    MASTER_KEYS: benchKeys,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'portal@bench.example',
    SECURITY_CONTACT: 'mailto:security@bench.example',
  }
}

/** Text in Cap'n Proto is quoted as in JSON. It may reach this computer only. */
function configOf(script: string, port: number, bindings: Record<string, string>): string {
  const texts = Object.entries(bindings).map(([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`)
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "portal", worker = .portal), (name = "internet", network = (allow = ["local"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "portal")],
);
const portal :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${script}")],
  compatibilityDate = "${compatibilityDate()}",
  bindings = [${texts.join(', ')}],
);
`
}

function compatibilityDate(): string {
  const [, day = ''] = /^compatibility_date = "(.*)"$/m.exec(readFileSync(join(repository, 'wrangler.toml'), 'utf8')) ?? []
  return day
}

/** The one that wrangler brings. */
function findWorkerd(): string {
  const require = createRequire(import.meta.url)
  return createRequire(require.resolve('wrangler'))('workerd').default
}
