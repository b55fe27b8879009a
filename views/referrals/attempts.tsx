import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { attemptsOf, isUnreached } from '../../src/referrals/attempts.ts'
import type { Capacity } from '../../src/referrals/policy.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { isOwnRequest } from '../../src/referrals/referral.ts'
import { moment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { callOf } from '../ui/person.tsx'

type Props = { m: Messages; actor: Actor; record: ReferralRecord; capacity: Capacity }

/** How often the caregiver was called in vain; and once the referrer was told, what each of the two can do. */
export const Attempts = ({ m, actor, record: { referral, timeline }, capacity }: Props) => {
  const { attempts } = m.referrals
  const ours = isOwnRequest(referral) ? m.ownRequestWork.attempts : attempts
  const called = attemptsOf(timeline)
  const last = called.at(-1)
  if (!last || referral.status !== 'received') return null
  const count = attempts.count({ count: called.length })
  if (!isUnreached(timeline))
    return (
      <p>
        <b>{count}</b> {attempts.last({ when: moment(m, new Date(last.at)) })} {ours.rule}
      </p>
    )
  if (capacity === 'referrer')
    return (
      <Alert tone="calm" text={count}>
        <p>{attempts.referrerText(callOf(actor.practice))}</p>
        {!referral.hidden && (
          <p class="row">
            <a href={paths.referralAmend(referral.id)}>{m.amending.link}</a>
          </p>
        )}
      </Alert>
    )
  return (
    <Alert tone="calm" text={`${count} ${ours.told}`}>
      <p>{ours.toldText}</p>
      {!referral.hidden && capacity === 'recipient' && (
        <p>
          <a class="button" data-kind="secondary" href={paths.referralLetter(referral.id)}>
            {attempts.toLetter}
          </a>
        </p>
      )}
    </Alert>
  )
}
