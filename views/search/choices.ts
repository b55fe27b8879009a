import type { Choices } from '../../src/search/demand.ts'
import type { CareMessages } from '../messages/care.ts'

/** A kind of help or a support type, in the words of the page. */
export const kindName = (m: CareMessages, kind: Choices['kinds'][number]): string =>
  kind in m.directory.helpKind
    ? m.directory.helpKind[kind as keyof CareMessages['directory']['helpKind']]
    : m.directory.supportType[kind as keyof CareMessages['directory']['supportType']].name

/** What was chosen, each choice in the words of the page. */
export const choiceTexts = (m: CareMessages, { kinds, group, dayPart, cost }: Choices): string[] => [
  ...kinds.map((kind) => kindName(m, kind)),
  ...(group ? [m.directory.recipientGroup[group]] : []),
  ...(dayPart ? [m.directory.dayPart[dayPart]] : []),
  ...(cost ? [m.search.costs[cost]] : []),
]
