import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { logLines } from '../../src/audit/tables.ts'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'
import { agreementOf, refer } from './people.ts'

const site = await openSite()
const { db } = site
const fatima = await site.as('fatima')
const anouk = await site.as('anouk')
const agreement = await agreementOf(site, 'A')

const first = await refer(fatima, agreement)
const second = await refer(fatima, agreement, { caregiverName: 'Z. Marker' })
const namesake = await refer(fatima, agreement, { telephone: '06 1111 2222', recipientPc4: '5211' })

const search = (name: string, telephone = '') => anouk.submit(paths.rights, { name, telephone })
const lastSearch = async () =>
  (await db.select().from(logLines).where(eq(logLines.action, 'referral.search')).orderBy(sql`seq desc`).limit(1))[0]

describe('the coordinator', () => {
  test('reads in plain words how a request goes', async () => {
    const page = await anouk.visit(paths.rights)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Iedereen mag weten wat hier over hem of haar bewaard is.')
    expect(page.text).toContain('Geef binnen een maand antwoord.')
  })

  test.each([
    ['with spaces', '06 87 65 43 21'],
    ['with the code of the country', '+31 6 8765-4321'],
    ['in one go', '0687654321'],
  ])('finds everything of one telephone number typed %s', async (_, telephone) => {
    const answer = await search('', telephone)
    expect(answer.text).toContain('1 persoon gevonden')
    expect(answer.text).toMatch(/Zoë Marker-d’Été.*\/.*Z\. Marker|Z\. Marker.*\/.*Zoë Marker-d’Été/)
    expect(answer.html).not.toContain(namesake)
  })

  test.each(['zoe marker d’ete', 'ZOË MARKER-D’ÉTÉ', '  Zoë  Marker d Été '])(
    'finds a name however it is written: %s, and sees two people of that name apart',
    async (name) => {
      const { text } = await search(name)
      expect(text).toContain('2 personen gevonden')
      expect(text).toContain('06-87 65 43 21')
      expect(text).toContain('06-11 11 22 22')
      expect(text).toContain('5211')
      expect(text).toContain('Zo weet u of het dezelfde persoon is.')
    },
  )

  test('finds a draft too, and what is no longer shared with anybody', async () => {
    const draft = await refer(fatima, agreement, { telephone: '06 3333 4444', intent: 'save' })
    await fatima.submit(paths.consentWithdraw(namesake), { about: 'caregiver', sure: 'yes' })
    expect((await search('', '0633334444')).html).toContain(draft)
    expect((await search('', '0611112222')).html).toContain(namesake)
  })

  test('who finds nobody is told so, with what to try', async () => {
    const { status, text } = await search('Niemand Hier')
    expect(status).toBe(200)
    expect(text).toContain('Wij vonden niemand. Kijk of het nummer klopt.')
    expect(await lastSearch()).toMatchObject({ subjectIds: '[]', personId: 'anouk' })
  })

  test('is logged with whom was found, never with what was typed', async () => {
    await search('Z. Marker', '0687654321')
    const line = await lastSearch()
    expect(new Set(JSON.parse(line?.subjectIds ?? ''))).toEqual(new Set([first, second]))
    expect(line).toMatchObject({ detail: 'name,telephone', basis: 'data_subject_request', subjectId: 'anouk-den-bosch' })
    expect(JSON.stringify([await db.select().from(logLines), site.lines])).not.toMatch(/Marker|87654321/)
  })

  test.each([
    ['nothing', '', '', 'Vul dit in.'],
    ['half a number', '', '0612', 'Vul een telefoonnummer in'],
    ['ten thousand characters', 'a'.repeat(10_000), '', 'Maak dit korter.'],
    ['a BSN', '111222333', '', 'een BSN delen wij hier nooit'],
  ])('who types %s is told what to do', async (_, name, telephone, sentence) => {
    const answer = await search(name, telephone)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain(`value="${name || telephone}"`)
  })

  test('who types only points finds nobody, not everybody without a name', async () => {
    await refer(fatima, agreement, { caregiverName: '', intent: 'save' })
    expect((await search('...')).text).toContain('Wij vonden niemand.')
  })
})

test('another practice finds nobody of this one', async () => {
  const sjef = await site.as('sjef')
  const answer = await sjef.submit(paths.rights, { name: 'Zoë Marker-d’Été', telephone: '0687654321' })
  expect(answer.text).toContain('Wij vonden niemand.')
})

test.each(['fatima', 'ilse', 'noor', 'willem'] as const)('%s has no business here', async (person) => {
  const who = await site.as(person)
  for (const address of [paths.rights, paths.rightsOf(first), paths.rightsExport(first), paths.rightsCorrect(first), paths.retention])
    expect((await who.visit(address)).status, address).toBe(403)
  for (const address of [paths.rights, paths.rightsCorrect(first), paths.rightsErase(first), paths.rightsHold(first)])
    expect((await who.submit(address, { name: 'Zoë', sure: 'yes', reason: 'court' })).status, address).toBe(403)
})
