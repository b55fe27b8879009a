/** National numbers for danger. They change rarely; `checkedOn` says when somebody last rang or read them. */
export const urgentNumbers = {
  danger: '112',
  suicide: '113',
  violence: '08002000',
  checkedOn: '2026-11-01',
} as const

/** Free; for who has a complaint about a government. */
export const nationalOmbudsman = '08003355555'
