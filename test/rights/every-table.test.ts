import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../../local/repository.ts'
import { sealedTables } from '../../local/sealed-tables.ts'

/** The page of one person shows it, and its download has it. */
const onThePage = [
  'referrals',
  'referral_details',
  'referral_steps',
  'referral_contacts',
  'referral_messages',
  'caregiver_messages',
  'follow_codes',
  'provider_requests',
  'corrections',
]

/** Why the page of one person leaves it out, and where somebody reads what is kept of them instead. */
const elsewhere: Record<string, string> = {
  agreement_frictions: 'about working together; its parties read it on the page of what came of an agreement',
  people: 'somebody with an account reads it at /werk/account',
  invitations: 'an address that has no account yet; the coordinator reads it at /werk/mensen',
  outbox: 'where a mail goes and its link, nothing of a caregiver; it goes within 90 days',
  practice_settings: 'the secret of a sign-in, of nobody',
  offering_reports: 'a report says nothing of who wrote it; the coordinator reads it at /werk/meldingen',
  provider_request_steps:
    'the last answer, and each question with its reply, stand on the page with what was asked; erasing empties the steps too',
  neighbours:
    'the coordinator need not know who asks or offers; the organisation reads all of one at /werk/buurthulp/:id, they themselves with their code',
  neighbour_codes: 'a digest that tells nothing; the card says when something was done with the code',
}

describe('everything sealed', () => {
  const tables = [...new Set(sealedTables.map(({ table }) => table))].sort()

  test('is on the page of a person, or has a way of its own', () => {
    expect([...onThePage, ...Object.keys(elsewhere)].sort()).toEqual(tables)
  })

  test.each(onThePage)('of the page of a person, %s is looked into by the tests of erasing', (table) => {
    expect(readFileSync(join(repository, 'test/rights/people.ts'), 'utf8')).toMatch(new RegExp(`from ${table}\\b`))
  })
})
