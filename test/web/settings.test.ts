import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { repository } from '../../local/repository.ts'

/** Starts the Worker in a process of its own, asks it for a page, and tells what it answered and what it said to its operator. */
async function startWith(masterKeys: string): Promise<{ status: number; page: string; said: string }> {
  const script = `
    const { startWorker } = await import('./local/worker.ts')
    const { url, stop } = await startWorker({ databaseUrl: 'http://127.0.0.1:9', masterKeys: ${JSON.stringify(masterKeys)} })
    const answer = await fetch(url + '/healthz', { headers: { 'Accept-Language': 'nl' } })
    process.stdout.write('ANSWER' + JSON.stringify({ status: answer.status, page: await answer.text() }) + 'ANSWER')
    await stop()
    process.exit(0)`
  const started = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void started.kill('SIGKILL'))
  const [out, err] = await Promise.all([text(started.stdout), text(started.stderr)])
  const [before = '', answer = '', after = ''] = out.split('ANSWER')
  return { ...JSON.parse(answer), said: before + after + err }
}

test.each([
  ['without a master key', ''],
  ['with one that a person made up', `k1:${btoa('wachtwoordwachtwoordwachtwoord12')}`],
])('a Worker %s answers nothing, and names the setting to its operator alone', { timeout: 20_000 }, async (_, masterKeys) => {
  const { status, page, said } = await startWith(masterKeys)
  expect(status).toBe(500)
  expect(page).toContain('Er ging iets mis')
  expect(page).not.toContain('MASTER_KEYS')
  expect(said).toContain('Set or correct in the settings of the Worker: MASTER_KEYS')
  if (masterKeys) expect(page + said).not.toContain(masterKeys.slice(3))
})

const ours = ['src', 'views', 'local', 'migrations', 'test', 'bench', 'docs']
const files = ours
  .flatMap((folder) => readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .concat(readdirSync(repository).filter((path) => !/^(node_modules|dist|\.data|\.wrangler|\.git)$/.test(path)))

test('no secret stands in wrangler.toml: what it names is set elsewhere', () => {
  const lines = readFileSync(join(repository, 'wrangler.toml'), 'utf8').split('\n')
  const set = lines.filter((line) => !line.startsWith('#')).join('\n')
  expect(set).not.toMatch(/\[vars\]|token|password|secret|master_keys|smtp|database_url/i)
})

test('nor in any other file, except keys that seal invented data', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((path) => /(^|\/)(\.env|\.dev\.vars|.*\.(pem|key|p12))$|master-keys/.test(path))).toEqual([])

  const secrets = [
    /\bk\d{1,4}:[A-Za-z0-9+/]{43}=/,
    /-----BEGIN [A-Z ]*PRIVATE KEY/,
    /\beyJ[\w-]{20,}\.[\w-]{20,}/, // a token of a database
    /smtps?:\/\/(?!user:password@)[^\s:@/]+:[\w-]{8,}@/,
  ]
  const texts = files.filter((path) => /\.(ts|tsx|md|toml|json|sql|yml|csv)$/.test(path))
  const telling = texts.filter((path) => secrets.some((secret) => secret.test(readFileSync(join(repository, path), 'utf8'))))
  expect(telling.filter((path) => !/^(test|bench)\//.test(path))).toEqual([])
})
