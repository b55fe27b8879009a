import { eq, sql } from 'drizzle-orm'
import type { Actor } from '../identity/actor.ts'
import { people } from '../identity/tables.ts'
import type { Database } from '../platform/database.ts'
import type { Day } from '../platform/day.ts'
import type { ItemStep, LibraryItem } from './item.ts'
import { type KeptState, keptPageSize } from './query.ts'
import { itemColumns } from './store.ts'
import { librarySteps } from './tables.ts'

export type KeptLine = Pick<LibraryItem, 'id' | 'title' | 'kind' | 'theme' | 'url' | 'reviewOn' | 'withdrawnOn'>
/** `isEmpty`: nothing was ever written here. */
export type KeptList = { lines: KeptLine[]; total: number; isEmpty: boolean }

/** What has to be looked at first comes first; of what was taken away, the latest. */
export async function listKeptItems(db: Database, practiceId: string, state: KeptState, page: number): Promise<KeptList> {
  const isListed = state === 'withdrawn' ? sql`withdrawn_on is not null` : sql`withdrawn_on is null`
  const order = state === 'withdrawn' ? sql`withdrawn_on desc` : sql`review_on`
  const [lines, [count]] = await db.batch([
    db.all<KeptLine>(sql`select id, title, kind, theme, url, review_on as "reviewOn", withdrawn_on as "withdrawnOn" from library_items
      where practice_id = ${practiceId} and ${isListed} order by ${order}, title collate nocase, id
      limit ${keptPageSize} offset ${(page - 1) * keptPageSize}`),
    db.all<{ total: number; written: number }>(
      sql`select coalesce(sum(${isListed}), 0) as total, count(*) as written from library_items where practice_id = ${practiceId}`,
    ),
  ])
  return { lines, total: count?.total ?? 0, isEmpty: count?.written === 0 }
}

export type StepTaken = { version: number; step: ItemStep; who: string; at: string }
export type KeptItem = { item: LibraryItem; steps: StepTaken[] }

/** All that its page and its form show, in one round trip. */
export async function findKeptItem(db: Database, practiceId: string, id: string): Promise<KeptItem | undefined> {
  const [[item], steps] = await db.batch([
    db.all<LibraryItem>(sql`select ${itemColumns} from library_items i where i.practice_id = ${practiceId} and i.id = ${id}`),
    db
      .select({ version: librarySteps.version, step: librarySteps.step, who: people.name, at: librarySteps.at })
      .from(librarySteps)
      .innerJoin(people, eq(people.id, librarySteps.personId))
      .where(eq(librarySteps.itemId, id))
      .orderBy(sql`${librarySteps.version} desc`)
      .limit(20),
  ])
  return item && { item, steps }
}

/** The question for how much of the library waits to be looked at again; for who keeps it. */
export const libraryDue = (db: Database, actor: Actor, today: Day) =>
  db.all<{ count: number }>(sql`select count(*) as count from library_items
    where practice_id = ${actor.practice.id} and withdrawn_on is null and review_on < ${today} and ${actor.role === 'coordinator'}`)
