import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { readAnew } from '../../local/read-anew.ts'
import { databaseOf, isStopped } from '../../src/platform/database.ts'
import { readQuery } from '../../src/search/query.ts'
import { findOfferings } from '../../src/search/store.ts'
import { synonymTermStatements } from '../../src/search/store-synonyms.ts'
import { decideGroup, writeGroup } from '../../src/search/synonyms.ts'
import { freshDatabase } from '../support/server.ts'

describe('words that somebody says mean the same', () => {
  test.each([
    ['by commas', 'huiskamer, inloop, de Brug', ['huiskamer', 'inloop', 'de brug']],
    ['by lines and semicolons', 'Oppas\n gastouder ;  nanny', ['oppas', 'gastouder', 'nanny']],
    ['with spaces of all kinds', 'dag\u00a0opvang,   dag   opvang,opvang', ['dag opvang', 'opvang']],
    ['with signs around them', '"De Brug", (inloop), café!', ['de brug', 'inloop', 'café']],
    ['with one that stands twice, with and without an accent', 'café, Cafe, koffie', ['café', 'koffie']],
    ['in other writing', 'huis, منزل, ev', ['huis', 'منزل', 'ev']],
    ['with signs that mean something to a machine', 'a"b, c\\d, e|f\u0000', ['a b', 'c d', 'e', 'f']],
    ['with a part that belongs to it', "'s nachts, 24/7", ['s nachts', '24/7']],
    ['with empty places', ',, huis,, ,thuis,', ['huis', 'thuis']],
  ])('are read %s', (_, typed, words) => {
    expect(decideGroup(typed)).toEqual({ ok: true, value: words })
  })

  test.each([
    ['nothing', '', 'one_word'],
    ['signs alone', '?!, --', 'one_word'],
    ['one word', 'inloop', 'one_word'],
    ['one word twice', 'inloop, INLOOP', 'one_word'],
    ['thirteen words', 'a,b,c,d,e,f,g,h,i,j,k,l,m', 'too_many_words'],
    ['a word of 61 signs', `huis,${'x'.repeat(61)}`, 'word_too_long'],
    ['ten thousand signs', 'x'.repeat(10_000), 'one_word'],
  ])('are refused when they are %s', (_, typed, reason) => {
    expect(decideGroup(typed)).toEqual({ ok: false, reason })
  })

  test('twelve of 60 signs fit', () => {
    const longest = Array.from({ length: 12 }, (_, at) => String.fromCharCode(97 + at).repeat(60))
    expect(decideGroup(longest.join(','))).toEqual({ ok: true, value: longest })
  })
})

describe('the groups of a practice', async () => {
  const { client } = await freshDatabase()
  const db = databaseOf(client)
  await db.run(sql`delete from search_synonyms`)
  const write = (practice: string, words: string, id: string = crypto.randomUUID()) =>
    db.run(sql`insert into search_synonyms values (${id}, ${`practice-${practice}`}, ${words}, 1, '2026-11-22', '2026-11-22', 'anouk')`)
  const mean = async (practice: string, words: string[]) => {
    const group = { id: crypto.randomUUID(), practiceId: `practice-${practice}`, words }
    await write(practice, writeGroup(words), group.id)
    await db.batch(synonymTermStatements(db, group))
    return group
  }
  const hits = async (practice: string, words: string) =>
    (await findOfferings(db, practice, readQuery(new URLSearchParams({ q: words })), '2026-11-22'))?.hits ?? []
  const names = async (practice: string, words: string) => (await hits(practice, words)).map(({ name }) => name)

  test('that were read by earlier rules are read anew when the portal starts on a new index', async () => {
    const group = await mean('den-bosch', ['logeren', 'klapwieken'])
    await db.batch([
      db.run(sql`update search_synonym_terms set form = 'of-long-ago-' || form || term where synonyms_id = ${group.id}`),
      db.run(sql`update offering_words set version = 0`),
    ])
    expect(await names('den-bosch', 'klapwieken')).toEqual([])
    await readAnew(db)
    expect((await names('den-bosch', 'klapwieken')).length).toBeGreaterThan(0)
  })

  test('count for the very next search, in their own practice only, and no longer once they are gone', async () => {
    expect(await names('den-bosch', 'flierefluiter')).toEqual([])
    const group = await mean('den-bosch', ['flierefluiter', 'Ontmoetingscentrum De Brug'])
    expect((await names('den-bosch', 'flierefluiter'))[0]).toContain('De Brug')
    expect(await names('stein', 'flierefluiter')).toEqual([])
    await db.batch(synonymTermStatements(db, { ...group, words: [] }))
    expect(await names('den-bosch', 'flierefluiter')).toEqual([])
  })

  test('may be phrases, and bring along what a word of the field means', async () => {
    await mean('den-bosch', ['het rode bankje', 'logeerhuis'])
    expect((await hits('den-bosch', 'waar is het rode bankje'))[0]?.types).toContain('guest_house')
  })

  test.each(['alone', 'quoted"|word', 'back\\slash|word', '|', 'x|', `${'x'.repeat(731)}|y`])('refuse %j', async (words) => {
    await expect(write('ede', words)).rejects.toThrow()
  })

  test('are two hundred at most', async () => {
    await db.run(sql`insert into search_synonyms select value, 'practice-epe', 'a' || value || '|b', 1, '2026-11-22', '2026-11-22', 'anouk'
      from generate_series(1, 200)`)
    await expect(write('epe', 'nog|een')).rejects.toSatisfy((error) => isStopped(error, 'as many groups as fit'))
  })
})
