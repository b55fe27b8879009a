import { type Day, daysBetween } from '../platform/day.ts'
import type { FieldProblem } from '../platform/field.ts'
import { decide, type Fired } from '../routing/decide.ts'
import type { RuleId } from '../routing/rules.ts'
import { nothingKnown, type Situation } from '../routing/situation.ts'
import { isWithinAYear } from './arranged.ts'
import type { ReferralDetails } from './details.ts'

/** It says when the care recipient may go home, or what the doctor found, so it came from a hospital. */
export const isFromHospital = ({ dischargeOn, medicalNeed }: Pick<ReferralDetails, 'dischargeOn' | 'medicalNeed'>): boolean =>
  dischargeOn !== '' || medicalNeed !== ''

/** Today at the earliest, and within the year in which a referral is kept. */
export function problemOfDischarge(dischargeOn: Day | '', today: Day): FieldProblem | undefined {
  if (dischargeOn === '') return undefined
  if (dischargeOn < today) return 'before_today'
  return dischargeOn === today || isWithinAYear(dischargeOn, today) ? undefined : 'not_within_a_year'
}

const soon = 2 // days

export const isSoon = (dischargeOn: Day, today: Day): boolean => daysBetween(today, dischargeOn) <= soon

type Told = Pick<ReferralDetails, 'dischargeOn' | 'medicalNeed' | 'careIntensity'>

/** What a referral from a hospital tells, as the rules of routing ask for it. The rest nobody asked. */
export const situationAtDischarge = ({ dischargeOn, medicalNeed, careIntensity }: Told, today: Day): Situation => ({
  ...nothingKnown,
  in_hospital: 'yes',
  discharge_ready: medicalNeed === 'yes' ? 'no' : 'yes',
  urgency: dischargeOn !== '' && isSoon(dischargeOn, today) ? '48h' : 'weeks',
  medical_need_judged: medicalNeed || 'unknown',
  permanent_supervision: careIntensity === 'constant' ? 'yes' : 'unknown',
  where: 'away',
  when: 'days',
})

/** Those that tell where a bed comes from; the rest of the advice is for the talk with the caregiver. */
const ofBeds: readonly RuleId[] = ['R1', 'R2', 'R3', 'R14', 'R25', 'R15']

/** Which ways to a place there are: what the doctor found decides between the insurance and the municipality. */
export const waysAtDischarge = (told: Told, today: Day): Fired[] =>
  decide(situationAtDischarge(told, today), { day: today }).filter(({ rule }) => ofBeds.includes(rule.id))
