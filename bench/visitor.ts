import { paths } from '../src/paths.ts'

export type Visitor = { read(address: string): Promise<{ status: number; html: string }> }

export const visitorOf = (origin: string, cookie = ''): Visitor => ({
  async read(address) {
    const answer = await fetch(origin + address, { headers: { 'Accept-Language': 'nl', Cookie: cookie }, redirect: 'manual' })
    return { status: answer.status, html: await answer.text() }
  },
})

/** Somebody of the demo world, signed in. */
export async function signIn(origin: string, person: string): Promise<Visitor> {
  const answer = await fetch(origin + paths.signInDemo, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { Origin: origin },
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return visitorOf(origin, answer.headers.get('Set-Cookie')?.split(';')[0])
}
