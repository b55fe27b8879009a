export const mailKinds = ['news', 'invitation', 'recovery', 'notice'] as const
export type MailKind = (typeof mailKinds)[number]

/** What a mail is about: news of a record, something of the receiver's own account, or what their organisation offers. */
export type Topic =
  | `${'referral' | 'agreement' | 'report' | 'offering' | 'request' | 'neighbour'}.${string}`
  | 'invitation'
  | 'recovery'
  | 'agreement_sign'
  | typeof fallbackTopic
  | RequestTopic
  | NoticeTopic
  | UpkeepTopic

/** What somebody is told of their own account, in case it was not them. */
export const noticeTopics = ['passkey_added', 'passkey_removed', 'recovery_used', 'role_changed'] as const
export type NoticeTopic = (typeof noticeTopics)[number]

/** What the owner of an offering is asked or told, at the address of the offering; each brings a link. */
export const upkeepTopics = [
  'upkeep_ask',
  'upkeep_capacity',
  'upkeep_remind',
  'upkeep_warn',
  'upkeep_hidden',
  'upkeep_report',
  'upkeep_again',
] as const
export type UpkeepTopic = (typeof upkeepTopics)[number]

/** News of an offering is about a change that waits or was decided, or about the offering itself. */
export const proposalTopics: readonly string[] = ['offering.propose', 'offering.approve', 'offering.decline']

/** What the fallback of an agreement has to know: it brings no link, but what to ring about. */
export const fallbackTopic = 'referral_fallback' as const

/** What a provider without an account is asked or told, each with the link to the request. */
export const requestTopics = ['request_ask', 'request_remind', 'request_news'] as const
export type RequestTopic = (typeof requestTopics)[number]
