import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { starterSet } from '../../src/library/starter-set.ts'
import { paths } from '../../src/paths.ts'
import { addMonths, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { itemForm } from '../support/item-form.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db, visitor } = site
site.clock.now = new Date('2026-12-01T09:00:00Z')
const today = dayOf(site.clock.now)
let anouk = await site.as('anouk')
let sjef = await site.as('sjef')
beforeEach(async () => {
  anouk = await site.as('anouk')
  sjef = await site.as('sjef')
})

async function add(changes: Record<string, string> = {}): Promise<string> {
  const key = newId(site.clock.now)
  const answer = await anouk.submit(paths.newItem, itemForm({ key, ...changes }))
  expect([answer.status, answer.location]).toEqual([303, paths.done(paths.keptItem(key), 'itemAdded')])
  return key
}
type Row = { version: number; slug: string; title: string; withdrawn: string | null; reviewedOn: string; reviewOn: string }
const rowOf = async (id: string): Promise<Row> => {
  const [row] =
    await db.all<Row>(sql`select version, slug, title, withdrawn_on as withdrawn, reviewed_on as "reviewedOn", review_on as "reviewOn"
    from library_items where id = ${id}`)
  if (!row) throw new Error('there is no such item')
  return row
}
const actionsOf = async (id: string) =>
  (await db.all<{ action: string }>(sql`select action from log_lines where subject_id = ${id} order by seq`)).map(({ action }) => action)
const stepsOf = async (id: string) =>
  (await db.all<{ step: string }>(sql`select step from library_steps where item_id = ${id} order by version`)).map(({ step }) => step)
const statusFor = async (id: string) => (await visitor.visit(paths.libraryItem('den-bosch', (await rowOf(id)).slug))).status
const makeDue = (id: string, day: string) =>
  db.run(sql`update library_items set review_on = ${day}, reviewed_on = '2025-01-01' where id = ${id}`)

describe('a coordinator who puts something in the library', () => {
  test('sees it on the website at once, and it is logged', async () => {
    const id = await add()
    const { slug } = await rowOf(id)
    const { text, html } = await visitor.visit(paths.libraryItem('den-bosch', slug))
    for (const part of ['Een kwartier voor uzelf', 'Meer hoeft niet.', 'Zet de wekker.', 'Gemeente', 'CC0']) expect(text).toContain(part)
    expect(html).toContain('<li>een rondje om</li>')
    expect([await actionsOf(id), await stepsOf(id)]).toEqual([['library.add'], ['add']])
  })

  test('who sends the form twice writes it once; with another text it asks', async () => {
    const id = await add()
    const again = await anouk.submit(paths.newItem, itemForm({ key: id }))
    expect([again.status, again.location]).toEqual([303, paths.done(paths.keptItem(id), 'itemAdded')])
    const other = await anouk.submit(paths.newItem, itemForm({ key: id, title: 'Iets anders' }))
    expect(other.status).toBe(409)
    expect(other.html).toContain('value="Iets anders"')
    expect(await stepsOf(id)).toEqual(['add'])
  })

  test('under the same title has an address of its own', async () => {
    const slugs = [(await rowOf(await add({ title: 'Zelfde naam' }))).slug, (await rowOf(await add({ title: 'Zelfde naam' }))).slug]
    expect(slugs[0]).toBe('zelfde-naam')
    expect(slugs[1]).toMatch(/^zelfde-naam-.{6}$/)
  })

  test('who forgets something reads what, and what was typed is still there', async () => {
    const answer = await anouk.submit(paths.newItem, itemForm({ body: '', summary: '', reviewOn: '2026-11-30' }))
    expect(answer.status).toBe(422)
    for (const part of ['Vul dit in.', 'Schrijf een tekst, of vul een link in.']) expect(answer.text).toContain(part)
    expect(answer.html).toContain('value="Een kwartier voor uzelf"')
    const early = await anouk.submit(paths.newItem, itemForm({ reviewOn: '2026-11-30' }))
    expect([early.status, early.text.includes('Kies vandaag of een latere dag.')]).toEqual([422, true])
  })

  test('reads a better word for one that puts people off', async () => {
    const { text } = await anouk.submit(paths.newItem, itemForm({ title: '', body: 'Mantelzorgers inzetten helpt.' }))
    expect(text).toContain('samen zorgen, of: afspreken wie wat doet')
  })
})

describe('a coordinator who changes something', () => {
  const change = async (id: string, changes: Record<string, string>, version?: number) =>
    anouk.submit(paths.itemEdit(id), itemForm({ version: String(version ?? (await rowOf(id)).version), ...changes }))

  test('has looked at it, and the log names the fields', async () => {
    const id = await add()
    await makeDue(id, '2026-11-01')
    const { html } = await anouk.visit(paths.itemEdit(id))
    expect(html).toContain('value="2027-12-01"')
    const answer = await change(id, { title: 'Tien minuten', reviewOn: '2027-03-01' })
    expect(answer.location).toBe(paths.done(paths.keptItem(id), 'itemChanged'))
    expect(await rowOf(id)).toMatchObject({ title: 'Tien minuten', version: 2, reviewedOn: today, reviewOn: '2027-03-01' })
    const [line] = await db.all<{ detail: string }>(
      sql`select detail from log_lines where subject_id = ${id} and action = 'library.change'`,
    )
    expect(line?.detail).toBe('title reviewOn')
  })

  test('after a colleague reads what it says now, and keeps what was typed', async () => {
    const id = await add()
    await change(id, { title: 'Van een collega' })
    const late = await change(id, { title: 'Te laat' }, 1)
    expect(late.status).toBe(409)
    expect(late.html).toContain('value="Te laat"')
    expect(late.text).toContain('Van een collega')
    expect(await stepsOf(id)).toEqual(['add', 'change'])
  })

  test('two at once: one is first, the other reads it', async () => {
    const id = await add()
    const answers = await Promise.all([change(id, { title: 'Een' }, 1), change(id, { title: 'Twee' }, 1)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test('into what it says already does nothing', async () => {
    const id = await add()
    expect((await change(id, {})).status).toBe(303)
    expect(await stepsOf(id)).toEqual(['add'])
  })
})

describe('a coordinator who looks at something again', () => {
  test('finds it on top of the list and counted on the worklist', async () => {
    await db.run(sql`update library_items set review_on = '2027-05-01' where practice_id = 'practice-den-bosch'`)
    expect((await anouk.visit(paths.work)).text).not.toContain('tips die u kunt nakijken')
    const id = await add({ title: 'Oud nieuws' })
    await makeDue(id, '2026-11-30')
    const list = await anouk.visit(paths.keptLibrary())
    expect(/work-row[\s\S]*?<h3>[\s\S]*?<a[^>]*>(.*?)<\/a>/.exec(list.html)?.[1]).toBe('Oud nieuws')
    expect(list.text).toContain('Tijd om na te kijken')
    const work = await anouk.visit(paths.work)
    expect(work.html).toContain(`href="${paths.keptLibrary()}"`)
    expect(work.text).toContain('tips die u kunt nakijken')
    const fatima = await site.as('fatima')
    expect((await fatima.visit(paths.work)).text).not.toContain('tips die u kunt nakijken')
  })

  test('confirms it with one click: it is good for another year', async () => {
    const id = await add()
    await makeDue(id, '2026-03-01')
    expect(await statusFor(id)).toBe(404)
    const answer = await anouk.submit(paths.itemReview(id), { version: '1' })
    expect(answer.location).toBe(paths.done(paths.keptItem(id), 'itemReviewed'))
    expect(await rowOf(id)).toMatchObject({ version: 2, reviewedOn: today, reviewOn: addMonths(today, 12) })
    expect([await statusFor(id), await actionsOf(id)]).toEqual([200, ['library.add', 'library.review']])
    await anouk.submit(paths.itemReview(id), { version: '1' })
    expect(await stepsOf(id)).toEqual(['add', 'review'])
  })

  test('keeps a day further ahead', async () => {
    const id = await add({ reviewOn: '2029-01-01' })
    await anouk.submit(paths.itemReview(id), { version: '1' })
    expect((await rowOf(id)).reviewOn).toBe('2029-01-01')
  })

  test('after a colleague changed it reads that first', async () => {
    const id = await add()
    await makeDue(id, '2026-11-01')
    await db.run(sql`update library_items set version = 5 where id = ${id}`)
    const answer = await anouk.submit(paths.itemReview(id), { version: '1' })
    expect([answer.status, answer.text.includes('Een collega was u net voor')]).toEqual([409, true])
  })
})

describe('a coordinator who takes something away', () => {
  test('brings it back, and each is logged once', async () => {
    const id = await add()
    for (const _ of [1, 2]) {
      const { location } = await anouk.submit(paths.itemWithdraw(id), { version: '1' })
      expect(location).toBe(paths.done(paths.keptItem(id), 'itemWithdrawn'))
    }
    expect([await statusFor(id), (await rowOf(id)).withdrawn]).toEqual([404, today])
    expect((await anouk.visit(paths.keptLibrary('stand=weggehaald'))).html).toContain(paths.keptItem(id))
    expect((await anouk.visit(paths.keptLibrary())).html).not.toContain(paths.keptItem(id))
    await anouk.submit(paths.itemRestore(id), { version: '2' })
    expect(await statusFor(id)).toBe(200)
    expect(await actionsOf(id)).toEqual(['library.add', 'library.withdraw', 'library.restore'])
  })

  test('does not confirm what is away', async () => {
    const id = await add()
    await anouk.submit(paths.itemWithdraw(id), { version: '1' })
    expect((await anouk.submit(paths.itemReview(id), { version: '2' })).status).toBe(409)
  })

  test('never reaches what another practice keeps', async () => {
    const id = await add()
    for (const path of [paths.keptItem(id), paths.itemEdit(id)]) expect((await sjef.visit(path)).status).toBe(404)
    for (const path of [paths.itemReview(id), paths.itemWithdraw(id), paths.itemRestore(id), paths.itemEdit(id)])
      expect((await sjef.submit(path, { version: '1' })).status).toBe(404)
    expect(await stepsOf(id)).toEqual(['add'])
  })
})

describe('a practice whose library is empty', () => {
  test('takes over the starter set, once, and it is its own', async () => {
    const clash = await sjef.submit(paths.starterSet, {})
    expect([clash.status, clash.text.includes('Er staat al iets in uw bibliotheek')]).toEqual([409, true])
    await db.run(
      sql`update library_items set practice_id = 'practice-den-bosch', slug = slug || '-elders' where practice_id = 'practice-stein'`,
    )
    expect((await sjef.visit(paths.keptLibrary())).text).toContain('Neem de startset over')
    const answers = await Promise.all([sjef.submit(paths.starterSet, {}), sjef.submit(paths.starterSet, {})])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])

    const rows = await db.all<{ id: string; source: string }>(
      sql`select id, source from library_items where practice_id = 'practice-stein'`,
    )
    expect(rows).toHaveLength(starterSet(today).length)
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['Adempauze']))
    expect(await actionsOf(rows[0]?.id ?? '')).toEqual(['library.add'])
    expect((await visitor.visit(paths.libraryItem('stein', 'nee-zeggen-zonder-ruzie'))).status).toBe(200)
    expect((await anouk.visit(paths.keptItem(rows[0]?.id ?? ''))).status).toBe(404)
  })
})

test('what was done stays as it was written', async () => {
  const id = await add()
  await expect(db.run(sql`update library_steps set content = '{}' where item_id = ${id}`)).rejects.toThrow()
  await expect(db.run(sql`delete from library_steps where item_id = ${id}`)).rejects.toThrow()
})
