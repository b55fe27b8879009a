import { roomOf } from '../../src/directory/offering.ts'
import type { Gone, Listed } from '../../src/directory/shortlist.ts'
import { paths } from '../../src/paths.ts'
import { commaOf, unbroken } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { RoomStatus, Verified } from '../search/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { Hours } from '../ui/hours.tsx'
import { Icon } from '../ui/icon.tsx'
import { Qr } from '../ui/qr.tsx'
import { Name, Naming, Telephone, Written } from '../ui/text.tsx'
import { Keep } from './keep.tsx'
import type { ListProps } from './shortlist.tsx'

const longestNote = 500

/** What somebody wants to have at hand to ring, and room for a note of their own. */
export const ListedItem = ({ m, list, listed, kind, today, wholeAddress }: ListProps & { listed: Listed }) => (
  <li class="card shortlist__item" data-listed={listed.asked}>
    <div class="offering__top">
      <div>
        <h2 class="as-h3 row">
          <a href={paths.offering(list.practice.slug, listed.slug)}>
            <Name of={listed.name} />
          </a>
        </h2>
        <p class="kicker">
          {m.directory.inPlace({
            type: listed.types.map((type) => m.directory.supportType[type].name).join(commaOf(m.lang)),
            place: listed.place,
          })}
          {listed.organisation !== listed.name && (
            <span class="soft">
              {' '}
              <Naming name={listed.organisation} say={(name) => m.search.provider({ name })} />
            </span>
          )}
        </p>
      </div>
      <RoomStatus m={m} room={roomOf(listed)} available={listed.available} unit={listed.unit} />
    </div>
    <Facts
      kind="lines"
      facts={[
        [m.shortlist.phone, listed.phone && <Telephone number={listed.phone} />],
        [m.directory.page.opening, listed.openingHours && <Hours m={m} text={listed.openingHours} />],
        [m.directory.page.arrange, howToApply(m, listed)],
        [m.search.costWord, listed.costNote && <Written text={unbroken(listed.costNote)} />],
      ]}
    />
    <Verified m={m} of={listed} today={today} />
    {kind === 'shared' ? <Keep m={m} of={listed} /> : <Note m={m} listed={listed} />}
    <div class="shortlist__link">
      <Qr address={wholeAddress(paths.short(listed.code))} label={m.directory.link.picture({ name: listed.name })} />
    </div>
  </li>
)

const howToApply = (m: CareMessages, { whoMayApply, applicationProcess }: Listed) => (
  <>
    {whoMayApply ? m.directory.whoMayApply[whoMayApply] : m.directory.page.arrangeUnknown}{' '}
    {applicationProcess && <Written text={applicationProcess} />}
  </>
)

/** Stays in the browser: the portal never gets to see it. */
const Note = ({ m, listed }: { m: CareMessages; listed: Listed }) => (
  <>
    <div class="field shortlist__note">
      <label for={`notitie-${listed.asked}`}>
        {m.shortlist.note} <span class="soft">{m.shortlist.noteStays}</span>
      </label>
      <textarea
        class="input"
        id={`notitie-${listed.asked}`}
        data-note={listed.asked}
        rows={2}
        maxlength={longestNote}
        placeholder=" "
        autocomplete="off"
      />
    </div>
    <Remove m={m} asked={listed.asked} name={listed.name} />
  </>
)

/** What was on the list and is not offered here any more. */
export const GoneItem = ({ m, gone, isOwn }: { m: CareMessages; gone: Gone; isOwn: boolean }) => (
  <li class="card shortlist__item" data-tone="sunken" data-listed={gone.asked}>
    <p>
      <Icon name="alert" /> {gone.name ? <Naming name={gone.name} say={(name) => m.shortlist.gone({ name })} /> : m.shortlist.goneUnknown}
    </p>
    {isOwn && <Remove m={m} asked={gone.asked} name={gone.name ?? ''} />}
  </li>
)

const Remove = ({ m, asked, name }: { m: CareMessages; asked: string; name: string }) => (
  <p data-screen>
    <button class="button" data-kind="quiet" data-fit type="button" data-remove={asked}>
      <Icon name="cross" />
      {m.shortlist.remove}
      <span class="visually-hidden">
        {' '}
        <Name of={name} />
      </span>
    </button>
  </p>
)
