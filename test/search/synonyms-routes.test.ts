import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { hidden, openSite } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
const anouk = await site.as('anouk')
const sjef = await site.as('sjef')
const fatima = await site.as('fatima')

const groups = () =>
  db.all<{ id: string; words: string; version: number }>(
    sql`select id, words, version from search_synonyms where practice_id = 'practice-den-bosch'`,
  )
const logged = () =>
  db.all<{ who: string; detail: string }>(
    sql`select person_name as who, detail from log_lines where action = 'practice.words' order by seq`,
  )
const offeringsFor = async (word: string) => (await visitor.visit(paths.offerings('den-bosch', `q=${encodeURIComponent(word)}`))).text

/** Each word stands in a part of its own. */
const inOneLine = (text: string) => text.replaceAll(' ,', ',')

const add = async (words: string, key?: string) => {
  const page = await anouk.visit(paths.newSynonyms())
  return anouk.submit(paths.newSynonyms(), { words, key: key ?? hidden(page.html, 'key') })
}

beforeEach(async () => {
  await db.batch([db.run(sql`delete from search_synonyms`), db.run(sql`delete from search_synonym_changes`)])
})

describe('a coordinator who says that words mean the same', () => {
  test('has them count for the very next search, and no longer once the group is gone', async () => {
    expect(await offeringsFor('flierefluiter')).toContain('Daar vonden wij niets bij')
    const answer = await add('flierefluiter, De Wilg')
    expect(answer).toMatchObject({ status: 303, location: paths.done(paths.synonyms, 'wordsSaved') })
    expect(await offeringsFor('flierefluiter')).toContain('De Wilg')

    const [group] = await groups()
    await anouk.submit(paths.synonymGroup(group?.id ?? ''), { words: 'flierefluiter, De Kastanje', version: '1' })
    expect(await offeringsFor('flierefluiter')).toContain('De Kastanje')
    await anouk.submit(paths.synonymsRemove(group?.id ?? ''), { version: '2' })
    expect(await offeringsFor('flierefluiter')).toContain('Daar vonden wij niets bij')
    expect(await groups()).toEqual([])
  })

  test('reads who changed what, also of what is gone; the log says that it was done, and not with which words', async () => {
    await add('huis, thuis')
    const [group] = await groups()
    const id = group?.id ?? ''
    await anouk.submit(paths.synonymGroup(id), { words: 'huis, thuis, woning', version: '1' })
    await anouk.submit(paths.synonymsRemove(id), { version: '2' })
    const page = await anouk.visit(paths.synonyms)
    expect(inOneLine(page.text)).toMatch(/Verwijderd: huis, thuis, woning.*Werd: huis, thuis, woning.*Nieuw: huis, thuis/)
    expect((await logged()).slice(-3)).toEqual(['write', 'change', 'remove'].map((detail) => ({ who: 'Anouk', detail })))
  })

  test('who clicks twice writes one group', async () => {
    const key = hidden((await anouk.visit(paths.newSynonyms())).html, 'key')
    const answers = await Promise.all([add('huis, thuis', key), add('huis, thuis', key)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await groups()).toHaveLength(1)
  })

  test('who comes back by the back button with other words is shown what it says by now', async () => {
    const key = hidden((await anouk.visit(paths.newSynonyms())).html, 'key')
    await add('huis, thuis', key)
    const again = await add('huis, kasteel', key)
    expect(again.status).toBe(409)
    expect(inOneLine(again.text)).toContain('Zo staat het er nu huis, thuis')
    expect(again.html).toContain('huis, kasteel</textarea>')
    expect(hidden(again.html, 'version')).toBe('1')
  })

  test('never overwrites what somebody else just wrote', async () => {
    await add('huis, thuis')
    const id = (await groups())[0]?.id ?? ''
    const both = await Promise.all([
      anouk.submit(paths.synonymGroup(id), { words: 'huis, thuis, woning', version: '1' }),
      anouk.submit(paths.synonymGroup(id), { words: 'huis, thuis, kasteel', version: '1' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const late = both.find(({ status }) => status === 409)
    expect(late?.text).toContain('Iemand anders wijzigde deze groep net')
    expect((await groups())[0]?.version).toBe(2)
    const stale = await anouk.submit(paths.synonymsRemove(id), { version: '1' })
    expect(stale.status).toBe(409)
    expect(await groups()).toHaveLength(1)
  })

  test('who changes nothing leaves no trace', async () => {
    await add('huis, thuis')
    const [group] = await groups()
    const answer = await anouk.submit(paths.synonymGroup(group?.id ?? ''), { words: 'Huis, THUIS', version: '1' })
    expect(answer.status).toBe(303)
    expect((await groups())[0]?.version).toBe(1)
  })

  test.each([
    ['nothing', '', 'Vul dit in'],
    ['one word', 'inloop', 'Vul minstens twee woorden in'],
    ['too many', 'a,b,c,d,e,f,g,h,i,j,k,l,m', 'hooguit 12 woorden'],
    ['a word that is too long', `huis, ${'x'.repeat(61)}`, 'te lang'],
    ['ten thousand signs', 'huis, '.repeat(1700), 'Maak dit korter'],
    ['a BSN', 'huis, 111222333', 'BSN'],
  ])('hears what is wrong with %s, and keeps what was typed', async (_, typed, complaint) => {
    const answer = await add(typed)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<title>Fout:')
    expect(answer.text.toLowerCase()).toContain(complaint.toLowerCase())
    expect(answer.html).toContain(`${typed}</textarea>`)
    expect(await groups()).toEqual([])
  })

  test('hears that there is no room for more', async () => {
    await db.run(sql`insert into search_synonyms select 'g' || value, 'practice-den-bosch', 'a' || value || '|b', 1, '2026-11-22', '2026-11-22', 'anouk'
      from generate_series(1, 200)`)
    const answer = await add('nog, een')
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Er passen 200 groepen in')
    expect((await anouk.visit(paths.synonyms)).html).not.toContain(`href="${paths.newSynonyms()}"`)
  })

  test('starts from a word that people look for', async () => {
    const page = await anouk.visit(paths.newSynonyms('zwemmen met begeleiding'))
    expect(page.html).toContain('zwemmen met begeleiding, </textarea>')
  })

  test('may use any writing and any sign', async () => {
    await add('huis, منزل, 🏠 thuis, <b>ev</b>, __proto__')
    expect((await groups())[0]?.words).toBe('huis|منزل|thuis|b>ev</b|proto')
    const page = await anouk.visit(paths.synonyms)
    expect(page.html).toContain('b&gt;ev&lt;/b')
  })
})

test('a group of another practice is not there', async () => {
  await add('huis, thuis')
  const id = (await groups())[0]?.id ?? ''
  expect((await sjef.visit(paths.synonymGroup(id))).status).toBe(404)
  expect((await sjef.submit(paths.synonymGroup(id), { words: 'a, b', version: '1' })).status).toBe(404)
  expect((await sjef.submit(paths.synonymsRemove(id), { version: '1' })).status).toBe(404)
  expect((await sjef.submit(paths.newSynonyms(), { words: 'a, b', key: id })).status).toBe(404)
  expect(await groups()).toMatchObject([{ words: 'huis|thuis', version: 1 }])
})

test('words are the coordinator’s', async () => {
  expect((await fatima.visit(paths.synonyms)).status).toBe(403)
  expect((await fatima.submit(paths.newSynonyms(), { words: 'a, b', key: 'x' })).status).toBe(403)
})
