import type { Answer, Site } from './site.ts'
import { asText } from './site.ts'

/** A browser that keeps its cookies, as passkeys need one. */
export type Jar = {
  cookies: Map<string, string>
  visit(path: string): Promise<Answer>
  submit(path: string, fields?: Record<string, string>): Promise<Answer>
}

const origin = 'http://localhost'

export function openJar({ app }: Pick<Site, 'app'>, userAgent = 'Mozilla/5.0 (Linux; Android 15) Chrome/142.0'): Jar {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const sent = [...cookies].map((cookie) => cookie.join('=')).join('; ')
    const headers = { Origin: origin, 'Accept-Language': 'nl', 'User-Agent': userAgent, Cookie: sent }
    const answer = await app.request(origin + path, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    const html = await answer.text()
    return { status: answer.status, html, text: asText(html), location: answer.headers.get('Location'), headers: answer.headers }
  }
  return {
    cookies,
    visit: (path) => ask(path, {}),
    submit: (path, fields = {}) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const [name = '', value = ''] = pair.split('=', 2)
  if (/max-age=0/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}
