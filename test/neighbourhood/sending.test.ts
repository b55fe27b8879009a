import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { codeOn, followNeighbour, neighbourTyped, sendNeighbour } from '../support/neighbours.ts'
import { partsOf } from '../support/parts.ts'
import { freshDatabase } from '../support/server.ts'
import { openSite, openSiteOn } from '../support/site.ts'

const database = await freshDatabase()
const site = openSiteOn(database.url)
const { db, visitor } = site
const asking = paths.neighbourForm('stein', 'ask')
const offering = paths.neighbourForm('stein', 'offer')
const count = () => db.$count(sql`neighbours`)
const stored = async (id: string) => {
  const [row] = await db.all<Record<string, string>>(sql`select * from neighbours where id = ${id}`)
  return row ?? {}
}

describe('the page about help in the neighbourhood', () => {
  test('says what it is, who arranges it, what it is not for, and has two doors', async () => {
    const { status, text, html } = await visitor.visit(paths.neighbours('stein'))
    expect(status).toBe(200)
    for (const part of ['Samen Stein', 'gratis', 'Niet voor verzorging', 'Ook niet als het haast heeft', '112'])
      expect(text).toContain(part)
    expect(html).toContain(`href="${asking}"`)
    expect(html).toContain(`href="${offering}"`)
  })

  test('without an agreement in force says that it is not here, and whom to call; the forms lead back there', async () => {
    const apart = await openSite()
    await apart.db.run(sql`update agreements set status = 'paused' where letter = 'C' and practice_id = 'practice-stein'`)
    const { text, html } = await apart.visitor.visit(paths.neighbours('stein'))
    expect(text).toContain('Hier is nog geen hulp van buren')
    expect(text).toContain('Bel Sjef: 000-461 02 10')
    expect(html).not.toContain(asking)
    for (const form of [asking, offering]) {
      expect(await apart.visitor.visit(form)).toMatchObject({ status: 303, location: paths.neighbours('stein') })
      expect(await apart.visitor.submit(form, { ...neighbourTyped, adult: 'yes' })).toMatchObject({
        status: 303,
        location: paths.neighbours('stein'),
      })
    }
  })

  test.each(['tr', 'ar', 'pl', 'uk'])('is there in %s, with its form', async (language) => {
    const about = await visitor.visit(paths.neighbours('stein'), { 'Accept-Language': language })
    expect(about.html).toContain(`<html lang="${language}"`)
    expect((await visitor.visit(asking, { 'Accept-Language': language })).text).not.toContain('Uw voornaam')
  })
})

describe('a form that is not right', () => {
  test('comes back with what is wrong and what was typed', async () => {
    const before = await count()
    const { status, text, html } = await visitor.submit(offering, {
      firstName: 'Mien',
      telephone: '12',
      area: '12',
      words: 'Mijn BSN is 111222333',
    })
    expect(status).toBe(422)
    expect(text).toContain('Kijk nog even naar 7 dingen')
    for (const part of ['10 cijfers', 'Kies er minstens één', '4 cijfers van de postcode', 'BSN', 'Zet hier een vinkje'])
      expect(text).toContain(part)
    expect(html).toContain('value="Mien"')
    expect(html).toContain('Mijn BSN is 111222333')
    expect(await count()).toBe(before)
  })

  test.each(['Saskia 0612345678', 'Saskia ٠٦١٢', '😊', '<b>', 'mien@post.example', '---'])(
    'does not take %s for a first name',
    async (firstName) => {
      const { status, text } = await visitor.submit(asking, { ...neighbourTyped, firstName })
      expect(status).toBe(422)
      expect(text).toContain('Vul alleen een voornaam in')
    },
  )

  test('that comes too often from one address or for one number waits, with what was typed', async () => {
    const asked = { byAddress: [] as string[], byAccount: [] as string[] }
    const limits = {
      byAddress: async (key: string) => asked.byAddress.push(key) < 9,
      byAccount: async (key: string) => asked.byAccount.push(key) < 2,
    }
    const app = createApp(() => ({ ...partsOf({ DATABASE_URL: database.url }), limits }))
    const send = () =>
      app.request(`http://localhost${asking}`, {
        method: 'POST',
        headers: { Origin: 'http://localhost', 'Accept-Language': 'nl', 'CF-Connecting-IP': '192.0.2.40' },
        body: new URLSearchParams({ ...neighbourTyped, words: 'Dit blijft staan.' }),
      })
    expect((await send()).status).toBe(200)
    const refused = await send()
    expect(refused.status).toBe(429)
    expect(await refused.text()).toContain('name="words" value="Dit blijft staan."')
    expect(asked.byAccount.join()).not.toContain('0611112222')
    expect(asked.byAddress).toEqual(['192.0.2.40', '192.0.2.40'])
  })
})

