import { once } from 'node:events'
import { createServer, type Server as WebServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { type CaughtMail, mailPage, mailsPage, noMailPage, pageStyle, styleAddress } from './mail-catcher-pages.ts'

export type MailCatcher = { smtpUrl: string; url: string; stop(): Promise<void> }

const loopback = '127.0.0.1'
const mostKept = 200
const largestMail = 1024 * 1024 // bytes

/** Takes every mail of the portal on this computer and shows it on a web page, newest first. Nothing leaves, nothing is written to disk. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  let count = 0
  const catching = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largestMail,
    onData: (stream, session, done) =>
      void read(stream).then((mail) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
        count += 1
        mails.unshift({ ...mail, number: count, to, caughtAt: new Date() })
        mails.splice(mostKept)
        done()
      }, done),
  })
  catching.on('error', () => undefined)
  catching.listen(0, loopback)
  const showing = createServer((asked, answer) => {
    const page = answerTo(asked.headers.host ?? '', asked.url ?? '/', mails, portOf(showing))
    answer.writeHead(page.status, headersOf(page.type)).end(page.body)
  })
  showing.listen(0, loopback)
  await Promise.all([listening(catching.server), listening(showing)])

  return {
    smtpUrl: `smtp://${loopback}:${portOf(catching.server)}`,
    url: `http://${loopback}:${portOf(showing)}`,
    stop: () => stop(catching, showing),
  }
}

async function read(stream: SMTPServerDataStream): Promise<Pick<CaughtMail, 'from' | 'subject' | 'text'>> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  if (stream.sizeExceeded) throw Object.assign(new Error('too large'), { responseCode: 552 })
  const { subject = '', text = '', from } = await PostalMime.parse(Buffer.concat(parts))
  return { subject, text, from: from?.address ?? '' }
}

type Answer = { status: number; type: 'html' | 'css'; body: string }

/** Another host in the address bar means that a page elsewhere wants to read along under a name of its own. */
function answerTo(host: string, address: string, mails: readonly CaughtMail[], port: number): Answer {
  if (![`${loopback}:${port}`, `localhost:${port}`].includes(host)) return { status: 421, type: 'html', body: noMailPage() }
  const pathname = address.split('?')[0]
  if (pathname === styleAddress) return { status: 200, type: 'css', body: pageStyle }
  if (pathname === '/') return { status: 200, type: 'html', body: mailsPage(mails) }
  const mail = mails.find(({ number }) => pathname === `/${number}`)
  return mail ? { status: 200, type: 'html', body: mailPage(mail) } : { status: 404, type: 'html', body: noMailPage() }
}

const headersOf = (type: 'html' | 'css') => ({
  'Content-Type': `text/${type}; charset=utf-8`,
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

const listening = (server: Server) => (server.listening ? undefined : once(server, 'listening'))
const portOf = (server: Server): number => (server.address() as AddressInfo).port

async function stop(catching: SMTPServer, showing: WebServer): Promise<void> {
  showing.closeAllConnections()
  showing.close()
  await new Promise<void>((resolve) => catching.close(() => resolve()))
}
