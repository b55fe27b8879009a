import { paths } from '../../src/paths.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'
import { Crumbs } from '../ui/wayfinding.tsx'
import { nameOf } from './name.ts'

/** The way to a page that belongs to one referral. */
export const ReferralCrumbs = ({ m, referral, text }: { m: Messages; referral: ReferralLine; text: string }) => (
  <Crumbs
    m={m}
    path={[
      { text: m.referrals.list.title, href: paths.referrals },
      { text: nameOf(m, referral), href: paths.referral(referral.id) },
      { text },
    ]}
  />
)
