import { paths } from '../../src/paths.ts'
import { type Capacity, canBeFollowed, mayHandOut } from '../../src/referrals/policy.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'

type Props = { m: Messages; referral: ReferralLine; capacity: Capacity }

const isOffered = ({ referral, capacity }: Props) => mayHandOut(capacity) && canBeFollowed(referral)

/** What the caregiver may take home; quiet, for it is made once. */
export const HandoutCard = (props: Props) => {
  const { card } = props.m.follow
  if (!isOffered(props)) return null
  return (
    <section class="card flow" data-tone="mist" aria-labelledby="uitleg">
      <h2 class="as-h3" id="uitleg">
        <Icon name="letter" /> {card.title}
      </h2>
      <p>
        {card.text} {props.referral.referredBy ? card.again : props.m.ownRequestWork.newSheet}
      </p>
      <form method="post" action={paths.referralHandout(props.referral.id)}>
        <button class="button" data-kind="secondary" data-fit type="submit">
          {card.make}
        </button>
      </form>
    </section>
  )
}

/** From the receipt of a referral to that card. */
export const HandoutLink = (props: Props) =>
  isOffered(props) ? (
    <p>
      <a href="#uitleg">{props.m.follow.card.link}</a>
    </p>
  ) : null
