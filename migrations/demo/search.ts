import type { Archive } from '../../src/platform/archive.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { type GapKind, writeChoices } from '../../src/search/demand.ts'
import { readQuery } from '../../src/search/query.ts'
import { markOf } from '../../src/search/store-demand.ts'
import { synonymTermStatements } from '../../src/search/store-synonyms.ts'
import { groupOf, writeGroup } from '../../src/search/synonyms.ts'
import { demandDays, demandWords, searchSynonymChanges, searchSynonyms } from '../../src/search/tables.ts'
import { practiceIdOf } from '../practices.ts'

const groups = [
  ['den-bosch', 'anouk', ['huiskamer', 'inloop', 'ontmoetingscentrum', 'buurthuis']],
  ['den-bosch', 'anouk', ['oppas', 'gastouder voor ouderen', 'thuisblijver']],
  ['stein', 'sjef', ['koempel', 'maatje', 'vrijwilliger']],
] as const

/** What was looked for, in which search, and how many days ago; the more numbers, the more days. */
const gaps: readonly (readonly [practice: string, kind: GapKind, words: string, choices: string, every: number, days: number])[] = [
  ['den-bosch', 'nothing', 'zwemmen met begeleiding', '', 4, 18],
  ['den-bosch', 'nothing', 'paardrijden', '', 9, 8],
  ['den-bosch', 'nothing', '', 'soort=night&voor=youth', 11, 7],
  ['den-bosch', 'nothing', 'bowlen', '', 20, 3],
  ['den-bosch', 'poor', 'hulp in het tigrinya', '', 12, 6],
  ['den-bosch', 'full', '', 'soort=stay&wanneer=weekend', 3, 25],
  ['den-bosch', 'full', '', 'soort=night_care', 7, 11],
  ['stein', 'nothing', 'duofiets', '', 8, 9],
  ['stein', 'full', '', 'soort=stay', 6, 12],
]

const timesOn = (day: number) => 1 + (day % 3)

/** What people look for in vain in the demo, some of it often enough to be read, and words that mean the same there. */
export async function searchStatements({ db, vault, now }: Archive) {
  const at = now.toISOString()
  const today = dayOf(now)
  const synonyms = groups.map(([practice, personId, words]) => ({
    id: newId(now),
    practiceId: practiceIdOf(practice),
    words: writeGroup([...words]),
    version: 1,
    createdAt: at,
    updatedAt: at,
    personId,
  }))
  const asked = await Promise.all(
    gaps.map(async ([practice, kind, words, query, every, days]) => {
      const practiceId = practiceIdOf(practice)
      const choices = writeChoices(readQuery(new URLSearchParams(query)))
      const what = words ? await markOf(vault, practiceId, words, choices) : choices
      return {
        practiceId,
        kind,
        words,
        choices,
        what,
        on: Array.from({ length: days }, (_, day) => ({ day: addDays(today, -day * every), times: timesOn(day) })),
      }
    }),
  )
  return [
    db.insert(searchSynonyms).values(synonyms),
    db
      .insert(searchSynonymChanges)
      .values(
        synonyms.map(({ id, practiceId, words, version, personId }) => ({ synonymsId: id, practiceId, words, version, personId, at })),
      ),
    ...synonyms.flatMap(({ id, practiceId, words }) => synonymTermStatements(db, { id, practiceId, words: groupOf(words) })),
    db.insert(demandDays).values(asked.flatMap(({ practiceId, kind, what, on }) => on.map((one) => ({ practiceId, kind, what, ...one })))),
    db
      .insert(demandWords)
      .values(
        asked
          .filter(({ words, on }) => words && on.length >= 5)
          .map(({ practiceId, what, words, choices }) => ({ practiceId, what, words, choices, since: today })),
      ),
  ] as const
}
