import type { Offering } from '../../src/directory/offering.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: CareMessages; of: Pick<Offering, 'code' | 'name'> }

/** Puts an offering on the list of this browser, or takes it off. Only a script can, so only with script it is there. */
export const Keep = ({ m, of: { code, name } }: Props) => (
  <p class="keep needs-script">
    <button class="button" data-kind="quiet" data-fit type="button" data-keep={code}>
      <Icon name="keep" />
      <span>{m.shortlist.keep}</span>
      <span class="visually-hidden">
        {' '}
        <Name of={name} />
      </span>
    </button>
    <span class="small" role="status"></span>
  </p>
)
