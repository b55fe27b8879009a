import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type AccessKey, createAccessKey } from './access-key.ts'
import { killWithUs } from './kill-with-us.ts'
import { findFreePort } from './port.ts'
import { LocalProblem } from './problem.ts'
import { findSqld } from './sqld-binary.ts'

export type Signal = 'SIGTERM' | 'SIGKILL'
/** The url holds the key, so it opens the database without more; it is no secret that outlives this run. */
export type Sqld = { url: string; stop(signal?: Signal): Promise<void> }

/** The server started, but could not serve this folder. */
export class SqldStopped extends LocalProblem {}

const patience = 10_000 // milliseconds

/** One database server on one folder; it dies with this process. Callers see to it that a folder has only one. */
export async function startSqld(folder: string, port = 0, key = createAccessKey()): Promise<Sqld> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(folder, port || (await findFreePort()), key)
    } catch (error) {
      const takenMeanwhile = error instanceof SqldStopped && /address already in use/i.test(error.message)
      if (port || attempt === 3 || !takenMeanwhile) throw error
    }
  }
}

async function startOn(folder: string, port: number, { publicKey, token }: AccessKey): Promise<Sqld> {
  const address = `http://127.0.0.1:${port}`
  const log = join(folder, 'sqld.log')
  const server = launch(findSqld(), folder, port, publicKey, log)
  const failure = once(server, 'error').then(([error]) => error as Error)
  const until = Date.now() + patience

  while (!(await answers(address, token))) {
    const error = await Promise.race([failure, wait(10)])
    if (error) throw new LocalProblem(`The database server cannot run here (${error.message}): set DATABASE_URL to a libSQL server.`)
    if (hasEnded(server)) throw new SqldStopped(`The database server stopped: ${reasonIn(log)}.`)
    if (Date.now() < until) continue
    server.kill('SIGKILL')
    throw new SqldStopped(`The database server did not answer within ${patience / 1000} seconds; see ${log}.`)
  }
  return { url: `${address}/?authToken=${token}`, stop: (signal = 'SIGTERM') => stop(server, signal) }
}

function launch(binary: string, folder: string, port: number, publicKey: string, log: string): ChildProcess {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const output = openSync(log, 'w', 0o600)
  const server = spawn(binary, ['--no-welcome', '--http-listen-addr', `127.0.0.1:${port}`, '--db-path', folder], {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...unset('SQLD_'), SQLD_AUTH_JWT_KEY: publicKey, RUST_LOG: 'error' },
    detached: true,
  })
  closeSync(output)
  killWithUs(server)
  return server
}

/** Settings meant for another server, such as a folder or an address, are not for this one. */
function unset(prefix: string): Record<string, undefined> {
  const names = Object.keys(process.env).filter((name) => name.startsWith(prefix))
  return Object.fromEntries(names.map((name) => [name, undefined]))
}

/** Asks with the key: a stranger that took the port meanwhile would answer too, but not to this. */
async function answers(address: string, token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` }
  const asked = fetch(`${address}/v2/pipeline`, { method: 'POST', headers, body: '{"requests":[]}', signal: AbortSignal.timeout(2_000) })
  return asked.then(
    (response) => response.ok,
    () => false,
  )
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null

async function stop(server: ChildProcess, signal: Signal): Promise<void> {
  if (hasEnded(server)) return
  server.ref()
  const ended = once(server, 'exit')
  server.kill(signal)
  const late = setTimeout(() => server.kill('SIGKILL'), 3_000)
  await ended
  clearTimeout(late)
}

function reasonIn(log: string): string {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const panic = lines.findIndex((line) => line.includes('panicked at'))
  const told = panic >= 0 ? lines[panic + 1] : lines.findLast((line) => line.startsWith('Error: '))
  return (told ?? lines.at(-1) ?? 'without a word').replace(/^Error: /, '').replace(/\.$/, '')
}
