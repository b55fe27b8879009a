import type { Log } from './web/log.ts'

/** Work of the clock, by its name in the log. */
export type Jobs = Record<string, () => Promise<unknown>>

/** One after the other; what fails is logged by its kind, never by its text, and keeps no other from work. */
export async function runJobs(jobs: Jobs, log: Log): Promise<void> {
  for (const [job, run] of Object.entries(jobs)) {
    try {
      await run()
    } catch (error) {
      log({ level: 'error', job, error: error instanceof Error ? error.name : typeof error })
    }
  }
}
