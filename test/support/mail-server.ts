import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll } from 'vitest'

/** A mail that the server took over. */
export type Delivered = { id: string; to: string; subject: string; text: string; raw: string }
export type MailServer = {
  url: string
  port: number
  mails: Delivered[]
  connections: { count: number }
  hangUp(session: { remotePort: number }): void
  stop(): Promise<void>
}

/** What a server answers instead of yes. */
export const refusal = (code: number, text = 'not now') => Object.assign(new Error(text), { responseCode: code })

/** A real mail server on loopback. Call it at the top of a file, or stop it yourself. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const mails: Delivered[] = []
  const connections = { count: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_, done) => {
      connections.count += 1
      done()
    },
    async onData(stream, session, done) {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part)
      const raw = Buffer.concat(parts)
      const { subject = '', text = '', messageId = '' } = await PostalMime.parse(raw)
      const to = session.envelope.rcptTo.map(({ address }) => address).join()
      mails.push({ id: messageId, to, subject, text: text.replace(/\r\n/g, '\n'), raw: raw.toString('latin1') })
      done()
    },
    ...options,
  })
  const calls = new Set<Socket>()
  server.server.on('connection', (call: Socket) => calls.add(call))
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const found = (server.server.address() as AddressInfo).port

  const hangUp = ({ remotePort }: { remotePort: number }) => {
    for (const call of calls) if (call.remotePort === remotePort) call.destroy()
  }
  const stop = async () => {
    for (const call of calls) call.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  afterAll(stop)
  return { url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${found}`, port: found, mails, connections, hangUp, stop }
}
