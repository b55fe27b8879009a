import type { Origin } from '../audit/event.ts'
import type { Archive } from '../platform/archive.ts'
import { withChanges } from './amending.ts'
import { courseOf } from './course.ts'
import type { ReferralDetails } from './details.ts'
import type { StepTaken } from './referral.ts'
import { coveredByYes } from './store-amending.ts'
import { changeStatements } from './store-corrections.ts'
import type { Acting } from './store-follow-acting.ts'
import { byFollowCode } from './store-follow-knock.ts'
import { stepStatements } from './store-writing.ts'

type OwnChange = { details: ReferralDetails; fields: readonly (keyof ReferralDetails)[]; taken: StepTaken }

/**
 * What caregivers change of their own details, with what it said before and a step that both organisations hear of. Throws on the timeline's
 * key when somebody took a step since this version was read, and `isChangedSince` when somebody put a field right.
 */
export async function recordOwnChange(
  archive: Archive,
  acting: Acting,
  { details, fields, taken }: OwnChange,
  origin: Origin,
): Promise<void> {
  const { referral, details: before, sealed } = acting
  const by = byFollowCode(origin)
  const after = withChanges(before, details, fields)
  const change = { id: referral.id, practiceId: referral.practiceId, before, sealed, after, fields, version: referral.version + 1 }
  await archive.db.batch([
    ...(await stepStatements(archive, referral, taken, { course: courseOf(referral), actor: by })),
    ...(await changeStatements(archive, change, by)),
    ...coveredByYes(
      archive.db,
      referral.id,
      fields.filter((field) => after[field] !== ''),
    ),
  ])
}
