import * as z from 'zod'
import { as, id, text, wholeNumber } from '../platform/field.ts'

/** Which of those that look like it this is: one of them, or none; and the ids of those that were shown, for an answer is about them. */
const same = () => z.string().max(60, as('choose_one')).default('')
const seen = () => z.string().max(2000, as('too_long')).default('')

/** Of the Chamber of Commerce: eight digits, however somebody sets them apart. It has no check digit. */
const kvk = () =>
  z
    .string()
    .trim()
    .max(40, as('not_a_kvk'))
    .transform((typed) => typed.replace(/[\s.-]/g, ''))
    .refine((digits) => digits === '' || /^\d{8}$/.test(digits), as('not_a_kvk'))
    .default('')

/** A site without a scheme gets one: people leave it out. */
const site = () =>
  z
    .string()
    .trim()
    .max(300, as('too_long'))
    .transform((typed) => (typed === '' || /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`))
    .refine((address) => address === '' || isSite(address), as('not_a_site'))
    .default('')

const isSite = (address: string) => /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+/i.test(address) && !/\s/.test(address) && URL.canParse(address)

const said = { name: text(200), kvk: kvk(), url: site() }

/** `key` becomes the id: a form that is sent twice writes one. */
export const newOrganisationInput = z.object({ ...said, key: id(), same: same(), seen: seen() })
export type NewOrganisationAsked = z.infer<typeof newOrganisationInput>

/** Answers in a form for a new offering: about the organisation that it names, and about what it adds. */
export const alreadyThereInput = z.object({ sameOrganisation: same(), seenOrganisation: seen(), same: same(), seen: seen() })

export const organisationChangeInput = z.object({ ...said, version: wholeNumber(1, 999_999) })
