import type { CheckProblem, Finding } from './check.ts'

export type Send = (address: string, init: RequestInit) => Promise<Response>
type How = { send: Send; mayCall(address: string): boolean; patience: number; name: string }

const mostRedirects = 5

/** The site is there, but wants to know who comes, or to be left alone by programs. */
const answersOnlyPeople = [401, 403, 405, 406, 407, 429, 451]

/** Looks whether a site answers, and where it leads. Nothing of what it says is read. */
export async function visitSite(address: string, how: How): Promise<Finding> {
  let at = address
  let leadsTo = ''
  let isPermanent = true
  for (let hops = 0; ; hops += 1) {
    if (!how.mayCall(at)) return hops === 0 ? { outcome: 'unchecked' } : failed('not_public')
    const answer = await knock(at, how)
    if (typeof answer === 'string') return failed(answer)
    const { status, location } = answer
    const next = status >= 300 && status < 400 && location ? URL.parse(location, at)?.href : undefined
    if (!next) {
      if (status >= 300 && !answersOnlyPeople.includes(status) && status !== 304) return failed('status', status)
      return leadsTo === '' ? { outcome: 'fine', status } : { outcome: 'moved', status, leadsTo, isPermanent }
    }
    if (hops === mostRedirects) return failed('too_many_redirects', status)
    isPermanent &&= status === 301 || status === 308
    leadsTo = next
    at = next
  }
}

const failed = (problem: CheckProblem, status: number | null = null): Finding => ({ outcome: 'failed', problem, status })

type Answer = { status: number; location: string | null }

/** First the question that costs least; who does not answer that gets the one that everybody knows, and is left before it tells its page. */
async function knock(address: string, how: How): Promise<Answer | CheckProblem> {
  const first = await ask('HEAD', address, how)
  if (typeof first !== 'string' && first.status < 400) return first
  return ask('GET', address, how)
}

async function ask(method: 'HEAD' | 'GET', address: string, { send, patience, name }: How): Promise<Answer | CheckProblem> {
  try {
    const signal = AbortSignal.timeout(patience)
    const answer = await send(address, { method, redirect: 'manual', signal, headers: { 'User-Agent': name, Accept: '*/*' } })
    await answer.body?.cancel()
    return { status: answer.status, location: answer.headers.get('Location') }
  } catch (error) {
    return error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name) ? 'timeout' : 'unreachable'
  }
}
