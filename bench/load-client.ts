/** A process of its own that asks pages as fast as it can, so that it does not share the event loop of whoever measures. */
import { open } from './connection.ts'
import type { Job, Load } from './load.ts'

process.on('message', (job: Job) => void load(job).then((result) => process.send?.(result)))
process.on('disconnect', () => process.exit())

/** Each connection asks again as soon as it has its answer, every time the next address of the list. */
async function load({ origin, addresses, connections, milliseconds }: Job): Promise<Load> {
  const times: number[] = []
  let failures = 0
  let turn = 0
  const began = performance.now()
  const until = began + milliseconds

  const keepAsking = async (): Promise<void> => {
    let connection = open(origin)
    while (performance.now() < until) {
      const address = addresses[turn++ % addresses.length] ?? '/'
      const asked = performance.now()
      const status = await connection.ask(address)
      times.push(performance.now() - asked)
      if (status === 200) continue
      failures += 1
      connection.close()
      connection = open(origin)
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: connections }, keepAsking))
  const seconds = (performance.now() - began) / 1000

  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), failures }
}
