import { sql } from 'drizzle-orm'
import { placeOf } from '../../src/notifications/sealed-tables.ts'
import { portalScope } from '../../src/platform/vault.ts'
import type { Site } from './site.ts'

export type Mailed = { topic: string; language: string; address: string | null; personId: string | null; token: string }

/** What waits to be mailed about one record, the first first: opened, as only the delivery does. */
export async function mailedAbout({ db, archive }: Pick<Site, 'db' | 'archive'>, subjectId: string): Promise<Mailed[]> {
  const { vault } = archive()
  const rows = await db.all<Mailed & { id: string; secret: string }>(
    sql`select id, topic, language, address, person_id as "personId", secret from outbox where subject_id = ${subjectId} order by created_at`,
  )
  return Promise.all(
    rows.map(async ({ id, secret, address, ...mail }) => ({
      topic: mail.topic,
      language: mail.language,
      personId: mail.personId,
      address: address && (await vault.open(portalScope, placeOf.address(id), address)),
      token: await vault.open(portalScope, placeOf.token(id), secret),
    })),
  )
}

/** Every text in every table of the database, to look for what must not stand there. */
export async function everyText({ db }: Pick<Site, 'db'>): Promise<string> {
  const tables = await db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' and sql like '%strict%'`)
  const rows = await Promise.all(tables.map(({ name }) => db.all(sql.raw(`select * from ${name}`))))
  return JSON.stringify(rows)
}
