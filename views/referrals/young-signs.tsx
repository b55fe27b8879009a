import { isAdult } from '../../src/referrals/contact.ts'
import type { ReferralLine, ReferralRecord } from '../../src/referrals/record.ts'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Status } from '../ui/status.tsx'
import { ContactLine } from './contacts-part.tsx'

type Aged = Pick<ReferralLine, 'ageGroup' | 'referredBy'>

/** That it is a young carer, and below sixteen whom to call first. Empty where the age may not be read. */
export const YoungSigns = ({ m, referral: { ageGroup, referredBy } }: { m: Messages; referral: Aged }) =>
  ageGroup === '' ? null : (
    <>
      <Status tone="waiting" icon="people" text={m.youngWork.sign[ageGroup]} />
      {ageGroup !== 'from16' && !referredBy && <Status tone="soon" icon="phone" text={m.youngWork.callFirst} />}
    </>
  )

/** Whom to call before anything else, with what that adult does. */
export const CallFirst = ({ m, record: { referral, contacts } }: { m: Messages; record: ReferralRecord }) => {
  const { ageGroup } = referral
  const adult = contacts.find(({ kind }) => isAdult(kind))
  if (ageGroup === '' || ageGroup === 'from16' || !adult) return null
  return (
    <Alert tone="calm" text={m.youngWork.callFirst}>
      <ContactLine m={m} contact={adult} />
      <p>{m.youngWork.afterwards[ageGroup]}</p>
      {ageGroup === 'under12' && adult.kind === 'trusted_adult' && <p>{m.youngWork.noParent}</p>}
    </Alert>
  )
}
