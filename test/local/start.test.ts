import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../local/open-database.ts'
import { findFreePort } from '../../local/port.ts'
import { repository } from '../../local/repository.ts'
import { readSettings } from '../../local/settings.ts'
import { emptyFolder } from '../support/folder.ts'

function start(environment: Record<string, string>) {
  const portal = spawn(process.execPath, ['local/start.ts'], {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void portal.kill('SIGKILL'))
  return portal
}

test('one command starts the portal, others may use its database, and stopping it leaves nothing behind', async () => {
  const environment = { PORT: String(await findFreePort()), DATA_DIR: emptyFolder() }
  const portal = start(environment)
  let said = ''
  for await (const part of portal.stdout) {
    said += part
    if (said.includes('Stop with Ctrl-C')) break
  }
  const url = `http://127.0.0.1:${environment.PORT}`
  expect(said).toContain(`Adempauze runs at http://localhost:${environment.PORT}`)
  expect(said).toMatch(/Fatima +referrer +den-bosch +Huisartsenpraktijk De Linde/)
  expect((await fetch(`${url}/inloggen`)).status).toBe(200)

  const second = start({ ...environment, PORT: String(await findFreePort()) })
  expect(await text(second.stderr)).toContain(`is in use by process ${portal.pid}. Stop that one, or choose another folder`)

  const { client, close } = await openDatabase(readSettings(environment))
  expect((await client.execute(`select count(*) as found from practices where slug = 'stein'`)).rows[0]?.found).toBe(1)
  const [, mails = ''] = /Mails are caught at (\S+)/.exec(said) ?? []
  expect((await fetch(mails)).status).toBe(200)
  await client.execute(`insert into outbox (id, practice_id, kind, topic, subject_id, person_id, secret, language, created_at, due_at, attempts, failure)
    select 'a', 'practice-den-bosch', 'news', 'referral.send', 'b', 'ilse', '', 'nl', now, now, 0, '' from (select '2026-01-01T00:00:00.000Z' as now)`)
  await expect.poll(() => allIn(mails), { timeout: 10_000 }).toContain(`http://localhost:${environment.PORT}/werk/`)
  await close()

  portal.kill('SIGTERM')
  expect(await once(portal, 'exit')).toEqual([0, null])
  await expect(fetch(mails)).rejects.toThrow()
  expect(readdirSync(environment.DATA_DIR).sort()).toEqual(['db', 'master-keys.txt', 'worker'])
  expect(readdirSync(join(environment.DATA_DIR, 'db'))).toContain('set-up.txt')

  const alone = await openDatabase(readSettings(environment))
  expect((await alone.client.execute('select 1 as one')).rows[0]?.one).toBe(1)
  await alone.close()
  expect(readdirSync(environment.DATA_DIR).sort()).toEqual(['db', 'master-keys.txt', 'worker'])
}, 60_000)

/** What was caught, whatever else the clock of this minute writes. */
async function allIn(mails: string): Promise<string> {
  const count = (await (await fetch(mails)).text()).match(/href="\/\d+"/g)?.length ?? 0
  const letters = Array.from({ length: count }, async (_, at) => (await fetch(`${mails}/${at + 1}`)).text())
  return (await Promise.all(letters)).join()
}
