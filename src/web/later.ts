import type { Log } from './log.ts'

/** Keeps the Worker awake until this is done, though the answer is on its way. */
export type KeepAwake = (work: Promise<unknown>) => void

/** Does work that nobody waits for. It gets no answer, and what fails keeps nobody from anything. */
export type Later = (work: () => Promise<unknown>) => void

/** After the answer. A failure is told by its kind. */
export const laterIn =
  (keepAwake: KeepAwake, log: Log): Later =>
  (work) =>
    keepAwake(
      work().catch((error: unknown) => log({ level: 'warn', job: 'later', error: error instanceof Error ? error.name : typeof error })),
    )
