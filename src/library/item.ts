import { addMonths, type Day } from '../platform/day.ts'

export const itemKinds = ['tip', 'tool', 'course', 'webinar', 'elearning', 'magazine', 'story'] as const
export type ItemKind = (typeof itemKinds)[number]

/** The three questions of the programme, and what caregivers look for besides. */
export const themes = ['hold', 'together', 'well', 'arranging', 'memory', 'farewell'] as const
export type Theme = (typeof themes)[number]

export const audiences = ['caregivers', 'working', 'young', 'older', 'volunteers', 'professionals'] as const
export type LibraryAudience = (typeof audiences)[number]

/** Where in the contact with care somebody is, as the workbook of the programme has it. */
export const phases = ['start', 'daily', 'end'] as const
export type Phase = (typeof phases)[number]

/** The roles of the SOFA model. */
export const careRoles = ['supporter', 'seeker', 'relative', 'expert'] as const
export type CareRole = (typeof careRoles)[number]

export const licences = ['cc_by_4', 'cc0', 'owner'] as const
export type Licence = (typeof licences)[number]

export const itemSteps = ['add', 'change', 'review', 'withdraw', 'restore'] as const
export type ItemStep = (typeof itemSteps)[number]

/** What a coordinator writes in the form. With `url` it is somebody else's and its page leads there; without it `body` is all of it. */
export type ItemContent = {
  title: string
  kind: ItemKind
  theme: Theme
  audience: LibraryAudience
  phase: Phase
  /** Empty where it suits every role. */
  role: CareRole | ''
  summary: string
  body: string
  url: string
  source: string
  licence: Licence
  /** The last day on which it counts as looked at. */
  reviewOn: Day
}

export type LibraryItem = ItemContent & {
  id: string
  slug: string
  reviewedOn: Day
  withdrawnOn: Day | null
  version: number
}

export const contentFields = [
  'title',
  'kind',
  'theme',
  'audience',
  'phase',
  'role',
  'summary',
  'body',
  'url',
  'source',
  'licence',
  'reviewOn',
] as const satisfies readonly (keyof ItemContent)[]

export const contentOf = (item: ItemContent): ItemContent =>
  Object.fromEntries(contentFields.map((field) => [field, item[field]])) as ItemContent

/** The fields of two versions that say something else. */
export const changedFields = (before: ItemContent, after: ItemContent): (keyof ItemContent)[] =>
  contentFields.filter((field) => before[field] !== after[field])

/** Months. How long what was looked at holds, unless somebody says otherwise, and how long it still shows after that. */
export const reviewMonths = 12
export const graceMonths = 6

export const nextReview = (today: Day): Day => addMonths(today, reviewMonths)
/** What was to be looked at before this day shows no more. */
export const hiddenBefore = (today: Day): Day => addMonths(today, -graceMonths)

/** `due`: the page says that we are still looking at it. `hidden`: nobody did for so long that visitors do not see it. */
export type ReviewState = 'good' | 'due' | 'hidden'

export function reviewState(reviewOn: Day, today: Day): ReviewState {
  if (reviewOn >= today) return 'good'
  return reviewOn < hiddenBefore(today) ? 'hidden' : 'due'
}

export type Block = { kind: 'text'; text: string } | { kind: 'list'; lines: string[] }

/** A text as it is typed: an empty line begins a paragraph, lines that begin with a dash are a list. */
export function blocksOf(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .flatMap((lines): Block[] => {
      const first = lines.findIndex((line) => line.startsWith('- '))
      const isList = first >= 0 && lines.slice(first).every((line) => line.startsWith('- '))
      if (!isList) return [{ kind: 'text', text: lines.join('\n') }]
      const list: Block = { kind: 'list', lines: lines.slice(first).map((line) => line.slice(2)) }
      return first > 0 ? [{ kind: 'text', text: lines.slice(0, first).join('\n') }, list] : [list]
    })
}
