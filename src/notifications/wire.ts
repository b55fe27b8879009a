import { MailFailure } from './mail-failure.ts'

/** A connection as the runtime of the Worker gives one; a test brings its own. */
export type Wire = {
  readable: ReadableStream<Uint8Array>
  writable: WritableStream<Uint8Array>
  opened: Promise<unknown>
  closed: Promise<unknown>
  startTls(): Wire
  close(): Promise<void>
}
export type Connect = (
  server: { hostname: string; port: number },
  how: { secureTransport: 'on' | 'off' | 'starttls'; allowHalfOpen: false },
) => Wire

export type Reply = { code: number; text: string }

/** Lines to and replies from a mail server. Whatever waits for the other side waits `patience` milliseconds, or so many times as long. */
export type Talk = {
  hear(times?: number): Promise<Reply>
  say(text: string): Promise<void>
  /** Goes on in private: what was said in the clear until now counts no more. */
  secure(): Promise<Talk>
  hangUp(): void
}

const longestReply = 64 * 1024
const wholeReply = /^(?:\d{3}-[^\n]*\n)*(\d{3})(?: [^\n]*)?\r?\n/

export async function talkOver(wire: Wire, patience: number, refused: 'unreachable' | 'not_private'): Promise<Talk> {
  wire.closed.catch(() => undefined)
  const hangUp = () => void wire.close().catch(() => undefined)
  await within(patience, wire.opened, refused).catch((error: unknown) => {
    hangUp()
    throw error
  })
  const reader = wire.readable.getReader()
  const writer = wire.writable.getWriter()
  writer.closed.catch(() => undefined)
  const decoder = new TextDecoder()
  let heard = ''

  return {
    async hear(times = 1) {
      for (;;) {
        const whole = wholeReply.exec(heard)
        if (whole) {
          heard = heard.slice(whole[0].length)
          return { code: Number(whole[1]), text: whole[0] }
        }
        if (heard.length > longestReply) throw new MailFailure('refused', true)
        const { value, done } = await within(patience * times, reader.read(), 'dropped')
        if (done) throw new MailFailure('dropped', true)
        heard += decoder.decode(value, { stream: true })
      }
    },
    say: (text) => within(patience, writer.write(new TextEncoder().encode(text)), 'dropped'),
    secure() {
      // words that came before the lock was on may be of somebody in between
      if (heard !== '') throw new MailFailure('not_private', true)
      reader.releaseLock()
      writer.releaseLock()
      return talkOver(wire.startTls(), patience, 'not_private')
    },
    hangUp,
  }
}

async function within<Answer>(patience: number, answer: Promise<Answer>, otherwise: 'dropped' | 'unreachable' | 'not_private') {
  let clock: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new MailFailure('timeout', true)), patience)
  })
  const asked = answer.catch((cause: unknown) => Promise.reject(new MailFailure(otherwise, true, { cause })))
  return Promise.race([asked, late]).finally(() => clearTimeout(clock))
}
