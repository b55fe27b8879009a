import { sql } from 'drizzle-orm'
import { newId } from '../../src/platform/id.ts'
import { placeOf, type SealedField, sealedFields } from '../../src/referrals/sealing.ts'
import type { Site, Visitor } from '../support/site.ts'

/** A caregiver whom no other test knows. */
export const caregiver = {
  caregiverName: 'Zoë Marker-d’Été',
  telephone: '06 8765 4321',
  bestTime: 'morning',
  language: 'nl',
  relation: 'partner',
  recipientGroup: 'memory',
  recipientPc4: '5247',
  wish: 'Markerwens: een nacht doorslapen.',
  urgency: 'weeks',
  recipientConsent: 'self',
  caregiverConsent: 'yes',
  intent: 'send',
}

/** The letters of agreements in 's-Hertogenbosch by who answers: A the municipality, E the volunteers of Karim. */
export async function agreementOf({ db }: Site, letter: string): Promise<string> {
  const [row] = await db.all<{ id: string }>(
    sql`select id from agreements where letter = ${letter} and practice_id = 'practice-den-bosch' and status = 'active' and replaced_on is null`,
  )
  if (!row) throw new Error(`no agreement ${letter}`)
  return row.id
}

/** Refers, and gives the id of the referral. */
export async function refer(who: Visitor, agreement: string, changes: Record<string, string> = {}): Promise<string> {
  const key = newId(new Date())
  const answer = await who.submit('/werk/verwijzingen/nieuw', { ...caregiver, agreement, key, ...changes })
  if (answer.status !== 303) throw new Error(`not referred: ${answer.text}`)
  return key
}

/** Everything that is kept sealed anywhere, opened: what somebody with the keys could read. Without an id of all referrals. */
export async function whatIsKept({ db, archive }: Site, referralId?: string): Promise<string> {
  const { vault } = archive()
  type Row = Record<string, string>
  const about = (column: string) => (referralId ? sql.raw(`where ${column} = '${referralId}'`) : sql``)
  const details = await db.all<Row>(
    sql`select d.*, r.practice_id from referral_details d join referrals r on r.id = d.referral_id ${about('referral_id')}`,
  )
  const courses = await db.all<Row>(sql`select id, practice_id, end_reason from referrals ${about('id')}`)
  const steps = await db.all<Row>(
    sql`select s.*, r.practice_id from referral_steps s join referrals r on r.id = s.referral_id ${about('referral_id')}`,
  )
  const corrected = await db.all<Row>(
    sql`select c.*, r.practice_id from corrections c join referrals r on r.id = c.referral_id ${about('referral_id')}`,
  )
  const asked = await db.all<Row>(sql`select * from provider_requests ${about('referral_id')}`)
  const askedSteps = await db.all<Row>(
    sql`select s.*, q.practice_id from provider_request_steps s join provider_requests q on q.id = s.request_id ${about('referral_id')}`,
  )
  const named = await db.all<Row>(sql`select * from referral_contacts ${about('referral_id')}`)
  const told = await db.all<Row>(sql`select * from caregiver_messages ${about('referral_id')}`)
  const helpers = await db.all<Row>(sql`select * from follow_codes ${about('referral_id')}`)
  const answered = await db.all<Row>(sql`select ease from caregiver_evaluations ${about('referral_id')}`)
  const written = await db.all<Row>(sql`select * from referral_messages ${about('referral_id')}`)
  const open = (row: Row, place: string, sealed: string | undefined) => vault.open(row.practice_id ?? '', place, sealed ?? '')
  const opened = await Promise.all([
    ...details.flatMap((row) =>
      sealedFields.map((field) => open(row, placeOf.detail(field as SealedField, row.referral_id ?? ''), row[columnOf(field)])),
    ),
    ...courses.map((row) => open(row, placeOf.endReason(row.id ?? ''), row.end_reason)),
    ...steps.map((row) => open(row, placeOf.note(row.referral_id ?? '', Number(row.version)), row.note)),
    ...written.map((row) => open(row, placeOf.message(row.id ?? ''), row.text)),
    ...told.map((row) => open(row, placeOf.caregiverMessage(row.id ?? ''), row.text)),
    ...helpers.map((row) => open(row, placeOf.followLabel(row.id ?? ''), row.label)),
    ...answered.map(async (row) => row.ease ?? ''),
    ...asked.flatMap((row) => [open(row, placeOf.ask(row.id ?? ''), row.ask), open(row, placeOf.answer(row.id ?? ''), row.answer_note)]),
    ...askedSteps.map((row) => open(row, placeOf.requestNote(row.request_id ?? '', Number(row.version)), row.note)),
    ...named.flatMap((row) => (['name', 'telephone'] as const).map((part) => open(row, placeOf.contact(part, row.id ?? ''), row[part]))),
    ...corrected.flatMap((row) =>
      (['before', 'after'] as const).map((part) => open(row, placeOf.correction(part, row.id ?? ''), row[part])),
    ),
  ])
  return opened.filter((text) => text !== '').join('\n')
}

const columnOf = (field: string) => field.replace(/[A-Z0-9]/g, (sign) => (/\d/.test(sign) ? sign : `_${sign.toLowerCase()}`))

/** One of which the period was over holds again: what was signed changes only as a draft. */
export const reopenAgreement = async (db: Site['db'], letter: string): Promise<void> => {
  for (const change of [`status = 'draft'`, `valid_from = '2020-01-01', valid_until = null`, `status = 'active'`])
    await db.run(sql.raw(`update agreements set ${change} where letter = '${letter}'`))
}
