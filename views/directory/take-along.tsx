import type { Offering } from '../../src/directory/offering.ts'
import { paths } from '../../src/paths.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Qr } from '../ui/qr.tsx'
import { Keep } from './keep.tsx'

type Props = { m: CareMessages; offering: Offering; practice: string; address: string }

/** To keep, share, print or write down. */
export const TakeAlong = ({ m, offering, practice, address }: Props) => (
  <div class="flow" data-room="tight">
    <Keep m={m} of={offering} />
    <p class="keep needs-script" data-screen>
      <button class="button" data-kind="quiet" data-fit type="button" data-share={address}>
        <Icon name="share" />
        {m.directory.link.share}
      </button>
      <span class="small" role="status"></span>
    </p>
    <p>
      <PrintButton text={m.directory.page.print} kind="quiet" />
    </p>
    <details class="disclosure">
      <summary data-screen>
        <Icon name="down" />
        {m.directory.link.title}
      </summary>
      <div class="short-link">
        <Qr address={address} label={m.directory.link.picture({ name: offering.name })} />
        <p class="small">
          {m.directory.link.text} <b class="short-link__address">{address.replace(/^https?:\/\//, '')}</b>
        </p>
        <p data-screen class="row">
          <a href={paths.offeringQr(practice, offering.slug)} download>
            {m.directory.link.download}
          </a>
        </p>
      </div>
    </details>
  </div>
)
