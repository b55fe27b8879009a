import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import { setUp } from '../local/local-database.ts'
import { startSqld } from '../local/sqld.ts'
import { startWorker } from '../local/worker.ts'
import { messageIdOf } from '../src/notifications/mime.ts'
import { type Database, databaseOf } from '../src/platform/database.ts'
import { openVault } from '../src/platform/vault.ts'
import { benchKeys } from './catalogue.ts'
import { emptyOutbox, fillOutbox } from './outbox.ts'
import { startUnreliableMailServer, type Trouble } from './unreliable-mail-server.ts'

const mails = 1000
const begin = new Date('2026-03-02T09:00:00Z')
/** Of local/worker.ts, for Message-IDs. */
const sender = 'adempauze@localhost.example'

/** Brings a thousand mails to a server that fails half the time, through the Worker and its clock, and counts what the server saw. */
export async function measureMail(folder: string): Promise<void> {
  const sqld = await startSqld(join(folder, 'mail'))
  const client = createClient({ url: sqld.url })
  try {
    await setUp(client, 'demo', openVault(benchKeys))
    const db = databaseOf(client)
    console.log(await deliverTo(db, sqld.url, mails, ['later_at_receiver', 'later_after_data', 'hangs_up']))
    await client.execute('delete from outbox')
    console.log(`\nWhen the server took the mail and its answer got lost, nobody can know, so it comes again under the same Message-ID:`)
    console.log(await deliverTo(db, sqld.url, mails / 10, ['reply_lost']))
  } finally {
    client.close()
    await sqld.stop()
  }
}

async function deliverTo(db: Database, databaseUrl: string, count: number, ways: readonly Trouble[]): Promise<string> {
  const server = await startUnreliableMailServer(ways, 2026)
  const worker = await startWorker({ databaseUrl, masterKeys: benchKeys, smtpUrl: server.url, quiet: true })
  try {
    const ids = (await fillOutbox(db, count, begin)).map((id) => messageIdOf(id, sender))
    const began = performance.now()
    const { turns, minutes } = await emptyOutbox(db, begin, async (now) => {
      const answer = await fetch(`${worker.url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*&time=${now.getTime()}`)
      await answer.arrayBuffer()
    })
    const seconds = (performance.now() - began) / 1000
    const seen = (times: (count: number) => boolean) => ids.filter((id) => times(server.taken.get(id) ?? 0)).length
    const failures = [...server.failed].map(([trouble, times]) => `${times} ${trouble.replaceAll('_', ' ')}`)
    const failed = [...server.failed.values()].reduce((total, times) => total + times, 0)
    return [
      `${count} mails, ${server.attempts.count} attempts, of which ${failed} failed (${Math.round((failed / server.attempts.count) * 100)} %): ${failures.join(', ')}.`,
      `The server took exactly once: ${seen((times) => times === 1)}; never: ${seen((times) => times === 0)}; more often: ${seen((times) => times > 1)}; mails of nobody: ${server.taken.size - seen((times) => times > 0)}.`,
      `${turns} turns of the clock, the last after ${minutes} minutes of its time; ${seconds.toFixed(1)} seconds of ours.`,
    ].join('\n')
  } finally {
    await worker.stop()
    await server.stop()
  }
}
