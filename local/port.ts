import { connect, createServer } from 'node:net'
import { codeOf, LocalProblem } from './problem.ts'

const loopback = '127.0.0.1'

export async function refuseBusyPort(port: number): Promise<void> {
  const other = port < 65_535 ? port + 1 : 8787
  if (await isAnswered(port)) throw new LocalProblem(busy(port, other))
  try {
    await listen(port)
  } catch (error) {
    if (codeOf(error) === 'EACCES') throw new LocalProblem(`Port ${port} needs more rights. Choose another: PORT=8787 npm start`)
    throw new LocalProblem(busy(port, other))
  }
}

export const findFreePort = (): Promise<number> => listen(0)

const busy = (port: number, other: number) => `Port ${port} is busy. Stop what runs there, or choose another: PORT=${other} npm start`

/** Listens for a moment; answers the port that was free. */
function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, loopback, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** A program that listens on all addresses leaves 127.0.0.1 free to listen on in some systems, yet has the port. */
function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: loopback, timeout: 500 })
    const end = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false))
  })
}
