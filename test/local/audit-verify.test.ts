import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '@libsql/client/http'
import { describe, expect, test } from 'vitest'
import { setUp } from '../../local/local-database.ts'
import { openDatabase as openLocal } from '../../local/open-database.ts'
import { repository } from '../../local/repository.ts'
import { readSettings } from '../../local/settings.ts'
import { verifyLog } from '../../local/verify-log.ts'
import { auditLine } from '../../src/audit/store.ts'
import { paths } from '../../src/paths.ts'
import { databaseOf, isUnreachable, openDatabase } from '../../src/platform/database.ts'
import { openVault } from '../../src/platform/vault.ts'
import { earlierDatabase } from '../support/earlier-database.ts'
import { emptyFolder } from '../support/folder.ts'
import { testKeys } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { openSiteOn } from '../support/site.ts'

const line = async (url: string, subjectId: string) => {
  const db = openDatabase(url, '')
  const now = new Date('2026-11-22T10:00:00Z')
  const event = { practiceId: 'practice-stein', by: undefined, action: 'referral.expire', subjectId, detail: 'é "quoted" ☃', now } as const
  await db.batch([auditLine(db, event)])
}

async function logOf(count: number) {
  const { url, client } = await freshDatabase()
  for (let at = 1; at <= count; at++) await line(url, `r${at}`)
  return { url, client, db: databaseOf(client) }
}

/** As somebody would who has the database file: the triggers are theirs to drop. */
const tamper = async (client: Client, ...statements: string[]) => {
  await client.batch(['drop trigger log_lines_stay_as_written', 'drop trigger log_lines_stay', ...statements], 'write')
}

/** All columns but the hash itself, so that none is forgotten when one is added. */
async function hashed(client: Client): Promise<string> {
  const { rows } = await client.execute(`select group_concat(name) as names from pragma_table_info('log_lines') where name <> 'hash'`)
  return `lower(hex(sha3(json_array(${rows[0]?.names}), 256)))`
}

/**
 * Many at once on a busy computer: the database lets some wait in vain. Until it works, or the test is over: what goes on after that would
 * keep the tests that follow from their turn.
 */
async function insist(attempt: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await attempt())) await wait(100 + Math.random() * 500)
}

const isLocked = (error: unknown) => (isUnreachable(error) ? false : Promise.reject(error))

async function columnsOf(client: Client, others: Record<string, string>): Promise<string> {
  const { rows } = await client.execute(`select name from pragma_table_info('log_lines')`)
  return rows.map(({ name }) => others[String(name)] ?? name).join(', ')
}

const faultsIn = async ({ db }: Awaited<ReturnType<typeof logOf>>, sliceSize?: number) =>
  (await verifyLog(db, undefined, sliceSize)).faults.map(({ seq, kind }) => `${seq} ${kind}`)

describe('the log', () => {
  test('stays one unbroken chain when forty write at once, by pages and by themselves', { timeout: 300_000 }, async ({ signal }) => {
    const { url, client } = await freshDatabase()
    const site = openSiteOn(url)
    const people = await Promise.all((['anouk', 'fatima', 'karim', 'gerda'] as const).map((person) => site.as(person)))
    const { rows: before } = await client.execute('select count(*) as count from log_lines')
    const looks = people.flatMap((person) => Array.from({ length: 2 }, () => async () => (await person.visit(paths.work)).status === 200))
    const others = Array.from({ length: 80 }, (_, at) => () => line(url, `r${at}`).then(() => true, isLocked))
    const waiting = [...looks, ...others]
    const writer = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await insist(next, signal)
    }
    await Promise.all(Array.from({ length: 40 }, writer))
    const { head, faults } = await verifyLog(databaseOf(client))
    expect(faults).toEqual([])
    const { rows } = await client.execute(`select count(distinct subject_id) as lines from log_lines where subject_id like 'r%'`)
    expect(rows[0]?.lines).toBe(80)
    // who was told to come back may have been heard after all, so there can be more
    expect(head?.seq).toBeGreaterThanOrEqual(Number(before[0]?.count) + 88)
  })

  test('takes the hash of every column, and is whole', async () => {
    const { client, db } = await logOf(3)
    const { rows } = await client.execute(`select seq, hash, hash_before, ${await hashed(client)} as taken from log_lines order by seq`)
    expect(rows).toHaveLength(3)
    for (const [at, row] of rows.entries()) {
      expect(row.hash).toBe(row.taken)
      expect(row.hash_before).toBe(rows[at - 1]?.hash ?? '')
    }
    expect(await verifyLog(db)).toEqual({ head: { seq: 3, hash: rows[2]?.hash }, faults: [], isCut: false })
  })

  test('of nobody is whole as well', async () => {
    expect(await verifyLog((await logOf(0)).db)).toEqual({ head: undefined, faults: [], isCut: false })
  })
})

