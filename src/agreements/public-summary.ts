import { partiesOf, type WholeAgreement } from './agreement.ts'

/** One agreement in the list for spreadsheets and programs. Days are working days after sending. */
export const publicColumns = [
  'letter',
  'title',
  'summary',
  'referring_organization',
  'answering_organization',
  'other_organizations',
  'level',
  'receive_days',
  'contact_days',
  'match_days',
  'start_days',
  'complete_days',
  'valid_from',
  'valid_until',
  'version',
] as const
type Column = (typeof publicColumns)[number]
export type PublicSummary = Record<Column, string | number | null | string[]>

export const summaryOf = (agreement: WholeAgreement): PublicSummary => ({
  letter: agreement.letter,
  title: agreement.title,
  summary: agreement.terms.publicSummary,
  referring_organization: agreement.referringOrganisation,
  answering_organization: agreement.answeringOrganisation,
  other_organizations: partiesOf(agreement)
    .filter(({ part }) => part === 'joins')
    .map(({ organisation }) => organisation),
  level: agreement.terms.level,
  receive_days: agreement.responseTimes.receive,
  contact_days: agreement.responseTimes.contact,
  match_days: agreement.responseTimes.match,
  start_days: agreement.responseTimes.start,
  complete_days: agreement.responseTimes.complete,
  valid_from: agreement.validFrom,
  valid_until: agreement.validUntil,
  version: agreement.edition,
})
