/** The HTTP status of each kind of problem. */
export const statuses = {
  bad_request: 400,
  signed_out: 401,
  forbidden: 403,
  one_factor: 403,
  other_site: 403,
  not_found: 404,
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
