import { hasEnded, type ReferralStatus } from '../../src/referrals/referral.ts'
import type { Reader } from '../messages/nl/referrals.ts'
import type { Messages } from '../messages/nl.ts'
import { Status, type Tone } from '../ui/status.tsx'

type Props = { m: Messages; status: ReferralStatus; reader: Reader }

function toneOf(status: ReferralStatus): Tone {
  if (status === 'completed' || status === 'started') return 'good'
  return hasEnded(status) || status === 'draft' ? 'rest' : 'waiting'
}

export const ReferralStatusLabel = ({ m, status, reader }: Props) => (
  <Status tone={toneOf(status)} text={m.referrals.status[status][reader]} />
)
