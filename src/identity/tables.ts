import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '../platform/language.ts'
import type { Job, Role } from './actor.ts'
import type { Means } from './session.ts'

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  createdAt: text('created_at').notNull(),
  email: text(),
  emailFingerprint: text('email_fingerprint'),
  language: text().$type<Language>().notNull(),
  isDemo: integer('is_demo', { mode: 'boolean' }).notNull(),
})

export const memberships = sqliteTable('memberships', {
  id: text().primaryKey(),
  personId: text('person_id').notNull(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  role: text().$type<Role>().notNull(),
  job: text().$type<Job>().notNull(),
  createdAt: text('created_at').notNull(),
  endedAt: text('ended_at'),
})

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  id: text().notNull(),
  personId: text('person_id').notNull(),
  membershipId: text('membership_id').notNull(),
  means: text().$type<Means>().notNull(),
  isTrusted: integer('is_trusted', { mode: 'boolean' }).notNull(),
  device: text().notNull(),
  createdAt: text('created_at').notNull(),
  seenAt: text('seen_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  onlyPracticeId: text('only_practice_id'),
})

export const invitations = sqliteTable('invitations', {
  id: text().primaryKey(),
  tokenHash: text('token_hash').notNull(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  role: text().$type<Role>().notNull(),
  job: text().$type<Job>().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  emailFingerprint: text('email_fingerprint').notNull(),
  invitedById: text('invited_by_id'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  revokedAt: text('revoked_at'),
  acceptedAt: text('accepted_at'),
  personId: text('person_id'),
})

export const recoveryLinks = sqliteTable('recovery_links', {
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})

export const passkeys = sqliteTable('passkeys', {
  credentialId: text('credential_id').primaryKey(),
  id: text().notNull(),
  personId: text('person_id').notNull(),
  publicKey: text('public_key').notNull(),
  counter: integer().notNull(),
  transports: text().notNull(),
  isBackedUp: integer('is_backed_up', { mode: 'boolean' }).notNull(),
  name: text().notNull(),
  createdAt: text('created_at').notNull(),
  usedAt: text('used_at'),
  confirmedAt: text('confirmed_at'),
  confirmedById: text('confirmed_by_id'),
  onlyPracticeId: text('only_practice_id'),
})

export const ceremonies = sqliteTable('ceremonies', {
  keyHash: text('key_hash').primaryKey(),
  kind: text().$type<'registration' | 'authentication'>().notNull(),
  challenge: text().notNull(),
  personId: text('person_id'),
  expiresAt: text('expires_at').notNull(),
})

export const oidcRequests = sqliteTable('oidc_requests', {
  stateHash: text('state_hash').primaryKey(),
  browserHash: text('browser_hash').notNull(),
  practiceId: text('practice_id').notNull(),
  nonce: text().notNull(),
  codeVerifier: text('code_verifier').notNull(),
  expiresAt: text('expires_at').notNull(),
})

export const oidcIdentities = sqliteTable(
  'oidc_identities',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: text('person_id').notNull(),
    linkedAt: text('linked_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
)
