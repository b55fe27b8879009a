import type { Actor, Role } from '../../src/identity/actor.ts'
import type { OpenInvitation } from '../../src/identity/store-invitations.ts'
import type { Member } from '../../src/identity/store-people.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { longDay, shortDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'

type Props = {
  m: Messages
  actor: Actor
  now: Date
  members: Member[]
  invitations: OpenInvitation[]
  /** Those that this reader gives, and so invites for. */
  roles: Role[]
  done?: string | undefined
}

export function peoplePage(props: Props): Page {
  const { m, actor, members, invitations, done } = props
  return {
    title: m.people.title,
    shell: { area: 'work', actor, current: 'people' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{m.people.title}</h1>
            <p class="lead">{m.people.lead({ practice: actor.practice.name })}</p>
          </div>
          <a class="button" href={paths.invite}>
            <Icon name="letter" />
            {m.people.invite.title}
          </a>
        </div>
        <Done m={m} word={done} />
        <WaitingKeys m={m} members={members} />
        <div class="stack">
          {invitations.length > 0 && (
            <section class="flow" aria-labelledby="uitgenodigd">
              <h2 id="uitgenodigd">{m.people.invited}</h2>
              <p>{m.people.invitedText}</p>
              <Invitations {...props} />
            </section>
          )}
          <section class="flow" aria-labelledby="mensen">
            <h2 id="mensen">{m.people.members}</h2>
            <p>{m.people.review}</p>
            <Members m={m} members={members} actor={actor} />
          </section>
        </div>
      </div>
    ),
  }
}

/** Somebody cannot work until a colleague spoke to them: that comes first. */
const WaitingKeys = ({ m, members }: Pick<Props, 'm' | 'members'>) => {
  const waiting = members.filter(({ hasUnconfirmedPasskey }) => hasUnconfirmedPasskey)
  if (waiting.length === 0) return null
  return (
    <Alert tone="calm" text={m.people.waitingKeys({ count: waiting.length })}>
      <ul>
        {waiting.map(({ membershipId, name }) => (
          <li class="row">
            <a href={paths.member(membershipId)}>{m.people.confirmFor({ name })}</a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

export const dayText = (m: Messages, instant: string): string => longDay(m, dayOf(new Date(instant)))
const shortText = (m: Messages, instant: string): string => shortDay(m, dayOf(new Date(instant)))

const Invitations = ({ m, invitations, roles, now }: Props) => (
  <table class="table" data-cards>
    <caption class="visually-hidden">{m.people.invited}</caption>
    <thead>
      <tr>
        <th scope="col">{m.people.name}</th>
        <th scope="col">{m.people.organisation}</th>
        <th scope="col">{m.people.role}</th>
        <th scope="col">{m.people.until}</th>
        <th scope="col">{m.people.actions}</th>
      </tr>
    </thead>
    <tbody>
      {invitations.map((invitation) => (
        <tr>
          <th scope="row">
            {invitation.name}
            <span class="reference soft">{invitation.email}</span>
          </th>
          <td data-label={m.people.organisation}>
            <Name of={invitation.organisation} />
          </td>
          <td data-label={m.people.role}>{m.identity.role[invitation.role]}</td>
          <td data-label={m.people.until}>
            {invitation.expiresAt > now.toISOString() ? dayText(m, invitation.expiresAt) : <Status tone="late" text={m.people.ranOut} />}
          </td>
          <td>{roles.includes(invitation.role) && <InvitationActions m={m} invitation={invitation} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const InvitationActions = ({ m, invitation }: { m: Messages; invitation: OpenInvitation }) => (
  <div class="row">
    <form method="post" action={paths.invitationAgain(invitation.id)}>
      <input type="hidden" name="seen" value={invitation.expiresAt} />
      <button class="button" data-kind="secondary" data-fit type="submit">
        {m.people.again}
        <span class="visually-hidden">{m.people.againFor(invitation)}</span>
      </button>
    </form>
    <form method="post" action={paths.invitationRevoke(invitation.id)}>
      <button class="button" data-kind="quiet" data-fit type="submit">
        {m.people.revoke}
        <span class="visually-hidden">{m.people.againFor(invitation)}</span>
      </button>
    </form>
  </div>
)

const Members = ({ m, members, actor }: Pick<Props, 'm' | 'members' | 'actor'>) => (
  <table class="table" data-cards>
    <caption class="visually-hidden">{m.people.members}</caption>
    <thead>
      <tr>
        <th scope="col">{m.people.name}</th>
        <th scope="col">{m.people.organisation}</th>
        <th scope="col">{m.people.role}</th>
        <th scope="col">{m.people.since}</th>
        <th scope="col">{m.people.seen}</th>
        <th scope="col">{m.people.signsIn}</th>
      </tr>
    </thead>
    <tbody>
      {members.map((member) => (
        <tr>
          <th scope="row">
            <a href={paths.member(member.membershipId)}>{member.name}</a>
            {member.personId === actor.personId && <span class="soft"> ({m.people.you})</span>}
            <span class="reference soft">{m.identity.job[member.job]}</span>
          </th>
          <td data-label={m.people.organisation}>
            <Name of={member.organisation} />
          </td>
          <td data-label={m.people.role}>{m.identity.role[member.role]}</td>
          <td data-label={m.people.since}>{shortText(m, member.since)}</td>
          <td data-label={m.people.seen}>{member.seenAt ? shortText(m, member.seenAt) : m.people.never}</td>
          <td data-label={m.people.signsIn}>
            <SignsIn m={m} member={member} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** How somebody gets in, or why not yet. */
export const SignsIn = ({ m, member }: { m: Messages; member: Member }) => {
  const { hasPasskey, hasUnconfirmedPasskey, isKnownElsewhere, isDemo } = member
  if (hasUnconfirmedPasskey) return <Status tone="waiting" text={m.people.waits} />
  if (hasPasskey) return <Status tone="good" text={m.people.hasKey} />
  if (isKnownElsewhere) return <Status tone="good" text={m.people.elsewhere} />
  return <Status tone="rest" text={isDemo ? m.people.example : m.people.noKey} />
}
