/** The languages in which people read the portal and its mails. */
export const languageCodes = ['nl', 'en'] as const
export type Language = (typeof languageCodes)[number]

/** The languages in which caregivers read the pages that are made for them. */
export const careLanguageCodes = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const
export type CareLanguage = (typeof careLanguageCodes)[number]
