/** The HTTP status of each kind of problem. */
export const statuses = {
  bad_request: 400,
  signed_out: 401,
  forbidden: 403,
  one_factor: 403,
  other_site: 403,
  not_found: 404,
  not_allowed: 405,
  too_large: 413,
  misdirected: 421,
  too_many: 429,
  unavailable: 503,
} as const

export type ProblemKind = keyof typeof statuses

/** A request we cannot serve. `app.onError` turns it into a page that says what to do. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly status: (typeof statuses)[ProblemKind]

  constructor(kind: ProblemKind) {
    super(kind)
    this.kind = kind
    this.status = statuses[kind]
  }
}

/** 404 rather than 403 when the row is another practice's: existence is personal data here. */
export function found<Row>(row: Row | undefined | null | false): Row {
  if (row === undefined || row === null || row === false) throw new Problem('not_found')
  return row
}

export function allow(permitted: boolean): void {
  if (!permitted) throw new Problem('forbidden')
}

/** What is wrong with which part of what a machine asks: a parameter of the address, or a field of its JSON. */
export type Unreadable = {
  name: string
  reason: UnreadableReason
  min?: number
  max?: number
  /** What may be chosen, with commas. */
  choices?: string
  /** Where in the JSON that was sent (RFC 6901). */
  pointer?: string
}
export type UnreadableReason =
  | 'whole_number'
  | 'yes_or_no'
  | 'moment'
  | 'id'
  | 'postcode'
  | 'unknown_postcode'
  | 'distance'
  | 'needs_postcode'
  | 'unknown_practice'
  | 'unknown_field'
  | 'municipality'
  | 'age'
  | 'one_of'
  | 'object'
  | 'json'

/** A machine asked for something in a way that we cannot read: it is told which part, and how to write it. */
export class UnreadableProblem extends Problem {
  readonly parts: readonly Unreadable[]

  constructor(parts: readonly Unreadable[]) {
    super('bad_request')
    this.parts = parts
  }
}
