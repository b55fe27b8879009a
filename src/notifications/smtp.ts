import { isLoopback } from '../platform/config.ts'
import { MailFailure } from './mail-failure.ts'
import { isMailable } from './mime.ts'
import { type Connect, type Reply, type Talk, talkOver } from './wire.ts'

export type Envelope = { from: string; to: string; message: string }

/** An open connection to the mail server. */
export type Courier = {
  /** Returns once the server took the mail over. Throws a MailFailure. */
  bring(envelope: Envelope): Promise<void>
  leave(): Promise<void>
}

type Server = { hostname: string; port: number; username: string; password: string; isSecure: boolean; mayBeClear: boolean }

/** In the clear only on one's own computer, and never with a password. */
function readServer(url: string): Server {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isSecure = protocol === 'smtps:'
  return {
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    isSecure,
    mayBeClear: isLoopback(url) && username === '',
  }
}

/** Connects, makes it private, logs in. `name` is how we introduce ourselves, `patience` how many milliseconds each answer may take. */
export async function openCourier(connect: Connect, url: string, name: string, patience: number): Promise<Courier> {
  const server = readServer(url)
  const { hostname, port, isSecure, mayBeClear } = server
  const secureTransport = isSecure ? 'on' : mayBeClear ? 'off' : 'starttls'
  let talk: Talk | undefined
  try {
    talk = await talkOver(connect({ hostname, port }, { secureTransport, allowHalfOpen: false }), patience, 'unreachable')
    expect(await talk.hear(), 220)
    let offers = await introduce(talk, name)
    if (secureTransport === 'starttls') {
      if (!/^250[ -]STARTTLS\s*$/im.test(offers)) throw new MailFailure('not_private', true)
      expect(await ask(talk, 'STARTTLS'), 220)
      talk = await talk.secure()
      offers = await introduce(talk, name)
    }
    if (server.username) await logIn(talk, offers, server)
    return courierOver(talk)
  } catch (error) {
    talk?.hangUp()
    throw error instanceof MailFailure ? error : new MailFailure('unreachable', true, { cause: error })
  }
}

function courierOver(talk: Talk): Courier {
  return {
    async bring({ from, to, message }) {
      if (!isMailable(to)) throw new MailFailure('unreadable_address', false)
      try {
        expect(await ask(talk, `MAIL FROM:<${from}>`), 250)
        const taken = await ask(talk, `RCPT TO:<${to}>`)
        if (isUnknownAddress(taken)) throw new MailFailure('rejected_address', false)
        expect(taken, 250, 251, 252)
        expect(await ask(talk, 'DATA'), 354)
        expect(await ask(talk, `${message.replace(/^\./gm, '..')}.`, whileItReads), 250)
      } catch (error) {
        const { code, endsTalk } = error instanceof MailFailure ? error : new MailFailure('dropped', true)
        if (!endsTalk && (await startsOver(talk))) throw error
        talk.hangUp()
        throw new MailFailure(code, true, { cause: error })
      }
    },
    async leave() {
      await ask(talk, 'QUIT').catch(() => undefined)
      talk.hangUp()
    },
  }
}

/** A server that looks through a mail takes its time. Who hangs up on it meanwhile sends the mail twice. */
const whileItReads = 4

const startsOver = (talk: Talk): Promise<boolean> =>
  ask(talk, 'RSET').then(
    ({ code }) => code === 250,
    () => false,
  )

async function ask(talk: Talk, line: string, times = 1): Promise<Reply> {
  await talk.say(`${line}\r\n`)
  return talk.hear(times)
}

async function introduce(talk: Talk, name: string): Promise<string> {
  const reply = await ask(talk, `EHLO ${name}`)
  expect(reply, 250)
  return reply.text
}

async function logIn(talk: Talk, offers: string, { username, password }: Server): Promise<void> {
  const ways = (/^250[ -]AUTH[ =](.*)$/im.exec(offers)?.[1] ?? '').toUpperCase().split(/\s+/)
  const lines = ways.includes('PLAIN')
    ? [`AUTH PLAIN ${base64(`\0${username}\0${password}`)}`]
    : ways.includes('LOGIN')
      ? ['AUTH LOGIN', base64(username), base64(password)]
      : []
  let code = 0
  for (const [at, line] of lines.entries()) {
    code = (await ask(talk, line)).code
    if (code !== 334 || at === lines.length - 1) break
  }
  if (code !== 235) throw new MailFailure(code === 421 || code === 454 ? 'deferred' : 'login_refused', true)
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

function expect({ code }: Reply, ...wanted: number[]): void {
  if (!wanted.includes(code)) throw new MailFailure(code >= 400 && code < 500 ? 'deferred' : 'refused', code === 421)
}

/** For good, and because of this address: other refusals are of the server as a whole, and may be mended there. */
function isUnknownAddress({ code, text }: Reply): boolean {
  const [, detail] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text) ?? []
  return detail ? /^5\.(1\.[1236]|1\.10|2\.1)$/.test(detail) : [550, 551, 553].includes(code)
}
