import { readdirSync, readFileSync } from 'node:fs'
import { desc, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type AuditAction, otherActions } from '../../src/audit/event.ts'
import { logPageSize } from '../../src/audit/filter.ts'
import { auditLine } from '../../src/audit/store.ts'
import { logLines } from '../../src/audit/tables.ts'
import { paths } from '../../src/paths.ts'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { referrals } from '../../src/referrals/tables.ts'
import { en } from '../../views/messages/en.ts'
import { nl } from '../../views/messages/nl.ts'
import { referralsAbout } from '../support/sealed.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site
const [anouk, willem, fatima, sjef] = (await Promise.all(
  (['anouk', 'willem', 'fatima', 'sjef'] as const).map((person) => site.as(person)),
)) as [
  Awaited<ReturnType<typeof site.as>>,
  Awaited<ReturnType<typeof site.as>>,
  Awaited<ReturnType<typeof site.as>>,
  Awaited<ReturnType<typeof site.as>>,
]
const [mehmet = ''] = await referralsAbout(db.$client, 'Mehmet K.')
const [row] = await db.select().from(referrals).where(eq(referrals.id, mehmet))
const reference = row?.reference ?? ''
const address = { 'CF-Connecting-IP': '203.0.113.7' }

/** What the rows of a page say, the newest first. */
const linesOf = (html: string) =>
  html
    .split('<tr id="regel-')
    .slice(1)
    .map((line) =>
      line
        .replace(/^\d+">/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('&#39;', "'"),
    )
const numbersOf = (html: string) => [...html.matchAll(/<tr id="regel-(\d+)"/g)].map(([, seq]) => Number(seq))

const write = (
  action: AuditAction,
  subjectId: string,
  more: { personId?: string; now?: Date; outcome?: 'refused'; subjectIds?: string[] } = {},
) => {
  const { personId, now = new Date(), subjectIds = [], outcome = 'success' } = more
  const by = personId
    ? {
        personId,
        name: personId,
        membershipId: `${personId}-den-bosch`,
        organisationId: null,
        role: 'referrer',
        origin: { requestId: 'r', networkAddress: '' },
      }
    : undefined
  return db.batch([
    auditLine(
      db,
      { practiceId: 'practice-den-bosch', by, action, subjectId, now, outcome },
      { subjectIds: sql`${JSON.stringify(subjectIds)}` },
    ),
  ])
}

describe('a coordinator reads in the log', () => {
  test('who saw what, as what, for whom, why, from where and how it went; and goes to the record', async () => {
    await fatima.visit(paths.referral(mehmet), address)
    const page = await anouk.visit(paths.log())
    const [line = ''] = linesOf(page.html)
    expect(line).toMatch(/^ \d+ [a-z]{3,4}\.? \d{4}, \d\d:\d\d:\d\d /)
    expect(line).toContain('Fatima verwijzer, Huisartsenpraktijk De Linde')
    expect(line).toContain('Bekeek een verwijzing om een mantelzorger te verwijzen')
    expect(line).toContain(`Verwijzing ${reference}`)
    expect(line).toContain('203.0.113.7 gelukt')
    expect(page.html).toContain(`<a href="${paths.referral(mehmet)}">Verwijzing ${reference}</a>`)
  })

  test('that the log was read, by whom and by what was asked; not the answer', async () => {
    await willem.visit(paths.log(`wie=fatima&van=2026-01-01&kenmerk=${reference}&soort=referral`))
    await willem.visit(paths.log())
    const read = await db.select().from(logLines).where(eq(logLines.action, 'log.read')).orderBy(desc(logLines.seq)).limit(2)
    expect(read).toMatchObject([
      {
        personId: 'willem',
        detail: 'all',
        actionCode: 'R',
        purpose: 'accountability',
        subjectKind: 'log',
        subjectId: 'practice-den-bosch',
      },
      { personId: 'willem', detail: 'person period record kind' },
    ])
    expect(linesOf((await anouk.visit(paths.log())).html)[0]).toContain("Willem beheerder, gemeente 's-Hertogenbosch Bekeek het logboek")
  })

  test('never the name of a caregiver', async () => {
    for (const visitor of [anouk, fatima]) for (const at of [paths.work, paths.referrals, paths.referral(mehmet)]) await visitor.visit(at)
    for (const visitor of [anouk, willem]) {
      const { html } = await visitor.visit(paths.log())
      for (const name of ['Mehmet', 'Ans V.', 'Corrie']) expect(html).not.toContain(name)
    }
  })

  test('what went by itself, what was refused, and what this version has no word for', async () => {
    await write('referral.expire', mehmet)
    await write('session.refused', 'nothing', { personId: 'fatima', outcome: 'refused' })
    await write('referral.teleport', mehmet)
    const lines = linesOf((await anouk.visit(paths.log())).html)
    expect(lines[2]).toContain('Vanzelf, door de klok Verlopen: er kwam geen antwoord')
    expect(lines[1]).toMatch(/Kwam er niet in .* geweigerd/)
    expect(lines[0]).toContain('Veranderde iets (referral.teleport)')
  })

  test('nothing of another practice, whatever is asked', async () => {
    const { html } = await sjef.visit(paths.log(`kenmerk=${reference}`))
    expect(numbersOf(html)).toEqual([])
    expect((await sjef.visit(paths.log('wie=fatima'))).text).toContain('Geen regels gevonden')
    expect((await sjef.visit(paths.log())).html).not.toContain('Fatima')
  })
})

test('an administrator reads the log as well, and has no way from there to a referral', async () => {
  await fatima.visit(paths.referral(mehmet))
  const { html, status } = await willem.visit(paths.log())
  expect(status).toBe(200)
  expect(html).toContain(`Verwijzing ${reference}`)
  expect(html).not.toContain(paths.referral(mehmet))
})

test.each(['fatima', 'ilse', 'noor'] as const)('%s does not read the log', async (person) => {
  const visitor = await site.as(person)
  expect((await visitor.visit(paths.log())).status).toBe(403)
})

describe('the log is searched', () => {
  test('by person, also by nobody', async () => {
    await write('referral.expire', mehmet)
    const of = async (who: string) => linesOf((await anouk.visit(paths.log(`wie=${who}`))).html)
    expect((await of('fatima')).every((line) => /[Ff]atima/.test(line))).toBe(true)
    expect((await of('fatima')).length).toBeGreaterThan(2)
    expect((await of('clock')).every((line) => line.includes('Vanzelf, door de klok'))).toBe(true)
    expect(await of('visitor')).toEqual([])
    const { html } = await anouk.visit(paths.log('wie=fatima'))
    expect(html).toMatch(/<option value="fatima" selected="">Fatima, Huisartsenpraktijk De Linde/)
  })

  test('by a period, from the first moment of its first day until the last of its last', async () => {
    const moments = ['2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z']
    for (const at of moments) await write('agreement.pause', at, { now: new Date(at) })
    const { html } = await anouk.visit(paths.log('van=2026-03-29&tot=2026-03-29'))
    expect([...html.matchAll(/datetime="([^"]+)"/g)].map(([, at]) => at).sort()).toEqual(moments.slice(1, 3))
    const tomorrow = addDays(dayOf(new Date()), 1)
    expect(numbersOf((await anouk.visit(paths.log(`van=${tomorrow}`))).html)).toEqual([])
  })

  test.each([reference, reference.toLowerCase(), reference.replace('-', ' '), ` ${reference.replace('-', '')} `])(
    'by the reference of a referral, typed as “%s”: its own lines and the lists that it was on',
    async (typed) => {
      await fatima.visit(paths.referrals)
      await fatima.visit(paths.referral(mehmet))
      await write('referral.list', 'fatima-den-bosch', { personId: 'fatima', subjectIds: ['another'] })
      const { html } = await anouk.visit(paths.log(`kenmerk=${encodeURIComponent(typed)}`))
      const [newest, before] = linesOf(html)
      expect(newest).toContain('Bekeek een verwijzing')
      expect(before).toContain('Bekeek een lijst met verwijzingen')
    },
  )

  test('by what it is about', async () => {
    const lines = linesOf((await anouk.visit(paths.log('soort=session'))).html)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every((line) => /Logde in|Kwam er niet in/.test(line))).toBe(true)
  })

  test('in vain, and reads what to do', async () => {
    expect((await anouk.visit(paths.log('kenmerk=ZZZ-ZZZZ'))).text).toContain('Kies een andere persoon of een langere periode.')
  })

  test.each([
    ['van=2026-02-30', 'Vul een datum in, zoals 31-12-2026.'],
    ['tot=gisteren', 'Vul een datum in, zoals 31-12-2026.'],
    ['van=2026-02-02&tot=2026-02-01', 'Kies een einddatum die na de begindatum ligt.'],
  ])('wrongly (%s), and reads so with the rest as typed', async (query, sentence) => {
    const page = await anouk.visit(paths.log(`${query}&kenmerk=5TR`))
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain('value="5TR"')
    expect(page.html).toContain('<title>Fout: Logboek')
  })

  test.each(['voor=-1', 'voor=abc', 'voor=1e400', 'wie=%00', 'soort=alles', 'kenmerk=%F0%9F%98%80%27--', `wie=${'x'.repeat(5000)}`])(
    'with nonsense (%s), and gets a page',
    async (query) => {
      expect((await anouk.visit(paths.log(query))).status).toBe(200)
    },
  )
})

test('page by page, while lines are added, every line is met once', async () => {
  const begin = new Date('2026-06-01T10:00:00Z')
  for (let at = 0; at < 120; at++) await write('agreement.resume', `a${at}`, { now: new Date(begin.getTime() + at * 1000) })
  const met: number[] = []
  let next: string | undefined = paths.log('van=2026-06-01&tot=2026-06-01')
  for (let page = 0; next && page < 5; page++) {
    const { html } = await anouk.visit(next)
    const numbers = numbersOf(html)
    expect(numbers.length).toBe(page < 2 ? logPageSize : 20)
    met.push(...numbers)
    await write('agreement.resume', 'added', { now: new Date(begin.getTime() + 3_600_000) })
    next = /href="([^"]+)">Oudere regels/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(met).toHaveLength(120)
  expect(new Set(met).size).toBe(120)
  expect(met).toEqual(met.toSorted((a, b) => b - a))
})

test('whatever the portal writes into the log has words in both languages', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
  const written = files.flatMap((path) =>
    [...readFileSync(`src/${path}`, 'utf8').matchAll(/action: '([a-z_.]+)'/g)].map((found) => found[1] ?? ''),
  )
  expect(new Set(written).size).toBeGreaterThan(15)
  expect(written.filter((action) => !Object.hasOwn(nl.log.action, action))).toEqual([])
  expect(otherActions.filter((action) => !en.log.action[action])).toEqual([])
})
