import { setTimeout as wait } from 'node:timers/promises'

/** Does what the clock of production does, again and again, a while after the last time was over. A turn that fails is no reason to stop. */
export async function keepTime(tick: () => Promise<void>, pause: number): Promise<never> {
  for (;;) {
    await wait(pause)
    await tick().catch(() => undefined)
  }
}
