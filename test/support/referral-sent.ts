import { sql } from 'drizzle-orm'
import { addDays, dayOf } from '../../src/platform/day.ts'
import { newId } from '../../src/platform/id.ts'
import { hidden, type Site, type Visitor } from './site.ts'

/** Everything that a referral may tell. */
export const referralTyped = {
  caregiverName: 'Ans V.',
  telephone: '06 1234 5678',
  bestTime: 'morning',
  language: 'nl',
  relation: 'partner',
  recipientGroup: 'memory',
  recipientPc4: '5247',
  wish: 'Een paar nachten doorslapen.',
  urgency: 'weeks',
  dischargeOn: addDays(dayOf(new Date()), 30),
  medicalNeed: 'no',
  careIntensity: 'heavy',
  recipientConsent: 'self',
  caregiverConsent: 'yes',
  intent: 'send',
}

/** Sends one under an agreement; its id. */
export async function sendReferral(who: Visitor, agreement: string, changes: Record<string, string> = {}): Promise<string> {
  const answer = await who.submit('/werk/verwijzingen/nieuw', { ...referralTyped, agreement, key: newId(new Date()), ...changes })
  if (answer.status !== 303) throw new Error(`the referral was answered ${answer.status}: ${answer.text.slice(0, 300)}`)
  return answer.location?.split('/').at(-1) ?? ''
}

/** Under which the nurse of the demo refers to the coordinator. */
export const agreementA = async ({ db }: Pick<Site, 'db'>): Promise<string> =>
  (
    await db.all<{ id: string }>(
      sql`select id from agreements where letter = 'A' and practice_id = 'practice-den-bosch' and replaced_on is null`,
    )
  )[0]?.id ?? ''

/** Takes a step as the page offers it now. */
export async function takeReferralStep(who: Visitor, id: string, step: string, more: Record<string, string> = {}) {
  const page = await who.visit(`/werk/verwijzingen/${id}`)
  return who.submit(`/werk/verwijzingen/${id}`, { step, note: '', version: hidden(page.html, 'version'), ...more })
}
