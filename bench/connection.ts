import { connect, type Socket } from 'node:net'

export type Connection = { ask(address: string): Promise<number>; close(): void }

/**
 * One kept-alive connection that asks one page at a time. No more of HTTP than the Worker's answers need: the client runs on the
 * same processors as what it measures, and one for all cases takes three times as long per request.
 */
export function open(origin: string): Connection {
  const { hostname, port, host } = new URL(origin)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  socket.on('error', () => socket.destroy())
  return {
    ask(address) {
      socket.write(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\nAccept-Language: nl\r\n\r\n`)
      return readAnswer(socket)
    },
    close: () => socket.destroy(),
  }
}

/** The status, once the whole body is there; 0 when it does not come. */
function readAnswer(socket: Socket): Promise<number> {
  return new Promise((resolve) => {
    let head = ''
    let status = 0
    let missing = Number.NaN

    const take = (chunk: Buffer) => {
      if (Number.isNaN(missing)) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        const [, length] = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end)) ?? []
        if (length === undefined) return finish(0)
        status = Number(head.slice(9, 12))
        missing = end + 4 + Number(length) - head.length
      } else {
        missing -= chunk.length
      }
      if (missing <= 0) finish(status)
    }
    const fail = () => finish(0)
    const finish = (answer: number) => {
      clearTimeout(patience)
      socket.off('data', take).off('close', fail)
      resolve(answer)
    }
    const patience = setTimeout(fail, 5_000)
    socket.on('data', take).once('close', fail)
    if (socket.destroyed) fail()
  })
}