describe('somebody with the database file who', () => {
  test('changes any field of a line is found, whichever it is', async () => {
    const log = await logOf(3)
    const { rows } = await log.client.execute(`select name from pragma_table_info('log_lines') where name not in ('seq', 'hash')`)
    await tamper(log.client)
    const others: Record<string, string> = {
      outcome: `'refused'`,
      action_code: `'D'`,
      practice_id: `'practice-den-bosch'`,
      person_id: `'anouk'`,
      organisation_id: '(select id from organisations limit 1)',
      subject_ids: `'["x"]'`,
    }
    for (const { name } of rows) {
      const was = (await log.client.execute(`select ${name} as was from log_lines where seq = 2`)).rows[0]?.was ?? null
      await log.client.execute(`update log_lines set ${name} = ${others[String(name)] ?? `'x'`} where seq = 2`)
      expect(await faultsIn(log), String(name)).toEqual([name === 'hash_before' ? '2 unchained' : '2 changed'])
      await log.client.execute({ sql: `update log_lines set ${name} = ? where seq = 2`, args: [was] })
    }
    expect(await faultsIn(log)).toEqual([])
  })

  test('takes out a line in the middle is found', async () => {
    const log = await logOf(5)
    await tamper(log.client, 'delete from log_lines where seq = 3')
    expect(await faultsIn(log)).toEqual(['4 gap'])
  })

  test('takes out the first line is found', async () => {
    const log = await logOf(3)
    await tamper(log.client, 'delete from log_lines where seq = 1')
    expect(await faultsIn(log)).toEqual(['2 gap'])
  })

  test('takes out a line and renumbers the rest is found', async () => {
    const log = await logOf(5)
    await tamper(
      log.client,
      'delete from log_lines where seq = 3',
      'update log_lines set seq = 3 where seq = 4',
      'update log_lines set seq = 4 where seq = 5',
    )
    expect(await faultsIn(log)).toEqual(['3 unchained', '4 changed'])
  })

  test('swaps two lines is found', async () => {
    const log = await logOf(5)
    const move = (from: number, to: number) => `update log_lines set seq = ${to} where seq = ${from}`
    await tamper(log.client, move(2, 99), move(3, 2), move(99, 3))
    expect(await faultsIn(log)).toEqual(['2 unchained', '3 unchained', '4 unchained'])
  })

  test('slips in a line that looks right is found', async () => {
    const log = await logOf(3)
    await tamper(
      log.client,
      'update log_lines set seq = 4 where seq = 3',
      `insert into log_lines select ${await columnsOf(log.client, { seq: '3', id: `'slipped'`, hash_before: 'hash', hash: `'-'` })}
        from log_lines where seq = 2`,
      `update log_lines set hash = ${await hashed(log.client)} where seq = 3`,
    )
    expect(await faultsIn(log)).toEqual(['4 unchained'])
  })

  test('changes a line and takes its hash anew is found by the line after it', async () => {
    const log = await logOf(4)
    await tamper(
      log.client,
      `update log_lines set person_name = 'Een ander' where seq = 2`,
      `update log_lines set hash = ${await hashed(log.client)} where seq = 2`,
    )
    expect(await faultsIn(log)).toEqual(['3 unchained'])
  })

  test('is found as well where one slice of the check meets the next', async () => {
    for (const gone of [3, 4, 5, 6]) {
      const log = await logOf(9)
      await tamper(log.client, `delete from log_lines where seq = ${gone}`)
      const found = await faultsIn(log, 3)
      expect(found, `without ${gone}`).toHaveLength(1)
      expect(found[0]).toMatch(new RegExp(`^${gone + 1} (gap|unchained)$`))
    }
    const log = await logOf(9)
    expect(await faultsIn(log, 3)).toEqual([])
    await tamper(log.client, 'delete from log_lines where seq between 4 and 6')
    expect(await faultsIn(log, 3)).toEqual(['7 unchained'])
  })

  test('cuts off the end is found by a head that was kept elsewhere', async () => {
    const { client, db } = await logOf(5)
    const { head } = await verifyLog(db)
    await tamper(client, 'delete from log_lines where seq > 3')
    expect(await verifyLog(db)).toMatchObject({ faults: [], isCut: false })
    expect(await verifyLog(db, head)).toMatchObject({ faults: [], isCut: true })
  })

  test('writes the whole chain anew is found by a head that was kept elsewhere', async () => {
    const { client, db } = await logOf(3)
    const { head } = await verifyLog(db)
    const chain = [1, 2, 3].flatMap((seq) => [
      `update log_lines set hash_before = coalesce((select hash from log_lines b where b.seq = ${seq - 1}), '') where seq = ${seq}`,
      `update log_lines set hash = HASHED where seq = ${seq}`,
    ])
    const taken = await hashed(client)
    await tamper(
      client,
      `update log_lines set person_name = 'Een ander' where seq = 1`,
      ...chain.map((step) => step.replace('HASHED', taken)),
    )
    expect(await verifyLog(db)).toMatchObject({ faults: [] })
    expect((await verifyLog(db, head)).isCut).toBe(true)
  })
})

