import type { OidcFailure } from '../../src/identity/oidc-provider.ts'
import type { SignInPractice } from '../../src/identity/store-oidc.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { firstName } from '../ui/person.tsx'
import { Telephone } from '../ui/text.tsx'

/** Why somebody who signed in elsewhere does not get in here. `unknown` never tells whether an address is known. */
export type OidcRefusal = OidcFailure | 'gone' | 'not_verified' | 'too_low' | 'unknown'

/** On the page of signing in, for practices that set it up. */
export const ThroughOrganisation = ({ m, practices }: { m: Messages; practices: SignInPractice[] }) =>
  practices.length === 0 ? null : (
    <section class="flow" aria-labelledby="organisatie">
      <h2 id="organisatie">{m.organisation.title}</h2>
      <p>{m.organisation.text}</p>
      <ul class="row">
        {practices.map(({ slug, name }) => (
          <li>
            <form method="post" action={paths.signInOrganisation(slug)}>
              <button class="button" data-kind="secondary" type="submit">
                {name}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )

/** On the way out: the browser goes on by itself, and there is a link for where it does not. */
export function leavePage({ m, practice, address }: { m: Messages; practice: Practice; address: string }): Page {
  return {
    title: m.organisation.leave,
    shell: { area: 'portal' },
    leadsTo: address,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{m.organisation.leave}</h1>
          <p class="lead">{m.organisation.leaveText({ practice: practice.name })}</p>
          <p class="row">
            <a class="button" href={address} rel="noreferrer">
              {m.organisation.goOn}
            </a>
          </p>
        </div>
      </div>
    ),
  }
}

export function refusedPage({ m, practice, reason }: { m: Messages; practice: Practice; reason: OidcRefusal }): Page {
  const { title, text } = m.organisation.refusal[reason]
  return {
    title,
    shell: { area: 'portal' },
    isPassing: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          <p>
            {m.organisation.call({ name: firstName(practice) })} <Telephone number={practice.contactPhone} />
          </p>
          <p class="row">
            <a class="button" href={paths.signIn}>
              {m.organisation.again}
            </a>
          </p>
        </div>
      </div>
    ),
  }
}
