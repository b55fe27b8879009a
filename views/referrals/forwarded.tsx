import { paths } from '../../src/paths.ts'
import { type Capacity, mayForward } from '../../src/referrals/policy.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import { uncapitalised } from '../format.ts'
import type { Messages } from '../messages/nl.ts'

type Props = { m: Messages; referral: ReferralLine }

/** Where it went on, and how it stands there. */
export const ForwardedTo = ({ m, to }: { m: Messages; to: ReferralLine['forwardedTo'] }) =>
  to === null ? null : (
    <>
      <p>{m.forwarding.wentTo(to)}</p>
      <p>
        <b>{standing(m, to)}</b>
      </p>
    </>
  )

/** What the practice where it went reported, in a sentence. */
function standing(m: Messages, { municipality, status }: NonNullable<ReferralLine['forwardedTo']>): string {
  if (status === null) return m.forwarding.noNews
  const said = uncapitalised(m.referrals.status[status].coordinator)
  return status === 'started' ? m.forwarding.running({ municipality, said }) : m.forwarding.ended({ municipality, said })
}

/** That it came from another practice, for who works on it here. */
export const ForwardedHere = ({ m, referral: { forwardedFrom } }: Props) =>
  forwardedFrom === null ? null : <p class="soft">{m.forwarding.cameFrom}</p>

/** The way to another practice, for who may go it. */
export const ToForward = ({ m, referral, capacity }: Props & { capacity: Capacity }) =>
  mayForward(capacity, referral) ? (
    <p>
      {m.forwarding.elsewhere} <a href={paths.referralForward(referral.id)}>{m.forwarding.link}</a>
    </p>
  ) : null
