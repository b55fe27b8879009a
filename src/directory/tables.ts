import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CapacityUnit, Wheelchair, WhoMayApply } from './offering.ts'
import type { OrganisationStep } from './organisation.ts'
import type { ProposalStatus, VersionKind } from './proposal.ts'
import type { Taxonomy } from './taxonomy.ts'

export const organisations = sqliteTable('organisations', {
  id: text().primaryKey(),
  name: text().notNull(),
  kvk: text(),
  url: text(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  mergedInto: text('merged_into'),
  version: integer().notNull().default(1),
})

export const taxonomyTerms = sqliteTable(
  'taxonomy_terms',
  {
    taxonomy: text().$type<Taxonomy>().notNull(),
    code: text().notNull(),
    position: integer().notNull(),
    nameNl: text('name_nl').notNull(),
    nameEn: text('name_en').notNull(),
  },
  (table) => [primaryKey({ columns: [table.taxonomy, table.code] })],
)

export const offerings = sqliteTable('offerings', {
  id: text().primaryKey(),
  slug: text().notNull(),
  organisationId: text('organisation_id').notNull(),
  responsiblePracticeId: text('responsible_practice_id').notNull(),
  importKey: text('import_key').notNull(),
  externalId: text('external_id'),
  name: text().notNull(),
  summary: text().notNull(),
  description: text().notNull(),
  minAge: integer('min_age'),
  maxAge: integer('max_age'),
  costNote: text('cost_note').notNull(),
  whoMayApply: text('who_may_apply').$type<WhoMayApply>(),
  applicationProcess: text('application_process').notNull(),
  leadTimeDays: integer('lead_time_days'),
  minStayNights: integer('min_stay_nights'),
  openingHours: text('opening_hours').notNull(),
  phone: text().notNull(),
  email: text().notNull(),
  url: text().notNull(),
  languages: text().notNull(),
  wheelchair: text().$type<Wheelchair>(),
  verifiedOn: text('verified_on'),
  verifiedBy: text('verified_by').notNull(),
  capacityAvailable: integer('capacity_available'),
  capacityMaximum: integer('capacity_maximum'),
  capacityUnit: text('capacity_unit').$type<CapacityUnit>(),
  capacityUpdatedOn: text('capacity_updated_on'),
  nextFreeOn: text('next_free_on'),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  version: integer().notNull().default(1),
  verifyEveryMonths: integer('verify_every_months').notNull().default(6),
  capacityEveryDays: integer('capacity_every_days').notNull().default(14),
  visibleFrom: text('visible_from'),
  visibleUntil: text('visible_until'),
  askedOn: text('asked_on'),
  hiddenOn: text('hidden_on'),
  withdrawnOn: text('withdrawn_on'),
  mergedInto: text('merged_into'),
  shortCode: text('short_code'),
})

export const offeringTerms = sqliteTable(
  'offering_terms',
  {
    offeringId: text('offering_id').notNull(),
    taxonomy: text().$type<Taxonomy>().notNull(),
    code: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.offeringId, table.taxonomy, table.code] })],
)

export const locations = sqliteTable('locations', {
  id: text().primaryKey(),
  offeringId: text('offering_id').notNull(),
  address: text().notNull(),
  postcode: text().notNull(),
  place: text().notNull(),
  lat: real(),
  lon: real(),
  isHidden: integer('is_hidden', { mode: 'boolean' }).notNull(),
})

export const serviceAreas = sqliteTable('service_areas', { offeringId: text('offering_id').notNull(), area: text().notNull() }, (table) => [
  primaryKey({ columns: [table.offeringId, table.area] }),
])

/** In minutes since Monday 00:00. */
export const offeringOpenings = sqliteTable(
  'offering_openings',
  {
    offeringId: text('offering_id').notNull(),
    opens: integer().notNull(),
    closes: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.offeringId, table.opens, table.closes] })],
)

export const offeringVersions = sqliteTable(
  'offering_versions',
  {
    offeringId: text('offering_id').notNull(),
    version: integer().notNull(),
    kind: text().$type<VersionKind>().notNull(),
    content: text().notNull(),
    personId: text('person_id'),
    proposalId: text('proposal_id'),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.offeringId, table.version] })],
)

export const offeringProposals = sqliteTable('offering_proposals', {
  id: text().primaryKey(),
  offeringId: text('offering_id'),
  practiceId: text('practice_id').notNull(),
  organisationId: text('organisation_id').notNull(),
  seenVersion: integer('seen_version').notNull(),
  content: text().notNull(),
  note: text().notNull(),
  status: text().$type<ProposalStatus>().notNull(),
  proposedById: text('proposed_by_id'),
  proposedAt: text('proposed_at').notNull(),
  decidedById: text('decided_by_id'),
  decidedAt: text('decided_at'),
  answer: text().notNull(),
})

/** Organisations that a practice wrote down or took over before anything of theirs is here. */
export const practiceOrganisations = sqliteTable(
  'practice_organisations',
  {
    practiceId: text('practice_id').notNull(),
    organisationId: text('organisation_id').notNull(),
    addedAt: text('added_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.organisationId] })],
)

export const organisationSteps = sqliteTable(
  'organisation_steps',
  {
    organisationId: text('organisation_id').notNull(),
    version: integer().notNull(),
    step: text().$type<OrganisationStep>().notNull(),
    practiceId: text('practice_id').notNull(),
    personId: text('person_id'),
    otherId: text('other_id'),
    before: text().notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.version] })],
)

export const offeringMerges = sqliteTable('offering_merges', {
  id: text().primaryKey(),
  practiceId: text('practice_id').notNull(),
  loserId: text('loser_id').notNull(),
  winnerId: text('winner_id').notNull(),
  personId: text('person_id').notNull(),
  at: text().notNull(),
  undoneAt: text('undone_at'),
  undoneById: text('undone_by_id'),
})

export const organisationMergeWishes = sqliteTable(
  'organisation_merge_wishes',
  {
    loserId: text('loser_id').notNull(),
    winnerId: text('winner_id').notNull(),
    practiceId: text('practice_id').notNull(),
    personId: text('person_id').notNull(),
    loserVersion: integer('loser_version').notNull(),
    winnerVersion: integer('winner_version').notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.loserId, table.winnerId, table.practiceId] })],
)

export const likelyPairs = sqliteTable(
  'likely_pairs',
  {
    practiceId: text('practice_id').notNull(),
    subject: text().$type<'organisation' | 'offering'>().notNull(),
    oneId: text('one_id').notNull(),
    otherId: text('other_id').notNull(),
    foundAt: text('found_at').notNull(),
    twoById: text('two_by_id'),
    twoAt: text('two_at'),
  },
  (table) => [primaryKey({ columns: [table.practiceId, table.subject, table.oneId, table.otherId] })],
)

export const names = sqliteTable('names', {
  entry: integer().primaryKey(),
  organisationId: text('organisation_id'),
  offeringId: text('offering_id'),
})
