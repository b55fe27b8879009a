import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addDays } from '../../src/platform/day.ts'
import { askedWords, gapOf, looksPersonal, readChoices, shouldCount } from '../../src/search/demand.ts'
import type { Hit } from '../../src/search/hit.ts'
import { forgetOldDemand } from '../../src/search/jobs.ts'
import { readQuery } from '../../src/search/query.ts'
import { recordGap } from '../../src/search/store-demand.ts'
import { openSite } from '../support/site.ts'

const query = (asked: string) => readQuery(new URLSearchParams(asked))
const rooms = (...of: Hit['room'][]) => ({ total: of.length, isLoose: false, hits: of.map((room) => ({ room })) })
const nothing = rooms()

describe('what somebody did not find', () => {
  test.each([
    ['words that nothing has', 'q=Paard rijden', nothing, { kind: 'nothing', words: 'paard rijden', kinds: [] }],
    [
      'words that only some have',
      'q=achter paard',
      { ...rooms('free'), isLoose: true },
      { kind: 'poor', words: 'achter paard', kinds: [] },
    ],
    ['a choice that nothing has', 'soort=night', nothing, { kind: 'nothing', words: '', kinds: ['night'] }],
    ['words under a choice', 'q=paard&soort=night', nothing, { kind: 'nothing', words: 'paard', kinds: ['night'] }],
    ['a type of which all is full', 'soort=stay&wanneer=night', rooms('full', 'full'), { kind: 'full', words: '', kinds: ['stay'] }],
    ['a type of which nothing is free', 'soort=stay&vrij=1', nothing, { kind: 'full', words: '', kinds: ['stay'] }],
    ['a type that is full, whatever the words', 'q=paard&soort=stay', rooms('full'), { kind: 'full', words: '', kinds: ['stay'] }],
  ])('is %s', (_, asked, found, { kind, words, kinds }) => {
    expect(gapOf(query(asked), found)).toMatchObject({ kind, words, choices: { kinds } })
  })

  test.each([
    ['what was found', 'q=paard', rooms('unknown')],
    ['what is full beside something with room', 'soort=stay', rooms('full', 'free')],
    ['what is full beside something of which nobody knows', 'soort=stay', rooms('full', 'unknown')],
    ['what is full, when nobody chose a type', 'q=paard', rooms('full')],
    ['what is not free, when nobody chose a type', 'q=paard&vrij=1', nothing],
    ['the second page', 'q=paard&pagina=2', nothing],
    ['no question', '', nothing],
    ['a postcode alone', 'postcode=5247', nothing],
    ['signs alone', 'q=%3F!', nothing],
    ['what may be somebody', 'q=Jan Jansen', nothing],
  ])('is not %s', (_, asked, found) => {
    expect(gapOf(query(asked), found)).toBeUndefined()
  })

  test('never says where somebody lives', () => {
    expect(JSON.stringify(gapOf(query('q=paard&postcode=5247'), nothing))).not.toContain('5247')
  })
})

describe('words', () => {
  test.each([
    ['Café  Noord!', 'cafe noord'],
    ['noord café', 'noord cafe'],
    ["'s nachts", 's nachts'],
    ['منزل', 'منزل'],
    ['🐴', ''],
  ])('%j are counted as %j', (typed, counted) => {
    expect(askedWords(typed).join(' ')).toBe(counted)
  })

  test.each([
    '06 12 34 56 78',
    '111222333',
    '5247 AB',
    'kerkstraat 12',
    'iemand@thuis.example',
    'www.thuis.example',
    'Jan Jansen',
    'hulp voor Jan van der Berg',
    'mevrouw jansen',
    'dhr. pietersen',
    'jan van der berg',
    'mijn man dwaalt in de nacht en ik ben op',
    '٠٦١٢٣٤',
  ])('%j may be somebody, and are not counted', (typed) => {
    expect(looksPersonal(typed)).toBe(true)
  })

  test.each([
    'paardrijden',
    'zorg in de nacht',
    'Logeren',
    '24 uurs zorg',
    '24-uurs opvang',
    'hulp 24/7',
    'niet-aangeboren hersenletsel',
    '',
  ])('%j are nobody', (typed) => {
    expect(looksPersonal(typed)).toBe(false)
  })

  test('of any length are judged at once', () => {
    expect(looksPersonal(`A${'a'.repeat(5000)} `.repeat(2))).toBe(true)
    expect(looksPersonal('van '.repeat(2500))).toBe(true)
  })
})

