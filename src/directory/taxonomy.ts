/** The vocabulary of the directory: codes only, their words are in views/messages. */
export const supportTypes = [
  'day_care', 'guest_house', 'short_stay', 'wlz_stay', 'home_respite', 'replacement_care', 'night_care', 'volunteer_buddy',
  'care_farm', 'meeting_center', 'peer_support', 'adapted_holiday', 'first_line_stay', 'hospice', 'crisis_stay',
  'emergency_plan', 'domestic_help', 'home_nursing', 'listening_line', 'support_centre', 'respite_coordinator', 'training',
  'case_manager', 'care_broker', 'client_support', 'practical_help', 'meals', 'transport', 'young_carers', 'appreciation',
  'work_support', 'matching_platform',
] as const

export const recipientGroups = [
  'older_people', 'dementia', 'chronic_illness', 'physical_disability', 'psychiatric', 'acquired_brain_injury',
  'intellectual_disability', 'terminal', 'youth',
] as const

export const caregiverGroups = ['older', 'working', 'young', 'migrant_background'] as const

export const fundingRoutes = [
  'wmo_general', 'wmo_individual', 'wlz', 'zvw', 'supplementary_insurance', 'youth_act', 'personal_budget', 'free', 'self_pay',
] as const

export const dayParts = ['daytime', 'evening', 'night', 'weekend', 'around_the_clock'] as const

export type SupportType = (typeof supportTypes)[number]
export type RecipientGroup = (typeof recipientGroups)[number]
export type CaregiverGroup = (typeof caregiverGroups)[number]
export type FundingRoute = (typeof fundingRoutes)[number]
export type DayPart = (typeof dayParts)[number]

export const taxonomies = {
  support_type: supportTypes,
  recipient_group: recipientGroups,
  caregiver_group: caregiverGroups,
  funding_route: fundingRoutes,
  day_part: dayParts,
} as const

export type Taxonomy = keyof typeof taxonomies

/** Help that comes to somebody's home; a site or a line that has no door does not. */
export const visitingTypes: readonly SupportType[] = [
  'home_respite', 'volunteer_buddy', 'night_care', 'domestic_help', 'home_nursing', 'replacement_care', 'practical_help', 'meals',
]
export const remoteTypes: readonly SupportType[] = ['matching_platform', 'listening_line']

/** How a caregiver would put it: a few kinds of help, each of several support types. */
export const helpKinds = {
  stay: ['guest_house', 'short_stay', 'wlz_stay', 'crisis_stay', 'first_line_stay', 'hospice'],
  daytime: ['day_care', 'care_farm', 'meeting_center'],
  at_home: ['home_respite', 'volunteer_buddy', 'replacement_care', 'home_nursing'],
  night: ['night_care', 'replacement_care'],
  together: ['adapted_holiday', 'meeting_center'],
  talk: ['peer_support', 'listening_line', 'support_centre', 'young_carers'],
  arrange: [
    'respite_coordinator',
    'client_support',
    'case_manager',
    'care_broker',
    'emergency_plan',
    'work_support',
    'appreciation',
    'support_centre',
  ],
  learn: ['training'],
  everyday: ['domestic_help', 'practical_help', 'meals', 'transport', 'matching_platform'],
} as const satisfies Record<string, readonly SupportType[]>

export type HelpKind = keyof typeof helpKinds
export const helpKindNames = Object.keys(helpKinds) as [HelpKind, ...HelpKind[]]
