import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { createAccessKey } from '../../local/access-key.ts'
import { startSqld } from '../../local/sqld.ts'

export type MortalDatabase = {
  url: string
  kill(): Promise<void>
  /** Same address, same key, same data. */
  revive(): Promise<void>
  /** While it is dead: takes every call and never answers. Ends with the answer of this. */
  playDumb(): Promise<() => void>
}

/** A copy of the demo world on a server that a test may kill and bring back. */
export async function mortalDatabase(): Promise<MortalDatabase> {
  const databases = inject('databases')
  const folder = mkdtempSync(join(databases, 'mortal-'))
  cpSync(join(databases, 'template'), folder, { recursive: true })
  const key = createAccessKey()
  let server = await startSqld(folder, 0, key)
  const { url } = server
  const port = Number(new URL(url).port)

  const kill = () => server.stop('SIGKILL')
  const revive = async () => {
    server = await startSqld(folder, port, key)
  }
  const playDumb = () =>
    new Promise<() => void>((resolve) => {
      const dumb = createServer((call) => call.on('error', () => undefined))
      const calls = new Set<{ destroy(): void }>()
      dumb.on('connection', (call) => calls.add(call))
      const end = () => {
        dumb.close()
        for (const call of calls) call.destroy()
      }
      dumb.listen(port, '127.0.0.1', () => resolve(end))
    })
  afterAll(async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  })
  return { url, kill, revive, playDumb }
}
