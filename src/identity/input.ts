import * as z from 'zod'
import { as, email, id, oneOf, optionalText, text } from '../platform/field.ts'
import { jobs, roles } from './actor.ts'

export const demoPersonInput = z.object({ person: id() })

/** Also when something else is wrong, so that all complaints come at once. */
const always = () => true

/** `key` becomes the id: a form that is sent twice invites once. The organisation is one that is known here, or the name of a new one. */
export const invitationInput = z
  .object({
    key: id(),
    name: text(120),
    email: email(),
    organisation: z.string().trim().max(60, as('choose_one')).default(''),
    newOrganisation: optionalText(160),
    /** Of those that look like the new one: which it is, or none; and which were shown. */
    sameOrganisation: z.string().max(60, as('choose_one')).default(''),
    seenOrganisation: z.string().max(2000, as('too_long')).default(''),
    role: oneOf(roles),
    job: oneOf(jobs),
  })
  .refine(({ organisation, newOrganisation }) => organisation || newOrganisation, {
    path: ['organisation'],
    ...as('required'),
    when: always,
  })
  .refine(({ organisation, newOrganisation }) => !(organisation && newOrganisation), {
    path: ['organisation'],
    ...as('choose_one'),
    when: always,
  })
export type InvitationAsked = z.infer<typeof invitationInput>

/** `seen` is what the page showed, so that nobody undoes what they did not see. */
export const againInput = z.object({ seen: id() })
export const memberInput = z.object({ role: oneOf(roles), job: oneOf(jobs), seen: id() })

export const recoveryInput = z.object({ email: email() })
