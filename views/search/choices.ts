import type { Choices } from '../../src/search/demand.ts'
import type { Messages } from '../messages/nl.ts'

/** A kind of help or a support type, in the words of the page. */
export const kindName = (m: Messages, kind: Choices['kinds'][number]): string =>
  kind in m.directory.helpKind
    ? m.directory.helpKind[kind as keyof Messages['directory']['helpKind']]
    : m.directory.supportType[kind as keyof Messages['directory']['supportType']].name

/** What was chosen, each choice in the words of the page. */
export const choiceTexts = (m: Messages, { kinds, group, dayPart, cost }: Choices): string[] => [
  ...kinds.map((kind) => kindName(m, kind)),
  ...(group ? [m.directory.recipientGroup[group]] : []),
  ...(dayPart ? [m.directory.dayPart[dayPart]] : []),
  ...(cost ? [m.search.costs[cost]] : []),
]
