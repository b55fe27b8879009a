import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { SynonymGroup } from './synonyms.ts'
import { termsOfGroup } from './understanding.ts'

/**
 * The statements that write what the words of a group mean to a search; they go into the batch that writes the group, after it, so that
 * it counts for the very next search. No words: the group is removed, and its terms go before it.
 */
export function synonymTermStatements(db: Database, { id, practiceId, words }: { id: string; practiceId: string; words: SynonymGroup }) {
  const { forms, terms } = termsOfGroup(words)
  return [
    db.run(sql`delete from search_synonym_terms where synonyms_id = ${id}`),
    db.run(sql`insert into search_synonym_terms (practice_id, form, term, synonyms_id, weight)
      select ${practiceId}, f.value, t.value ->> 0, ${id}, t.value ->> 1
      from json_each(${JSON.stringify(forms)}) f, json_each(${JSON.stringify([...terms])}) t`),
  ] as const
}
