import type { CaregiverGroup, DayPart, FundingRoute, RecipientGroup, SupportType } from '../directory/taxonomy.ts'

/** Every code of the directory's vocabulary; no two taxonomies share one. */
export type Code = SupportType | RecipientGroup | CaregiverGroup | FundingRoute | DayPart

/**
 * Words that mean the same to who looks for help, parted by commas; a form may be several words. They are matched in any inflection,
 * so one form of a word is enough. `means`: the codes they point at, from 1 (says exactly this) to 0.2 (this helps a little).
 */
export type Entry = { nl: string; en?: string; tr?: string; pl?: string; ar?: string; means: Partial<Record<Code, number>> }
