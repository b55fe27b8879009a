import { newId } from '../../src/platform/id.ts'
import type { Visitor } from './site.ts'

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
