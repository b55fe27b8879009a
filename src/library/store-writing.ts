import { eq, sql } from 'drizzle-orm'
import { auditLine } from '../audit/store.ts'
import { slugOf } from '../directory/store-import.ts'
import type { Actor } from '../identity/actor.ts'
import type { Database } from '../platform/database.ts'
import { type Day, dayOf } from '../platform/day.ts'
import { newId } from '../platform/id.ts'
import { changedFields, contentOf, type ItemContent, type ItemStep, type LibraryItem, nextReview } from './item.ts'
import { libraryItems, librarySteps } from './tables.ts'

type Line = { id: string; version: number; step: ItemStep; content: ItemContent; detail?: string }

/** The line of its history, which takes the version after the one that was seen and fails when somebody was first; and that of the log. */
const happened = (db: Database, { id, version, step, content, detail = '' }: Line, actor: Actor, now: Date) =>
  [
    db
      .insert(librarySteps)
      .values({ itemId: id, version, step, personId: actor.personId, content: JSON.stringify(content), at: now.toISOString() }),
    auditLine(db, { practiceId: actor.practice.id, by: actor, action: `library.${step}`, subjectId: id, detail, now }),
  ] as const

/** A name for its address; one that is taken here gets a tail. */
const freeSlug = (practiceId: string, title: string, id: string) => {
  const slug = slugOf(title, 'tip')
  return sql<string>`iif(exists (select 1 from library_items where practice_id = ${practiceId} and slug = ${slug}), ${`${slug}-${id.slice(-6)}`}, ${slug})`
}

const rowOf = (practiceId: string, id: string, content: ItemContent, now: Date) => ({
  ...content,
  id,
  practiceId,
  slug: freeSlug(practiceId, content.title, id),
  reviewedOn: dayOf(now),
  withdrawnOn: null,
  version: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
})

/** Under an id that the form carried, so that sending the form twice writes once: it then throws on `library_items.id`. */
export async function recordItem(db: Database, id: string, content: ItemContent, actor: Actor, now: Date): Promise<void> {
  await db.batch([
    db.insert(libraryItems).values(rowOf(actor.practice.id, id, content, now)),
    ...happened(db, { id, version: 1, step: 'add', content }, actor, now),
  ])
}

/** All of a set at once, for a library that is empty: throws on `library_items.slug` when somebody was first. */
export async function recordSet(db: Database, set: readonly ItemContent[], actor: Actor, now: Date): Promise<void> {
  const rows = set.map((content) => ({
    ...rowOf(actor.practice.id, newId(now), content, now),
    slug: slugOf(content.title, 'tip'),
    content,
  }))
  await db.batch([
    db.insert(libraryItems).values(rows.map(({ content, ...row }) => row)),
    ...rows.flatMap(({ id, content }) => happened(db, { id, version: 1, step: 'add', content, detail: 'starter_set' }, actor, now)),
  ])
}

/** Throws on `library_steps.version` when somebody changed it since, like what follows. Who changes an item has looked at it. */
export async function recordItemChange(db: Database, seen: LibraryItem, content: ItemContent, actor: Actor, now: Date): Promise<void> {
  const version = seen.version + 1
  await db.batch([
    ...happened(db, { id: seen.id, version, step: 'change', content, detail: changedFields(seen, content).join(' ') }, actor, now),
    db
      .update(libraryItems)
      .set({ ...content, reviewedOn: dayOf(now), version, updatedAt: now.toISOString() })
      .where(eq(libraryItems.id, seen.id)),
  ])
}

export type Said = 'review' | 'withdraw' | 'restore'

/** It is still right, it goes, or it comes back; what comes back was looked at. */
export async function recordSaid(db: Database, seen: LibraryItem, step: Said, actor: Actor, now: Date): Promise<void> {
  const version = seen.version + 1
  const today = dayOf(now)
  const change = step === 'withdraw' ? { withdrawnOn: today } : { withdrawnOn: null, reviewedOn: today, reviewOn: laterReview(seen, today) }
  await db.batch([
    ...happened(db, { id: seen.id, version, step, content: contentOf({ ...seen, ...change }) }, actor, now),
    db
      .update(libraryItems)
      .set({ ...change, version, updatedAt: now.toISOString() })
      .where(eq(libraryItems.id, seen.id)),
  ])
}

/** A day that somebody chose further ahead stays. */
const laterReview = ({ reviewOn }: LibraryItem, today: Day): Day => (reviewOn > nextReview(today) ? reviewOn : nextReview(today))
