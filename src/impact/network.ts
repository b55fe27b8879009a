import { type Agreement, isInForce } from '../agreements/agreement.ts'
import type { SupportType } from '../directory/taxonomy.ts'
import type { Actor } from '../identity/actor.ts'
import { addMonths, type Day } from '../platform/day.ts'
import { shownTo } from './suppress.ts'

export type NetworkParty = { id: string; name: string }

/** An agreement in force between two organisations, and how often it was used in twelve months. */
export type NetworkTie = {
  agreementId: string
  letter: string
  title: string
  from: NetworkParty
  to: NetworkParty
  /** Null: so few that this reader may not know. */
  referrals: number | null
}

export type NetworkGaps = {
  /** Organisations with people who refer, and no agreement to refer under. */
  withoutAgreement: NetworkParty[]
  /** Kinds of help that nobody offers here, and those that only organisations without an agreement offer. */
  nobodyOffers: SupportType[]
  nobodyTakes: SupportType[]
  /** In force for a month or more, and not used in twelve. */
  unused: NetworkTie[]
}

export type Network = { ties: NetworkTie[]; gaps: NetworkGaps }

/** What the database tells of a practice. */
export type NetworkFacts = {
  agreements: Agreement[]
  /** Referrals sent in twelve months, by the series of their agreement. */
  used: { seriesId: string; referrals: number }[]
  referrers: NetworkParty[]
  /** Kinds of help by who offers them here. */
  offered: { type: SupportType; organisationId: string }[]
  partners: string[]
}

/** How long an agreement may be young before its silence means something. */
const young = 1 // months

const mostUsedFirst = (ties: readonly NetworkTie[]): NetworkTie[] =>
  ties.toSorted((a, b) => (b.referrals ?? 1) - (a.referrals ?? 1) || a.letter.localeCompare(b.letter))

/** As this reader may know it: small numbers are left out, and neither order nor drawing tells them. */
export const networkFor = (actor: Pick<Actor, 'role'>, network: Network): Network => ({
  ...network,
  ties: mostUsedFirst(
    network.ties.map((tie) => ({ ...tie, referrals: tie.referrals === null ? null : (shownTo(actor, tie.referrals) ?? null) })),
  ),
})

export function networkOf(facts: NetworkFacts, types: readonly SupportType[], today: Day): Network {
  const living = facts.agreements.filter((agreement) => isInForce(agreement, today))
  const used = new Map(facts.used.map(({ seriesId, referrals }) => [seriesId, referrals]))
  const ties = living.map((agreement): NetworkTie => {
    const { id, seriesId, letter, title } = agreement
    return {
      agreementId: id,
      letter,
      title,
      from: { id: agreement.referringOrganisationId, name: agreement.referringOrganisation },
      to: { id: agreement.answeringOrganisationId, name: agreement.answeringOrganisation },
      referrals: used.get(seriesId) ?? 0,
    }
  })
  const refers = new Set(ties.map(({ from }) => from.id))
  const takes = new Set([...ties.map(({ to }) => to.id), ...facts.partners])
  const offers = (type: SupportType) => facts.offered.filter((one) => one.type === type)
  const isYoung = ({ agreementId }: NetworkTie) =>
    living.some(({ id, edition, validFrom }) => id === agreementId && edition === 1 && validFrom > addMonths(today, -young))
  return {
    ties: mostUsedFirst(ties),
    gaps: {
      withoutAgreement: facts.referrers.filter(({ id }) => !refers.has(id)),
      nobodyOffers: types.filter((type) => offers(type).length === 0),
      nobodyTakes: types.filter((type) => offers(type).length > 0 && !offers(type).some(({ organisationId }) => takes.has(organisationId))),
      unused: ties.filter((tie) => tie.referrals === 0 && !isYoung(tie)),
    },
  }
}
