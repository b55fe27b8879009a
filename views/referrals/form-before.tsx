import type { Agreement } from '../../src/agreements/agreement.ts'
import type { Room } from '../../src/agreements/store-room.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Telephone, Written } from '../ui/text.tsx'

/** Whoever cannot wait rings before writing. */
export const Urgent = ({ m, practice }: { m: Messages; practice: Practice }) => {
  const texts = m.referrals.form
  return (
    <div class="alert" data-tone="late">
      <Icon name="phone" />
      <p>
        <b>{texts.urgentTitle}</b> {texts.urgentText} <Telephone number={practice.contactPhone} />. {texts.urgentThen}
      </p>
    </div>
  )
}

/** Read before anything is filled in: whether the agreement fits this caregiver, and whether there is room. */
export const DoesItFit = ({ m, agreement: { terms }, room }: { m: Messages; agreement: Agreement; room: Room | undefined }) => {
  const { fits } = m.referrals.form
  const said = (['targetGroup', 'exclusion', 'capacityNote'] as const)
    .filter((field) => terms[field] !== '')
    .map((field) => [fits[field], <Written text={terms[field]} />] as const)
  const facts = room ? [...said, [m.room.title, roomText(m, room)] as const] : said
  return facts.length === 0 ? null : (
    <section class="card flow" data-room="tight" aria-labelledby="past">
      <h2 class="as-h3" id="past">
        {fits.title}
      </h2>
      <Facts kind="lines" facts={facts} />
    </section>
  )
}

/** What is known of how busy it is; a sentence for each, none for what nobody knows. */
const roomText = ({ room: texts }: Messages, { running, waiting, noPlace, free }: Room): string =>
  [
    texts.running({ count: running }),
    waiting > 0 && texts.waiting({ count: waiting }),
    noPlace > 0 && texts.noPlace({ count: noPlace }),
    free !== null && texts.free({ count: free }),
  ]
    .filter(Boolean)
    .join(' ')

/** The four roles of a caregiver, for the talk; nothing of it is filled in or kept. */
export const Roles = ({ m }: { m: Messages }) => {
  const { roles } = m.referrals.form
  return (
    <details class="disclosure">
      <summary>
        <Icon name="down" />
        {roles.title}
      </summary>
      <div class="disclosure__body flow" data-room="tight">
        <p>{roles.lead}</p>
        <dl class="flow" data-room="tight">
          {roles.list.map(([role, question]) => (
            <div>
              <dt>
                <b>{role}</b>
              </dt>
              <dd>{question}</dd>
            </div>
          ))}
        </dl>
        <p class="small soft">{roles.source}</p>
      </div>
    </details>
  )
}
