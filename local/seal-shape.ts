import type { Client } from '@libsql/client/http'
import type { SealedTable } from '../src/platform/sealed-table.ts'
import { SealBroken, type Vault } from '../src/platform/vault.ts'

/** Shorter, or with other signs, it is no seal: people write "k1.5" too. */
export const looksSealed = (text: string): boolean => /^k\d{1,4}\.[A-Za-z0-9_=-]{38,}$/.test(text)

/** The same in SQL; by whichever key, or by one. */
export const isSealedBy = (column: string, keyId = 'k[0-9]*'): string =>
  `(${column} glob '${keyId}.*' and length(${column}) > 40 and substr(${column}, instr(${column}, '.') + 1) not glob '*[^A-Za-z0-9_=-]*')`

/** True while there is personal data that nobody sealed yet. */
export async function hasPlain(client: Client, tables: readonly SealedTable[]): Promise<boolean> {
  const questions = tables.map(({ table, columns }) => {
    const plain = columns.map(({ column }) => `(${column} <> '' and not ${isSealedBy(column)})`)
    return `select 1 from ${table} where ${plain.join(' or ')} limit 1`
  })
  const answers = await client.batch(questions, 'read')
  return answers.some(({ rows }) => rows.length > 0)
}

/** False when there are sealed fields and none of those that were tried opens: they were sealed by keys that we do not have. */
export async function keysFit(client: Client, vault: Vault, tables: readonly SealedTable[]): Promise<boolean> {
  const samples = tables.flatMap(({ table, key, scope, columns }) =>
    columns.map(({ column, place }) => ({
      place,
      question: `select json_array(${key.join(', ')}) as key, ${scope} as scope, ${column} as sealed from ${table}
        where ${isSealedBy(column)} limit 1`,
    })),
  )
  const answers = await client.batch(
    samples.map(({ question }) => question),
    'read',
  )
  const opened = await Promise.all(
    samples.flatMap(({ place }, at) =>
      (answers[at]?.rows ?? []).map(({ key, scope, sealed }) => {
        const keys = (JSON.parse(String(key)) as unknown[]).map(String)
        return opens(vault, String(scope), place(keys), String(sealed))
      }),
    ),
  )
  return opened.length === 0 || opened.includes(true)
}

const opens = (vault: Vault, scope: string, place: string, sealed: string): Promise<boolean> =>
  vault.open(scope, place, sealed).then(
    () => true,
    (error: unknown) => (error instanceof SealBroken ? false : Promise.reject(error)),
  )
