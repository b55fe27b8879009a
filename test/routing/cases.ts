import type { Confidence, RuleId } from '../../src/routing/rules.ts'
import { nothingKnown, type Situation } from '../../src/routing/situation.ts'

/** Somebody who has told everything: an adult at home, nothing urgent, no help asked for yet that a rule would answer. */
export const told: Situation = {
  ...nothingKnown,
  danger_now: 'no',
  caregiver_down: 'no',
  urgency: 'planned',
  recipient_age: 74,
  recipient_gm_code: 'GM0796',
  wlz: 'no',
  permanent_supervision: 'no',
  medical_need_judged: 'no',
  terminal_judged: 'no',
  in_hospital: 'no',
  discharge_ready: 'no',
  needs_personal_care: 'no',
  supp_insurance_caregiver: 'no',
  supp_insurance_recipient: 'no',
  where: 'away',
  when: 'day',
  caregiver_age: 58,
  caregiver_works: 'no',
}

/** What a rule says of a situation; `absent` where it is not in the answer. */
export type Case = { rule: RuleId; kind: 'positive' | 'boundary' | 'unknown'; says: Confidence | 'absent'; of: Partial<Situation>; because: string }

const down: Partial<Situation> = { caregiver_down: 'yes', urgency: '48h' }
const home: Partial<Situation> = { where: 'home', when: 'hours' }

