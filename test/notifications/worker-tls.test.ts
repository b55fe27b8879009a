import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { mailStatements } from '../../src/notifications/store.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { openVault } from '../../src/platform/vault.ts'
import { emptyFolder } from '../support/folder.ts'
import { localhostCertificate } from '../support/localhost-certificate.ts'
import { refusal, startMailServer } from '../support/mail-server.ts'
import { testKeys } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'

const { key, cert } = localhostCertificate
const database = await freshDatabase()
const db = openDatabase(database.url, '')
const server = await startMailServer({
  key,
  cert,
  disabledCommands: [],
  authOptional: false,
  onAuth: ({ username, password }, _, done) =>
    username === 'adempauze' && password === 'zeer geheim?' ? done(null, { user: username }) : done(refusal(535)),
})
const smtpUrl = server.url.replace('127.0.0.1', 'localhost').replace('://', `://adempauze:${encodeURIComponent('zeer geheim?')}@`)

/** In a process of its own, for whom the runtime trusts is settled when it begins. Answers the address of its clock. */
async function startWorkerThatTrusts(trusted?: string): Promise<string> {
  const settings = JSON.stringify({ databaseUrl: database.url, masterKeys: testKeys, smtpUrl, quiet: true })
  const file = join(emptyFolder(), 'trusted.pem')
  if (trusted) writeFileSync(file, trusted)
  const program = `import { startWorker } from './local/worker.ts'
    const { url, stop } = await startWorker(${settings})
    console.log(url)
    process.stdin.resume().once('end', () => stop().then(() => process.exit(0)))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: repository,
    env: { ...process.env, ...(trusted ? { NODE_EXTRA_CA_CERTS: file } : {}) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => end(child))
  const [url] = await once(child.stdout, 'data')
  return `${String(url).trim()}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*&time=${quietMinute()}`
}

/** The next minute past the hour, in which no other work of the clock writes mails. */
function quietMinute(): number {
  const moment = new Date()
  return moment.setUTCMinutes(61, 0, 0)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.stdin?.end()
  await ended
}

async function deliverOne(clock: string) {
  await db.delete(outbox)
  const notice = {
    practiceId: 'practice-den-bosch',
    kind: 'notice',
    topic: 'role_changed',
    subjectId: 'ilse',
    to: { personId: 'ilse' },
  } as const
  await db.batch(await mailStatements({ db, vault: openVault(testKeys), now: new Date() }, { ...notice, language: 'nl' }))
  expect((await fetch(clock)).status).toBe(200)
  const [row] = await db.select().from(outbox)
  return { isSent: row?.sentAt !== null, failure: row?.failure }
}

describe('in the runtime of production, a password travels', () => {
  test('after STARTTLS, to a server that somebody we trust vouches for', async () => {
    expect(await deliverOne(await startWorkerThatTrusts(cert))).toEqual({ isSent: true, failure: '' })
    expect(server.mails.map(({ to }) => to)).toEqual(['ilse@den-bosch.example'])
  })

  test('to no other', async () => {
    const { isSent, failure } = await deliverOne(await startWorkerThatTrusts())
    expect({ isSent, failure }).toEqual({ isSent: false, failure: 'not_private' })
    expect(server.mails).toHaveLength(1)
  })
})
