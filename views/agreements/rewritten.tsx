import type { Agreement } from '../../src/agreements/agreement.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { callOf } from '../ui/person.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; actor: Actor; agreement: Agreement; typed: string | undefined }

/** A party comes to an agreement that was put to it and is being changed: what it will say is not known yet. */
export function rewrittenPage({ m, actor, agreement, typed }: Props): Page {
  const texts = m.agreements.rewritten
  const title = texts.title(agreement)
  return {
    title,
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: m.agreements.name(agreement) }]} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
          <p>{texts.call(callOf(actor.practice))}</p>
        </div>
        <TypedBefore m={m} text={typed} />
      </div>
    ),
  }
}
