import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, InStatement, Value } from '@libsql/client/http'
import { isTaken, isUnreachable } from '../src/platform/database.ts'
import type { SealedColumn, SealedTable } from '../src/platform/sealed-table.ts'
import { SealBroken, type Vault } from '../src/platform/vault.ts'
import { isSealedBy, looksSealed } from './seal-shape.ts'

/** What was done: `plain` are those that had not been sealed before, `redone` what somebody changed meanwhile, `failures` what stays as it is. */
export type Resealed = { sealed: number; plain: number; fingerprints: number; redone: number; failures: string[] }

const sliceSize = 100

/** What a row needs: a field that is not sealed by the key of today, or a fingerprint that is not made with it. */
const needs = (keyId: string) => (column: SealedColumn) => {
  const field = `${column.column} <> '' and not ${isSealedBy(column.column, keyId)}`
  const fingerprint = column.fingerprint && `${column.column} <> '' and coalesce(${column.fingerprint.column}, '') not glob '${keyId}.*'`
  return [field, fingerprint].filter(Boolean).map((need) => `(${need})`)
}

/**
 * Seals all of it by the key of today, a hundred rows at a time, while others read and write: a row that changed since it was read is left
 * alone and done again. What was done is told by the rows themselves, so a run that was cut short is simply started again.
 */
export async function reseal(client: Client, vault: Vault, tables: readonly SealedTable[]): Promise<Resealed> {
  const total: Resealed = { sealed: 0, plain: 0, fingerprints: 0, redone: 0, failures: [] }
  for (const table of tables) while ((await passOver(client, vault, table, total)) > 0);
  return total
}

/** Returns how many rows were missed, for another pass. */
async function passOver(client: Client, vault: Vault, table: SealedTable, total: Resealed): Promise<number> {
  let after: Value[] | undefined
  let missed = 0
  for (;;) {
    const slice = await readSlice(client, vault.currentKeyId, table, after)
    const renewed = await Promise.all(slice.map((row) => renew(vault, table, row)))
    missed += await write(client, renewed, total)
    if (slice.length < sliceSize) break
    after = slice.at(-1)?.key
  }
  total.failures = [...new Set(total.failures)]
  total.redone += missed
  return missed
}

type Row = { key: Value[]; scope: string; values: Record<string, string | null> }

async function readSlice(
  client: Client,
  keyId: string,
  { table, key, scope, columns }: SealedTable,
  after: Value[] | undefined,
): Promise<Row[]> {
  const names = columns.flatMap(({ column, fingerprint }) => (fingerprint ? [column, fingerprint.column] : [column]))
  const beyond = after ? `(${key.join(', ')}) > (${key.map(() => '?').join(', ')}) and ` : ''
  const { rows } = await client.execute({
    sql: `select ${[...key, ...names].join(', ')}, ${scope} as vault_scope from ${table}
      where ${beyond}(${columns.flatMap(needs(keyId)).join(' or ')}) order by ${key.join(', ')} limit ${sliceSize}`,
    args: after ?? [],
  })
  return rows.map((row) => ({
    key: key.map((name) => row[name] ?? null),
    scope: String(row.vault_scope),
    values: Object.fromEntries(names.map((name) => [name, row[name] as string | null])),
  }))
}

type Change = { statement: InStatement; where: string; sealed: number; plain: number; fingerprints: number } | { failure: string }

/** The change of one row, which holds only as long as the row still says what was read. */
async function renew(vault: Vault, { table, key, columns }: SealedTable, row: Row): Promise<Change> {
  const next: Record<string, string> = {}
  const counts = { sealed: 0, plain: 0, fingerprints: 0 }
  const where = `${table} ${row.key.join('/')}`
  for (const { column, place, fingerprint } of columns) {
    const was = row.values[column]
    if (!was) continue
    const at = place(row.key.map(String))
    try {
      const text = looksSealed(was) ? await vault.open(row.scope, at, was) : was
      if (!looksSealed(was)) counts.plain += 1
      if (!looksSealed(was) || !was.startsWith(`${vault.currentKeyId}.`)) {
        next[column] = await vault.seal(row.scope, at, text)
        counts.sealed += 1
      }
      if (fingerprint && !row.values[fingerprint.column]?.startsWith(`${vault.currentKeyId}.`)) {
        next[fingerprint.column] = await vault.fingerprint(row.scope, fingerprint.kind, fingerprint.of(text))
        counts.fingerprints += 1
      }
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error
      return { failure: `${where}: ${column} does not open` }
    }
  }
  const changed = Object.keys(next)
  const read = Object.keys(row.values)
  const isAsRead = [...key.map((name) => `${name} = ?`), ...read.map((name) => `${name} is ?`)].join(' and ')
  const statement = {
    sql: `update ${table} set ${changed.map((name) => `${name} = ?`).join(', ')} where ${isAsRead}`,
    args: [...Object.values(next), ...row.key, ...Object.values(row.values)],
  }
  return { statement, where, ...counts }
}

/** People go on writing: a database that is busy is asked again, up to a minute. */
async function whenFree<Answer>(ask: () => Promise<Answer>, left = 30): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!isUnreachable(error) || left === 0) throw error
    await sleep(2000)
    return whenFree(ask, left - 1)
  }
}

/** Returns how many rows had changed meanwhile. */
async function write(client: Client, changes: readonly Change[], total: Resealed): Promise<number> {
  const ready = changes.filter((change) => 'statement' in change)
  total.failures.push(...changes.flatMap((change) => ('failure' in change ? [change.failure] : [])))
  if (ready.length === 0) return 0
  try {
    const answers = await whenFree(() =>
      client.batch(
        ready.map(({ statement }) => statement),
        'write',
      ),
    )
    const done = ready.filter((_, at) => answers[at]?.rowsAffected === 1)
    for (const part of ['sealed', 'plain', 'fingerprints'] as const) for (const change of done) total[part] += change[part]
    return ready.length - done.length
  } catch (error) {
    if (!isTaken(error, 'people.email_fingerprint')) throw error
    const [only] = ready
    if (ready.length > 1 || !only)
      return (await Promise.all(ready.map((change) => write(client, [change], total)))).reduce((a, b) => a + b, 0)
    total.failures.push(`${only.where}: somebody else has the same e-mail address`)
    return 0
  }
}
