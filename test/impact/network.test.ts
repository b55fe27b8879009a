import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type NetworkFacts, networkOf } from '../../src/impact/network.ts'
import { drawNetwork } from '../../src/impact/network-drawing.ts'
import { findNetwork } from '../../src/impact/store-network.ts'
import { openSite } from '../support/site.ts'

const today = '2026-03-02'
const agreement = (changes: object) =>
  ({
    id: 'a',
    seriesId: 'a',
    edition: 1,
    letter: 'A',
    title: 'Van De Linde naar de gemeente',
    status: 'active',
    validFrom: '2025-01-01',
    validUntil: null,
    replacedOn: null,
    evaluateOn: null,
    referringOrganisationId: 'linde',
    referringOrganisation: 'De Linde',
    answeringOrganisationId: 'gemeente',
    answeringOrganisation: 'Gemeente',
    ...changes,
  }) as NetworkFacts['agreements'][number]
const facts: NetworkFacts = { agreements: [agreement({})], used: [], referrers: [], offered: [], partners: [] }
const types = ['day_care', 'guest_house', 'night_care'] as const

describe('the network', () => {
  test('has a tie for each agreement in force, the most used first', () => {
    const { ties } = networkOf(
      {
        ...facts,
        agreements: [
          agreement({}),
          agreement({ id: 'b', seriesId: 'b', letter: 'B' }),
          agreement({ id: 'c', seriesId: 'c', status: 'paused' }),
          agreement({ id: 'd', seriesId: 'd', validUntil: '2026-03-01' }),
          agreement({ id: 'e', seriesId: 'e', replacedOn: '2026-03-02' }),
        ],
        used: [{ seriesId: 'b', referrals: 12 }],
      },
      types,
      today,
    )
    expect(ties.map(({ letter, referrals }) => [letter, referrals])).toEqual([
      ['B', 12],
      ['A', 0],
    ])
  })

  test('names who refers without an agreement', () => {
    const referrers = [
      { id: 'linde', name: 'De Linde' },
      { id: 'dommel', name: 'De Dommel' },
    ]
    expect(networkOf({ ...facts, referrers }, types, today).gaps.withoutAgreement).toEqual([{ id: 'dommel', name: 'De Dommel' }])
  })

  test('tells help that nobody offers from help that only others offer', () => {
    const offered = [
      { type: 'day_care' as const, organisationId: 'gemeente' },
      { type: 'guest_house' as const, organisationId: 'wilg' },
    ]
    expect(networkOf({ ...facts, offered }, types, today).gaps).toMatchObject({
      nobodyOffers: ['night_care'],
      nobodyTakes: ['guest_house'],
    })
    expect(networkOf({ ...facts, offered, partners: ['wilg'] }, types, today).gaps.nobodyTakes).toEqual([])
  })

  test('names agreements that nobody uses, once they had a month', () => {
    const young = agreement({ id: 'y', seriesId: 'y', letter: 'Y', validFrom: '2026-02-20' })
    const renewed = agreement({ id: 'r', seriesId: 'r', letter: 'R', edition: 2, validFrom: '2026-02-20' })
    const { unused } = networkOf({ ...facts, agreements: [agreement({}), young, renewed] }, types, today).gaps
    expect(unused.map(({ letter }) => letter)).toEqual(['A', 'R'])
  })
})

describe('its drawing', () => {
  const { ties } = networkOf(
    {
      ...facts,
      agreements: [
        agreement({}),
        agreement({
          id: 'b',
          seriesId: 'b',
          letter: 'B',
          referringOrganisationId: 'dommel',
          referringOrganisation: 'Ziekenhuis De Dommel (voorbeeld)',
        }),
        agreement({
          id: 'c',
          seriesId: 'c',
          letter: 'C',
          answeringOrganisationId: 'linde',
          answeringOrganisation: 'De Linde',
          referringOrganisationId: 'gemeente',
          referringOrganisation: 'Gemeente',
        }),
        agreement({ id: 'd', seriesId: 'd', letter: 'D' }),
      ],
      used: [{ seriesId: 'b', referrals: 40 }],
    },
    types,
    today,
  )
  const drawing = drawNetwork(ties)

  test('has every party once and every agreement once, on the sheet, and no two parties on one place', () => {
    expect(drawing?.parties).toHaveLength(3)
    expect(drawing?.ties.map(({ letter }) => letter).sort()).toEqual(['A', 'B', 'C', 'D'])
    for (const { x, y, width, height } of drawing?.parties ?? []) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0)
      expect(y - height / 2).toBeGreaterThanOrEqual(0)
      expect(x + width / 2).toBeLessThanOrEqual(drawing?.width ?? 0)
      expect(y + height / 2).toBeLessThanOrEqual(drawing?.height ?? 0)
    }
    for (const one of drawing?.parties ?? [])
      for (const other of drawing?.parties ?? [])
        if (one !== other)
          expect(
            Math.abs(one.x - other.x) * 2 >= one.width + other.width || Math.abs(one.y - other.y) * 2 >= one.height + other.height,
          ).toBe(true)
  })

  test('draws what is used more as a thicker line', () => {
    const widthOf = (letter: string) => drawing?.ties.find((tie) => tie.letter === letter)?.width ?? 0
    expect(widthOf('B')).toBeGreaterThan(widthOf('A'))
    expect(drawing?.ties.every(({ path }) => /^M-?\d+ -?\d+[QL]/.test(path))).toBe(true)
  })

  test('of nothing there is none', () => {
    expect(drawNetwork([])).toBeUndefined()
  })
})

const site = await openSite()

describe('the page of the network', () => {
  test('tells the coordinator how often an agreement was used; to the adviser small numbers are not told', async () => {
    const anouk = await (await site.as('anouk')).visit('/werk/netwerk')
    expect(anouk.status).toBe(200)
    expect(anouk.html).toMatch(/data-label="Verwijzingen"[^>]*>[1-9]</)
    expect(anouk.text).toContain('Wat ontbreekt')
    const noor = await (await site.as('noor')).visit('/werk/netwerk')
    expect(noor.html).not.toMatch(/data-label="Verwijzingen"[^>]*>[1-9]</)
    expect(noor.text).toContain('minder dan 10')
    const widths = (html: string) => new Set([...html.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => width))
    expect([widths(anouk.html).size > 1, widths(noor.html).size]).toEqual([true, 1])
  })

  test('names an organisation whose people refer and that has no agreement', async () => {
    await site.db.run(sql`insert into memberships (id, person_id, practice_id, organisation_id, role, job, created_at)
      select 'm-zorg', 'marlies', 'practice-den-bosch', id, 'referrer', 'practice_nurse', '2026-01-01' from organisations where name = 'Wijkverpleging Graetheide (voorbeeld)'`)
    const { text } = await (await site.as('anouk')).visit('/werk/netwerk')
    expect(text).toMatch(/Verwijst wel, zonder afspraak .*Wijkverpleging Graetheide/)
  })

  test('another practice draws its own', async () => {
    const facts = await findNetwork(site.db, { practice: { id: 'practice-stein' } as never }, today)
    expect(facts.agreements.every(({ practiceId }) => practiceId === 'practice-stein')).toBe(true)
    expect((await (await site.as('sjef')).visit('/werk/netwerk')).text).not.toContain('Logeerhuis De Wilg')
  })
})
