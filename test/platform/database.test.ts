import { setTimeout as wait } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { findFreePort } from '../../local/port.ts'
import { databaseOf, isTaken, isUnreachable, openDatabase } from '../../src/platform/database.ts'
import { practices } from '../../src/practice/tables.ts'
import { freshDatabase } from '../support/server.ts'

const { client, url } = await freshDatabase()
const db = databaseOf(client)
const slugs = () => db.select({ slug: practices.slug }).from(practices)
const rename = (name: string) => db.update(practices).set({ contactName: name }).where(eq(practices.slug, 'ede'))
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('while one person writes', () => {
  test('another reads on, without waiting', async () => {
    const writing = await client.transaction('write')
    await writing.execute(`update practices set contact_name = 'half' where slug = 'ede'`)

    const [names, [ede]] = await db.batch([slugs(), db.select().from(practices).where(eq(practices.slug, 'ede'))])
    expect(names).toHaveLength(11)
    expect(ede?.contactName).toBe('Loket (voorbeeld)')
    await writing.rollback()
  })

  test('who writes too has their turn after it', async () => {
    const writing = await client.transaction('write')
    await writing.execute(`update practices set contact_name = 'first' where slug = 'ede'`)
    const order: string[] = []
    const other = db.batch([slugs(), rename('second')]).then(() => order.push('second'))
    await wait(50)
    order.push('first')
    await writing.commit()
    await other

    expect(order).toEqual(['first', 'second'])
    expect(await db.select({ name: practices.contactName }).from(practices).where(eq(practices.slug, 'ede'))).toEqual([{ name: 'second' }])
  })

  test('a hundred others who first read and then write are all heard', async () => {
    await db.run(sql`create table visits (number integer) strict`)
    const visit = (number: number) => {
      const own = openDatabase(url, '')
      return own.batch([own.all(sql`select count(*) from visits`), own.run(sql`insert into visits values (${number})`)])
    }
    await Promise.all(Array.from({ length: 100 }, (_, number) => visit(number)))
    expect(await db.all(sql`select count(distinct number) as heard from visits`)).toEqual([{ heard: 100 }])
  })
})

test('of a batch that fails nothing stays', async () => {
  const failing = db.batch([rename('half'), db.run(sql`insert into municipalities values ('GM0796', 'again', null)`)])
  expect(await caught(failing)).toBeInstanceOf(Error)
  expect(await db.select().from(practices).where(eq(practices.contactName, 'half'))).toEqual([])
})

test('who lost the race for a key is told which, and only that', async () => {
  const taken = [
    await caught(db.update(practices).set({ slug: 'stein' }).where(eq(practices.slug, 'ede'))),
    await caught(db.batch([slugs(), db.update(practices).set({ slug: 'stein' }).where(eq(practices.slug, 'ede'))])),
  ]
  for (const error of taken) {
    expect(isTaken(error, 'practices.slug')).toBe(true)
    expect(isTaken(error, 'practices.number')).toBe(false)
    expect(isUnreachable(error)).toBe(false)
  }
  expect(isTaken(await caught(db.run(sql`select practices.slug from nothing`)), 'practices.slug')).toBe(false)
  expect(isTaken(undefined, 'practices.slug')).toBe(false)
})

describe('when the database gives no answer, it is told from a mistake of ours', () => {
  test('nobody listens', async () => {
    const nobody = openDatabase(`http://127.0.0.1:${await findFreePort()}`, '')
    expect(isUnreachable(await caught(nobody.batch([nobody.run(sql`select 1`)])))).toBe(true)
    expect(isUnreachable(await caught(nobody.all(sql`select 1`)))).toBe(true)
  })

  test('somebody between us and the database answers instead', async () => {
    const inBetween = openDatabase(url, '', async () => new Response('Bad Gateway', { status: 502 }))
    expect(isUnreachable(await caught(inBetween.all(sql`select 1`)))).toBe(true)
  })

  test('the database answers that our question is wrong', async () => {
    expect(isUnreachable(await caught(db.all(sql`select nothing from practices`)))).toBe(false)
  })
})
