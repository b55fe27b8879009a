import { no, type Outcome, yes } from '../platform/outcome.ts'

/** Who offers something, refers or answers (HSDS: organization). One record for all practices. */
export type Organisation = { id: string; name: string; kvk: string | null; url: string | null; version: number; createdAt: string }

/** What an organisation says; the parts somebody may change. */
export const organisationFields = ['name', 'kvk', 'url'] as const
export type OrganisationField = (typeof organisationFields)[number]
export type OrganisationSaid = Pick<Organisation, OrganisationField>

/** `absorb`: another goes on as this one. `merge`: this one goes on as another. `import`: a file said something else. */
export type OrganisationStep = 'change' | 'import' | 'absorb' | 'merge'

/** What hangs on an organisation in one practice, as far as it is alive. `referrals`: those whose personal data are still kept. */
export type Presence = {
  practiceId: string
  practice: string
  contactName: string
  people: number
  invitations: number
  agreements: number
  referrals: number
  offerings: number
}

const hasName = ({ people, invitations, agreements, referrals }: Presence) => people + invitations + agreements + referrals > 0

/** The other practices in whose name somebody would speak who renamed it: its people work there, or its agreements bear the name. */
export const namedElsewhere = (presences: readonly Presence[], practiceId: string): Presence[] =>
  presences.filter((presence) => presence.practiceId !== practiceId && hasName(presence))

/** Undefined: the change is nobody else's business. */
export function changeRefusal(
  seen: OrganisationSaid,
  asked: OrganisationSaid,
  presences: readonly Presence[],
  practiceId: string,
): 'named_elsewhere' | undefined {
  const isRenamed = seen.name !== asked.name || (seen.kvk !== null && seen.kvk !== asked.kvk)
  return isRenamed && namedElsewhere(presences, practiceId).length > 0 ? 'named_elsewhere' : undefined
}

export type MergeRefusal = 'same' | 'gone' | 'has_agreements' | 'has_referrals' | 'named_elsewhere'

/** What merging would do, or why it may not. */
export type MergePlan = {
  /** Practices that have to agree as well, for something of theirs would go on as the winner. */
  asks: Presence[]
  /** People and invitations that go along: they will read what the winner reads. */
  people: number
  invitations: number
  offerings: number
}

/** `livesOnAs`: itself, or as which it goes on already. */
type Side = { organisation: Organisation; livesOnAs: string; presences: readonly Presence[] }
const isGone = ({ organisation, livesOnAs }: Side) => organisation.id !== livesOnAs

/**
 * An agreement and a consent name a party, and by it is decided who reads a referral. So an organisation with agreements that live or referrals
 * that are kept never goes on as another; the other may go on as it.
 */
export function planMerge(loser: Side, winner: Side, said: OrganisationSaid, practiceId: string): Outcome<MergePlan, MergeRefusal> {
  if (loser.organisation.id === winner.organisation.id) return no('same')
  if (isGone(loser) || isGone(winner)) return no('gone')
  if (loser.presences.some(({ agreements }) => agreements > 0)) return no('has_agreements')
  if (loser.presences.some(({ referrals }) => referrals > 0)) return no('has_referrals')
  if (changeRefusal(winner.organisation, said, winner.presences, practiceId)) return no('named_elsewhere')

  const total = (what: 'people' | 'invitations' | 'offerings') => loser.presences.reduce((sum, presence) => sum + presence[what], 0)
  const asks = loser.presences.filter((one) => one.practiceId !== practiceId && one.people + one.invitations + one.offerings > 0)
  return yes({ asks, people: total('people'), invitations: total('invitations'), offerings: total('offerings') })
}
