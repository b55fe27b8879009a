import type { AuditAction, Outcome, SubjectKind } from './event.ts'

/** What a line is about, as far as it can be named without naming a caregiver. */
export type LogSubject =
  | { kind: 'referral'; id: string; reference: string; isReachable: boolean }
  | { kind: 'referrals'; count: number }
  | { kind: 'agreement'; id: string; letter: string }
  | { kind: 'organisation'; id: string; name: string }
  | { kind: 'person'; name: string; membershipId: string | null }
  | { kind: 'other'; of: SubjectKind }

/** A line of the log as people read it. */
export type LogEntry = {
  seq: number
  at: string
  action: AuditAction
  outcome: Outcome
  /** Empty: the clock, or somebody who was not signed in. */
  who: string
  role: string
  organisation: string | null
  purpose: string
  networkAddress: string
  subject: LogSubject
}

export type LogPerson = { id: string; name: string; organisation: string }

/** `older`: where the next page goes on, when there is one. */
export type LogPage = { people: LogPerson[]; entries: LogEntry[]; older: number | undefined }
