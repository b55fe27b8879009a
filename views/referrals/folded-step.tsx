import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { ReferralStep } from '../../src/referrals/referral.ts'
import { Icon } from '../ui/icon.tsx'
import type { ShowProps } from './show.tsx'

/** A step with a form of its own, folded until somebody needs it or it comes back. */
export const FoldedStep = ({
  m,
  record,
  step,
  mine,
  title,
  children,
}: PropsWithChildren<ShowProps & { mine: ReferralStep; title: string }>) => (
  <details class="disclosure" open={step === mine}>
    <summary>
      <Icon name="down" />
      {title}
    </summary>
    <form method="post" action={paths.referral(record.referral.id)} novalidate class="disclosure__body flow">
      <input type="hidden" name="version" value={record.referral.version} />
      {children}
      <p>
        <button class="button" data-kind="secondary" type="submit" name="step" value={mine}>
          {m.referrals.step[mine]}
        </button>
      </p>
    </form>
  </details>
)
