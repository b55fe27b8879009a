import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { SMTPServerOptions } from 'smtp-server'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../local/port.ts'
import { outbox } from '../../src/notifications/tables.ts'
import type { Connect } from '../../src/notifications/wire.ts'
import { localhostCertificate } from '../support/localhost-certificate.ts'
import { refusal, startMailServer } from '../support/mail-server.ts'
import { connectOver } from '../support/node-wire.ts'
import { postOf } from '../support/post.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { write, deliver, row, rows, pass } = postOf(site)

beforeEach(async () => {
  await site.db.delete(outbox)
  site.lines.length = 0
})

/** What became of the only mail after one delivery. */
async function outcomeOf(smtpUrl: string, through?: Connect, patience?: number) {
  const [id = ''] = await write()
  const before = site.clock.now.getTime()
  await deliver(smtpUrl, through, patience)
  const { failure, sentAt, givenUpAt, dueAt, claimedUntil } = (await row(id)) ?? {}
  const minutes = (Date.parse(dueAt ?? '') - before) / 60_000
  return { failure, isSent: Boolean(sentAt), isGivenUp: Boolean(givenUpAt), isFree: claimedUntil === null, minutes }
}

const triedAgain = (failure: string) => ({ failure, isSent: false, isGivenUp: false, isFree: true, minutes: 1 })
const sent = { failure: '', isSent: true, isGivenUp: false, isFree: true, minutes: 0 }

/** Something on a port that is no real mail server: it gets the connection and does as it likes. */
async function startImpostor(treat: (call: Socket) => void): Promise<string> {
  const calls = new Set<Socket>()
  const server = createServer((call) => {
    calls.add(call)
    call.on('error', () => undefined)
    treat(call)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const call of calls) call.destroy()
    server.close()
  })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a mail is tried again in a minute when the mail server', () => {
  test('is not there', async () => {
    expect(await outcomeOf(`smtp://127.0.0.1:${await findFreePort()}`)).toEqual(triedAgain('unreachable'))
    expect(site.lines).toMatchObject([{ level: 'warn', job: 'mail', sent: 0, undelivered: 1, unreachable: 1 }])
  })

  test('takes the call and never says a word', async () => {
    expect(await outcomeOf(await startImpostor(() => undefined), undefined, 200)).toEqual(triedAgain('timeout'))
  })

  test('answers after our patience is over, which does not confuse the next mail', async () => {
    let slow = true
    const server = await startMailServer({
      onMailFrom: (_, __, done) => void wait(slow ? 700 : 0).then(() => done()),
    })
    expect(await outcomeOf(server.url, undefined, 300)).toEqual(triedAgain('timeout'))
    slow = false
    await wait(500)
    pass(1)
    await deliver(server.url)
    expect(server.mails).toHaveLength(1)
    expect((await rows())[0]?.sentAt).not.toBeNull()
  })

  test('hangs up before it greets', async () => {
    expect(await outcomeOf(await startImpostor((call) => call.end()))).toEqual(triedAgain('dropped'))
  })

  test('hangs up in the middle', async () => {
    const server = await startMailServer({ onRcptTo: (_, session) => server.hangUp(session) })
    expect(await outcomeOf(server.url)).toEqual(triedAgain('dropped'))
  })

  test('chatters on and on', async () => {
    expect(await outcomeOf(await startImpostor((call) => call.write('220-welcome\r\n'.repeat(10_000))))).toEqual(triedAgain('refused'))
  })

  test('is too busy to greet', async () => {
    const server = await startMailServer({ onConnect: (_, done) => done(refusal(421)) })
    expect(await outcomeOf(server.url)).toEqual(triedAgain('deferred'))
  })

  test.each([
    [450, 'deferred'],
    [451, 'deferred'],
    [530, 'refused'],
    [552, 'refused'],
  ])('says %i to who sends', async (code, failure) => {
    const server = await startMailServer({ onMailFrom: (_, __, done) => done(refusal(code)) })
    expect(await outcomeOf(server.url)).toEqual(triedAgain(failure))
  })

  test.each([
    [450, 'try later', 'deferred'],
    [554, '5.7.1 relay access denied', 'refused'],
    [550, '5.7.1 blocked by our policy', 'refused'],
  ])('says %i %s to the receiver', async (code, text, failure) => {
    const server = await startMailServer({ onRcptTo: (_, __, done) => done(refusal(code, text)) })
    expect(await outcomeOf(server.url)).toEqual(triedAgain(failure))
  })

  test.each([
    [451, 'deferred'],
    [554, 'refused'],
  ])('says %i when it has the mail', async (code, failure) => {
    const server = await startMailServer({ onData: (stream, _, done) => stream.on('end', () => done(refusal(code))).resume() })
    expect(await outcomeOf(server.url)).toEqual(triedAgain(failure))
  })
})

test('a mail server may take longer to look through a mail than to answer', async () => {
  const server = await startMailServer({
    onData: (stream, _, done) => stream.on('end', () => void wait(1_000).then(() => done())).resume(),
  })
  expect(await outcomeOf(server.url, undefined, 500)).toEqual(sent)
})

