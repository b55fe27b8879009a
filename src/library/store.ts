import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { Practice } from '../practice/practice.ts'
import { practiceBySlug } from '../practice/store.ts'
import { hiddenBefore, type LibraryItem } from './item.ts'
import { type LibraryQuery, libraryPageSize } from './query.ts'

/** One card in the list. */
export type LibraryLine = Pick<LibraryItem, 'slug' | 'title' | 'kind' | 'theme' | 'audience' | 'summary' | 'url' | 'source' | 'reviewOn'>

/** A page of the library. `whole`: how much it shows without a choice. */
export type Library = { practice: Practice; lines: LibraryLine[]; total: number; whole: number }

export const itemColumns = sql.raw(`i.id, i.slug, i.title, i.kind, i.theme, i.audience, i.phase, i.role, i.summary, i.body, i.url, i.source,
  i.licence, i.review_on as "reviewOn", i.reviewed_on as "reviewedOn", i.withdrawn_on as "withdrawnOn", i.version`)

/** What visitors see of a practice: nothing that was taken away, and nothing that nobody looked at for too long. */
const shownOf = (slug: string, today: Day) => sql`library_items i where i.practice_id = (select id from practices where slug = ${slug})
  and i.withdrawn_on is null and i.review_on >= ${hiddenBefore(today)}`

function asked({ theme, audience, role, phase }: LibraryQuery): SQL {
  const choices = { theme, audience, role, phase }
  const chosen = Object.entries(choices).filter(([, value]) => value !== '')
  return sql.join([sql`true`, ...chosen.map(([column, value]) => sql`${sql.raw(`i.${column}`)} = ${value}`)], sql` and `)
}

export async function findLibrary(db: Database, slug: string, query: LibraryQuery, today: Day): Promise<Library | undefined> {
  const shown = shownOf(slug, today)
  const [[practice], lines, [count]] = await db.batch([
    practiceBySlug(db, slug),
    db.all<LibraryLine>(sql`select i.slug, i.title, i.kind, i.theme, i.audience, i.summary, i.url, i.source, i.review_on as "reviewOn"
      from ${shown} and ${asked(query)} order by i.phase = 'end', i.phase = 'daily', i.title collate nocase, i.id
      limit ${libraryPageSize} offset ${(query.page - 1) * libraryPageSize}`),
    db.all<{ total: number; whole: number }>(sql`select coalesce(sum(${asked(query)}), 0) as total, count(*) as whole from ${shown}`),
  ])
  return practice && { practice, lines, total: count?.total ?? 0, whole: count?.whole ?? 0 }
}

export async function findItem(
  db: Database,
  slug: string,
  itemSlug: string,
  today: Day,
): Promise<{ practice: Practice; item: LibraryItem } | undefined> {
  const [[practice], [item]] = await db.batch([
    practiceBySlug(db, slug),
    db.all<LibraryItem>(sql`select ${itemColumns} from ${shownOf(slug, today)} and i.slug = ${itemSlug}`),
  ])
  return practice && item && { practice, item }
}

/** How many pages of tips a sitemap names. */
const mostNamed = 500

/** The question for the pages of the library. */
export const itemAddresses = (db: Database, slug: string, today: Day) =>
  db.all<{ slug: string; changedAt: string }>(
    sql`select i.slug, i.updated_at as "changedAt" from ${shownOf(slug, today)} order by i.created_at, i.id limit ${mostNamed}`,
  )
