/** The languages in which people read the portal and its mails. */
export const languageCodes = ['nl', 'en'] as const
export type Language = (typeof languageCodes)[number]
