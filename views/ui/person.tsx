import { writeTelephone } from '../../src/platform/telephone.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { CareMessages } from '../messages/care.ts'
import { Hours } from './hours.tsx'
import { Name, Telephone } from './text.tsx'

/** The one person to call: name, role, number and hours. Caregivers also read what that person does for them. */
export const ContactPerson = ({
  m,
  practice,
  isForCaregivers = true,
}: {
  m: CareMessages
  practice: Practice
  isForCaregivers?: boolean
}) => (
  <>
    <div class="person">
      <span class="person__face" aria-hidden="true">
        {practice.contactName.charAt(0)}
      </span>
      <p>
        <b>
          <Name of={practice.contactName} />
        </b>
        <br />
        <span class="soft">{m.person.role[practice.contactRole]}</span>
      </p>
    </div>
    {isForCaregivers && <p>{m.person.promise({ name: firstName(practice), days: practice.contactDays })}</p>}
    <p>
      <Telephone number={practice.contactPhone} large />
      <br />
      <span class="small soft">
        <Hours m={m} text={practice.contactHours} starts />
      </span>
    </p>
  </>
)

export const firstName = (practice: Pick<Practice, 'contactName'>): string => practice.contactName.replace(/ \(.*\)$/, '')

/** Whom to call, for use inside a sentence, where the number stays on one line. */
export const callOf = (practice: Pick<Practice, 'contactName' | 'contactPhone'>) => ({
  name: firstName(practice),
  phone: writeTelephone(practice.contactPhone).replaceAll(' ', '\u00a0'),
})
