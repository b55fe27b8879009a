import * as z from 'zod'
import { url } from '../directory/input.ts'
import { as, day, type FieldProblem, oneOf, optionalText, orEmpty, text, wholeNumber } from '../platform/field.ts'
import { audiences, careRoles, itemKinds, licences, phases, themes } from './item.ts'

/** A form for something new has none. */
const version = () => orEmpty(wholeNumber(0, 999_999)).transform(Number)

/** `version` is what the page began from, so that nobody overwrites what they did not see; `key` becomes the id of a new one. */
export const itemInput = z
  .object({
    title: text(120),
    kind: oneOf(itemKinds),
    theme: oneOf(themes),
    audience: oneOf(audiences),
    phase: oneOf(phases),
    role: orEmpty(oneOf(careRoles)),
    summary: text(300),
    body: optionalText(6000),
    url: url(),
    source: text(150),
    licence: oneOf(licences),
    reviewOn: day(),
    version: version(),
    key: z.string().max(60, as('too_long')).default(''),
  })
  .superRefine(({ body, url: address }, context) => {
    if (!body && !address) context.addIssue({ code: 'custom', path: ['body'], message: 'text_or_link' satisfies FieldProblem })
  })
  .transform(({ version: seen, key, ...content }) => ({ content, version: seen, key }))
export type ItemAsked = z.infer<typeof itemInput>

/** What is said of an item as it stands: it is still right, it goes, it comes back. */
export const itemStepInput = z.object({ version: version() })
