import * as z from 'zod'
import { holdsBsn } from './bsn.ts'
import { pc4Of } from './postcode.ts'
import { readTelephone } from './telephone.ts'

/** Everything a form can complain about. Views translate the code; schemas never hold sentences. */
export type FieldProblem =
  | 'required'
  | 'too_long'
  | 'choose_one'
  | 'not_a_day'
  | 'not_days'
  | 'not_a_number'
  | 'not_an_age'
  | 'not_a_telephone'
  | 'not_a_postcode'
  | 'not_an_email'
  | 'holds_bsn'
  | 'holds_name'
  | 'holds_telephone'
  | 'consent_needed'
  | 'consent_for_recipient'
  | 'too_many_fields'
  | 'same_organisation'
  | 'ends_before_start'
  | 'not_within_a_year'
  | 'before_today'
  | 'before_the_one_before'
  | 'letter_taken'
  | 'not_a_kvk'
  | 'kvk_taken'
  | 'not_a_site'
  | 'same_or_another'
  | 'not_opening_hours'
  | 'not_some_days'
  | 'not_some_months'
  | 'not_an_issuer'
  | 'not_some_words'
  | 'one_word'
  | 'too_many_words'
  | 'word_too_long'
  | 'secret_again'
  | 'not_a_png'
  | 'file_too_large'
  | 'not_a_logo_size'
  | 'choose_some'
  | 'choose_three'
  | 'not_a_web_address'
  | 'not_an_area'
  | 'not_degrees'
  | 'lower_than_before'
  | 'more_than_maximum'
  | 'from_0_to_120'
  | 'from_0_to_365'
  | 'from_0_to_3650'
  | 'from_0_to_100000'
  | 'from_1_to_60'
  | 'from_1_to_365'
  | 'say_why'
  | 'not_a_follow_code'
  | 'not_last_digits'
  | 'yes_needed'
  | 'tick_to_be_called'
  | 'not_a_time'
  | 'ends_too_early'
  | 'place_or_link'
  | 'text_or_link'
  | 'until_or_times'
  | 'too_far_ahead'
  | 'from_2_to_60'
  | 'no_day_left'
  | 'not_a_first_name'
  | 'tick_needed'
  | 'adult_needed'

export const as = (error: FieldProblem) => ({ error })

const without = (text: string) => !holdsBsn(text)

/** Free text without a BSN, of at most `max` characters; empty when nothing was filled in. */
export const optionalText = (max: number) =>
  z.string(as('required')).trim().max(max, as('too_long')).refine(without, as('holds_bsn')).default('')

export const text = (max: number) =>
  z.string(as('required')).trim().min(1, as('required')).max(max, as('too_long')).refine(without, as('holds_bsn'))

/** A key that the portal itself gave out; its digits mean nothing. */
export const id = () => z.string(as('required')).trim().min(1, as('required')).max(60, as('too_long'))

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) => z.enum(names, as('choose_one'))

/** A day of this century. */
export const day = () => z.iso.date(as('not_a_day')).refine((typed) => typed >= '2000' && typed < '2100', as('not_a_day'))

/** A choice or a field left open: browsers send it as the empty text. */
export const orEmpty = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]).default('')

export const wholeNumber = (min: number, max: number, problem: FieldProblem = 'not_a_number') =>
  z
    .string(as('required'))
    .trim()
    .regex(/^\d{1,6}$/, as(problem))
    .transform(Number)
    .refine((number) => number >= min && number <= max, as(problem))

export const telephone = () =>
  z
    .string(as('required'))
    .trim()
    .min(1, as('required'))
    .max(40, as('too_long'))
    .transform((typed, context) => {
      const number = readTelephone(typed)
      if (number === undefined) context.addIssue({ code: 'custom', message: 'not_a_telephone' satisfies FieldProblem })
      return number ?? ''
    })

/** An address of plain letters and signs: mail to others does not arrive everywhere. */
export const email = () =>
  z
    .string(as('required'))
    .trim()
    .min(1, as('required'))
    .max(254, as('too_long'))
    .regex(z.regexes.email, as('not_an_email'))
    .refine(without, as('holds_bsn'))

/** The four digits of a Dutch postcode; letters behind them are dropped. */
export const postcode = () =>
  z
    .string(as('not_a_postcode'))
    .trim()
    .transform((typed, context) => {
      const pc4 = pc4Of(typed)
      if (pc4 === undefined) context.addIssue({ code: 'custom', message: 'not_a_postcode' satisfies FieldProblem })
      return pc4 ?? ''
    })

export const ticked = (problem: FieldProblem) => z.literal('yes', as(problem))