describe('one refusal', () => {
  test('does not hold up the others, on the same connection', async () => {
    let asked = 0
    const server = await startMailServer({ onRcptTo: (_, __, done) => (asked++ === 1 ? done(refusal(450)) : done()) })
    await write(4)
    await deliver(server.url)
    expect(server.mails).toHaveLength(3)
    expect(server.connections.count).toBe(1)
  })

  test('that ends the connection is followed by a new one', async () => {
    let asked = 0
    const server = await startMailServer({ onRcptTo: (_, session, done) => (asked++ === 1 ? server.hangUp(session) : done()) })
    await write(4)
    await deliver(server.url)
    expect(server.mails).toHaveLength(3)
    expect(server.connections.count).toBe(2)
  })

  test.each([
    [550, 'no such user here'],
    [550, '5.1.1 user unknown'],
    [553, '5.1.3 bad address'],
  ])('that says nobody lives there (%i %s) is not asked again, and its words are not kept', async (code, text) => {
    const server = await startMailServer({ onRcptTo: ({ address }, _, done) => done(refusal(code, `${text}: ${address}`)) })
    expect(await outcomeOf(server.url)).toMatchObject({ failure: 'rejected_address', isGivenUp: true, isFree: true })
    expect(JSON.stringify([site.lines, await rows()])).not.toContain('ilse@')
  })
})

test('a reply that got lost makes the mail come again under the same name, by which a receiver knows it', async () => {
  const seen: string[] = []
  const server = await startMailServer({
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (part) => {
        raw += part
      })
      stream.on('end', () => {
        seen.push(/^Message-ID: (.*)$/m.exec(raw)?.[1] ?? '')
        if (seen.length === 1) server.hangUp(session)
        else done()
      })
    },
  })
  expect(await outcomeOf(server.url)).toEqual(triedAgain('dropped'))
  pass(1)
  await deliver(server.url)
  expect(seen).toHaveLength(2)
  expect(seen[0]).toMatch(/^<[0-9a-f-]{36}@portal.example>$/)
  expect(seen[1]).toBe(seen[0])
})

describe('a password, and mail to another computer, travel in private only:', () => {
  const { key, cert } = localhostCertificate
  const users: SMTPServerOptions = {
    authOptional: false,
    onAuth({ username, password }, _, done) {
      if (username === 'adempauze' && password === 'zeer geheim?') done(null, { user: username })
      else done(refusal(535, 'no'))
    },
  }
  const withUser = (url: string, password = 'zeer geheim?') => url.replace('://', `://adempauze:${encodeURIComponent(password)}@`)

  test('STARTTLS, with a certificate that we trust', async () => {
    const server = await startMailServer({ key, cert, disabledCommands: [], ...users })
    expect(await outcomeOf(withUser(server.url), connectOver(cert))).toEqual(sent)
    expect(server.mails).toHaveLength(1)
  })

  test.each(['PLAIN', 'LOGIN'])('TLS from the first byte, logging in by %s', async (way) => {
    const server = await startMailServer({ secure: true, key, cert, authMethods: [way], ...users })
    expect(await outcomeOf(withUser(server.url), connectOver(cert))).toEqual(sent)
  })

  test('a server that does not offer STARTTLS hears neither name nor password', async () => {
    let heard = ''
    const url = await startImpostor((call) => {
      call.write('220 mail.example\r\n')
      call.on('data', (part) => {
        heard += part
        call.write('250-mail.example\r\n250 AUTH PLAIN LOGIN\r\n')
      })
    })
    expect(await outcomeOf(withUser(url))).toEqual(triedAgain('not_private'))
    expect(heard).toBe('EHLO localhost\r\n')
  })

  test('words that came before the lock was on are not believed', async () => {
    const url = await startImpostor((call) => {
      call.write('220 mail.example\r\n')
      call.on('data', (part) => call.write(String(part).startsWith('EHLO') ? '250 STARTTLS\r\n' : '220 go\r\n250 AUTH PLAIN\r\n'))
    })
    expect(await outcomeOf(withUser(url))).toEqual(triedAgain('not_private'))
  })

  test.each(['smtp', 'smtps'])('a certificate that nobody vouches for ends it (%s)', async (protocol) => {
    const server = await startMailServer({ key, cert, disabledCommands: [], secure: protocol === 'smtps', ...users })
    const { failure } = await outcomeOf(withUser(server.url))
    expect(failure).toBe(protocol === 'smtps' ? 'unreachable' : 'not_private')
    expect(server.mails).toEqual([])
  })

  test('a wrong password is told as such', async () => {
    const server = await startMailServer({ secure: true, key, cert, ...users })
    expect(await outcomeOf(withUser(server.url, 'iets anders'), connectOver(cert))).toEqual(triedAgain('login_refused'))
  })

  test('a server without any way to log in that we know gets no mail', async () => {
    const server = await startMailServer({ secure: true, key, cert, disabledCommands: ['AUTH'] })
    expect(await outcomeOf(withUser(server.url), connectOver(cert))).toEqual(triedAgain('login_refused'))
  })
})
