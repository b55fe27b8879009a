import type { AgreementState } from '../../src/agreements/agreement.ts'
import type { Messages } from '../messages/nl.ts'
import type { IconName } from '../ui/icon.tsx'
import { Status, type Tone } from '../ui/status.tsx'

const looks: Record<AgreementState, [Tone, IconName]> = {
  draft: ['waiting', 'pen'],
  proposed: ['waiting', 'letter'],
  evaluation_due: ['soon', 'calendar'],
  upcoming: ['waiting', 'calendar'],
  active: ['good', 'check'],
  expired: ['late', 'alert'],
  paused: ['soon', 'clock'],
  replaced: ['rest', 'minus'],
  ended: ['rest', 'minus'],
  discarded: ['rest', 'cross'],
}

export const AgreementStatus = ({ m, state }: { m: Messages; state: AgreementState }) => (
  <Status tone={looks[state][0]} icon={looks[state][1]} text={m.agreements.state[state]} />
)
