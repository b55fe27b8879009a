import { allTextSearches, textSearches } from './cases.ts'
import type { NationalCost } from './national.ts'
import type { PageMeasure } from './pages.ts'
import type { SealingCost } from './sealing.ts'
import type { SeenCost } from './seen.ts'
import { connections, rounds, type Speed } from './speed.ts'
import type { Bundle } from './worker-bundle.ts'
import type { WorklistCost } from './worklist.ts'

const wanted = { sealing: 1.5, worklist: 2, national: 1.5, searches: 300, script: 20, page: 60 } // times; requests per second; kB after gzip
const kB = (bytes: number) => (bytes / 1000).toFixed(1)

export function speedReport(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ name, perSecond, best, p50, p95, ratio, failures }) => [
    name,
    ...[perSecond, best].map((number) => number.toFixed(0)),
    ...[p50, p95].map((number) => number.toFixed(1)),
    ratio.toFixed(2),
    failures > 0 ? `${failures} failed` : '',
  ])
  return [
    `Requests at ${connections} connections: medians of ${rounds} rounds, every round all cases; the client shares the processors`,
    ...table(['', 'req/s', 'best', 'p50 ms', 'p95 ms', 'of /readyz', ''], rows),
    verdictOn(speeds),
  ].join('\n')
}

function verdictOn(speeds: readonly Speed[]): string {
  const perSecond = ({ name }: { name: string }) => speeds.find((speed) => speed.name === name)?.perSecond ?? 0
  const slowest = Math.min(...textSearches.map(perSecond))
  const all = perSecond(allTextSearches)
  const verdict = all >= wanted.searches ? 'yes' : 'no'
  return `Search with text and distance at ${wanted.searches} requests/s: ${verdict}, ${all.toFixed(0)}; the slowest of the four ${slowest.toFixed(0)}.`
}

export function nationalReport(own: number, total: number, costs: readonly NationalCost[]): string {
  const rows = costs.map(({ name, found, alone, country, ratio }) => [
    name,
    String(found),
    ...[alone, country].map((ms) => ms.toFixed(1)),
    ratio.toFixed(2),
  ])
  const worst = Math.max(...costs.map(({ ratio }) => ratio))
  return [
    `One search in a practice of ${own} offerings, alone and among ${total} of the country: medians, in turn`,
    ...table(['', 'found', 'alone ms', 'country ms', 'ratio'], rows),
    `At most ${wanted.national} times as long: ${worst <= wanted.national ? 'yes' : 'no'}, ${worst.toFixed(2)}.`,
  ].join('\n')
}

export function pagesReport(pages: readonly PageMeasure[]): string {
  const rows = pages.map(({ name, status, html, css, js, icons, total, trips, otherHosts }) => [
    name,
    String(status),
    ...[html, css, js, icons, total].map(kB),
    String(trips),
    String(otherHosts.length),
  ])
  const script = Math.max(...pages.map(({ js }) => js))
  const total = Math.max(...pages.map((page) => page.total))
  const hosts = [...new Set(pages.flatMap(({ otherHosts }) => otherHosts))]
  return [
    'First view of a page: kB after gzip, and round trips to the database',
    ...table(['', 'status', 'html', 'css', 'js', 'icons', 'all', 'trips', 'other hosts'], rows),
    `Script at most ${wanted.script} kB: ${script <= wanted.script * 1000 ? 'yes' : 'no'}, ${kB(script)}.`,
    `Everything at most ${wanted.page} kB: ${total <= wanted.page * 1000 ? 'yes' : 'no'}, ${kB(total)}.`,
    `Other hosts: ${hosts.length === 0 ? 'none' : hosts.join(' ')}.`,
  ].join('\n')
}

export const sealingReport = ({ referrals, sealed, plain, ratio }: SealingCost): string =>
  [
    `Worklist of ${referrals} referrals: ${sealed.toFixed(1)} ms of processor time, ${plain.toFixed(1)} ms with a vault that opens nothing.`,
    `Encryption costs at most ${wanted.sealing} times the processor time: ${ratio <= wanted.sealing ? 'yes' : 'no'}, ${ratio.toFixed(2)}.`,
  ].join('\n')

export const worklistReport = ({ few, many, fewMs, manyMs, ratio, fewTrips, manyTrips }: WorklistCost): string =>
  [
    `Worklist with ${few} open referrals: ${fewMs.toFixed(1)} ms and ${fewTrips} round trips; with ${many}: ${manyMs.toFixed(1)} ms and ${manyTrips}.`,
    `At most ${wanted.worklist} times the time: ${ratio <= wanted.worklist ? 'yes' : 'no'}, ${ratio.toFixed(2)}.`,
  ].join('\n')

export const seenReport = (costs: readonly SeenCost[]): string =>
  costs.map(({ lines, ms }) => `Who looked at one referral, with ${lines} looks at lists in the log: ${ms.toFixed(1)} ms.`).join('\n')

export const bundleReport = ({ bytes, gzip }: Bundle): string => `Worker bundle: ${kB(bytes)} kB minified, ${kB(gzip)} kB after gzip.`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
