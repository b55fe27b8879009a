import type { Origin } from '../audit/event.ts'
import type { Practice } from '../practice/practice.ts'

export const roles = ['coordinator', 'referrer', 'provider', 'adviser', 'admin'] as const
export type Role = (typeof roles)[number]

export const jobs = [
  'respite_coordinator',
  'policy_adviser',
  'practice_nurse',
  'transfer_nurse',
  'team_lead',
  'volunteer_coordinator',
  'project_lead',
  'care_adviser',
  'programme_adviser',
] as const
export type Job = (typeof jobs)[number]

/** What somebody is in one practice, for one organisation. */
export type Membership = {
  membershipId: string
  personId: string
  name: string
  job: Job
  role: Role
  organisationId: string
  organisation: string
  practice: Practice
}

/** Who is acting: one person, in one membership, in one session. */
export type Actor = Membership & {
  sessionId: string
  /** Two factors were seen. Without it no page with personal data opens. */
  isTrusted: boolean
  origin: Origin
}