test('lines of before the chain are chained in the order in which they were written, and the next one follows', async () => {
  const { client, url } = await earlierDatabase()
  await setUp(client, 'demo', openVault(testKeys))
  await line(url, 'next')
  expect(await verifyLog(databaseOf(client))).toMatchObject({ head: { seq: 4 }, faults: [] })
  const { rows } = await client.execute('select seq, id, action, person_name, subject_kind from log_lines order by seq limit 3')
  expect(rows.map(({ seq, id, action, person_name }) => [seq, id, action, person_name])).toEqual([
    [1, 'e1', 'referral.send', 'Fatima'],
    [2, 'e2', 'referral.receive', 'Anouk'],
    [3, 'e3', 'referral.expire', ''],
  ])
  expect(rows.every(({ subject_kind }) => subject_kind === 'referral')).toBe(true)
})

describe('npm run audit:verify', () => {
  const verify = (environment: Record<string, string>, ...words: string[]) =>
    new Promise<{ code: number; out: string; error: string }>((resolve) => {
      const env = { ...process.env, ...environment }
      execFile(process.execPath, ['local/audit-verify.ts', ...words], { cwd: repository, env }, (error, out, told) =>
        resolve({ code: error ? Number(error.code) : 0, out, error: told }),
      )
    })

  test('works on a portal that runs, prints the head, and names the line that was changed', async () => {
    const { url, client } = await logOf(3)
    const environment = { DATA_DIR: emptyFolder(), DATABASE_URL: url, MASTER_KEYS: testKeys }
    const whole = await verify(environment)
    expect(whole).toMatchObject({ code: 0, error: '' })
    expect(whole.out).toMatch(/^The log is whole: 3 lines\.\nIts head, to keep elsewhere: 3:[0-9a-f]{64}\n$/)
    const head = /3:[0-9a-f]{64}/.exec(whole.out)?.[0] ?? ''
    await line(url, 'r4')
    expect((await verify(environment, '--head', head)).out).toContain('4 lines. The earlier head is in it.')

    await tamper(client, `update log_lines set subject_id = 'r9' where seq = 2`, 'delete from log_lines where seq > 2')
    const found = await verify(environment, '--head', head)
    expect(found.code).toBe(2)
    expect(found.error).toBe(
      'Line 2: what it says is not what was written.\nLine 3 is not in the log as it was: the end was cut off, or the log was written anew.\n',
    )
    expect(found.out).not.toContain('whole')
  }, 30_000)

  test('works on data at rest, and tells how a head is written', async () => {
    const environment = { DATA_DIR: emptyFolder() }
    const { close } = await openLocal(readSettings(environment))
    await close()
    expect(await verify(environment)).toMatchObject({ code: 0, out: 'The log is whole: 0 lines.\n' })
    const wrong = await verify(environment, '--head', '3')
    expect(wrong.code).toBe(1)
    expect(wrong.error).toContain('A head is the number and the hash that an earlier check printed.')
  }, 30_000)
})
