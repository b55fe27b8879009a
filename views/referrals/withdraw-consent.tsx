import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { ConsentAbout } from '../../src/referrals/details.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { ReferralCrumbs } from './crumbs.tsx'
import { nameOf } from './name.ts'

type Props = { m: Messages; actor: Actor; record: ReferralRecord; about: ConsentAbout }

/** What taking back a yes means, before it happens: it cannot be undone. */
export function withdrawConsentPage({ m, actor, record: { referral }, about }: Props): Page {
  const texts = m.rights.consent
  const title = texts.sureTitle[about]
  const follows = [
    ...texts.follows[about],
    ...(about === 'caregiver' && !hasEnded(referral.status) ? [texts.followsEnd] : []),
    ...(referral.forwardedTo ? [m.forwarding.notThere(referral.forwardedTo)] : []),
    texts.followsFinal,
  ]
  return {
    title,
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={referral} text={title} />
        <div class="intro">
          <p class="kicker">
            <Name of={`${nameOf(m, referral)}, ${referral.reference}`} />
          </p>
          <h1>{title}</h1>
          <p class="lead">{texts.sureLead[about]}</p>
        </div>
        <div class="flow">
          <h2>{texts.thenHappens}</h2>
          <ul class="ticks">
            {follows.map((what) => (
              <li>
                <Icon name="arrow" />
                <span>{what}</span>
              </li>
            ))}
          </ul>
          <form method="post" action={paths.consentWithdraw(referral.id)} class="row">
            <input type="hidden" name="about" value={about} />
            <button class="button" type="submit" name="sure" value="yes">
              {texts.sure}
            </button>
            <a href={paths.referral(referral.id)}>{texts.back}</a>
          </form>
        </div>
      </div>
    ),
  }
}
