import type { OpenSession } from '../../src/identity/store-sessions.ts'
import { paths } from '../../src/paths.ts'
import { shortMoment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Status } from '../ui/status.tsx'
import type { AccountProps } from './account.tsx'

export const Sessions = ({ m, actor, account: { sessions } }: AccountProps) => (
  <section class="flow" aria-labelledby="sessies">
    <h2 id="sessies">{m.account.sessions}</h2>
    <p>{m.account.sessionsText}</p>
    <ul class="list">
      {sessions.map((session) => (
        <Session m={m} session={session} isThis={session.id === actor.sessionId} />
      ))}
    </ul>
    {sessions.length > 1 && (
      <form method="post" action={paths.accountSessions}>
        <button class="button" data-kind="secondary" type="submit">
          {m.account.endOthers}
        </button>
      </form>
    )}
  </section>
)

const Session = ({ m, session, isThis }: { m: Messages; session: OpenSession; isThis: boolean }) => {
  const device = session.device || m.account.unknownDevice
  const since = shortMoment(m, new Date(session.createdAt))
  return (
    <li class="card flow" data-room="tight">
      <h3>
        {device}, {m.account.means[session.means]}
      </h3>
      {isThis && (
        <p>
          <Status tone="good" text={m.account.thisOne} />
        </p>
      )}
      <Facts
        kind="across"
        facts={[
          [m.account.since, since],
          [m.account.seen, shortMoment(m, new Date(session.seenAt))],
        ]}
      />
      <form method="post" action={paths.accountSession(session.id)}>
        <button class="button" data-kind="secondary" data-fit type="submit">
          {isThis ? m.account.endThis : m.account.end}
          <span class="visually-hidden">{` ${device}, ${since}`}</span>
        </button>
      </form>
    </li>
  )
}
