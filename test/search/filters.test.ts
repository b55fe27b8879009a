import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { chosenIn } from '../../src/search/chosen.ts'
import { readQuery, writeQuery } from '../../src/search/query.ts'
import { openSite } from '../support/site.ts'

const { visitor, clock } = await openSite()
const search = (asked: string) => visitor.visit(paths.offerings('den-bosch', asked))
const query = (asked: string) => readQuery(new URLSearchParams(asked))

/** What a choice promises, and what somebody meets who takes it. */
const promised = (html: string, name: string, value: string) =>
  Number(new RegExp(`name="${name}" value="${value}"[^>]*/>.*?\\((\\d+)`, 's').exec(html)?.[1])
const chipsIn = (html: string) =>
  [...html.matchAll(/class="chip"[^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
const total = (text: string) => Number(/(\d+) plek(?:ken)? gevonden/.exec(text)?.[1] ?? 0)

describe('each choice says how many places it would give', () => {
  test.each([
    ['soort', 'stay', ''],
    ['soort', 'night', 'voor=dementia'],
    ['soort', 'talk', 'q=jongeren'],
    ['vrij', '1', 'soort=stay'],
    ['open', '1', 'soort=daytime'],
  ])('%s=%s beside %j, and gives as many', async (name, value, beside) => {
    clock.now = new Date('2026-11-30T10:00:00Z')
    const count = promised((await search(beside)).html, name, value)
    const taken = await search([beside, `${name}=${value}`].filter(Boolean).join('&'))
    expect(count).toBeGreaterThan(0)
    expect(total(taken.text)).toBe(count)
  })

  test('also in a list of answers', async () => {
    const { text } = await search('soort=stay')
    const [, count] = /In het weekend \((\d+)\)/.exec(text) ?? []
    expect(total((await search('soort=stay&wanneer=weekend')).text)).toBe(Number(count))
  })

  test('one that gives nothing looks so, and still answers with a way out', async () => {
    const { html } = await search('soort=learn&wanneer=night')
    expect(html).toMatch(/<label class="choice" data-empty=""><input type="checkbox" name="vrij"/)
    const empty = await search('soort=learn&wanneer=night&vrij=1')
    expect(empty.status).toBe(200)
    expect(empty.text).toContain('Daar vonden wij niets bij')
    expect(chipsIn(empty.html)).toContain(paths.offerings('den-bosch', 'soort=learn&wanneer=night'))
    expect(empty.text).toContain('Laat al het aanbod zien')
  })
})

describe('what was chosen', () => {
  const all = 'q=zorg&postcode=5247&soort=stay&soort=night_care&voor=dementia&wanneer=night&kosten=wlz&vrij=1&open=1'
  const known = all.replace('kosten=wlz', 'kosten=long_term_care')

  test('can be taken away one by one; words and postcode stay', () => {
    const left = chosenIn(query(known)).map(({ without }) => writeQuery(without))
    expect(left).toHaveLength(7)
    expect(left.every((address) => address.startsWith('q=zorg&postcode=5247&'))).toBe(true)
    expect(new Set(left).size).toBe(7)
    expect(left[0]).toBe('q=zorg&postcode=5247&soort=night_care&voor=dementia&wanneer=night&kosten=long_term_care&vrij=1&open=1')
  })

  test('stands above the list, each as a link to the list without it, and one without all', async () => {
    const { html, text } = await search('q=zorg&soort=stay&wanneer=night&pagina=1')
    expect(chipsIn(html)).toEqual(
      ['q=zorg&wanneer=night', 'q=zorg&soort=stay', 'q=zorg'].map((asked) => paths.offerings('den-bosch', asked)),
    )
    expect(text).toContain('Haal weg: Logeren, een of meer nachten')
  })

  test('is nothing at first', async () => {
    expect(chipsIn((await search('q=zorg')).html)).toEqual([])
  })
})

test('what is open now changes with the clock', async () => {
  clock.now = new Date('2026-11-30T10:00:00Z')
  const day = total((await search('open=1')).text)
  clock.now = new Date('2026-11-30T02:00:00Z')
  const night = total((await search('open=1')).text)
  expect(day).toBeGreaterThan(night)
  expect(night).toBeGreaterThan(0)
})
