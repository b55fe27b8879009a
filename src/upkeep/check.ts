export type CheckOutcome = 'waiting' | 'unchecked' | 'fine' | 'moved' | 'failed'
export const checkProblems = ['status', 'timeout', 'unreachable', 'too_many_redirects', 'not_public', 'not_a_number', 'invented'] as const
export type CheckProblem = (typeof checkProblems)[number]
