import { sql } from 'drizzle-orm'
import type { Origin } from '../audit/event.ts'
import { auditLine } from '../audit/store.ts'
import { unnamed } from '../audit/unnamed.ts'
import { messageTo } from '../notifications/store.ts'
import type { Archive } from '../platform/archive.ts'
import { newId, sha256 } from '../platform/id.ts'
import type { CareLanguage } from '../platform/language.ts'
import { portalScope } from '../platform/vault.ts'
import { newFollowCode } from '../referrals/follow-code.ts'
import { type NeighbourDetails, type NeighbourSide, neighbourConsentWording, writeList } from './neighbour.ts'
import { neighbourCodeKind, placeOf, sealNeighbour } from './sealing.ts'

type Sent = {
  practiceId: string
  organisationId: string
  side: NeighbourSide
  details: NeighbourDetails
  key: string
  language: CareLanguage
  origin: Origin
}

/**
 * Keeps what was asked or offered, tells the organisation that something waits, and gives the code to follow it. The same form sent again
 * keeps and tells nothing more, and gets a code of its own: whoever clicked twice sees only the last answer.
 */
export async function recordNeighbour(archive: Archive, { practiceId, organisationId, side, details, key, language, origin }: Sent) {
  const { db, vault, now } = archive
  const [id, codeId, code] = [newId(now), newId(now), newFollowCode()]
  const hash = await sha256(code)
  const said = JSON.stringify([side, key || id, details])
  const [sealed, once, digest, codeHash] = await Promise.all([
    sealNeighbour(vault, practiceId, id, details),
    vault.fingerprint(practiceId, 'neighbour', said).then(sha256),
    vault.seal(portalScope, placeOf.digest(codeId), hash),
    vault.fingerprint(portalScope, neighbourCodeKind, hash),
  ])
  const at = now.toISOString()
  const isNew = sql`exists (select 1 from neighbours where id = ${id})`
  await db.batch([
    db.run(sql`insert into neighbours (id, practice_id, organisation_id, side, status, version, first_name, telephone, area, words, helps, times,
        language, reason, consent_wording, once, created_at, changed_at)
      values (${id}, ${practiceId}, ${organisationId}, ${side}, ${side === 'ask' ? 'waiting' : 'new'}, 1, ${sealed.firstName}, ${sealed.telephone},
        ${sealed.area}, ${sealed.words}, ${writeList(details.helps)}, ${writeList(details.times)}, ${language}, '', ${neighbourConsentWording}, ${once}, ${at}, ${at})
      on conflict (once) do nothing`),
    db.run(sql`insert into neighbour_steps (neighbour_id, version, step, at) select ${id}, 1, ${side}, ${at} where ${isNew}`),
    db.run(sql`insert into neighbour_codes (id, neighbour_id, digest, code_hash, made_at)
      select ${codeId}, id, ${digest}, ${codeHash}, ${at} from neighbours where once = ${once}`),
    auditLine(db, { practiceId, by: unnamed('visitor', origin), action: `neighbour.${side}`, subjectId: id, now }, { when: isNew }),
    messageTo(db, organisationId, {
      practiceId,
      topic: `neighbour.${side}`,
      subjectId: id,
      now,
      except: undefined,
      roles: ['coordinator', 'provider'],
      when: isNew,
    }),
  ])
  return code
}
