import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { killWithUs } from '../local/kill-with-us.ts'
import { endProcess } from './process.ts'

export type Job = { origin: string; addresses: readonly string[]; connections: number; milliseconds: number }
/** Requests per second; times of one request in milliseconds; `failures`: answers other than 200. */
export type Load = { perSecond: number; p50: number; p95: number; failures: number }
export type LoadClient = { run(job: Job): Promise<Load>; stop(): Promise<void> }

export function startLoadClient(): LoadClient {
  const child = fork(join(import.meta.dirname, 'load-client.ts'), { detached: true })
  killWithUs(child)
  return {
    async run(job) {
      child.send(job)
      const [result] = await once(child, 'message', { signal: AbortSignal.timeout(job.milliseconds + 10_000) })
      return result
    },
    stop: () => endProcess(child),
  }
}
