import { hasEnded, type ReferralStatus } from '../../src/referrals/referral.ts'
import type { Reader } from '../messages/nl/referrals.ts'
import type { Messages } from '../messages/nl.ts'
import { Status, type Tone } from '../ui/status.tsx'

type Standing = { status: ReferralStatus; isStoppedByErasing?: boolean }
type Props = Standing & { m: Messages; reader: Reader }

function toneOf(status: ReferralStatus): Tone {
  if (status === 'completed' || status === 'started') return 'good'
  return hasEnded(status) || status === 'draft' ? 'rest' : 'waiting'
}

/** How it stands; what was erased while it ran did not end by the word of the caregiver. */
export const statusText = (m: Messages, { status, isStoppedByErasing }: Standing, reader: Reader): string =>
  isStoppedByErasing ? m.referrals.stoppedByErasing : m.referrals.status[status][reader]

export const ReferralStatusLabel = ({ m, reader, ...standing }: Props) => (
  <Status tone={toneOf(standing.status)} text={statusText(m, standing, reader)} />
)
