import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { scoredQuestions } from '../../src/self-check/questions.ts'
import { recordBand } from '../../src/self-check/store.ts'
import { type Answer, openSite } from '../support/site.ts'

const site = await openSite()
const { db, clock, lines, trips, visitor, afterwards } = site
const here = paths.selfCheck('den-bosch')
const urgent = /Kan het niet wachten\? 112 Er is nu gevaar 113 .* 0800-2000 Veilig Thuis/

const each = (answer: string, upTo = 8) => Object.fromEntries(scoredQuestions.slice(0, upTo).map((question) => [question, answer]))
const counted = () => db.all<{ month: string; band: string; count: number }>(sql`select month, band, count from check_counts order by band`)
const send = async (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> => {
  const answer = await visitor.submit(here, fields, headers)
  await afterwards()
  return answer
}
const kept = (html: string) =>
  Object.fromEntries([...html.matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"/g)].map(([, name, value]) => [name, value]))

beforeEach(async () => {
  clock.now = new Date('2026-11-28T12:00:00Z')
  await afterwards()
  await db.run(sql`delete from check_counts`)
})

describe('the questions', () => {
  test('begin with safety, and tell how they are counted, what they are for and whom to call', async () => {
    const { text, html, headers } = await visitor.visit(here)
    expect(text.indexOf('Bent u bang dat het nu misgaat')).toBeLessThan(text.indexOf('Ligt u wakker'))
    expect(html.match(/<fieldset/g)).toHaveLength(11)
    expect(text).toContain(
      '0 tot en met 4 punten: ‘Het lijkt nu te gaan’. 5 tot en met 9 punten: ‘Let goed op uzelf’. 10 tot en met 16 punten: ‘Het is veel’.',
    )
    expect(text).toContain('Dit is versie 1 van de vragen.')
    expect(text).toMatch(urgent)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  test('are behind a door on the home page', async () => {
    expect((await visitor.visit(paths.practice('den-bosch'))).html).toContain(`href="${here}"`)
  })
})

describe('who answered', () => {
  test('reads points, words, three offerings with why, one person to call and the urgent numbers', async () => {
    const { status, text, html, headers } = await send({
      ...each('often', 5),
      complaints: 'sometimes',
      changed: 'never',
      arranging: 'never',
    })
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(html).toContain('<h1>Het is veel</h1>')
    expect(text).toContain('11 van de 16 punten Dit is geen test van uw gezondheid. Het laat zien of het zorgen u nu veel kost.')
    expect(text.match(/U zei dat/g)?.length).toBe(3)
    expect(html.match(/href="\/den-bosch\/aanbod\/[a-z-]+"/g)).toHaveLength(3)
    expect(text).toContain('Bel Anouk')
    expect(text).toContain('Print voor uzelf of de huisarts')
    expect(text).toMatch(urgent)
    expect(text).not.toContain('Maak een noodplan')
  })

  test.each([
    ['never', 'Het lijkt nu te gaan'],
    ['sometimes', 'Let goed op uzelf'],
    ['often', 'Het is veel'],
  ])('%s to all reads ‘%s’', async (answer, title) => {
    expect((await send(each(answer))).html).toContain(`<h1>${title}</h1>`)
  })

  test('that it goes on for weeks reads that it is a lot, and why', async () => {
    const { html, text } = await send({ ...each('never'), goesOn: 'weeks' })
    expect(html).toContain('<h1>Het is veel</h1>')
    expect(text).toContain('U zei dat het nog een paar weken gaat. Daarom zeggen wij: het is veel.')
  })

  test('that it goes on no more reads on top whom to call, with and without points', async () => {
    for (const answers of [each('never'), {}]) {
      const { text } = await send({ ...answers, goesOn: 'over' })
      expect(text.indexOf('Bel vandaag nog iemand Bel Anouk, of bel uw huisarts.')).toBeGreaterThan(0)
      expect(text.indexOf('Bel vandaag nog iemand')).toBeLessThan(text.indexOf('Dit kan nu helpen'))
    }
    expect((await send({ ...each('never'), goesOn: 'over' })).html).toContain('<h1>Zoek nu hulp</h1>')
  })

  test('that nobody takes over always reads how to make an emergency plan', async () => {
    for (const answers of [each('never'), each('often'), {}])
      expect((await send({ ...answers, takeover: 'nobody' })).text).toContain('Maak een noodplan')
    expect((await send({ ...each('often'), takeover: 'maybe' })).text).not.toContain('Maak een noodplan')
  })

  test('less than seven is helped and not scolded: offerings, no band, no error', async () => {
    const { status, html, text } = await send(each('often', 6))
    expect(status).toBe(200)
    expect(html).toContain('<h1>Dit kan nu al helpen</h1>')
    expect(text).toContain('U gaf antwoord op 6 van de 8 vragen')
    expect(text.match(/U zei dat/g)?.length).toBe(3)
    expect(html).not.toContain('score__number')
    expect(text).not.toMatch(/Fout|verplicht/)
    const back = await send({ ...kept(html), to: 'questions' })
    expect(back.html.match(/checked/g)).toHaveLength(6)
  })

  test('nothing, or something that is no answer, is helped as well', async () => {
    for (const fields of [{}, { tired: 'zeer', safety: '1', goesOn: 'x', to: 'weg' }]) {
      const { status, html } = await send(fields)
      expect(status).toBe(200)
      expect(html).toContain('<h1>Dit kan nu al helpen</h1>')
    }
  })

  test('asks the database once', async () => {
    const before = trips.count
    await visitor.submit(here, each('often'))
    expect(trips.count - before).toBe(1)
  })
})

describe('who says that it goes wrong now', () => {
  test('reads whom to call before anything else, and may go on', async () => {
    const first = await send({ ...each('often'), safety: 'yes' })
    expect(first.html).toContain('<h1>Bel eerst iemand</h1>')
    expect(first.text).toMatch(urgent)
    expect(first.text).not.toMatch(/punten|Dit kan nu helpen/)
    expect(await counted()).toEqual([])

    const rest = await send({ ...kept(first.html), to: 'rest' })
    expect(rest.html).toContain('<h1>Het is veel</h1>')
    expect(rest.text.indexOf('Kan het niet wachten?')).toBeLessThan(rest.text.indexOf('van de 16 punten'))
    expect(rest.html.match(/id="spoed"/g)).toHaveLength(1)
  })

  test('and nothing else goes back to the questions, with that answer in place', async () => {
    const first = await send({ safety: 'yes' })
    expect(first.text).not.toContain('Laat zien wat kan helpen')
    expect((await send({ ...kept(first.html), to: 'questions' })).html).toMatch(/name="safety" value="yes" checked/)
  })
})

/** Every row of every table, but for the count. */
async function everything(): Promise<string> {
  const tables = await db.all<{ name: string }>(
    sql`select name from sqlite_schema where type = 'table' and name <> 'check_counts' and sql not like '%virtual%'`,
  )
  const rows = await Promise.all(tables.map(({ name }) => db.all(sql.raw(`select * from "${name}"`))))
  return JSON.stringify(rows)
}

describe('an answer', () => {
  const answers = { ...each('often'), safety: 'yes', takeover: 'nobody', goesOn: 'weeks', to: 'rest' }

  test('stands in no address, cookie, log or table', async () => {
    const before = await everything()
    lines.length = 0
    const answer = await send(answers)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(answer.location).toBeNull()
    const addresses = [...answer.html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => /often|nobody|weeks|safety|takeover|\?/.test(address ?? ''))).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(lines)).not.toMatch(/often|nobody|weeks|"yes"|much/)
    expect(await everything()).toBe(before)
    expect(await counted()).toEqual([{ month: '2026-11', band: 'much', count: 1 }])
  })

  test('is not read from an address either', async () => {
    const { html } = await visitor.visit(`${here}?tired=often&safety=yes`)
    expect(html).not.toContain('checked')
  })
})

describe('the count', () => {
  test('is of the outcome and the month alone, once for who changes an answer', async () => {
    const first = await send(each('sometimes'))
    const back = await send({ ...kept(first.html), to: 'questions' })
    await send({ ...kept(back.html), ...each('sometimes') })
    await send(each('sometimes'))
    expect(await counted()).toEqual([{ month: '2026-11', band: 'mind', count: 2 }])
  })

  test('is not of who has no band, nor of machines', async () => {
    await send(each('often', 6))
    await send(each('often'), { 'User-Agent': 'Somebot/1.0' })
    expect(await counted()).toEqual([])
  })

  test('is read by the coordinator from ten on, of the own practice, and goes after a year', async () => {
    const anouk = await site.as('anouk')
    for (let time = 0; time < 9; time++) await recordBand(db, 'practice-den-bosch', 'much', '2026-11-28')
    expect((await anouk.visit(paths.demand)).text).toContain('Er is nog geen uitkomst die 10 keer in een maand voorkwam.')
    await recordBand(db, 'practice-den-bosch', 'much', '2026-11-29')
    expect((await anouk.visit(paths.demand)).text).toMatch(/November 2026 minder dan 10 minder dan 10 10 minder dan 10/)
    expect((await (await site.as('sjef')).visit(paths.demand)).text).not.toContain('November 2026 minder')

    await recordBand(db, 'practice-den-bosch', 'fine', '2027-12-01')
    expect(await counted()).toEqual([{ month: '2027-12', band: 'fine', count: 1 }])
  })
})
