import type { Messages } from './nl.ts'

/** What only people who sign in can meet. */
type SignedInProblem = 'signed_out' | 'forbidden' | 'one_factor' | 'signIn' | 'account' | 'keptSignedOut' | 'signInElsewhere'

/** The words of the pages where a caregiver finds help: the front door, the list, an offering, the list of one's own, the wegwijzer, and what may go wrong. */
export type FindingMessages = Pick<Messages, 'practice' | 'search' | 'directory' | 'shortlist' | 'routing' | 'rules'> & {
  reports: Pick<Messages['reports'], 'link' | 'reason' | 'ask' | 'sent'>
  agreements: Pick<Messages['agreements'], 'parties' | 'refers' | 'answers' | 'joins' | 'public' | 'days'>
  interop: {
    feed: Pick<Messages['interop']['feed'], 'title'>
    links: Pick<Messages['interop']['links'], 'label' | 'file' | 'feed' | 'api'>
  }
  problem: Omit<Messages['problem'], SignedInProblem>
}
