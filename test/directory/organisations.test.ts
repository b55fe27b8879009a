import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { organisationSteps, organisations } from '../../src/directory/tables.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { hidden, openSite, type Visitor } from '../support/site.ts'

const site = await openSite()
const { db } = site
const anouk = await site.as('anouk')
const willem = await site.as('willem')
const sjef = await site.as('sjef')

const idOf = async (name: string) => (await db.all<{ id: string }>(sql`select id from organisations where name = ${name}`))[0]?.id ?? ''
const wilg = await idOf('Logeerhuis De Wilg (voorbeeld)')
const kennis = await idOf('Kennisprogramma (voorbeeld)')

const key = () => newId(new Date())
const add = (who: Visitor, fields: Record<string, string>) => who.submit(paths.newOrganisation, { key: key(), ...fields })
const change = (who: Visitor, id: string, fields: Record<string, string>) => who.submit(paths.organisationEdit(id), fields)
const count = async (name: string) => (await db.all(sql`select id from organisations where name = ${name}`)).length
const row = async (id: string) => (await db.select().from(organisations).where(eq(organisations.id, id)))[0]

describe('who manages a practice', () => {
  test('reads which organisations have something here, and how much', async () => {
    const { text, html } = await anouk.visit(paths.organisations('q=wilg'))
    expect(text).toContain('1 organisatie')
    expect(html).toMatch(/De Wilg[\s\S]*data-label="Mensen"[^>]*>1<[\s\S]*data-label="Werkafspraken"[^>]*>4</)
  })

  test('finds them without accents and by the beginning of a word, and by their number', async () => {
    await db.update(organisations).set({ kvk: '70000099' }).where(eq(organisations.id, wilg))
    for (const search of ['LOGEER', 'wîlg', 'de wilg voorbeeld', '7000 0099'])
      expect((await anouk.visit(paths.organisations(new URLSearchParams({ q: search }).toString()))).text).toContain('Logeerhuis De Wilg')
    await db.update(organisations).set({ kvk: null }).where(eq(organisations.id, wilg))
  })

  test.each(['zeppelin', '"', '*', 'a OR b', 'NEAR(a b)', '🌳', '\u202e', "x' or 1=1 --", 'x'.repeat(10_000)])(
    'who searches for %s reads a sentence',
    async (search) => {
      const { status, text } = await anouk.visit(paths.organisations(new URLSearchParams({ q: search.slice(0, 3000) }).toString()))
      expect(status).toBe(200)
      expect(text).toMatch(/Geen organisatie gevonden|organisaties?/)
    },
  )

  test('comes back to the first page from one that is not there', async () => {
    expect((await anouk.visit(paths.organisations('pagina=900'))).location).toBe(paths.organisations())
    expect((await anouk.visit(paths.organisations('pagina=1e99'))).status).toBe(200)
  })

  test('does not reach what only another practice has', async () => {
    const samen = await idOf('Samen Stein (voorbeeld)')
    for (const address of [paths.organisation(samen), paths.organisationEdit(samen)]) expect((await anouk.visit(address)).status).toBe(404)
    expect((await change(anouk, samen, { name: 'X', version: '1' })).status).toBe(404)
  })
})