test.each([
  ['somebody with a browser', { isTyping: false, agent: 'Mozilla/5.0 (iPhone) Safari/604.1', purpose: undefined }, true],
  ['somebody whose browser tells nothing', { isTyping: false, agent: undefined, purpose: undefined }, true],
  ['somebody who still types', { isTyping: true, agent: 'Mozilla/5.0', purpose: undefined }, false],
  ['a machine', { isTyping: false, agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)', purpose: undefined }, false],
  ['a browser that looks ahead', { isTyping: false, agent: 'Mozilla/5.0', purpose: 'prefetch;prerender' }, false],
])('%s counts: %#', (_, asking, counts) => {
  expect(shouldCount(asking)).toBe(counts)
})

describe('in the portal', async () => {
  const site = await openSite()
  const { db, clock, visitor } = site
  const first = '2027-03-01'
  const goTo = (day: string, time = '12:00') => {
    clock.now = new Date(`${day}T${time}:00Z`)
  }
  const search = async (asked: string, headers: Record<string, string> = {}, slug = 'den-bosch') => {
    const answer = await visitor.visit(paths.offerings(slug, asked), headers)
    await site.afterwards()
    return answer
  }
  const days = () =>
    db.all<{ kind: string; what: string; day: string; times: number }>(
      sql`select kind, what, day, times from demand_days order by day, what`,
    )
  const told = () =>
    db.all<{ words: string; choices: string; practice: string }>(sql`select words, choices, practice_id as practice from demand_words`)
  const everythingKept = async () => JSON.stringify([await days(), await told(), await db.all(sql`select * from demand_months`)])
  const onDays = async (count: number, asked: string, from = first) => {
    for (let at = 0; at < count; at++) {
      goTo(addDays(from, at))
      await search(asked)
    }
  }

  beforeEach(async () => {
    await db.batch([db.run(sql`delete from demand_days`), db.run(sql`delete from demand_words`), db.run(sql`delete from demand_months`)])
    goTo(first)
  })

  test('a search that finds nothing is counted after the answer, which waits for the database once', async () => {
    const before = site.trips.count
    await visitor.visit(paths.offerings('den-bosch', 'q=xylofoon'))
    expect(site.trips.count - before).toBe(1)
    expect(await days()).toEqual([])
    await site.afterwards()
    expect(await days()).toMatchObject([{ kind: 'nothing', day: first, times: 1 }])
  })

  test('words cannot be read until they were asked on five different days, and then they can', async () => {
    await onDays(4, 'q=Xylofoon spelen')
    await search('q=xylofoon, SPELEN')
    expect(await days()).toHaveLength(4)
    expect(await everythingKept()).not.toMatch(/xylofoon|spelen/i)
    goTo(addDays(first, 4))
    await search('q=xylofoon spelen')
    expect(await told()).toEqual([{ words: 'xylofoon spelen', choices: '///', practice: 'practice-den-bosch' }])
    await onDays(2, 'q=xylofoon spelen', addDays(first, 5))
    expect(await told()).toHaveLength(1)
    expect(new Set((await days()).map(({ what }) => what)).size).toBe(1)
  })

  test('words in another order, or under another choice, are other words', async () => {
    await onDays(4, 'q=xylofoon spelen')
    goTo(addDays(first, 4))
    await search('q=spelen xylofoon')
    await search('q=xylofoon spelen&soort=night')
    expect(await told()).toEqual([])
  })

  test('what one practice counts says nothing about another: there the same words have another fingerprint', async () => {
    await onDays(4, 'q=xylofoon')
    goTo(addDays(first, 4))
    await search('q=xylofoon', {}, 'stein')
    expect(await told()).toEqual([])
    expect(new Set((await days()).map(({ what }) => what)).size).toBe(2)
  })

  test('nothing is kept of who asked', async () => {
    await visitor.visit(paths.offerings('den-bosch', 'q=xylofoon&postcode=5247'), {
      'CF-Connecting-IP': '203.0.113.9',
      'User-Agent': 'Mozilla/5.0 (Somebody)',
    })
    await site.afterwards()
    expect(await days()).toHaveLength(1)
    expect(await everythingKept()).not.toMatch(/203\.0|Somebody|5247/)
  })

  test('choices can be read at once', async () => {
    await search('q=&soort=guest_house&wanneer=evening&voor=youth&kosten=free')
    expect(await days()).toEqual([{ kind: 'nothing', what: 'guest_house/evening/youth/free', day: first, times: 1 }])
  })

  test('what may be somebody leaves nothing at all', async () => {
    await onDays(6, 'q=mevrouw xylofoon')
    expect(await days()).toEqual([])
  })

  test('somebody who types with script counts when they are done, and machines never', async () => {
    await search('q=xylofoon', { 'HX-Request': 'true' })
    await search('q=xylofoon', { 'User-Agent': 'Googlebot/2.1' })
    expect(await days()).toEqual([])
    await search('q=xylofoon', { 'HX-Request': 'true', 'X-Typing': 'done' })
    expect(await days()).toHaveLength(1)
  })

  test('who asks a hundred times on one day counts twenty times, and as one day', async () => {
    const archive = site.archive()
    const gap = { kind: 'nothing' as const, words: 'xylofoon', choices: readChoices('///') }
    for (let at = 0; at < 30; at++) await recordGap(archive, 'practice-stein', gap)
    expect(await days()).toMatchObject([{ times: 20 }])
    expect(await told()).toEqual([])
  })

  test('a practice counts five hundred things a day and no more', async () => {
    await db.run(sql`insert into demand_days select 'practice-stein', 'nothing', value || '///', ${first}, 1 from generate_series(1, 500)`)
    await search('q=xylofoon', {}, 'stein')
    expect(await days()).toHaveLength(500)
    await search('q=xylofoon')
    expect(await days()).toHaveLength(501)
  })

  test('keys that are renewed do not begin the count anew', async () => {
    const { openVault } = await import('../../src/platform/vault.ts')
    const { testKeys } = await import('../support/parts.ts')
    await onDays(4, 'q=xylofoon')
    goTo(addDays(first, 4))
    const vault = openVault(`k2:${'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo='},${testKeys}`)
    const gap = { kind: 'nothing' as const, words: 'xylofoon', choices: readChoices('///') }
    await recordGap({ ...site.archive(), vault }, 'practice-den-bosch', gap)
    expect(await told()).toMatchObject([{ words: 'xylofoon' }])
    expect((await days()).every(({ what }) => what.startsWith('k2.'))).toBe(true)
  })

  test('after ninety days a fingerprint is gone, and what can be read is a total of its month', async () => {
    await onDays(5, 'q=xylofoon')
    await onDays(2, 'q=bungeejump')
    await onDays(3, 'soort=guest_house&wanneer=evening&voor=youth')
    goTo(addDays(first, 91), '12:01')
    await forgetOldDemand(site.archive())
    expect(await days()).toHaveLength(10)
    goTo(addDays(first, 91), '12:00')
    await forgetOldDemand(site.archive())
    goTo(addDays(first, 95), '12:00')
    await forgetOldDemand(site.archive())
    expect(await days()).toEqual([])
    expect(await db.all(sql`select what like 'k1.%' as words, month, days, times from demand_months order by days`)).toEqual([
      { words: 0, month: '2027-03', days: 3, times: 3 },
      { words: 1, month: '2027-03', days: 5, times: 5 },
    ])
    goTo('2028-04-01')
    await forgetOldDemand(site.archive())
    expect(await everythingKept()).toBe('[[],[],[]]')
  })

  test('two that come on the fifth day at the same moment tell the words once', async () => {
    await onDays(4, 'q=xylofoon')
    goTo(addDays(first, 4))
    const gap = { kind: 'nothing' as const, words: 'xylofoon', choices: readChoices('///') }
    await Promise.all(Array.from({ length: 2 }, () => recordGap(site.archive(), 'practice-den-bosch', gap)))
    expect(await told()).toHaveLength(1)
    expect((await days()).at(-1)).toMatchObject({ times: 2 })
  })
})
