import type { Ease } from './evaluation.ts'

/** What the caregiver wrote to the organisation that answers, or that organisation to the caregiver; never what organisations write to each other. */
export type CaregiverMessage = {
  id: string
  /** Null: the caregiver wrote it. */
  organisationId: string | null
  organisation: string | null
  personId: string | null
  person: string | null
  text: string
  writtenAt: string
  readAt: string | null
}

/** What came from the caregiver by the code: what was written, and the own answer about the help. */
export type FromCaregiver = { messages: CaregiverMessage[]; evaluation: { ease: Ease; at: string } | null }
