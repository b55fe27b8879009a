import { connect as dial, type Socket } from 'node:net'
import { connect as dialSafely } from 'node:tls'
import type { Connect, Wire } from '../../src/notifications/wire.ts'

/** Connections as the runtime of the Worker gives them, made of those of Node. `ca` is whom to trust, besides the usual. */
export const connectOver =
  (ca?: string): Connect =>
  ({ hostname, port }, { secureTransport }) =>
    secureTransport === 'on'
      ? wireOver(dialSafely({ host: hostname, port, ...(ca ? { ca } : {}) }), 'secureConnect', ca)
      : wireOver(dial({ host: hostname, port }), 'connect', ca)

export const connect = connectOver()

function wireOver(socket: Socket, opens: 'connect' | 'secureConnect', ca?: string): Wire {
  const closed = new Promise<void>((resolve, reject) => {
    socket.once('close', () => resolve())
    socket.once('error', reject)
  })
  const opened = new Promise<void>((resolve, reject) => {
    socket.once(opens, () => resolve())
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed')))
  })
  opened.catch(() => undefined)
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      const take = (chunk: Buffer) => controller.enqueue(new Uint8Array(chunk))
      socket.on('data', take)
      socket.once('adempauze-upgrade', () => socket.off('data', take))
      socket.once('close', () => {
        try {
          controller.close()
        } catch {
          socket.destroy() // it was closed by its reader
        }
      })
    },
  })
  const drain = new WritableStream<Uint8Array>({
    write: (chunk) => new Promise((resolve, reject) => socket.write(chunk, (error) => (error ? reject(error) : resolve()))),
  })
  return {
    readable: source,
    writable: drain,
    opened,
    closed,
    startTls() {
      socket.emit('adempauze-upgrade')
      socket.removeAllListeners('data')
      return wireOver(dialSafely({ socket, host: 'localhost', servername: 'localhost', ...(ca ? { ca } : {}) }), 'secureConnect', ca)
    },
    async close() {
      socket.destroy()
    },
  }
}