describe('a new organisation', () => {
  test('is there once, on the list, and in the log', async () => {
    const fields = { key: key(), name: 'Boomhut Zomerzon', kvk: '7000 0001', url: 'www.boomhut.example' }
    const answers = await Promise.all([add(anouk, fields), add(anouk, fields)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(answers[0]?.location).toBe(answers[1]?.location)
    expect(await row(fields.key)).toMatchObject({ name: 'Boomhut Zomerzon', kvk: '70000001', url: 'https://www.boomhut.example' })
    expect(await db.select({ action: logLines.action }).from(logLines).where(eq(logLines.subjectId, fields.key))).toEqual([
      { action: 'organisation.write' },
    ])
    expect((await anouk.visit(paths.organisations('q=boomhut'))).text).toContain('Boomhut Zomerzon')
    expect((await sjef.visit(paths.organisation(fields.key))).status).toBe(404)
  })

  test('asks first whether it is one that is there already, with what was typed still there', async () => {
    const { status, html, text } = await add(willem, { name: 'De Wilg logeerhuis', url: 'www.wilg.example' })
    expect(status).toBe(422)
    expect(text).toContain('Bestaat deze organisatie al?')
    expect(html).toContain('value="De Wilg logeerhuis"')
    expect(html).toContain('value="www.wilg.example"')
    expect(hidden(html, 'seen')).toBe(wilg)
    expect(await count('De Wilg logeerhuis')).toBe(0)
  })

  test('that is the same leads to the one that is there; nothing is added', async () => {
    const before = await db.$count(organisations)
    expect((await add(anouk, { name: 'De Wilg logeerhuis', same: wilg, seen: wilg })).location).toBe(
      paths.done(paths.organisation(wilg), 'organisationTakenOver'),
    )
    expect(await db.$count(organisations)).toBe(before)
  })

  test('of another practice comes on the own list by saying that it is the same', async () => {
    const { html, text } = await add(sjef, { name: 'Logeerhuis de Wilg' })
    expect(text).toContain("staat in 's-Hertogenbosch")
    expect(html).not.toContain(`href="${paths.organisation(wilg)}"`)
    expect((await sjef.visit(paths.organisation(wilg))).status).toBe(404)
    await add(sjef, { name: 'Logeerhuis de Wilg', same: wilg, seen: wilg })
    const { status, text: page } = await sjef.visit(paths.organisation(wilg))
    expect(status).toBe(200)
    expect(page).not.toContain('Ilse')
    await db.run(sql`delete from practice_organisations where practice_id = 'practice-stein'`)
  })

  test('that is another is written after it was said so, about those that were seen', async () => {
    const name = 'Logeerhuis De Wilg, Vught'
    await add(anouk, { name })
    const other = 'De Wilg logeerhuis'
    expect((await add(anouk, { name: other, same: 'none', seen: 'somebody-else' })).status).toBe(422)
    expect((await add(anouk, { name: other, same: 'none', seen: wilg })).status).toBe(303)
    expect(await count(other)).toBe(1)
  })

  test('never takes the number of another', async () => {
    const { status, text } = await add(anouk, { name: 'Iets heel anders', kvk: '70000001', same: 'none', seen: '' })
    expect(status).toBe(422)
    expect(text).toContain('Een andere organisatie heeft dit KvK-nummer al')
    expect(text).toContain('Boomhut Zomerzon')
  })

  test.each([
    [{ name: '' }, 'Vul dit in'],
    [{ name: 'x'.repeat(10_000) }, 'Maak dit korter'],
    [{ name: 'Goed', kvk: '1234567' }, 'Vul de 8 cijfers'],
    [{ name: 'Goed', kvk: 'x'.repeat(10_000) }, 'Vul de 8 cijfers'],
    [{ name: 'Goed', url: 'javascript:alert(1)' }, 'Vul een webadres in'],
    [{ name: 'Goed', url: 'https://a@b.example' }, 'Vul een webadres in'],
    [{ name: 'Goed', same: 'x'.repeat(100) }, ''],
  ])('that cannot be is told in a sentence: %#', async (fields, sentence) => {
    const { status, text } = await add(anouk, fields)
    expect(status).toBe(422)
    expect(text).toContain(sentence)
  })

  test('answers while somebody types, and says how many there are', async () => {
    const typed = { name: 'logeerhuis de wilg', kvk: '', url: '', key: key() }
    const { status, html, text } = await anouk.submit(paths.organisationLookalikes('own'), typed, {
      'HX-Request': 'true',
      'HX-Request-Type': 'partial',
    })
    expect(status).toBe(200)
    expect(html).not.toContain('<html')
    expect(html).toContain('role="status"')
    expect(text).toContain('Er zijn al 3 organisaties die hierop lijken.')
    expect((await anouk.submit(paths.organisationLookalikes('own'), {})).text).not.toContain('Bestaat deze organisatie al?')
    for (const name of ['x'.repeat(10_000), '"*', '🌳', '\0'])
      expect((await anouk.submit(paths.organisationLookalikes('own'), { ...typed, name })).status).toBe(200)
  })
})

describe('a change', () => {
  const seen = async (id: string) => hidden((await anouk.visit(paths.organisationEdit(id))).html, 'version')

  test('keeps what it said before, with who changed it', async () => {
    const id = key()
    await add(anouk, { key: id, name: 'Kwiek en Fit' })
    const said = { name: 'Kwiek & Fit', kvk: '70000002', url: '', version: await seen(id) }
    expect((await change(willem, id, said)).status).toBe(303)
    expect((await change(willem, id, said)).status, 'sent twice').toBe(303)
    expect((await anouk.visit(paths.organisation(id))).text).toMatch(/Gewijzigd door Willem.*Daarvoor: Kwiek en Fit/)
    expect(await db.select().from(organisationSteps).where(eq(organisationSteps.organisationId, id))).toHaveLength(1)
    expect(await row(id)).toMatchObject({ name: 'Kwiek & Fit', version: 2 })
  })

  test('by two at once is written by one; the other reads it, and what was typed is still there', async () => {
    const id = key()
    await add(anouk, { key: id, name: 'Tweeling' })
    const version = await seen(id)
    const answers = await Promise.all([
      change(anouk, id, { name: 'Tweeling Noord', version }),
      change(willem, id, { name: 'Tweeling Zuid', version }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const late = answers.find(({ status }) => status === 409)
    expect(late?.text).toContain('Een collega wijzigde deze organisatie intussen')
    expect(late?.html).toMatch(/value="Tweeling (Noord|Zuid)"/)
    expect((await row(id))?.version).toBe(2)
  })

  test('of the name finds its offerings by the new name', async () => {
    const [offering] = await db.all<{ id: string; name: string }>(sql`select g.id, g.name from organisations g
      join offerings o on o.organisation_id = g.id join practice_offerings v on v.offering_id = o.id and v.practice_id = 'practice-den-bosch'
      where not exists (select 1 from memberships m where m.organisation_id = g.id) and o.responsible_practice_id = 'practice-den-bosch' limit 1`)
    const id = offering?.id ?? ''
    await change(anouk, id, { name: 'Zeppelinhuis', version: await seen(id) })
    expect((await site.visitor.visit(paths.offerings('den-bosch', 'q=zeppelinhuis'))).text).toContain('Zeppelinhuis')
    await change(anouk, id, { name: offering?.name ?? '', version: await seen(id) })
  })

  test('of a name under which another practice works is not for one alone; the site is', async () => {
    const { text } = await anouk.visit(paths.organisationEdit(kennis))
    expect(text).toContain('Ook Stein werkt onder deze naam')
    const version = await seen(kennis)
    const refused = await change(anouk, kennis, { name: 'Van ons', version })
    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/In Stein staan mensen of werkafspraken op deze naam.*Sjef/)
    const site = { name: 'Kennisprogramma (voorbeeld)', url: 'https://kennis.example', version }
    expect((await change(anouk, kennis, site)).status).toBe(303)
    expect(await row(kennis)).toMatchObject({ name: 'Kennisprogramma (voorbeeld)', url: 'https://kennis.example' })
  })

  test('to the number of another is told', async () => {
    const { status, text } = await change(anouk, wilg, {
      name: 'Logeerhuis De Wilg (voorbeeld)',
      kvk: '70000001',
      version: await seen(wilg),
    })
    expect(status).toBe(422)
    expect(text).toContain('Een andere organisatie heeft dit KvK-nummer al')
  })
})

test('who does not manage the practice comes to none of it', async () => {
  for (const person of ['fatima', 'ilse', 'noor'] as const) {
    const visitor = await site.as(person)
    for (const address of [paths.organisations(), paths.newOrganisation, paths.organisation(wilg), paths.organisationEdit(wilg)])
      expect((await visitor.visit(address)).status).toBe(403)
  }
})
