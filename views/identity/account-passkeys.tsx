import type { Passkey } from '../../src/identity/passkey.ts'
import { longestPasskeyName } from '../../src/identity/passkey.ts'
import { paths } from '../../src/paths.ts'
import { shortMoment } from '../format.ts'
import { Facts } from '../ui/facts.tsx'
import { type FormState, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import type { AccountProps } from './account.tsx'
import { PasskeyForm } from './passkey-form.tsx'

export const Passkeys = (props: AccountProps) => {
  const { m, account } = props
  return (
    <section class="flow" aria-labelledby="sleutels">
      <h2 id="sleutels">{m.account.passkeys}</h2>
      <p>{m.account.passkeysText}</p>
      {account.passkeys.length === 0 ? (
        <p>
          <b>{m.account.noPasskeys}</b>
        </p>
      ) : (
        <ul class="list">
          {account.passkeys.map((passkey) => (
            <OwnPasskey {...props} passkey={passkey} />
          ))}
        </ul>
      )}
      <NewPasskey {...props} />
    </section>
  )
}

const OwnPasskey = ({ m, account, passkey, form, renamed }: AccountProps & { passkey: Passkey }) => {
  const { id, name, createdAt, usedAt, confirmedAt, onlyPracticeId } = passkey
  const only = account.memberships.find(({ practice }) => practice.id === onlyPracticeId)?.practice
  const isTyped = renamed === id && form !== undefined
  const shown: FormState = isTyped ? form : { typed: { newName: name }, problems: {} }
  return (
    <li class="card flow" data-room="tight">
      <h3>{name}</h3>
      <p>{confirmedAt ? <Status tone="good" text={m.account.working} /> : <Status tone="waiting" text={m.account.waiting} />}</p>
      {onlyPracticeId !== null && <p>{only ? m.account.opensOnly(only) : m.account.opensNothing}</p>}
      <Facts
        kind="across"
        facts={[
          [m.account.made, shortMoment(m, new Date(createdAt))],
          [m.account.used, usedAt ? shortMoment(m, new Date(usedAt)) : m.account.neverUsed],
        ]}
      />
      <details class="disclosure" open={isTyped}>
        <summary>
          <Icon name="down" />
          {m.account.rename}
          <span class="visually-hidden"> {name}</span>
        </summary>
        <form method="post" action={paths.accountPasskey(id)} novalidate class="disclosure__body flow">
          <TextField m={m} form={shown} name="newName" id={`naam-${id}`} label={m.account.newName} max={longestPasskeyName} />
          <p class="row">
            <button class="button" data-kind="secondary" type="submit">
              {m.account.saveName}
            </button>
          </p>
        </form>
      </details>
      <p class="row">
        <a href={paths.accountPasskeyRemove(id)}>
          {m.account.remove}
          <span class="visually-hidden"> {name}</span>
        </a>
      </p>
    </li>
  )
}

const NewPasskey = ({ m, actor, account, elsewhere, device, typed, form, renamed }: AccountProps) => {
  const isTyped = form !== undefined && renamed === undefined
  const hasOne = account.passkeys.length > 0
  const shown: FormState = isTyped ? form : { typed: typed ?? { passkeyName: device }, problems: {} }
  return (
    <div class="card flow" data-tone="mist">
      <h3>{hasOne ? m.account.anotherPasskey : m.account.newPasskey}</h3>
      {hasOne && <p>{m.account.newPasskeyText}</p>}
      <PasskeyForm
        m={m}
        kind="make"
        action={paths.accountPasskeys}
        question={paths.accountPasskeyOptions}
        button={m.account.make}
        quieter={hasOne && actor.isTrusted}
        withoutScript={m.account.ask.withoutScript}
        failed={m.account.ask.failed}
        elsewhere={elsewhere}
      >
        <TextField
          m={m}
          form={shown}
          name="passkeyName"
          label={m.account.passkeyName}
          hint={m.account.passkeyNameHint}
          max={longestPasskeyName}
          size="middle"
        />
      </PasskeyForm>
    </div>
  )
}
