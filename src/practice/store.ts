import { eq, getTableColumns, or, sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'
import type { Practice, PracticeName, Whereabouts } from './practice.ts'
import { municipalities, postcodeAreas, practices } from './tables.ts'

const { number: _number, gmCode: _gmCode, ...face } = getTableColumns(practices)
export const practiceColumns = face

/** The question for one practice, to be asked in the same batch as what its page shows. */
export const practiceBySlug = (db: Database, slug: string) => db.select(face).from(practices).where(eq(practices.slug, slug))

export async function findPractice(db: Database, slug: string): Promise<Practice | undefined> {
  const [practice] = await practiceBySlug(db, slug)
  return practice
}

const names = (db: Database) =>
  db
    .select({
      slug: practices.slug,
      name: practices.name,
      alsoKnownAs: sql<string | null>`(select group_concat(${municipalities.name}, ', ') from ${municipalities}
        where ${municipalities.succeededBy} = practices.gm_code)`,
    })
    .from(practices)
    .orderBy(sql`replace(${practices.name}, '''s-', '')`)

/** All practices, and where a postcode or a village lies: its place, and the practice of its municipality if that takes part. */
export async function locatePlace(
  db: Database,
  pc4: string,
  name: string,
): Promise<{ practices: PracticeName[]; area: Whereabouts | undefined }> {
  const [list, [area]] = await db.batch([
    names(db),
    db
      .select({ place: postcodeAreas.place, slug: practices.slug })
      .from(postcodeAreas)
      .leftJoin(practices, eq(practices.gmCode, postcodeAreas.gmCode))
      .where(or(eq(postcodeAreas.pc4, pc4), sql`lower(${postcodeAreas.place}) = ${name.toLowerCase()}`))
      .limit(1),
  ])
  return { practices: list, area }
}

/** What the directory needs to know of a practice that keeps its rows. */
export async function practiceKeyBySlug(db: Database, slug: string): Promise<{ id: string; gmCode: string } | undefined> {
  const [key] = await db.select({ id: practices.id, gmCode: practices.gmCode }).from(practices).where(eq(practices.slug, slug))
  return key
}

export type PostcodeArea = { pc4: string; place: string; lat: number; lon: number }

/** Writes postcodes; one whose place is named after a municipality that we know belongs to it. */
export const postcodeStatements = (db: Database, areas: readonly PostcodeArea[]) =>
  [
    db.run(sql`insert into postcode_areas (pc4, place, lat, lon)
      select a.value ->> '$.pc4', a.value ->> '$.place', a.value ->> '$.lat', a.value ->> '$.lon' from json_each(${JSON.stringify(areas)}) a where true
      on conflict (pc4) do update set place = excluded.place, lat = excluded.lat, lon = excluded.lon`),
    db.run(sql`update postcode_areas set gm_code = (select coalesce(m.succeeded_by, m.gm_code) from municipalities m where m.name = place)
      where gm_code is null`),
  ] as const
