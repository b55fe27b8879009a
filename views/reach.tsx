import { paths } from '../src/paths.ts'
import type { Practice } from '../src/practice/practice.ts'
import type { CareMessages } from './messages/care.ts'
import { Hours } from './ui/hours.tsx'
import { Icon } from './ui/icon.tsx'
import { spoken, telOf } from './ui/text.tsx'

/** On top of every page for caregivers: whom to ring, and who listens day and night. Without a practice there is no number yet, but a way to one. */
export const Reach = ({ m, practice }: { m: CareMessages; practice: Practice | undefined }) => (
  <div class="reach" data-screen>
    <div class="wrap">
      {practice ? (
        <>
          <a href={telOf(practice.contactPhone)}>
            <Icon name="phone" />
            <span>
              {m.frame.reach.call} <b class="num">{spoken(practice.contactPhone)}</b>
            </span>
          </a>
          <span class="reach__hours">
            <Hours m={m} text={practice.contactHours} starts />
          </span>
          <a href={telOf(practice.listeningPhone)}>
            <Icon name="ear" />
            <span>
              {m.frame.reach.listen} <b class="num">{spoken(practice.listeningPhone)}</b>
            </span>
          </a>
        </>
      ) : (
        <a href={`${paths.home}#gemeenten`}>
          <Icon name="phone" />
          <span>{m.frame.reach.choose}</span>
        </a>
      )}
    </div>
  </div>
)
