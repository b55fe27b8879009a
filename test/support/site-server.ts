import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export type Visit = { method: string; path: string }
type Page = (answer: ServerResponse, asked: IncomingMessage) => void

/** Sites of others, on loopback, in every state in which a site can be; `visits` is who came by, `written` how many bytes of a page left. */
export async function startSites() {
  const visits: Visit[] = []
  const written = { bytes: 0 }
  const status =
    (code: number, headers: Record<string, string> = {}): Page =>
    (answer) =>
      answer.writeHead(code, headers).end()
  const pages: Record<string, Page> = {
    '/fine': (answer) => answer.writeHead(200).end('<h1>Welkom</h1>'),
    '/gone': status(404),
    '/broken': status(500),
    '/people-only': status(403),
    '/moved': status(301, { Location: '/fine' }),
    '/moved-twice': status(308, { Location: '/moved' }),
    '/for-now': status(302, { Location: '/fine' }),
    '/moved-to-nothing': status(301, { Location: '/gone' }),
    '/no-location': status(302),
    '/loop': status(302, { Location: '/loop' }),
    '/inside': status(301, { Location: 'http://10.0.0.1/admin' }),
    '/elsewhere': status(301, { Location: 'https://www.elders.example/' }),
    '/get-only': (answer, { method }) => answer.writeHead(method === 'HEAD' ? 405 : 200, method === 'HEAD' ? { Allow: 'GET' } : {}).end(),
    '/head-lies': (answer, { method }) => answer.writeHead(method === 'HEAD' ? 500 : 200).end(),
    '/slow': () => undefined,
    '/hangs-up': (answer) => answer.destroy(),
    '/huge': (answer, { method }) => {
      answer.writeHead(method === 'HEAD' ? 404 : 200)
      if (method === 'HEAD') return void answer.end()
      const chunk = Buffer.alloc(64 * 1024, 'x')
      const pour = () => {
        while (!answer.destroyed && written.bytes < 2 ** 30) {
          written.bytes += chunk.length
          if (!answer.write(chunk)) return void answer.once('drain', pour)
        }
      }
      pour()
    },
    '/0': status(301, { Location: '/1' }),
    '/1': status(301, { Location: '/2' }),
    '/2': status(301, { Location: '/3' }),
    '/3': status(301, { Location: '/4' }),
    '/4': status(301, { Location: '/fine' }),
    '/one-too-many': status(301, { Location: '/0' }),
  }
  const server = createServer((asked, answer) => {
    const path = asked.url ?? ''
    visits.push({ method: asked.method ?? '', path })
    ;(pages[path] ?? status(404))(answer, asked)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits, written, pages, status }
}
