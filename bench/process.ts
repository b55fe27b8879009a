import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Ends one child and waits for its end; one that does not go is killed. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.ref()
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 2_000)
  await ended
  clearTimeout(late)
}

export async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 10_000
  while (Date.now() < until && !hasEnded(child)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await wait(20)
  }
  throw new Error(`No answer from ${url}.`)
}
