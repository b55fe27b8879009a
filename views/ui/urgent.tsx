import { urgentNumbers } from '../../src/practice/urgent.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from './icon.tsx'
import { Telephone } from './text.tsx'

type Props = { m: CareMessages; outOfHoursPhone?: string | undefined }

/** Large numbers, quiet words. The number of the out-of-hours doctor is the practice's own. */
export const Urgent = ({ m, outOfHoursPhone }: Props) => (
  <section class="urgent" id="spoed" aria-labelledby="spoed-kop">
    <h2 id="spoed-kop">
      <Icon name="alert" />
      {m.urgent.title}
    </h2>
    <UrgentNumbers m={m} outOfHoursPhone={outOfHoursPhone} />
  </section>
)

export const UrgentNumbers = ({ m, outOfHoursPhone }: Props) => (
  <ul>
    <li>
      <Telephone number={urgentNumbers.danger} />
      {m.urgent.danger}
    </li>
    <li>
      <Telephone number={urgentNumbers.suicide} />
      {m.urgent.suicide}
    </li>
    <li>
      <Telephone number={urgentNumbers.violence} />
      {m.urgent.violence}
    </li>
    {outOfHoursPhone && (
      <li>
        <Telephone number={outOfHoursPhone} />
        {m.urgent.doctor}
      </li>
    )}
  </ul>
)
