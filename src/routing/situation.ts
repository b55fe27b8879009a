const yesNo = ['yes', 'no'] as const

/** What can be chosen for each input. Every input may also be `unknown`: nobody has to know. */
export const choices = {
  danger_now: yesNo,
  caregiver_down: yesNo,
  urgency: ['today', '48h', 'weeks', 'planned'],
  wlz: ['yes', 'applied', 'no'],
  wlz_form: ['mpt', 'vpt', 'pgb', 'residential'],
  permanent_supervision: yesNo,
  medical_need_judged: yesNo,
  terminal_judged: yesNo,
  in_hospital: yesNo,
  discharge_ready: yesNo,
  needs_personal_care: yesNo,
  supp_insurance_caregiver: yesNo,
  supp_insurance_recipient: yesNo,
  where: ['home', 'away'],
  when: ['hours', 'day', 'night', 'days'],
  caregiver_works: yesNo,
} as const

export type ChoiceInput = keyof typeof choices
export type AgeInput = 'recipient_age' | 'caregiver_age'
export type Input = ChoiceInput | AgeInput | 'recipient_gm_code'

export const choiceInputs = Object.keys(choices) as ChoiceInput[]
export const ageInputs = ['recipient_age', 'caregiver_age'] as const satisfies readonly AgeInput[]
export const inputNames: readonly Input[] = [...choiceInputs, ...ageInputs, 'recipient_gm_code']

export const oldest = 120

/** What we know of somebody who cares and of the person they care for. */
export type Situation = { [Name in ChoiceInput]: (typeof choices)[Name][number] | 'unknown' } & Record<AgeInput, number | 'unknown'> & {
    recipient_gm_code: string | 'unknown'
  }

export const nothingKnown = Object.fromEntries(inputNames.map((name) => [name, 'unknown'])) as Situation
