import { sql } from 'drizzle-orm'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { unnamed } from '../audit/unnamed.ts'
import type { Archive } from '../platform/archive.ts'
import { dayOf } from '../platform/day.ts'
import { sha256 } from '../platform/id.ts'
import { portalScope } from '../platform/vault.ts'
import { practiceBySlug } from '../practice/store.ts'
import { endsIn, manyDigits } from '../referrals/follow-code.ts'
import { countTry, digitsAsked, noMiss, tryKeysOf } from '../referrals/store-misses.ts'
import type { FollowedNeighbour, NeighbourEntry, NeighbourKey } from './followed.ts'
import type { LivingMatch } from './match.ts'
import { calledBy, listOf, type Neighbour, type NeighbourHelp, neighbourHelps, neighbourTimes } from './neighbour.ts'
import { neighbourCodeKind, openNeighbour, placeOf, type Sealed } from './sealing.ts'
import { isArranged } from './store-organiser.ts'
import { shared } from './suggest.ts'

type Knock = { slug: string; code: string; digits: string; network: string }

/** Whether the code and the digits belong to each other, counted as `/volg` counts: a miss first, taken back by whoever is let in. */
export async function enterNeighbour({ db, vault, now }: Archive, { slug, code, digits, network }: Knock): Promise<NeighbourEntry> {
  const hash = await sha256(code)
  const [hashes, tried] = await Promise.all([vault.fingerprints(portalScope, neighbourCodeKind, hash), tryKeysOf(vault, hash, network)])
  const [, [missed], , [missedOfCode], [practice], [met]] = await db.batch([
    ...countTry(db, tried, now),
    practiceBySlug(db, slug),
    db.all<{ id: string; telephone: string; erasedAt: string | null }>(sql`select n.id, n.telephone, n.erased_at as "erasedAt"
      from neighbour_codes c join neighbours n on n.id = c.neighbour_id join practices p on p.id = n.practice_id
      where p.slug = ${slug} and c.code_hash in (select value from json_each(${JSON.stringify(hashes)}))`),
  ])
  if (!practice) return { kind: 'nowhere' }
  const count = digitsAsked(missed, missedOfCode)
  if (count === 0) return { kind: 'wait', practice }
  if (met?.erasedAt) return { kind: 'gone', practice } // no number is left to compare with
  // an unknown code takes as long as one with other digits
  const telephone = await (met
    ? vault.open(practice.id, placeOf.detail('telephone', met.id), met.telephone)
    : vault.fingerprint(portalScope, neighbourCodeKind, digits))
  if (!met || !endsIn(telephone, digits, count)) return { kind: count === manyDigits ? 'whole' : 'wrong', practice }
  return { kind: 'in', entered: { neighbourId: met.id, practice, tried } }
}

type Row = Sealed &
  Pick<Neighbour, 'id' | 'side' | 'status' | 'version' | 'language' | 'reason' | 'createdAt'> & {
    helps: string
    times: string
    organisationId: string
    isStopped: number
    matchId: string | null
    matchStatus: LivingMatch
    matchVersion: number
    isOwnYes: number
    isOtherYes: number
    askId: string
    offerId: string
    otherId: string
    otherName: string
    otherHelps: string
    otherTelephone: string
  }

/**
 * What whoever sent it reads, and the line in the log of whose names were read; no line without `isShown`, when something is only about to
 * be done. The number of the other is asked for only where both said yes.
 */
export async function findFollowedNeighbour(
  { db, vault, now }: Archive,
  { neighbourId, practice, tried }: NeighbourKey,
  origin: Origin,
  isShown: boolean,
): Promise<FollowedNeighbour | undefined> {
  const [[row]] = await db.batch([
    db.all<Row>(sql`select n.id, n.side, n.status, n.version, n.first_name as "firstName", n.telephone, n.area, n.words, n.helps, n.times,
        n.language, n.reason, n.created_at as "createdAt", n.organisation_id as "organisationId",
        not ${isArranged(dayOf(now))} as "isStopped",
        m.id as "matchId", m.status as "matchStatus", m.version as "matchVersion",
        iif(n.side = 'ask', m.ask_yes_at, m.offer_yes_at) is not null as "isOwnYes", iif(n.side = 'ask', m.offer_yes_at, m.ask_yes_at) is not null as "isOtherYes",
        m.ask_id as "askId", m.offer_id as "offerId",
        o.id as "otherId", o.first_name as "otherName", o.helps as "otherHelps", iif(m.status = 'running', o.telephone, '') as "otherTelephone"
      from neighbours n
      left join neighbour_matches m on n.id in (m.ask_id, m.offer_id) and m.status in ('proposed', 'running')
      left join neighbours o on o.id = iif(n.side = 'ask', m.offer_id, m.ask_id)
      where n.id = ${neighbourId} and n.erased_at is null`),
    ...(tried ? noMiss(db, tried) : []),
    auditLine(
      db,
      { practiceId: practice.id, by: unnamed('neighbour', origin), action: 'neighbour.follow', subjectId: neighbourId, now },
      {
        when: sql`${isShown ? 1 : 0} and exists (select 1 from neighbours where id = ${neighbourId} and erased_at is null)`,
        subjectIds: sql`(select json_group_array(id) from (select ${neighbourId} as id union select iif(ask_id = ${neighbourId}, offer_id, ask_id)
          from neighbour_matches where ${neighbourId} in (ask_id, offer_id) and status in ('proposed', 'running')))`,
      },
    ),
  ])
  if (!row) return undefined
  const {
    matchId,
    matchStatus,
    matchVersion,
    isOwnYes,
    isOtherYes,
    askId,
    offerId,
    otherId,
    otherName,
    otherHelps,
    otherTelephone,
    isStopped,
    ...own
  } = row
  const helps = listOf(neighbourHelps, own.helps)
  const opened = {
    ...own,
    ...(await openNeighbour(vault, practice.id, own.id, own)),
    helps,
    times: listOf(neighbourTimes, own.times),
    isStopped: isStopped === 1,
  }
  if (!matchId) return { ...opened, match: null }
  const other = await openNeighbour(vault, practice.id, otherId, { firstName: otherName, telephone: otherTelephone })
  return {
    ...opened,
    match: {
      id: matchId,
      status: matchStatus,
      version: matchVersion,
      isOwnYes: isOwnYes === 1,
      isOtherYes: isOtherYes === 1,
      askId,
      offerId,
      name: calledBy(other.firstName),
      telephone: other.telephone,
      helps: shared<NeighbourHelp>(helps, listOf(neighbourHelps, otherHelps)),
    },
  }
}
