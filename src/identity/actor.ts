import type { Practice } from '../practice/practice.ts'

export const roles = ['coordinator', 'referrer', 'provider', 'adviser', 'admin'] as const
export type Role = (typeof roles)[number]

export type Job =
  | 'respite_coordinator'
  | 'policy_adviser'
  | 'practice_nurse'
  | 'transfer_nurse'
  | 'team_lead'
  | 'volunteer_coordinator'
  | 'project_lead'
  | 'care_adviser'
  | 'programme_adviser'

/** Who is acting: one person, in one role, for one organisation, inside one practice. */
export type Actor = {
  personId: string
  name: string
  job: Job
  role: Role
  organisationId: string
  organisation: string
  practice: Practice
}
