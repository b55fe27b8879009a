import type { DeadLink } from '../../src/identity/invitation.ts'
import type { Invitation } from '../../src/identity/store-acceptance.ts'
import { paths } from '../../src/paths.ts'
import { capitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Name } from '../ui/text.tsx'

export function invitationPage({ m, invitation, address }: { m: Messages; invitation: Invitation; address: string }): Page {
  const { name, invitedBy, organisation, role, job, practice } = invitation
  const text = m.people.invitation
  const title = text.title({ practice: practice.name })
  return {
    title,
    shell: { area: 'portal' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">
            {text.hello({ name })}
            <br />
            {invitedBy ? text.by({ who: invitedBy, practice: practice.name }) : text.byOperator({ practice: practice.name })}
          </p>
        </div>
        <div class="split" data-side="even">
          <div class="flow">
            <h2>{text.as}</h2>
            <Facts
              kind="lines"
              facts={[
                [m.people.organisation, <Name of={organisation} />],
                [m.people.role, capitalised(m.identity.role[role])],
                [m.people.job, capitalised(m.identity.job[job])],
              ]}
            />
            <p class="small soft">{text.log}</p>
          </div>
          <div class="card flow" data-tone="accent">
            <h2>{text.next}</h2>
            <ol class="bullets">
              {text.steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
            <form method="post" action={address}>
              <button class="button" data-wide type="submit">
                {text.accept}
              </button>
            </form>
            <p class="small soft">{text.notYou}</p>
          </div>
        </div>
      </div>
    ),
  }
}

/** A link that leads nowhere any more: why, and what to do. */
export function deadLinkPage({ m, link, state }: { m: Messages; link: 'invitation' | 'recovery'; state: DeadLink }): Page {
  const { title, text } = m.people.dead[link][state]
  const isForHelp = link === 'recovery'
  return {
    title,
    shell: { area: 'portal' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
        </div>
        <p class="row">
          {isForHelp && (
            <a class="button" href={paths.recover}>
              {m.people.dead.toRecover}
            </a>
          )}
          <a href={paths.signIn}>{m.people.dead.toSignIn}</a>
        </p>
      </div>
    ),
  }
}
