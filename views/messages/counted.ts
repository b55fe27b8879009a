import { pluralOf } from '../format.ts'

/** The words for a number, `#`, by the form that goes with it. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Polish, Ukrainian and Arabic have more than one form for more than one. */
export const counted = (lang: string, count: number, forms: Forms): string =>
  (forms[pluralOf(lang, count)] ?? forms.other).replace('#', String(count))
