/** What is logged: the kind of record, and what happened to it. */
export type AuditAction = `${'referral' | 'agreement' | 'session'}.${string}`
