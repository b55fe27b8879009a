import { type Client, createClient, type InArgs, type InStatement, LibsqlError, type TransactionMode } from '@libsql/client/http'
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import { drizzle } from 'drizzle-orm/libsql/http'
import { inTurn } from './write-turn.ts'

export type Database = LibSQLDatabase & { $client: Client }
export type Fetch = (request: Request) => Promise<Response>

/** No answer from the database server: nothing was written, and trying again later may work. */
export class DatabaseUnreachable extends Error {}

const patience = 8_000 // milliseconds

/** One per request: a client shared by requests of a Worker hangs once more than its 20 slots wait on each other. */
export function openDatabase(url: string, authToken: string, send: Fetch = fetch): Database {
  const reach = async (request: Request): Promise<Response> => {
    try {
      return await send(new Request(request, { signal: AbortSignal.timeout(patience) }))
    } catch (cause) {
      throw new DatabaseUnreachable('no answer from the database', { cause })
    }
  }
  const client = createClient({ url, ...(authToken ? { authToken } : {}), fetch: reach })
  return databaseOf(client)
}

export const databaseOf = (client: Client): Database => drizzle({ client: lockingFirst(client) })

const asks = (statement: InStatement) => /^\s*(select|with)\b/i.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * A batch that writes takes the write lock at once: a deferred batch that reads first and then writes fails under load.
 * A batch of questions takes none, so that readers do not wait on each other.
 */
function lockingFirst(client: Client): Client {
  const batch = (statements: InStatement[], mode?: TransactionMode) =>
    statements.every(asks) ? client.batch(statements, mode ?? 'read') : inTurn(() => client.batch(statements, mode ?? 'write'))
  const execute = (statement: InStatement, args?: InArgs) => {
    const send = () => (typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement))
    return asks(statement) ? send() : inTurn(send)
  }
  return new Proxy(client, {
    get: (target, name) => {
      if (name === 'batch') return batch
      if (name === 'execute') return execute
      const member = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}

function* causesOf(error: unknown) {
  for (let at = error; at instanceof Error; at = at.cause) yield at
}

/** True when a write lost the race for this unique column. Over HTTP only the message tells. */
export function isTaken(error: unknown, column: `${string}.${string}`): boolean {
  return [...causesOf(error)].some((cause) => cause.message.includes('UNIQUE constraint failed') && cause.message.includes(column))
}

const passing = ['SERVER_ERROR', 'SQLITE_BUSY', 'TRANSACTION_TIMEOUT']

/** True for what may pass by itself. A key that the server refuses does not. */
export function isUnreachable(error: unknown): boolean {
  const causes = [...causesOf(error)]
  const isRefused = causes.some((cause) => 'status' in cause && (cause.status === 401 || cause.status === 403))
  return (
    !isRefused &&
    causes.some((cause) => cause instanceof DatabaseUnreachable || (cause instanceof LibsqlError && passing.includes(cause.code)))
  )
}

/** True when a trigger of ours stopped a write, by the words it stops with. */
export const isStopped = (error: unknown, words: string): boolean => [...causesOf(error)].some((cause) => cause.message.includes(words))
