import type { Actor, Membership } from '../../src/identity/actor.ts'
import { countsEverywhere } from '../../src/identity/session.ts'
import type { Account } from '../../src/identity/store-sessions.ts'
import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { capitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { openingText } from '../opening.ts'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'
import { type FormState, RadioField } from '../ui/field.tsx'
import { Name, Telephone, Written } from '../ui/text.tsx'
import { Passkeys } from './account-passkeys.tsx'
import { Sessions } from './account-sessions.tsx'

type Done = keyof Messages['account']['done']

/** What happened, as the address of the page tells it. */
const words: Record<string, Done> = {
  sleutel: 'added',
  wacht: 'waiting',
  naam: 'renamed',
  weg: 'removed',
  sessie: 'ended',
  taal: 'language',
}
export const doneIn = (word: string | undefined): Done | undefined =>
  word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined

export type AccountState = {
  done?: Done | undefined
  /** Why nothing was changed, and what was typed. */
  alert?: string
  typed?: Typed
  form?: FormState
  /** Which key the typed name is for. */
  renamed?: string
}

export type AccountProps = AccountState & {
  m: Messages
  actor: Actor
  account: Account
  /** This page at the address where keys work, if it is not here. */
  elsewhere: string | undefined
  /** What this device is called until somebody calls it otherwise. */
  device: string
}

export function accountPage(props: AccountProps): Page {
  const { m, actor, account, done, alert, form } = props
  const complaint = alert ?? (form && m.form.missing({ count: Object.keys(form.problems).length }))
  return {
    title: complaint ? m.form.error + m.account.title : m.account.title,
    shell: { area: 'work', actor, current: 'account' },
    passkeys: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{m.account.title}</h1>
          <p class="lead">{m.account.lead}</p>
        </div>
        {complaint && <Alert text={complaint} />}
        {done && <Happened {...props} done={done} />}
        <NextStep {...props} />
        <div class="split">
          <div class="stack">
            <Passkeys {...props} />
            <Sessions {...props} />
          </div>
          <div class="stack">
            <Who {...props} />
            {countsEverywhere(account.session, account.worksElsewhere) && <MailLanguage {...props} />}
          </div>
        </div>
      </div>
    ),
  }
}

/** Who made a key came here to work: that is the next step. */
const Happened = ({ m, actor, done }: AccountProps & { done: Done }) => (
  <Alert tone="good" text={m.account.done[done]}>
    {done === 'added' && actor.isTrusted && (
      <p class="row">
        <a href={paths.work}>{m.account.toWork}</a>
      </p>
    )}
  </Alert>
)

/** What somebody who showed one factor can do about it. */
const NextStep = ({ m, actor, account: { passkeys, session } }: AccountProps) => {
  if (actor.isTrusted) return null
  const hasConfirmed = passkeys.some(({ confirmedAt }) => confirmedAt)
  if (passkeys.some(({ confirmedAt }) => !confirmedAt)) {
    return (
      <Alert tone="calm" text={m.account.waitingTitle}>
        <p>{m.account.waitingText}</p>
        <WhomToCall m={m} practice={actor.practice} />
        {hasConfirmed && <UseKey m={m} text={m.account.otherKeyText} />}
      </Alert>
    )
  }
  if (hasConfirmed && session.means === 'mail') {
    return (
      <Alert tone="calm" text={m.account.lostKeyTitle}>
        <p>{m.account.lostKeyText}</p>
        <UseKey m={m} text={m.account.foundKeyText} />
      </Alert>
    )
  }
  if (hasConfirmed) {
    return (
      <Alert tone="calm" text={m.account.useKeyTitle}>
        <UseKey m={m} text={m.account.useKeyText} />
      </Alert>
    )
  }
  return (
    <Alert tone="calm" text={m.account.firstKeyTitle}>
      <p>{session.means === 'invitation' ? m.account.firstKeyText : m.account.firstKeyAfterMail}</p>
    </Alert>
  )
}

const UseKey = ({ m, text }: { m: Messages; text: string }) => (
  <>
    <p>{text}</p>
    <p class="row">
      <a class="button" data-kind="secondary" href={paths.signIn}>
        {m.account.useKeyButton}
      </a>
    </p>
  </>
)

const WhomToCall = ({ m, practice }: { m: Messages; practice: Practice }) => (
  <p>
    <b>
      <Name of={practice.contactName} />
    </b>
    <br />
    <Telephone number={practice.contactPhone} large />
    <br />
    <Written text={capitalised(openingText(m, practice.contactHours))} />
  </p>
)

const Who = ({ m, actor, account: { memberships, session, worksElsewhere } }: AccountProps) => {
  const others = memberships.filter(({ membershipId }) => membershipId !== actor.membershipId)
  return (
    <section class="flow" aria-labelledby="wie">
      <h2 id="wie">{m.account.who}</h2>
      <Facts
        kind="lines"
        facts={[
          [m.account.name, actor.name],
          [m.account.organisation, <Name of={actor.organisation} />],
          [m.account.job, m.identity.job[actor.job]],
          [m.account.role, m.identity.role[actor.role]],
          [m.account.practice, actor.practice.name],
        ]}
      />
      {!countsEverywhere(session, worksElsewhere) && (
        <p>{m.account.onlyHere[session.means === 'oidc' ? 'organisation' : 'passkey'](actor.practice)}</p>
      )}
      {others.length > 0 && (
        <>
          <h3>{m.account.others}</h3>
          <ul class="list">
            {others.map((other) => (
              <Other m={m} other={other} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Other = ({ m, other }: { m: Messages; other: Membership }) => (
  <li class="card flow" data-room="tight">
    <p>
      <b>
        {m.identity.job[other.job]}, {other.practice.name}
      </b>
      <br />
      <span class="soft">
        <Name of={other.organisation} />
      </span>
    </p>
    <form method="post" action={paths.accountMembership}>
      <button class="button" data-kind="secondary" type="submit" name="membership" value={other.membershipId}>
        {m.account.workAs({ role: m.identity.role[other.role], practice: other.practice.name })}
      </button>
    </form>
  </li>
)

const MailLanguage = ({ m, account, form }: AccountProps) => {
  const { languages } = m.account
  const shown: FormState = { typed: { language: account.language }, problems: form?.problems ?? {} }
  return (
    <section class="flow" aria-labelledby="taal">
      <h2 id="taal">{m.account.language}</h2>
      <form method="post" action={paths.account} class="flow">
        <RadioField
          m={m}
          form={shown}
          name="language"
          label={m.account.languageLabel}
          hint={m.account.languageHint}
          choices={[
            ['nl', languages.nl],
            ['en', languages.en],
          ]}
        />
        <p class="row">
          <button class="button" data-kind="secondary" type="submit">
            {m.account.saveLanguage}
          </button>
        </p>
      </form>
    </section>
  )
}
