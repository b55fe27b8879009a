import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CareLanguage } from '../platform/language.ts'
import type { MatchStatus, MatchStep, RefuseReason } from './match.ts'
import type { DeclineReason, NeighbourEventStep, NeighbourSide, NeighbourStatus } from './neighbour.ts'

export const neighbours = sqliteTable('neighbours', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  side: text().$type<NeighbourSide>().notNull(),
  status: text().$type<NeighbourStatus>().notNull(),
  version: integer().notNull(),
  firstName: text('first_name').notNull(),
  telephone: text().notNull(),
  area: text().notNull(),
  words: text().notNull(),
  helps: text().notNull(),
  times: text().notNull(),
  language: text().$type<CareLanguage>().notNull(),
  reason: text().$type<DeclineReason | ''>().notNull(),
  checkedOn: text('checked_on'),
  checkedById: text('checked_by_id'),
  once: text(),
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
  endedOn: text('ended_on'),
  erasedAt: text('erased_at'),
  consentWording: text('consent_wording').notNull(),
})

export const neighbourStepsTaken = sqliteTable(
  'neighbour_steps',
  {
    neighbourId: text('neighbour_id').notNull(),
    version: integer().notNull(),
    step: text().$type<NeighbourEventStep>().notNull(),
    personId: text('person_id'),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.neighbourId, table.version] })],
)

export const neighbourCodes = sqliteTable('neighbour_codes', {
  id: text().primaryKey(),
  neighbourId: text('neighbour_id').notNull(),
  digest: text().notNull(),
  codeHash: text('code_hash').notNull(),
  madeAt: text('made_at').notNull(),
})

export const neighbourMatches = sqliteTable('neighbour_matches', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  askId: text('ask_id').notNull(),
  offerId: text('offer_id').notNull(),
  status: text().$type<MatchStatus>().notNull(),
  version: integer().notNull(),
  askYesAt: text('ask_yes_at'),
  offerYesAt: text('offer_yes_at'),
  reason: text().$type<RefuseReason | ''>().notNull(),
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
})

export const neighbourMatchSteps = sqliteTable(
  'neighbour_match_steps',
  {
    matchId: text('match_id').notNull(),
    version: integer().notNull(),
    step: text().$type<MatchStep>().notNull(),
    side: text().$type<NeighbourSide | ''>().notNull(),
    personId: text('person_id'),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.matchId, table.version] })],
)
