import type { NeighbourDetails, NeighbourHelp, NeighbourTime } from '../../src/neighbourhood/neighbour.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { listed } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Facts } from '../ui/facts.tsx'
import { Telephone } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

export const NeighbourCrumbs = ({ m, practice, text }: { m: CareMessages; practice: Practice; text?: string }) => {
  const { name } = m.care.neighbours
  const here = text ? [{ text: name, href: paths.neighbours(practice.slug) }, { text }] : [{ text: name }]
  return <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, ...here]} />
}

export const helpText = (m: CareMessages, helps: readonly NeighbourHelp[]): string =>
  listed(
    helps.map((kind) => m.care.neighbours.help[kind]),
    m.lang,
  )
export const timeText = (m: CareMessages, times: readonly NeighbourTime[]): string =>
  listed(
    times.map((time) => m.care.neighbours.time[time]),
    m.lang,
  )

/** All that somebody sent. */
export const SentFacts = ({ m, sent }: { m: CareMessages; sent: NeighbourDetails }) => {
  const { fact } = m.care.neighbours
  return (
    <Facts
      facts={[
        [fact.name, <bdi>{sent.firstName}</bdi>],
        [fact.telephone, <Telephone number={sent.telephone} />],
        [fact.helps, helpText(m, sent.helps)],
        [fact.times, timeText(m, sent.times)],
        [fact.area, <bdi>{sent.area}</bdi>],
        [fact.words, sent.words && <bdi>{sent.words}</bdi>],
      ]}
    />
  )
}
