import { dayOf } from '../../src/platform/day.ts'
import type { FollowedMessage } from '../../src/referrals/followed.ts'
import { capitalised, longDay } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { TextArea } from '../ui/field.tsx'
import { Name, Written } from '../ui/text.tsx'
import { type FollowedProps, followPlaces, formOf, Typed } from './follow-parts.tsx'

/** What the caregiver and the organisation that answers wrote to each other. */
export const FollowMessages = (props: FollowedProps) => {
  const { m, followed, typed, key } = props
  const { messages, answeringOrganisation: organisation, acts } = followed
  const texts = m.following.messages
  const mayWrite = acts.includes('message')
  if (messages.length === 0 && !mayWrite) return null
  const form = formOf(props, 'message')
  return (
    <section class="flow" aria-labelledby="berichten">
      <h2 id="berichten">{texts.title}</h2>
      {mayWrite && <p>{texts.lead({ organisation })}</p>}
      {messages.length === 0 ? (
        <p class="soft">{texts.none}</p>
      ) : (
        <ol class="flow">
          {messages.map((message) => (
            <One m={m} message={message} />
          ))}
        </ol>
      )}
      {mayWrite && (
        <form method="post" action={followPlaces.message} novalidate class="flow">
          <Typed typed={typed} />
          <input type="hidden" name="key" value={form.typed.key ?? key} />
          <TextArea m={m} form={form} name="message" label={texts.label} hint={texts.hint} max={1000} />
          <p class="row">
            <button class="button" data-kind="secondary" type="submit">
              {texts.send}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

const One = ({ m, message: { organisation, text, at, readAt } }: { m: CareMessages; message: FollowedMessage }) => {
  const texts = m.following.messages
  return (
    <li class="card flow" data-room="tight" data-tone={organisation ? undefined : 'sunken'}>
      <p>
        <b>
          {organisation ? (
            <bdi lang="nl">
              <Name of={capitalised(organisation)} />
            </bdi>
          ) : (
            texts.you
          )}
        </b>
        <br />
        <time class="small soft" datetime={at}>
          {longDay(m, dayOf(new Date(at)))}
        </time>
      </p>
      {/* a caregiver writes in any language */}
      <p>{organisation ? <Written text={text} /> : <bdi>{text}</bdi>}</p>
      {!organisation && <p class="small soft">{readAt ? texts.read({ day: longDay(m, dayOf(new Date(readAt))) }) : texts.unread}</p>}
    </li>
  )
}