describe('who asks for help', () => {
  test.each(['06 1111 2222', '+31 6 1111 2222', '0031611112222', '٠٦١١١١٢٢٢٢', '۰۶۱۱۱۱۲۲۲۲'])(
    'may write the number as %s',
    async (telephone) => {
      const { id, code } = await sendNeighbour(site, 'ask', { telephone })
      expect((await followNeighbour(site, { code, digits: '2222' })).text).toContain('06-11 11 22 22')
      expect(await stored(id)).toMatchObject({ side: 'ask', status: 'waiting' })
    },
  )

  test.each([
    ['فاطمة', '٦١٧١', 'أريد صحبة 😊'],
    ['MIEN-LOUISE', '6171 AB', 'GRAAG KOFFIE!'],
    ["D'Arcy", 'De Kniebelkamp', '☕🥐'],
    ['Євгенія', 'Urmond', ''],
  ])('may be called %s, live in %s and write %s', async (firstName, area, words) => {
    const { code } = await sendNeighbour(site, 'ask', { firstName, area, words })
    const { text } = await followNeighbour(site, { code, digits: '2222' })
    expect(text).toContain(firstName)
    expect(text).toContain(words)
    expect(text).toContain(/^\D/.test(area) && !/[٦]/.test(area) ? area : '6171')
  })

  test('is answered with a code that nobody keeps, to be kept apart', async () => {
    const { id, code, answer } = await sendNeighbour(site, 'ask')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.text).toContain('U ziet haar hier één keer')
    expect(answer.text).toContain('localhost/stein/buurthulp/volgen')
    const bare = code.replaceAll('-', '')
    const everywhere =
      JSON.stringify(await db.all(sql`select * from neighbour_codes`)) + JSON.stringify(await db.all(sql`select * from log_lines`))
    expect(everywhere).not.toContain(bare)
    expect(JSON.stringify(await stored(id))).not.toMatch(/Mien|1111|6171/)
    expect(await stored(id)).toMatchObject({ helps: 'shopping|company', times: 'morning' })
  })

  test('and clicks twice asked once, and either answer has a code that works', async () => {
    const before = await count()
    const mails = await db.$count(sql`outbox where topic = 'neighbour.ask'`)
    const fields = { ...neighbourTyped, firstName: 'Dubbel', key: newId(new Date()) }
    const answers = await Promise.all([visitor.submit(asking, fields), visitor.submit(asking, fields)])
    expect(await count()).toBe(before + 1)
    expect(await db.$count(sql`outbox where topic = 'neighbour.ask'`)).toBe(mails + 1)
    const codes = answers.map(codeOn)
    expect(new Set(codes).size).toBe(2)
    for (const code of codes) expect((await followNeighbour(site, { code, digits: '2222' })).text).toContain('Dubbel')
    await visitor.submit(asking, { ...fields, words: 'Toch iets anders.' })
    expect(await count()).toBe(before + 2)
  })

  test('is told to the organisation by a mail that says nothing about anybody', async () => {
    const { id } = await sendNeighbour(site, 'ask')
    const mails = await db.all<{
      person: string
      whole: string
    }>(sql`select person_id as person, secret || coalesce(address, '') || topic as whole
      from outbox where subject_id = ${id}`)
    expect(mails).toEqual([{ person: 'gerda', whole: 'neighbour.ask' }])
    const lines = await db.all<{ action: string; role: string }>(sql`select action, role from log_lines where subject_id = ${id}`)
    expect(lines).toEqual([{ action: 'neighbour.ask', role: 'visitor' }])
  })
})
