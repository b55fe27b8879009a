import type { Actor } from '../../src/identity/actor.ts'
import type { UnconfirmedPasskey } from '../../src/identity/store-confirming.ts'
import type { Member } from '../../src/identity/store-people.ts'
import { paths } from '../../src/paths.ts'
import { capitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { type FormState, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { JobField, RoleField } from './invite.tsx'
import { dayText, SignsIn } from './people.tsx'

type Props = {
  m: Messages
  actor: Actor
  member: Member
  unconfirmed: UnconfirmedPasskey[]
  form: FormState
  mayChange: boolean
  mayConfirm: boolean
  alert?: string | undefined
  done?: string | undefined
}

export function memberPage(props: Props): Page {
  const { m, actor, member, unconfirmed, form, mayChange, alert, done } = props
  return {
    title: titleOf(m, form, member.name, alert),
    shell: { area: 'work', actor, current: 'people' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.people.title, href: paths.people }, { text: member.name }]} />
        {alert && <Alert text={alert} />}
        <div class="intro">
          <p class="kicker">{m.people.member.kicker}</p>
          <h1>{member.name}</h1>
        </div>
        <Done m={m} word={done} />
        <div class="stack">
          {unconfirmed.length > 0 && <Keys {...props} />}
          <Being m={m} member={member} />
          {mayChange ? (
            <>
              <Change {...props} />
              <End m={m} member={member} />
            </>
          ) : (
            <p>{actor.personId === member.personId ? m.people.member.own : m.people.member.adminOnly}</p>
          )}
        </div>
      </div>
    ),
  }
}

const Being = ({ m, member }: Pick<Props, 'm' | 'member'>) => (
  <Facts
    kind="lines"
    facts={[
      [m.people.organisation, <Name of={member.organisation} />],
      [m.people.role, capitalised(m.identity.role[member.role])],
      [m.people.job, capitalised(m.identity.job[member.job])],
      [m.people.since, dayText(m, member.since)],
      [m.people.seen, member.seenAt ? dayText(m, member.seenAt) : capitalised(m.people.never)],
      [m.people.signsIn, <SignsIn m={m} member={member} />],
    ]}
  />
)

/** Made after a mail: whoever reads that mailbox could have made it, so somebody who knows its owner asks. */
const Keys = ({ m, actor, member, unconfirmed, mayConfirm }: Props) => (
  <section class="card flow" data-tone="accent" aria-labelledby="sleutel">
    <h2 id="sleutel">{m.people.member.key}</h2>
    <p>{mayConfirm ? m.people.member.keyText(member) : m.people.member.keyOwn}</p>
    {unconfirmed.map(({ id, name, createdAt, opens }) => (
      <form method="post" action={paths.memberPasskey(member.membershipId, id)} class="flow">
        <p>
          <b>{m.people.member.keyMade({ key: name, day: dayText(m, createdAt) })}</b>
        </p>
        {mayConfirm && opens !== 'all' && <p>{m.people.member.keyOpens[opens](actor.practice)}</p>}
        {mayConfirm && (
          <p>
            <button class="button" type="submit">
              <Icon name="check" />
              {m.people.member.spoke}
              <span class="visually-hidden">: {name}</span>
            </button>
          </p>
        )}
      </form>
    ))}
    {mayConfirm && <p class="small soft">{m.people.member.keyWrong}</p>}
  </section>
)

const Change = ({ m, actor, member, unconfirmed, form }: Props) => (
  <section class="flow" aria-labelledby="wijzigen">
    <h2 id="wijzigen">{m.people.member.change}</h2>
    <p>{m.people.member.changeText}</p>
    <form method="post" action={paths.member(member.membershipId)} novalidate class="form">
      <input type="hidden" name="seen" value={form.typed.seen ?? ''} />
      <RoleField m={m} form={form} actor={actor} />
      <JobField m={m} form={form} />
      <p class="row form__send">
        <button class="button" data-kind={unconfirmed.length > 0 ? 'secondary' : undefined} type="submit">
          {m.people.member.save}
        </button>
      </p>
    </form>
  </section>
)

const End = ({ m, member }: Pick<Props, 'm' | 'member'>) => (
  <details class="disclosure">
    <summary>
      <Icon name="down" />
      {m.people.member.end}
    </summary>
    <form method="post" action={paths.memberEnd(member.membershipId)} class="disclosure__body flow">
      <p>{m.people.member.endText(member)}</p>
      <p>
        <button class="button" data-kind="secondary" type="submit">
          {m.people.member.endNow}
        </button>
      </p>
    </form>
  </details>
)
