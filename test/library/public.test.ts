import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { libraryPageSize, writeLibraryQuery } from '../../src/library/query.ts'
import { paths } from '../../src/paths.ts'
import { addDays, addMonths, dayOf } from '../../src/platform/day.ts'
import { careLanguageCodes } from '../../src/platform/language.ts'
import { careLanguages } from '../../src/web/language.ts'
import { openSite } from '../support/site.ts'

const { db, clock, visitor } = await openSite()
const today = dayOf(clock.now)

const titlesIn = (html: string) => [...html.matchAll(/card__link[^>]*><bdi lang="nl">(.*?)<\/bdi>/g)].map(([, title]) => title)
const titles = async (query: Parameters<typeof writeLibraryQuery>[0] = {}, practice = 'den-bosch') =>
  titlesIn((await visitor.visit(paths.library(practice, writeLibraryQuery(query)))).html)
const put = (slug: string, changes: ReturnType<typeof sql>) =>
  db.run(sql`update library_items set ${changes} where slug = ${slug} and practice_id = 'practice-den-bosch'`)

const overdue = 'omgaan-met-vergeten'
const forgotten = 'overzicht-van-regelingen-van-vorig-jaar'

describe('who looks in the library', () => {
  test('finds everything that is there, a page at a time', async () => {
    const pages = [await titles(), await titles({ page: 2 })]
    expect(pages.map(({ length }) => length)).toEqual([libraryPageSize, 9])
    expect(new Set(pages.flat()).size).toBe(21)
    const past = await visitor.visit(paths.library('den-bosch', 'pagina=9'))
    expect([past.status, past.location]).toEqual([303, paths.library('den-bosch')])
  })

  test('begins with what is for the beginning', async () => {
    expect((await titles())[0]).toBe('De eerste dagen als mantelzorger')
  })

  test.each([
    [{ theme: 'memory' }, ['Als uw naaste steeds meer vergeet', 'Omgaan met vergeten']],
    [{ audience: 'working' }, ['Vrij vragen op uw werk']],
    [{ theme: 'farewell', phase: 'end' }, ['Afscheid nemen', 'Na de zorg: en nu?']],
    [{ theme: 'farewell', role: 'seeker' }, ['Na de zorg: en nu?']],
    [{ theme: 'memory', audience: 'volunteers' }, []],
  ] as const)('finds what was chosen: %o', async (query, found) => {
    expect(await titles(query)).toEqual(found)
  })

  test('reads how much there is, and the way back from nothing', async () => {
    const { text, html } = await visitor.visit(paths.library('den-bosch', 'thema=geheugen&voor=vrijwilligers'))
    expect(text).toContain('0 gevonden')
    expect(html).toContain(`href="${paths.library('den-bosch')}"`)
  })

  test('of a practice that has none reads that it is empty, without a choice to make', async () => {
    const { status, text, html } = await visitor.visit(paths.library('arnhem'))
    expect(status).toBe(200)
    expect(text).toContain('De bibliotheek is nog leeg')
    expect(html).not.toContain('name="voor"')
  })

  test('finds nothing of another practice', async () => {
    expect(await titles({}, 'stein')).not.toContain('Veilig tillen en verplaatsen')
    expect((await visitor.visit(paths.libraryItem('stein', 'veilig-tillen-en-verplaatsen'))).status).toBe(404)
    expect((await visitor.visit(paths.library('nergens'))).status).toBe(404)
  })

  test.each(careLanguageCodes)('reads the frame in %s, and that the tips are Dutch', async (language) => {
    const says = careLanguages[language].care.library
    const { html, text } = await visitor.visit(paths.library('den-bosch'), { 'Accept-Language': language })
    for (const theme of Object.values(says.theme)) expect(text).toContain(theme)
    expect(text.includes(says.dutch)).toBe(language !== 'nl')
    expect(html).toContain('<bdi lang="nl">De eerste dagen als mantelzorger</bdi>')
  })
})

describe('who opens something', () => {
  test('reads the whole text, from whom it is, what may be done with it and when it was checked', async () => {
    const { status, html, text } = await visitor.visit(paths.libraryItem('den-bosch', 'beter-slapen-als-u-zorgt'))
    expect(status).toBe(200)
    for (const part of ['Wakker liggen hoort er vaak bij', 'Adempauze', 'CC BY 4.0', 'Nagekeken op', 'Hulpvrager'])
      expect(text).toContain(part)
    expect(html).toContain('<li>Rust overdag kort. Een half uur is genoeg.</li>')
    expect(text).not.toContain('opent een andere website')
  })

  test('is led to another website by a plain link, which says so and brings nothing here', async () => {
    const { html, text } = await visitor.visit(paths.libraryItem('den-bosch', 'veilig-tillen-en-verplaatsen'))
    expect(html).toContain('href="https://www.steunpuntsamenzorgen.example/tillen" rel="noreferrer"')
    expect(text).toContain('Deze link opent een andere website')
    expect(html).not.toMatch(/<(iframe|img|embed|object)\b|src="https?:/)
  })

  test('that was not checked in time reads that we are still looking at it, in the list too', async () => {
    expect((await visitor.visit(paths.libraryItem('den-bosch', overdue))).text).toContain('We kijken dit nog na')
    expect((await visitor.visit(paths.library('den-bosch', 'thema=geheugen'))).text).toContain('We kijken dit nog na')
    await put(overdue, sql`review_on = ${today}`)
    expect((await visitor.visit(paths.libraryItem('den-bosch', overdue))).text).not.toContain('We kijken dit nog na')
  })

  test('that nobody checked for half a year longer does not find it any more', async () => {
    expect((await visitor.visit(paths.libraryItem('den-bosch', forgotten))).status).toBe(404)
    await put(forgotten, sql`review_on = ${addMonths(today, -6)}`)
    expect((await visitor.visit(paths.libraryItem('den-bosch', forgotten))).status).toBe(200)
    await put(forgotten, sql`review_on = ${addDays(addMonths(today, -6), -1)}`)
    expect(await titles({ theme: 'arranging' })).not.toContain('Overzicht van regelingen van vorig jaar')
  })

  test('that was taken away does not find it', async () => {
    expect((await visitor.visit(paths.libraryItem('den-bosch', 'oude-folder-over-logeren'))).status).toBe(404)
  })
})

test('search engines are told of what shows, and of nothing else', async () => {
  const { html } = await visitor.visit(paths.sitemapOf('den-bosch'))
  for (const path of [
    paths.library('den-bosch'),
    paths.allowed('den-bosch'),
    paths.young('den-bosch'),
    paths.libraryItem('den-bosch', 'orde-in-de-papieren'),
  ])
    expect(html).toContain(`${path}</loc>`)
  expect(html).not.toContain('oude-folder-over-logeren')
  expect(html).not.toContain(forgotten)
})
