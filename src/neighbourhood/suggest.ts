import type { NeighbourHelp, NeighbourTime } from './neighbour.ts'

/** Somebody who could help, as far as choosing needs to know. */
export type Candidate = { id: string; firstName: string; area: string; helps: NeighbourHelp[]; times: NeighbourTime[]; createdAt: string }
export type Suggestion = Candidate & { sharedHelps: NeighbourHelp[]; sharedTimes: NeighbourTime[]; km: number | null }

/** Kilometres between two postcodes; null where one of them is not known. */
export type Distances = (from: string, to: string) => number | null

export const shared = <Code>(one: readonly Code[], other: readonly Code[]): Code[] => one.filter((code) => other.includes(code))

/** The same help first, then the same time, then the nearest, then who waits longest. Who offers nothing of what is asked is no suggestion. */
export function suggest(
  asked: { helps: readonly NeighbourHelp[]; times: readonly NeighbourTime[]; area: string },
  candidates: readonly Candidate[],
  distance: Distances,
): Suggestion[] {
  const told = candidates.map((candidate) => ({
    ...candidate,
    sharedHelps: shared(asked.helps, candidate.helps),
    sharedTimes: shared(asked.times, candidate.times),
    km: distance(asked.area, candidate.area),
  }))
  const far = Number.POSITIVE_INFINITY
  return told
    .filter(({ sharedHelps }) => sharedHelps.length > 0)
    .sort(
      (a, b) =>
        b.sharedHelps.length - a.sharedHelps.length ||
        b.sharedTimes.length - a.sharedTimes.length ||
        compare(a.km ?? far, b.km ?? far) ||
        compare(a.createdAt, b.createdAt),
    )
}

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)
