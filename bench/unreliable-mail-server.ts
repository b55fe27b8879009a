import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** What can go wrong with one attempt. Of `reply_lost` only the server knows that the mail is there. */
export const troubles = ['later_at_receiver', 'later_after_data', 'hangs_up', 'reply_lost'] as const
export type Trouble = (typeof troubles)[number]

export type UnreliableMailServer = {
  url: string
  /** How often each mail was taken, by its Message-ID. */
  taken: Map<string, number>
  attempts: { count: number }
  failed: Map<Trouble, number>
  stop(): Promise<void>
}

const later = (code: number) => Object.assign(new Error('try later'), { responseCode: code })

/** A real mail server on loopback that fails half the attempts, in each of these ways as often. The same seed fails the same attempts. */
export async function startUnreliableMailServer(ways: readonly Trouble[], seed: number): Promise<UnreliableMailServer> {
  const chance = chancesFrom(seed)
  const taken = new Map<string, number>()
  const failed = new Map<Trouble, number>()
  const attempts = { count: 0 }
  const calls = new Set<Socket>()
  const troubleOf = new Map<string, Trouble | undefined>()

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo(_, session, done) {
      attempts.count += 1
      const trouble = chance() < 0.5 ? ways[Math.floor(chance() * ways.length)] : undefined
      troubleOf.set(session.id, trouble)
      if (trouble) failed.set(trouble, (failed.get(trouble) ?? 0) + 1)
      done(trouble === 'later_at_receiver' ? later(450) : null)
    },
    onData: (stream, session, done) =>
      void text(stream).then((message) => {
        const trouble = troubleOf.get(session.id)
        if (trouble === 'later_after_data') return done(later(451))
        if (trouble !== 'hangs_up') {
          const id = /^Message-ID: (.*)$/m.exec(message)?.[1] ?? ''
          taken.set(id, (taken.get(id) ?? 0) + 1)
        }
        if (!trouble) return done()
        for (const call of calls) if (call.remotePort === session.remotePort) call.destroy()
      }, done),
  })
  server.server.on('connection', (call: Socket) => {
    calls.add(call)
    call.once('close', () => calls.delete(call))
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo

  const stop = async () => {
    for (const call of calls) call.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `smtp://127.0.0.1:${port}`, taken, attempts, failed, stop }
}

/** Numbers from 0 to 1 that look like chance, and are the same each time (mulberry32). */
function chancesFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
