import * as z from 'zod'
import { as, oneOf, optionalText, orEmpty, telephone, text, ticked } from '../platform/field.ts'
import { adultKinds, adultParts } from './contact.ts'
import { bestTimes, spokenLanguages } from './details.ts'

const fields = {
  caregiverName: text(80),
  bestTime: oneOf(bestTimes),
  language: oneOf(spokenLanguages),
  wish: optionalText(300),
  consent: ticked('tick_to_be_called'),
}

/** Below sixteen nobody asks alone: what is open here says to ask together. */
const adult = {
  adult: z.enum(adultKinds, as('adult_needed')),
  adultDoes: z.enum(adultParts, as('adult_needed')),
  adultTelephone: z.string(as('adult_needed')).trim().min(1, as('adult_needed')).pipe(telephone()),
}

/** To each age its own questions. Below twelve the child is not called. */
export const youngRequestInput = z.discriminatedUnion(
  'age',
  [
    z.object({ age: z.literal('under12'), ...fields, ...adult }),
    z.object({ age: z.literal('from12'), ...fields, ...adult, telephone: orEmpty(telephone()) }),
    z.object({ age: z.literal('from16'), ...fields, telephone: telephone() }),
  ],
  as('choose_one'),
)

export type YoungRequestTyped = z.infer<typeof youngRequestInput>
