import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sealNeighbour } from '../../src/neighbourhood/sealing.ts'
import { neighbours } from '../../src/neighbourhood/tables.ts'
import { mostOfGroup } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import { newId } from '../../src/platform/id.ts'
import { sendNeighbour } from '../support/neighbours.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site

async function many(count: number, status: 'closed' | 'waiting') {
  const { vault } = site.archive()
  const [organiser] = await db.all<{ id: string }>(sql`select organisation_id as id from neighbours limit 1`)
  const rows = Array.from({ length: count }, async (_, at) => {
    const id = newId(new Date())
    const telephone = '0001112222'
    const details = { firstName: `Oud ${status}`, telephone, area: '6171', words: '', helps: [], times: [] }
    const day = `2026-${String(1 + (at % 9)).padStart(2, '0')}-10`
    return {
      id,
      practiceId: 'practice-stein',
      organisationId: organiser?.id ?? '',
      side: 'ask' as const,
      status,
      version: 1,
      ...(await sealNeighbour(vault, 'practice-stein', id, details)),
      helps: 'shopping',
      times: 'morning',
      language: 'nl' as const,
      reason: '' as const,
      consentWording: 'x',
      createdAt: `${day}T09:00:00.000Z`,
      changedAt: `${day}T09:00:00.000Z`,
      endedOn: status === 'closed' ? day : null,
    }
  })
  await db.insert(neighbours).values(await Promise.all(rows))
}

test('however many stopped or wait, a new ask is on the list; of who stopped the last are', async () => {
  await many(mostOfGroup + 20, 'closed')
  await many(320, 'waiting')
  const last = await sendNeighbour(site, 'ask', { firstName: 'Nieuwste' })
  const gerda = await site.as('gerda')
  const { text } = await gerda.visit(paths.neighbourWork)
  expect(text).toContain('Nieuwste vraagt hulp')
  expect(text.split('Oud waiting vraagt hulp').length - 1).toBeGreaterThanOrEqual(320)
  expect(text).toContain(`U ziet hier de laatste ${mostOfGroup}.`)
  const [line] = await db.all<{ ids: string }>(
    sql`select subject_ids as ids from log_lines where action = 'neighbour.list' and person_id = 'gerda' order by seq desc limit 1`,
  )
  const logged = JSON.parse(line?.ids ?? '[]') as string[]
  expect(logged).toContain(last.id)
  const closed = await db.all<{ id: string; day: string }>(sql`select id, ended_on as day from neighbours where status = 'closed'`)
  const shown = closed.filter(({ id }) => logged.includes(id))
  expect(shown.length).toBe(mostOfGroup)
  const [hidden, oldest] = [closed.filter(({ id }) => !logged.includes(id)), shown.map(({ day }) => day).sort()[0] ?? '']
  expect(hidden.every(({ day }) => day <= oldest)).toBe(true)
})
