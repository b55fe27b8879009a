import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { findFreePort } from '../local/port.ts'

export type CountingProxy = { url: string; trips: { count: number }; stop(): Promise<void> }

/** Stands before a database server and counts what is asked of it: one request is one round trip. */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl)
  const agent = new Agent({ keepAlive: true })
  const trips = { count: 0 }
  const server = createServer((asked, answer) => {
    trips.count += 1
    const { method, headers, url = '/' } = asked
    const passed = request(new URL(url, target.origin), { agent, ...(method ? { method } : {}), headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    passed.once('error', () => answer.destroy())
    asked.pipe(passed)
  })
  const port = await findFreePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  const stop = async () => {
    server.closeAllConnections()
    server.close()
    agent.destroy()
  }
  return { url: `http://127.0.0.1:${port}/${target.search}`, trips, stop }
}
