import { type SelfCheckBand, selfCheckBands } from './score.ts'

/** Fewer than so many are not told: nobody stands out. */
export const toldFrom = 10

/** A count is kept for so long. */
export const keptMonths = 12

export type BandCount = { month: string; band: SelfCheckBand; count: number }

/** How often each band came, in one month; undefined where it was fewer than are told, or none. */
export type ToldMonth = { month: string; bands: Record<SelfCheckBand, number | undefined> }

/** What may be told, the newest month first. A month without a number to tell is left out; there is no total, from which what is hidden could be worked out. */
export function toldMonths(rows: readonly BandCount[]): ToldMonth[] {
  const months = [...Map.groupBy(rows, ({ month }) => month)].toSorted(([a], [b]) => b.localeCompare(a))
  return months
    .map(([month, counts]) => ({ month, bands: bandsOf(counts) }))
    .filter(({ bands }) => Object.values(bands).some((count) => count !== undefined))
}

function bandsOf(counts: readonly BandCount[]): ToldMonth['bands'] {
  const told = (band: SelfCheckBand) => counts.find((one) => one.band === band && one.count >= toldFrom)?.count
  return Object.fromEntries(selfCheckBands.map((band) => [band, told(band)])) as ToldMonth['bands']
}
