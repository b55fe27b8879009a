import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { reindexStatements } from '../../src/directory/reindex.ts'
import { mostListed, readCodes } from '../../src/directory/shortlist.ts'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'

const { db, visitor, lines } = await openSite()

type Row = { id: string; code: string; slug: string; name: string }
const rows = await db.all<Row>(sql`select o.id, short_code as code, o.slug, o.name from offerings o
  join practice_offerings v on v.offering_id = o.id and v.practice_id = 'practice-den-bosch' order by o.slug`)
const [one, two, three] = rows as [Row, Row, Row]

const change = async (of: Row, set: string) => {
  await db.run(sql.raw(`update offerings set ${set} where id = '${of.id}'`))
  await db.batch(reindexStatements(db, [of.id]))
}
beforeEach(async () => {
  for (const row of [one, two, three]) await change(row, 'withdrawn_on = null, hidden_on = null, merged_into = null, visible_from = null')
})

const list = (codes: readonly string[], practice = 'den-bosch') => visitor.submit(paths.shortlist(practice), { plekken: codes.join() })
const listedIn = (html: string) => [...html.matchAll(/data-listed="([^"]*)"/g)].map(([, code]) => code)

describe('what a browser keeps is answered with', () => {
  test('cards in the order of the list: name, telephone, hours, how to apply', async () => {
    const { status, html, text } = await list([three.code, one.code])
    expect(status).toBe(200)
    expect(listedIn(html)).toEqual([three.code, one.code])
    expect(text).toContain(one.name)
    for (const word of ['Telefoon', 'Open', 'Zo regelt u het', 'Kosten']) expect(text).toContain(word)
    expect(html.match(/class="qr"/g)?.length).toBe(2)
  })

  test('no more than fifty, each once, whatever is sent', async () => {
    const many = rows.map(({ code }) => code)
    expect(many.length).toBeGreaterThan(mostListed)
    expect(listedIn((await list([...many, ...many])).html).length).toBe(mostListed)
    expect(listedIn((await list([one.code, one.code.toUpperCase()])).html)).toEqual([one.code])
  })

  test('what is no longer offered, by name', async () => {
    await change(one, `withdrawn_on = '2026-01-01'`)
    await change(two, `hidden_on = '2026-01-01'`)
    const { html, text } = await list([one.code, two.code, three.code])
    expect(listedIn(html).sort()).toEqual([one.code, two.code, three.code].sort())
    expect(text).toContain(`${one.name.replace(/&/g, '&')} staat niet meer in het aanbod.`)
    expect(text).toContain(`${two.name} staat niet meer in het aanbod.`)
  })

  test('nothing of what is not to be seen yet, nor of codes that nobody knows', async () => {
    await change(one, `visible_from = '2099-01-01'`)
    const { text } = await list([one.code, '00000000'])
    expect(text).not.toContain(one.name)
    expect(text.match(/Een plek van deze lijst staat niet meer in het aanbod\./g)?.length).toBe(2)
  })

  test('what a place goes on as, under the code that was kept; two that became one are one', async () => {
    await change(one, `withdrawn_on = '2026-01-01', merged_into = '${two.id}'`)
    const { html, text } = await list([one.code, two.code])
    expect(listedIn(html)).toEqual([one.code])
    expect(text).toContain(two.name)
  })

  test('what this practice shows, and not what another does', async () => {
    const [only] = await db.all<Row>(sql`select o.id, short_code as code, o.slug, o.name from offerings o
      where exists (select 1 from practice_offerings v where v.offering_id = o.id and v.practice_id = 'practice-stein')
      and not exists (select 1 from practice_offerings v where v.offering_id = o.id and v.practice_id = 'practice-den-bosch')`)
    const { html } = await list([only?.code ?? ''])
    expect(html).not.toContain(paths.offering('den-bosch', only?.slug ?? 'x'))
    expect((await list([only?.code ?? ''], 'stein')).html).toContain(paths.offering('stein', only?.slug ?? 'x'))
    expect((await list([one.code], 'nergens')).status).toBe(404)
  })
})

describe('a list tells something about whoever keeps it', () => {
  test('so it is not stored on the way, and stands in no line of the log', async () => {
    lines.length = 0
    const answer = await list([one.code, two.code])
    const shared = await visitor.visit(paths.shortlist('den-bosch', one.code))
    expect([answer.headers.get('Cache-Control'), shared.headers.get('Cache-Control')]).toEqual(['no-store', 'no-store'])
    expect(lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(lines)).not.toContain(one.code)
  })

  test('and the page of the list asks for none by itself', async () => {
    const { html, text } = await visitor.visit(paths.shortlist('den-bosch'))
    expect(listedIn(html)).toEqual([])
    expect(text).toContain('Zonder script kan uw browser geen lijst bijhouden.')
  })

  test('a shared one is for whoever was sent it, without script too, and for no search engine', async () => {
    const { status, html, text } = await visitor.visit(paths.shortlist('den-bosch', `${two.code},${one.code}`))
    expect(status).toBe(200)
    expect(listedIn(html)).toEqual([two.code, one.code])
    expect(text).toContain('Een lijst voor u')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('data-note')
  })

  test('whoever was sent an empty one hears so', async () => {
    expect((await visitor.visit(`${paths.shortlist('den-bosch')}?plekken=`)).text).toContain('Er staat niets op deze lijst.')
  })
})

test('codes are read out of anything', () => {
  expect(readCodes(' 0A1B2C3D,0a1b2c3d\n11111111 x,,"')).toEqual(['0a1b2c3d', '11111111'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const codes = readCodes(text)
      expect(codes.every((code) => /^[\da-f]{8}$/.test(code)) && codes.length <= mostListed).toBe(true)
    }),
  )
})
