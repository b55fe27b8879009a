import type { Actor } from '../../src/identity/actor.ts'
import type { Passkey } from '../../src/identity/passkey.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; actor: Actor; passkey: Passkey; keptFor: 'last_one' | 'untrusted' | undefined }

export function removePasskeyPage({ m, actor, passkey, keptFor }: Props): Page {
  const title = m.account.removeTitle(passkey)
  return {
    title,
    shell: { area: 'work', actor, current: 'account' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.account.title, href: paths.account }, { text: m.account.remove }]} />
        <div class="intro">
          <h1>{title}</h1>
        </div>
        {keptFor ? (
          <>
            <Alert text={keptFor === 'last_one' ? m.account.lastOne : m.account.removeUntrusted} />
            <p class="row">
              <a class="button" href={paths.account}>
                {m.account.back}
              </a>
            </p>
          </>
        ) : (
          <form method="post" action={paths.accountPasskeyRemove(passkey.id)} class="flow">
            <p>{m.account.removeText}</p>
            <p>{m.account.removeDevice}</p>
            <p class="row">
              <button class="button" type="submit">
                {m.account.removeYes}
              </button>
              <a href={paths.account}>{m.account.removeNo}</a>
            </p>
          </form>
        )}
      </div>
    ),
  }
}
