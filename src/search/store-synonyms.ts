import { and, desc, eq, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import { type Database, isStopped } from '../platform/database.ts'
import { groupOf, type SynonymGroup, type Synonyms, type SynonymsChange, writeGroup } from './synonyms.ts'
import { searchSynonymChanges, searchSynonyms } from './tables.ts'
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

const synonymsIn = (db: Database, practiceId: string) =>
  db
    .select({
      id: searchSynonyms.id,
      words: searchSynonyms.words,
      version: searchSynonyms.version,
      updatedAt: searchSynonyms.updatedAt,
      person: people.name,
    })
    .from(searchSynonyms)
    .innerJoin(people, eq(people.id, searchSynonyms.personId))
    .where(eq(searchSynonyms.practiceId, practiceId))
    .orderBy(searchSynonyms.words)
    .$dynamic()

const asSynonyms = ({ words, ...row }: Omit<Synonyms, 'words'> & { words: string }): Synonyms => ({ ...row, words: groupOf(words) })

/** How many changes the page tells. */
const told = 20

export async function listSynonyms(db: Database, practiceId: string): Promise<{ groups: Synonyms[]; past: SynonymsChange[] }> {
  const before = sql<string | null>`(select b.words from search_synonym_changes b
    where b.synonyms_id = ${searchSynonymChanges.synonymsId} and b.version = ${searchSynonymChanges.version} - 1)`
  const [groups, past] = await db.batch([
    synonymsIn(db, practiceId),
    db
      .select({ before, after: searchSynonymChanges.words, person: people.name, at: searchSynonymChanges.at })
      .from(searchSynonymChanges)
      .innerJoin(people, eq(people.id, searchSynonymChanges.personId))
      .where(eq(searchSynonymChanges.practiceId, practiceId))
      .orderBy(desc(searchSynonymChanges.at), desc(searchSynonymChanges.version))
      .limit(told),
  ])
  return {
    groups: groups.map(asSynonyms),
    past: past.map(({ before: was, after, ...change }) => ({ ...change, before: groupOf(was ?? ''), after: groupOf(after) })),
  }
}

/** The statements that write what the groups of all practices mean, as words are read now. */
export async function synonymsAnew(db: Database) {
  const groups = await db
    .select({ id: searchSynonyms.id, practiceId: searchSynonyms.practiceId, words: searchSynonyms.words })
    .from(searchSynonyms)
  return groups.flatMap(({ words, ...group }) => synonymTermStatements(db, { ...group, words: groupOf(words) }))
}

export async function findSynonyms(db: Database, practiceId: string, id: string): Promise<Synonyms | undefined> {
  const [row] = await synonymsIn(db, practiceId).where(and(eq(searchSynonyms.practiceId, practiceId), eq(searchSynonyms.id, id)))
  return row && asSynonyms(row)
}

/** Under an id that the form carried, so that sending the form twice writes once. Throws `isAsManyAsFit` when the practice has no room for it. */
export async function recordSynonyms(db: Database, id: string, words: SynonymGroup, actor: Actor, now: Date): Promise<void> {
  const at = now.toISOString()
  const row = {
    id,
    practiceId: actor.practice.id,
    words: writeGroup(words),
    version: 1,
    createdAt: at,
    updatedAt: at,
    personId: actor.personId,
  }
  await db.batch([
    db.insert(searchSynonyms).values(row),
    ...changed(db, { id, version: 0 }, words, actor, now),
    ...synonymTermStatements(db, { id, practiceId: row.practiceId, words }),
  ])
}

export const isAsManyAsFit = (error: unknown): boolean => isStopped(error, 'as many groups as fit')

/** Throws on the key of the changes when somebody changed the group since `seen`; without words it goes. */
export async function recordSynonymsChange(db: Database, seen: Synonyms, words: SynonymGroup, actor: Actor, now: Date): Promise<void> {
  const it = eq(searchSynonyms.id, seen.id)
  const next = { words: writeGroup(words), version: seen.version + 1, updatedAt: now.toISOString(), personId: actor.personId }
  await db.batch([
    ...changed(db, seen, words, actor, now),
    ...synonymTermStatements(db, { id: seen.id, practiceId: actor.practice.id, words }),
    words.length > 0 ? db.update(searchSynonyms).set(next).where(it) : db.delete(searchSynonyms).where(it),
  ])
}

function changed(db: Database, seen: Pick<Synonyms, 'id' | 'version'>, words: SynonymGroup, actor: Actor, now: Date) {
  const version = seen.version + 1
  const practiceId = actor.practice.id
  const detail = words.length === 0 ? 'remove' : seen.version === 0 ? 'write' : 'change'
  return [
    db
      .insert(searchSynonymChanges)
      .values({ synonymsId: seen.id, version, practiceId, words: writeGroup(words), personId: actor.personId, at: now.toISOString() }),
    auditLine(db, { practiceId, by: actor, action: 'practice.words', subjectId: practiceId, detail, now }),
  ] as const
}
