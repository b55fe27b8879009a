import type { RecipientGroup } from '../directory/taxonomy.ts'
import { nothingKnown, type Situation } from './situation.ts'

/** What a caregiver is asked, in this order. */
export const questions = ['urgency', 'who', 'help', 'wlz', 'care', 'you', 'postcode'] as const
export type Question = (typeof questions)[number]

export const urgencies = ['danger', 'today', '48h', 'weeks', 'planned', 'unknown'] as const
export const wlzAnswers = ['no', 'applied', 'home', 'pgb', 'residential', 'yes', 'unknown'] as const
export const yesNoAnswers = ['yes', 'no', 'unknown'] as const

/** Kinds of help that would be welcome; more than one may be. */
export const helpWishes = ['home_hours', 'home_night', 'home_days', 'away_day', 'away_days'] as const
export type HelpWish = (typeof helpWishes)[number]

export const careSigns = [
  'needs_personal_care',
  'permanent_supervision',
  'in_hospital',
  'discharge_ready',
  'medical_need_judged',
  'terminal_judged',
] as const
export type CareSign = (typeof careSigns)[number]

/** Each question with its fields, so that what is wrong in a field leads back to its question. */
export const answerFields = {
  urgency: ['now'],
  who: ['recipientAge', 'group'],
  help: [...helpWishes, 'help_unknown'],
  wlz: ['wlz'],
  care: [...careSigns, 'care_none', 'care_unknown'],
  you: ['caregiverAge', 'works', 'insuredSelf', 'insuredRecipient'],
  postcode: ['postcode'],
} as const satisfies Record<Question, readonly string[]>

type Tick = 'yes' | ''
type YesNo = (typeof yesNoAnswers)[number] | ''

/** What the form says; the empty text where nothing was answered. */
export type Answers = {
  now: (typeof urgencies)[number] | ''
  recipientAge: number | ''
  group: RecipientGroup | ''
  wlz: (typeof wlzAnswers)[number] | ''
  caregiverAge: number | ''
  works: YesNo
  insuredSelf: YesNo
  insuredRecipient: YesNo
  postcode: string
} & Record<HelpWish | 'help_unknown' | CareSign | 'care_none' | 'care_unknown', Tick>

export const wishesOf = (answers: Answers): HelpWish[] => helpWishes.filter((wish) => answers[wish] === 'yes')

const placeOf = {
  home_hours: { where: 'home', when: 'hours' },
  home_night: { where: 'home', when: 'night' },
  home_days: { where: 'home', when: 'days' },
  away_day: { where: 'away', when: 'day' },
  away_days: { where: 'away', when: 'days' },
} as const satisfies Record<HelpWish, Pick<Situation, 'where' | 'when'>>

const wlzOf: Record<Answers['wlz'], Pick<Situation, 'wlz' | 'wlz_form'>> = {
  '': { wlz: 'unknown', wlz_form: 'unknown' },
  unknown: { wlz: 'unknown', wlz_form: 'unknown' },
  no: { wlz: 'no', wlz_form: 'unknown' },
  applied: { wlz: 'applied', wlz_form: 'unknown' },
  yes: { wlz: 'yes', wlz_form: 'unknown' },
  home: { wlz: 'yes', wlz_form: 'mpt' },
  pgb: { wlz: 'yes', wlz_form: 'pgb' },
  residential: { wlz: 'yes', wlz_form: 'residential' },
}

const urgencyOf: Record<Answers['now'], Pick<Situation, 'danger_now' | 'caregiver_down' | 'urgency'>> = {
  '': { danger_now: 'unknown', caregiver_down: 'unknown', urgency: 'unknown' },
  unknown: { danger_now: 'no', caregiver_down: 'unknown', urgency: 'unknown' },
  danger: { danger_now: 'yes', caregiver_down: 'unknown', urgency: 'today' },
  today: { danger_now: 'no', caregiver_down: 'yes', urgency: 'today' },
  '48h': { danger_now: 'no', caregiver_down: 'yes', urgency: '48h' },
  weeks: { danger_now: 'no', caregiver_down: 'no', urgency: 'weeks' },
  planned: { danger_now: 'no', caregiver_down: 'no', urgency: 'planned' },
}

/** Whoever ticked something, or that nothing of it is so, said no to the rest; unless they are not sure of the rest. */
function careOf(answers: Answers): Pick<Situation, CareSign> {
  const isSaid = answers.care_unknown !== 'yes' && (answers.care_none === 'yes' || careSigns.some((sign) => answers[sign] === 'yes'))
  const said = careSigns.map((sign) => [sign, answers[sign] || (isSaid ? 'no' : 'unknown')])
  return Object.fromEntries(said) as Pick<Situation, CareSign>
}

/** One situation for each kind of help that would be welcome; one without a wish where nothing was chosen. */
export function situationsOf(answers: Answers): Situation[] {
  const said: Situation = {
    ...nothingKnown,
    ...urgencyOf[answers.now],
    ...wlzOf[answers.wlz],
    ...careOf(answers),
    recipient_age: answers.recipientAge === '' ? 'unknown' : answers.recipientAge,
    caregiver_age: answers.caregiverAge === '' ? 'unknown' : answers.caregiverAge,
    caregiver_works: answers.works || 'unknown',
    supp_insurance_caregiver: answers.insuredSelf || 'unknown',
    supp_insurance_recipient: answers.insuredRecipient || 'unknown',
  }
  const wishes = wishesOf(answers)
  return wishes.length > 0 ? wishes.map((wish) => ({ ...said, ...placeOf[wish] })) : [said]
}
