import { type MockInstance, vi } from 'vitest'

export type Heard<Answer> = { answer: Answer; said: string[]; complained: string[] }

/** What a local program tells the person at the terminal while it works. */
export async function listenTo<Answer>(work: () => Promise<Answer>): Promise<Heard<Answer>> {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    return { answer: await work(), said: linesOf(said), complained: linesOf(complained) }
  } finally {
    said.mockRestore()
    complained.mockRestore()
  }
}

const linesOf = (heard: MockInstance<typeof console.log>) => heard.mock.calls.map((line) => line.join(' '))
