import { type Case, cases, floor } from './cases.ts'
import { type Load, type LoadClient, startLoadClient } from './load.ts'

/** Medians over the rounds; `ratio`: requests per second compared with the floor in the same round. */
export type Speed = Load & { name: string; best: number; ratio: number }

export const rounds = 5
export const connections = 8
const milliseconds = 1_200

/** Every round measures every case once, so that a busy moment of the computer does not fall on one case alone. */
export async function measureSpeed(origin: string): Promise<Speed[]> {
  const client = startLoadClient()
  const measure = ({ addresses }: Case, duration: number) => client.run({ origin, addresses, connections, milliseconds: duration })
  try {
    for (const each of cases) await measure(each, 400)
    const measured: Map<Case, Load>[] = []
    for (let round = 0; round < rounds; round++) measured.push(await measureAll(measure))
    return cases.map((each) => summaryOf(each, measured))
  } finally {
    await client.stop()
  }
}

async function measureAll(measure: (each: Case, duration: number) => ReturnType<LoadClient['run']>): Promise<Map<Case, Load>> {
  const loads = new Map<Case, Load>()
  for (const each of cases) loads.set(each, await measure(each, milliseconds))
  return loads
}

function summaryOf(each: Case, measured: readonly Map<Case, Load>[]): Speed {
  const loads = measured.flatMap((round) => round.get(each) ?? [])
  const ratios = measured.map((round) => (round.get(each)?.perSecond ?? 0) / (round.get(floor)?.perSecond ?? 0))
  return {
    name: each.name,
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    best: Math.max(...loads.map(({ perSecond }) => perSecond)),
    p50: median(loads.map(({ p50 }) => p50)),
    p95: median(loads.map(({ p95 }) => p95)),
    ratio: median(ratios),
    failures: loads.reduce((total, { failures }) => total + failures, 0),
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
