import { hasEnded, type ReferralStatus } from '../../src/referrals/referral.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'

const stations = ['sent', 'received', 'contacted', 'matched', 'started', 'completed'] as const

/** Where it stands: done, now, to come. An end before completion has no track; its report tells why. */
export const Track = ({ m, status }: { m: Pick<CareMessages, 'referrals'>; status: ReferralStatus }) => {
  if (status === 'draft' || (hasEnded(status) && status !== 'completed')) return null
  const reached = stations.indexOf(status)
  const now = status === 'completed' ? stations.length : reached + 1
  return (
    <ol class="track" aria-label={m.referrals.show.track}>
      {stations.map((station, at) => (
        <li data-step={at < now ? 'done' : at === now ? 'now' : 'next'} aria-current={at === now ? 'step' : undefined}>
          {at < now && <Icon name="check" />}
          <span>{m.referrals.show.trackSteps[station]}</span>
        </li>
      ))}
    </ol>
  )
}