export const cases: readonly Case[] = [
  { rule: 'R0',  kind: 'positive', says: 'likely',   of: { danger_now: 'yes' }, because: 'there is danger' },
  { rule: 'R0',  kind: 'boundary', says: 'absent',   of: { ...down, urgency: 'today' }, because: 'that it is urgent is no danger yet' },
  { rule: 'R0',  kind: 'unknown',  says: 'absent',   of: { danger_now: 'unknown' }, because: 'nobody is sent to 112 without saying that there is danger' },

  { rule: 'R1',  kind: 'positive', says: 'likely',   of: { ...down, wlz: 'yes', wlz_form: 'vpt' }, because: 'the caregiver is out, with the Wlz' },
  { rule: 'R1',  kind: 'boundary', says: 'absent',   of: { ...down, urgency: 'weeks', wlz: 'yes', wlz_form: 'vpt' }, because: 'weeks are more than 48 hours' },
  { rule: 'R1',  kind: 'boundary', says: 'absent',   of: { ...down, wlz: 'yes', wlz_form: 'residential' }, because: 'who lives in a care home has a bed' },
  { rule: 'R1',  kind: 'unknown',  says: 'possible', of: { ...down, urgency: 'unknown', wlz: 'yes', wlz_form: 'mpt' }, because: 'it may be that soon' },
  { rule: 'R1',  kind: 'unknown',  says: 'absent',   of: { ...down, wlz: 'unknown' }, because: 'a row of the Wlz needs to know of the Wlz' },

  { rule: 'R2',  kind: 'positive', says: 'likely',   of: { ...down, medical_need_judged: 'yes' }, because: 'the caregiver is out, and a doctor says so' },
  { rule: 'R2',  kind: 'boundary', says: 'absent',   of: { ...down, medical_need_judged: 'yes', wlz: 'applied' }, because: 'the table names no Wlz that is applied for' },
  { rule: 'R2',  kind: 'unknown',  says: 'possible', of: { ...down, medical_need_judged: 'yes', wlz: 'unknown' }, because: 'the Wlz may be there after all' },
  { rule: 'R2',  kind: 'unknown',  says: 'absent',   of: { ...down, medical_need_judged: 'unknown' }, because: 'only a doctor judges that' },

  { rule: 'R3',  kind: 'positive', says: 'likely',   of: { ...down, wlz: 'applied' }, because: 'the municipality decides at once, until there is a Wlz' },
  { rule: 'R3',  kind: 'boundary', says: 'absent',   of: { ...down, wlz: 'yes', wlz_form: 'mpt' }, because: 'with the Wlz it is R1' },
  { rule: 'R3',  kind: 'boundary', says: 'absent',   of: { ...down, caregiver_down: 'no' }, because: 'who can still care is not out' },
  { rule: 'R3',  kind: 'unknown',  says: 'possible', of: { ...down, medical_need_judged: 'unknown' }, because: 'a doctor may still find it medical' },
  { rule: 'R3',  kind: 'unknown',  says: 'possible', of: { ...down, wlz: 'unknown' }, because: 'it may turn out not to be there' },

  { rule: 'R4',  kind: 'positive', says: 'likely',   of: { wlz: 'yes', wlz_form: 'pgb' }, because: 'a budget is a way to live at home with the Wlz' },
  { rule: 'R4',  kind: 'boundary', says: 'absent',   of: { wlz: 'yes', wlz_form: 'residential' }, because: 'in a care home it is R5' },
  { rule: 'R4',  kind: 'boundary', says: 'absent',   of: { wlz: 'applied', wlz_form: 'mpt' }, because: 'applied for is not granted' },
  { rule: 'R4',  kind: 'unknown',  says: 'absent',   of: { wlz: 'yes', wlz_form: 'unknown' }, because: 'R20 asks in which form' },

  { rule: 'R5',  kind: 'positive', says: 'likely',   of: { wlz: 'yes', wlz_form: 'residential' }, because: 'they live in a care home' },
  { rule: 'R5',  kind: 'boundary', says: 'absent',   of: { wlz: 'yes', wlz_form: 'vpt' }, because: 'a full package at home is still at home' },
  { rule: 'R5',  kind: 'unknown',  says: 'absent',   of: { wlz: 'yes', wlz_form: 'unknown' }, because: 'R20 asks in which form' },

  { rule: 'R6',  kind: 'positive', says: 'excluded', of: { wlz: 'yes', wlz_form: 'mpt' }, because: 'the municipality may refuse' },
  { rule: 'R6',  kind: 'boundary', says: 'absent',   of: { wlz: 'applied' }, because: 'until there is a Wlz the Wmo may bridge' },
  { rule: 'R6',  kind: 'unknown',  says: 'absent',   of: { wlz: 'unknown' }, because: 'nothing is excluded on a guess' },

  { rule: 'R7',  kind: 'positive', says: 'likely',   of: { permanent_supervision: 'yes' }, because: 'supervision day and night and no Wlz' },
  { rule: 'R7',  kind: 'boundary', says: 'absent',   of: { permanent_supervision: 'yes', wlz: 'yes', wlz_form: 'mpt' }, because: 'who has it need not apply' },
  { rule: 'R7',  kind: 'boundary', says: 'likely',   of: { permanent_supervision: 'yes', wlz: 'applied' }, because: 'who waits for it is told of the bridge' },
  { rule: 'R7',  kind: 'unknown',  says: 'possible', of: { permanent_supervision: 'unknown' }, because: 'it may be needed' },

  { rule: 'R8',  kind: 'positive', says: 'likely',   of: {}, because: 'an adult, without the Wlz, somewhere else' },
  { rule: 'R8',  kind: 'boundary', says: 'likely',   of: { recipient_age: 18 }, because: 'eighteen is an adult' },
  { rule: 'R8',  kind: 'boundary', says: 'absent',   of: { recipient_age: 17 }, because: 'seventeen is not' },
  { rule: 'R8',  kind: 'unknown',  says: 'absent',   of: { recipient_age: 'unknown' }, because: 'R20 asks the age' },
  { rule: 'R8',  kind: 'unknown',  says: 'absent',   of: { wlz: 'unknown' }, because: 'R20 asks for the Wlz' },

  { rule: 'R9',  kind: 'positive', says: 'likely',   of: { recipient_age: 8 }, because: 'a child without the Wlz' },
  { rule: 'R9',  kind: 'boundary', says: 'likely',   of: { recipient_age: 17 }, because: 'seventeen is a child' },
  { rule: 'R9',  kind: 'boundary', says: 'absent',   of: { recipient_age: 18 }, because: 'eighteen is not' },
  { rule: 'R9',  kind: 'unknown',  says: 'absent',   of: { recipient_age: 8, wlz: 'unknown' }, because: 'then it is R24' },

  { rule: 'R10', kind: 'positive', says: 'likely',   of: home, because: 'a few hours at home without personal care' },
  { rule: 'R10', kind: 'boundary', says: 'absent',   of: { ...home, when: 'day' }, because: 'a day is more than hours' },
  { rule: 'R10', kind: 'unknown',  says: 'possible', of: { ...home, needs_personal_care: 'unknown' }, because: 'a volunteer does no personal care' },
  { rule: 'R10', kind: 'unknown',  says: 'possible', of: { ...home, where: 'unknown' }, because: 'home may be best' },

  { rule: 'R11', kind: 'positive', says: 'likely',   of: { ...home, needs_personal_care: 'yes' }, because: 'personal care at home' },
  { rule: 'R11', kind: 'boundary', says: 'absent',   of: { needs_personal_care: 'yes' }, because: 'somewhere else they care there' },
  { rule: 'R11', kind: 'unknown',  says: 'possible', of: { ...home, needs_personal_care: 'unknown' }, because: 'it may be needed' },

  { rule: 'R12', kind: 'positive', says: 'possible', of: { supp_insurance_recipient: 'yes' }, because: 'a policy decides, so it is never sure' },
  { rule: 'R12', kind: 'boundary', says: 'possible', of: { supp_insurance_caregiver: 'yes', supp_insurance_recipient: 'no' }, because: 'one of the two is enough' },
  { rule: 'R12', kind: 'boundary', says: 'absent',   of: {}, because: 'neither has one' },
  { rule: 'R12', kind: 'unknown',  says: 'possible', of: { supp_insurance_caregiver: 'unknown', supp_insurance_recipient: 'unknown' }, because: 'ask both' },
  { rule: 'R12', kind: 'unknown',  says: 'possible', of: { supp_insurance_caregiver: 'unknown' }, because: 'ask the other' },

  { rule: 'R13', kind: 'positive', says: 'likely',   of: { terminal_judged: 'yes' }, because: 'a doctor said so' },
  { rule: 'R13', kind: 'boundary', says: 'absent',   of: { ...down, in_hospital: 'yes' }, because: 'being in hospital is not the last phase' },
  { rule: 'R13', kind: 'unknown',  says: 'absent',   of: { terminal_judged: 'unknown' }, because: 'nobody is shown a hospice on a guess' },

  { rule: 'R14', kind: 'positive', says: 'likely',   of: { in_hospital: 'yes', discharge_ready: 'yes' }, because: 'these two are enough' },
  { rule: 'R14', kind: 'boundary', says: 'absent',   of: { in_hospital: 'yes', discharge_ready: 'no' }, because: 'not ready yet' },
  { rule: 'R14', kind: 'unknown',  says: 'possible', of: { in_hospital: 'yes', discharge_ready: 'unknown' }, because: 'it may be soon' },

  { rule: 'R15', kind: 'positive', says: 'excluded', of: {}, because: 'no doctor finds it medical' },
  { rule: 'R15', kind: 'boundary', says: 'absent',   of: { medical_need_judged: 'yes' }, because: 'then a doctor arranges it' },
  { rule: 'R15', kind: 'unknown',  says: 'excluded', of: { medical_need_judged: 'unknown' }, because: 'only through a doctor' },

  { rule: 'R16', kind: 'positive', says: 'likely',   of: { caregiver_age: 16 }, because: 'a young carer' },
  { rule: 'R16', kind: 'boundary', says: 'likely',   of: { caregiver_age: 23 }, because: 'twenty-three is below twenty-four' },
  { rule: 'R16', kind: 'boundary', says: 'absent',   of: { caregiver_age: 24 }, because: 'twenty-four is not' },
  { rule: 'R16', kind: 'unknown',  says: 'absent',   of: { caregiver_age: 'unknown' }, because: 'nobody is called young on a guess' },

  { rule: 'R17', kind: 'positive', says: 'likely',   of: { caregiver_works: 'yes' }, because: 'they work' },
  { rule: 'R17', kind: 'boundary', says: 'absent',   of: { caregiver_works: 'no', caregiver_age: 40 }, because: 'being of that age is no job' },
  { rule: 'R17', kind: 'unknown',  says: 'absent',   of: { caregiver_works: 'unknown' }, because: 'not everybody works' },

  { rule: 'R18', kind: 'positive', says: 'possible', of: {}, because: 'R8 applies' },
  { rule: 'R18', kind: 'positive', says: 'possible', of: { wlz: 'yes', wlz_form: 'pgb' }, because: 'R4 applies' },
  { rule: 'R18', kind: 'boundary', says: 'absent',   of: { recipient_age: 17 }, because: 'R9 has no such form here' },
  { rule: 'R18', kind: 'unknown',  says: 'absent',   of: { wlz: 'unknown' }, because: 'neither R8 nor R4 applies' },

  { rule: 'R19', kind: 'positive', says: 'likely',   of: {}, because: 'it is for everybody' },
  { rule: 'R19', kind: 'boundary', says: 'absent',   of: { danger_now: 'yes' }, because: 'R0 stops everything else' },
  { rule: 'R19', kind: 'unknown',  says: 'likely',   of: nothingKnown, because: 'also for who knows nothing' },

  { rule: 'R20', kind: 'positive', says: 'likely',   of: { wlz: 'unknown' }, because: 'a key is missing' },
  { rule: 'R20', kind: 'boundary', says: 'absent',   of: { needs_personal_care: 'unknown' }, because: 'that is a key at home only' },
  { rule: 'R20', kind: 'boundary', says: 'likely',   of: { ...home, needs_personal_care: 'unknown' }, because: 'at home it is' },
  { rule: 'R20', kind: 'boundary', says: 'likely',   of: { wlz: 'yes', wlz_form: 'unknown' }, because: 'the form is a key with the Wlz' },
  { rule: 'R20', kind: 'unknown',  says: 'likely',   of: nothingKnown, because: 'all keys are missing' },

  { rule: 'R21', kind: 'positive', says: 'possible', of: { ...home, when: 'days' }, because: 'more than hours at home' },
  { rule: 'R21', kind: 'boundary', says: 'possible', of: { ...home, needs_personal_care: 'yes' }, because: 'hours with personal care' },
  { rule: 'R21', kind: 'boundary', says: 'absent',   of: home, because: 'hours without it are for a volunteer' },
  { rule: 'R21', kind: 'boundary', says: 'absent',   of: { ...home, when: 'days', recipient_age: 17 }, because: 'a child has the Jeugdwet' },
  { rule: 'R21', kind: 'unknown',  says: 'absent',   of: { ...home, needs_personal_care: 'unknown' }, because: 'R20 asks first' },

  { rule: 'R22', kind: 'positive', says: 'possible', of: { ...home, when: 'night' }, because: 'the night at home' },
  { rule: 'R22', kind: 'boundary', says: 'absent',   of: { when: 'night' }, because: 'a night elsewhere is a stay' },
  { rule: 'R22', kind: 'unknown',  says: 'absent',   of: { ...home, when: 'unknown' }, because: 'nobody asked for the night' },

  { rule: 'R23', kind: 'positive', says: 'possible', of: { wlz: 'applied' }, because: 'a bridge until the Wlz' },
  { rule: 'R23', kind: 'boundary', says: 'absent',   of: { wlz: 'applied', permanent_supervision: 'yes' }, because: 'then R7 names the bridge' },
  { rule: 'R23', kind: 'boundary', says: 'absent',   of: { wlz: 'applied', recipient_age: 17 }, because: 'a child has R24' },
  { rule: 'R23', kind: 'unknown',  says: 'possible', of: { wlz: 'applied', permanent_supervision: 'unknown' }, because: 'it may not be needed' },

  { rule: 'R24', kind: 'positive', says: 'possible', of: { recipient_age: 8, wlz: 'applied' }, because: 'a child that waits for the Wlz' },
  { rule: 'R24', kind: 'boundary', says: 'absent',   of: { recipient_age: 18, wlz: 'applied' }, because: 'eighteen is no child' },
  { rule: 'R24', kind: 'unknown',  says: 'possible', of: { recipient_age: 8, wlz: 'unknown' }, because: 'the Wlz is not known' },

  { rule: 'R25', kind: 'positive', says: 'possible', of: { medical_need_judged: 'yes' }, because: 'a doctor judges, without a crisis' },
  { rule: 'R25', kind: 'boundary', says: 'absent',   of: { ...down, medical_need_judged: 'yes' }, because: 'in a crisis it is R2' },
  { rule: 'R25', kind: 'boundary', says: 'absent',   of: { medical_need_judged: 'yes', wlz: 'yes', wlz_form: 'mpt' }, because: 'ELV is not for who has the Wlz' },
  { rule: 'R25', kind: 'unknown',  says: 'possible', of: { medical_need_judged: 'yes', wlz: 'unknown' }, because: 'the Wlz may not be there' },

  { rule: 'R26', kind: 'positive', says: 'likely',   of: { recipient_gm_code: 'GM0971' }, because: 'they live in Stein' },
  { rule: 'R26', kind: 'boundary', says: 'absent',   of: { recipient_gm_code: 'GM0796' }, because: 'they live here' },
  { rule: 'R26', kind: 'unknown',  says: 'absent',   of: { recipient_gm_code: 'unknown' }, because: 'nobody said where' },
]
