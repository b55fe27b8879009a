/** The parts of a day in the emergency plan. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const
export type DayPart = (typeof dayParts)[number]

/** Who speaks in a conversation, and about what. */
export const talkVoices = ['dear', 'caregiver', 'professional'] as const
export type TalkVoice = (typeof talkVoices)[number]
export const talkThemes = ['well', 'hard', 'wish', 'agreed', 'who'] as const
export type TalkTheme = (typeof talkThemes)[number]
