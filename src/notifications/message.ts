export const mailKinds = ['news', 'invitation', 'recovery', 'notice'] as const
export type MailKind = (typeof mailKinds)[number]

/** What a mail is about: news of a record, or something of the receiver's own account. */
export type Topic = `${'referral' | 'agreement'}.${string}` | 'invitation' | 'recovery' | NoticeTopic

/** What somebody is told of their own account, in case it was not them. */
export const noticeTopics = ['passkey_added', 'passkey_removed', 'recovery_used', 'role_changed'] as const
export type NoticeTopic = (typeof noticeTopics)[number]
