import { type SQL, sql } from 'drizzle-orm'

/**
 * The groups of a practice as one JSON text, `[["huiskamer","inloop"],["oppas","gastouder"]]`, to be asked within a question of a search:
 * what a coordinator adds counts for the very next one.
 */
export const synonymsOf = (practiceSlug: string): SQL<string> => sql<string>`(
  select json_group_array(json('["' || replace(s.words, '|', '","') || '"]'))
  from search_synonyms s join practices p on p.id = s.practice_id where p.slug = ${practiceSlug})`
