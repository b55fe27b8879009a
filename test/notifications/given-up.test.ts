import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { findFreePort } from '../../local/port.ts'
import { logLines } from '../../src/audit/tables.ts'
import { mailStatements } from '../../src/notifications/store.ts'
import { outbox } from '../../src/notifications/tables.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { refusal, startMailServer } from '../support/mail-server.ts'
import { postOf } from '../support/post.ts'
import { openSite, type Person } from '../support/site.ts'

const site = await openSite()
const { write, deliver, row, rows, pass } = postOf(site)
const down = `smtp://127.0.0.1:${await findFreePort()}`

beforeEach(async () => {
  await site.db.delete(outbox)
})

const linesOf = async (id: string) => {
  const lines = await site.db.select().from(logLines).where(eq(logLines.subjectId, id))
  return lines.map(({ personId, action, practiceId }) => `${practiceId}: ${personId} ${action}`)
}

/** A mail to Ilse that failed until nobody tries any more. */
async function givenUp(): Promise<string> {
  const [id = ''] = await write()
  pass(72 * 60)
  await deliver(down)
  return id
}

const worklistOf = async (person: Person) => (await (await site.as(person)).visit(paths.work)).text

describe('a mail server that stays away', () => {
  test('is asked by the clock, less and less often, and after three days no more: then a coordinator reads who waits for what', async () => {
    const [id = ''] = await write()
    const begun = site.clock.now.getTime()
    const tried: number[] = []
    for (let turn = 0; turn < 40 && !(await row(id))?.givenUpAt; turn++) {
      await deliver(down)
      tried.push((site.clock.now.getTime() - begun) / 60_000)
      const { dueAt = '' } = (await row(id)) ?? {}
      const minutes = (Date.parse(dueAt) - site.clock.now.getTime()) / 60_000
      pass(minutes - 1 / 60)
      await deliver(down)
      expect((await row(id))?.attempts).toBe(tried.length)
      pass(1 / 60)
    }
    expect(tried).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 871, 1231, 1591, 1951, 2311, 2671, 3031, 3391, 3751, 4111, 4320])
    expect(await row(id)).toMatchObject({ failure: 'unreachable', secret: '', sentAt: null, seenAt: null })

    const text = await worklistOf('anouk')
    expect(text).toContain('Mail aan Ilse, Logeerhuis De Wilg (voorbeeld)')
    expect(text).toContain('Er veranderde iets aan het account. De mailserver nam de mail niet aan.')
    expect(text).toMatch(/Niet bezorgd sinds \d+ \w+ \d{4}\./)
  })

  test('concerns the coordinator of that practice, and nobody else', async () => {
    await givenUp()
    for (const person of ['willem', 'fatima', 'ilse', 'noor', 'sjef'] as const) expect(await worklistOf(person)).not.toContain('Mail aan')
  })
})

describe('the coordinator', () => {
  test('has it tried again, which is logged, and then it arrives under the same name', async () => {
    const id = await givenUp()
    const anouk = await site.as('anouk')
    expect(await anouk.submit(paths.mailAgain(id), {})).toMatchObject({ status: 303, location: paths.done(paths.work, 'mailAgain') })
    expect((await anouk.submit(paths.mailAgain(id), {})).status).toBe(303)
    expect(await linesOf(id)).toEqual(['practice-den-bosch: anouk mail.again'])
    expect((await anouk.visit(paths.work)).text).not.toContain('Mail aan Ilse')

    const server = await startMailServer()
    await deliver(server.url)
    expect(server.mails.map((mail) => mail.id)).toEqual([`<${id}@portal.example>`])
  })

  test('saw it, which is logged, and it is gone', async () => {
    const id = await givenUp()
    const anouk = await site.as('anouk')
    expect((await anouk.submit(paths.mailSeen(id), {})).status).toBe(303)
    expect((await anouk.submit(paths.mailSeen(id), {})).status).toBe(303)
    expect(await linesOf(id)).toEqual(['practice-den-bosch: anouk mail.seen'])
    expect((await anouk.visit(paths.log('soort=mail'))).text).toContain('Las dat een bericht niet aankwam')
    expect((await anouk.visit(paths.work)).text).not.toContain('Mail aan Ilse')
    expect((await row(id))?.givenUpAt).not.toBeNull()
  })

  test('hears of an address that does not exist the same minute, by the name of who was invited', async () => {
    const server = await startMailServer({ onRcptTo: (_, __, done) => done(refusal(550)) })
    const anouk = await site.as('anouk')
    const [{ organisation = '' } = {}] = await site.db.all<{ organisation: string }>(
      `select id as organisation from organisations where name like 'Vrijwilligers Nabij%'`,
    )
    const key = newId(site.clock.now)
    const invited = {
      key,
      name: 'Yusuf',
      email: 'yusuf@nabij.example',
      organisation,
      newOrganisation: '',
      role: 'provider',
      job: 'team_lead',
    }
    expect((await anouk.submit(paths.invite, invited)).status).toBe(303)
    await deliver(server.url)
    const { html, text } = await anouk.visit(paths.work)
    expect(text).toContain(
      'Mail aan Yusuf, Vrijwilligers Nabij (voorbeeld) De uitnodiging kwam niet aan. De mailserver kent dit adres niet.',
    )
    const [{ id = '' } = {}] = await rows()
    expect(html).toContain(paths.mailSeen(id))
    expect(html).not.toContain(paths.mailAgain(id))
    expect((await anouk.submit(paths.mailAgain(id), {})).status).toBe(303)
    expect((await row(id))?.givenUpAt).not.toBeNull()
  })

  test('hears of somebody who could not get back in, in each practice of theirs', async () => {
    const recovery = {
      practiceId: null,
      kind: 'recovery',
      topic: 'recovery',
      subjectId: 'noor',
      to: { personId: 'noor' },
      language: 'nl',
    } as const
    await site.db.batch(await mailStatements(site.archive(), { ...recovery, token: 'geheim' }))
    pass(10)
    await deliver(down)
    for (const person of ['anouk', 'sjef'] as const)
      expect(await worklistOf(person)).toContain('Mail aan Noor, Kennisprogramma (voorbeeld) De link om weer in te loggen kwam niet aan.')
    expect((await rows())[0]?.secret).toBe('')
  })
})

describe('nobody else', () => {
  test.each([
    ['sjef', 404],
    ['willem', 403],
    ['ilse', 403],
  ] as const)('touches it (%s)', async (person, status) => {
    const id = await givenUp()
    const visitor = await site.as(person)
    for (const address of [paths.mailAgain(id), paths.mailSeen(id)]) expect((await visitor.submit(address, {})).status).toBe(status)
    expect((await site.visitor.submit(paths.mailSeen(id), {})).status).toBe(401)
    expect(await row(id)).toMatchObject({ seenAt: null })
    expect((await row(id))?.givenUpAt).not.toBeNull()
    expect(await linesOf(id)).toEqual([])
  })

  test('finds a mail that is not there', async () => {
    expect((await (await site.as('anouk')).submit(paths.mailSeen('00000000-0000-7000-8000-000000000000'), {})).status).toBe(404)
  })
})
