import type { Wheelchair, WhoMayApply } from '../directory/offering.ts'
import type { CaregiverGroup, DayPart, FundingRoute, RecipientGroup, SupportType, Taxonomy } from '../directory/taxonomy.ts'

/** What the codes of the directory are called in what other programs get: the words of the screen. */
export type Words = {
  supportType: Record<SupportType, { name: string; text: string }>
  recipientGroup: Record<RecipientGroup, string>
  caregiverGroup: Record<CaregiverGroup, string>
  fundingRoute: Record<FundingRoute, string>
  fundingText: Record<FundingRoute, string>
  dayPart: Record<DayPart, string>
  whoMayApply: Record<WhoMayApply, string>
  wheelchair: Record<Wheelchair, string>
  taxonomy: Record<Taxonomy, { name: string; text: string }>
  provider: string
  full: string
  country: string
  hiddenAddress: string
  localTimes: string
  leadTime(p: { days: number }): string
}

/** The name of a term, and a sentence about it. */
export function termWords(words: Words, taxonomy: Taxonomy, code: string): { name: string; text: string } {
  const names: Record<Taxonomy, Record<string, string>> = {
    support_type: Object.fromEntries(Object.entries(words.supportType).map(([type, { name }]) => [type, name])),
    recipient_group: words.recipientGroup,
    caregiver_group: words.caregiverGroup,
    funding_route: words.fundingRoute,
    day_part: words.dayPart,
  }
  const texts: Partial<Record<Taxonomy, Record<string, string>>> = {
    support_type: Object.fromEntries(Object.entries(words.supportType).map(([type, { text }]) => [type, text])),
    funding_route: words.fundingText,
  }
  const name = names[taxonomy][code] ?? code
  return { name, text: texts[taxonomy]?.[code] ?? name }
}
