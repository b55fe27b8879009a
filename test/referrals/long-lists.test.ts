import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { longestList } from '../../src/referrals/worklist.ts'
import { openSite } from '../support/site.ts'

const site = await openSite()
const { db } = site

type Line = { ids: string }

/** What the log says was on the last list, and what was. */
async function seenOn(page: { html: string }) {
  const shown = new Set([...page.html.matchAll(/href="\/werk\/verwijzingen\/([0-9a-f-]{36})"/g)].map(([, id]) => id))
  const [line] = await db.all<Line>(sql`select subject_ids as ids from log_lines where action = 'referral.list' order by seq desc limit 1`)
  return { shown: [...shown].sort(), told: (JSON.parse(line?.ids ?? '[]') as string[]).sort() }
}

/** Many more of one, so that no list shows all. */
async function multiply(times: number, changes: { status: string; dueOn: string | null; endedOn: string | null }) {
  const id = sql`printf('0190%04x-0000-7000-8000-%012x', ${changes.status === 'sent' ? 1 : 2}, n)`
  await db.run(sql`with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${times})
    insert into referrals (id, reference, practice_id, agreement_id, referrer_id, referring_organisation_id, answering_organisation_id, status, version,
      created_on, sent_on, clock_from, due_on, ended_on, end_reason)
    select ${id}, printf('${sql.raw(changes.status === 'sent' ? 'A' : 'B')}%02d-%04d', n / 100, n), practice_id, agreement_id, referrer_id, referring_organisation_id,
      answering_organisation_id, ${changes.status}, 1, '2026-01-01', '2026-01-01', '2026-01-01', date(${changes.dueOn}, '-' || n || ' days'), date(${changes.endedOn}, '+' || n || ' days'), ''
    from counted, (select * from referrals where practice_id = 'practice-den-bosch' and sent_on is not null limit 1)`)
  await db.run(sql`insert into referral_details (referral_id, caregiver_name, telephone, best_time, language, relation, recipient_group, recipient_pc4, wish, urgency)
    select id, '', '', '', '', '', '', '', '', '' from referrals where id like '0190%' and id not in (select referral_id from referral_details)`)
}

await multiply(3 * longestList, { status: 'sent', dueOn: '2030-01-01', endedOn: null })
await multiply(3 * longestList, { status: 'completed', dueOn: null, endedOn: '2024-01-01' })

test.each(['/werk', '/werk/verwijzingen', '/werk/verwijzingen?stand=afgelopen'])(
  'the log names whoever was on %s, and nobody who was not, also when not all fit on the page',
  async (address) => {
    const { shown, told } = await seenOn(await (await site.as('anouk')).visit(address))
    expect(shown.length).toBeGreaterThanOrEqual(20)
    expect(told).toEqual(shown)
  },
)

test('a worklist that does not fit says how many there are, and that the first come first', async () => {
  const page = await (await site.as('anouk')).visit('/werk')
  const [, shown, all] = /U ziet de (\d+) die het eerst aan de beurt zijn, van (\d+)\./.exec(page.text) ?? []
  expect([Number(shown), Number(all) > 2 * longestList]).toEqual([longestList, true])
})
