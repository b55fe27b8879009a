import * as z from 'zod'
import { recipientGroups } from '../directory/taxonomy.ts'
import { as, oneOf, orEmpty, postcode, wholeNumber } from '../platform/field.ts'
import { questions, urgencies, wlzAnswers, yesNoAnswers } from './answers.ts'
import { oldest } from './situation.ts'

const tick = () => orEmpty(z.literal('yes', as('choose_one')))
const age = () => orEmpty(wholeNumber(0, oldest, 'not_an_age'))

/** What the form of the wegwijzer says. Nothing has to be answered. `to` is where the reader goes next. */
export const answersInput = z.object({
  to: z.enum([...questions, 'outcome']).catch('outcome'),
  now: orEmpty(oneOf(urgencies)),
  recipientAge: age(),
  group: orEmpty(oneOf(recipientGroups)),
  home_hours: tick(),
  home_night: tick(),
  home_days: tick(),
  away_day: tick(),
  away_days: tick(),
  help_unknown: tick(),
  wlz: orEmpty(oneOf(wlzAnswers)),
  needs_personal_care: tick(),
  permanent_supervision: tick(),
  in_hospital: tick(),
  discharge_ready: tick(),
  medical_need_judged: tick(),
  terminal_judged: tick(),
  care_none: tick(),
  care_unknown: tick(),
  caregiverAge: age(),
  works: orEmpty(oneOf(yesNoAnswers)),
  insuredSelf: orEmpty(oneOf(yesNoAnswers)),
  insuredRecipient: orEmpty(oneOf(yesNoAnswers)),
  postcode: orEmpty(postcode()),
})
