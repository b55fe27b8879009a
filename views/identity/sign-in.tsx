import type { Membership } from '../../src/identity/actor.ts'
import type { SignInPractice } from '../../src/identity/store-oidc.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { ThroughOrganisation } from './organisation-sign-in.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { LostPasskey } from './recovery.tsx'

type Props = {
  m: Messages
  /** Those whose people can sign in at their own organisation. */
  practices: SignInPractice[]
  /** Whom the demo offers, if there is a demo. */
  people: Membership[]
  /** This page at the address where keys work, if it is not here. */
  elsewhere: string | undefined
  alert?: string | undefined
  done?: string | undefined
}

export function signInPage({ m, practices, people, elsewhere, alert, done }: Props): Page {
  return {
    title: alert ? m.form.error + m.identity.signIn : m.identity.signIn,
    shell: { area: 'portal' },
    passkeys: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{m.identity.signIn}</h1>
          <p class="lead">{m.identity.forWhom}</p>
          <p class="row">
            <a href={paths.home}>{m.identity.toSearch}</a>
          </p>
        </div>
        {alert && (
          <div class="alert page-alert" data-tone="late" role="alert">
            <Icon name="alert" />
            <p>{alert}</p>
          </div>
        )}
        <Done m={m} word={done} />
        <div class="stack">
          <WithPasskey m={m} elsewhere={elsewhere} />
          <ThroughOrganisation m={m} practices={practices} />
          <LostPasskey m={m} />
          {people.length > 0 && <DemoPeople m={m} people={people} />}
        </div>
      </div>
    ),
  }
}

const WithPasskey = ({ m, elsewhere }: Pick<Props, 'm' | 'elsewhere'>) => (
  <section class="flow" aria-labelledby="sleutel">
    <h2 id="sleutel">{m.account.signIn}</h2>
    <p>{m.account.signInText}</p>
    <PasskeyForm
      m={m}
      kind="use"
      action={paths.signInPasskey}
      question={paths.signInPasskeyOptions}
      button={m.account.signInButton}
      withoutScript={m.account.signInWithoutScript}
      failed={m.account.signInFailed}
      elsewhere={elsewhere}
    />
  </section>
)

const DemoPeople = ({ m, people }: Pick<Props, 'm' | 'people'>) => (
  <section class="flow" aria-labelledby="voorbeeld">
    <h2 id="voorbeeld">{m.identity.demo}</h2>
    <p>{m.identity.demoText}</p>
    <form method="post" action={paths.signInDemo}>
      <ul class="grid">
        {people.map(({ personId, name, job, organisation, practice }) => (
          <li class="card flow demo-person" data-room="tight">
            <div class="person">
              <span class="person__face" aria-hidden="true">
                {name.charAt(0)}
              </span>
              <p>
                <b>{name}</b>
                <br />
                <span class="soft">
                  {m.identity.job[job]}, {practice.name}
                </span>
              </p>
            </div>
            <p class="small soft">{organisation}</p>
            <p>
              <button class="button" data-kind="secondary" type="submit" name="person" value={personId}>
                {m.identity.as({ name })}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </form>
  </section>
)
