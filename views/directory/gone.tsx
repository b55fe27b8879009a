import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ContactPerson } from '../ui/person.tsx'

type Props = { m: CareMessages; owner: Practice | undefined }

/** A short link that leads nowhere: it was mistyped, or what it was about is no longer offered. Then whoever answered for it helps. */
export function gonePage({ m, owner }: Props): Page {
  const says = owner ? m.directory.gone.noLonger : m.directory.gone.unknown
  return {
    title: says.title,
    shell: owner ? { area: 'practice', practice: owner } : { area: 'portal' },
    care: m,
    main: (
      <div class="wrap page flow">
        <div class="intro">
          <h1>{says.title}</h1>
          <p class="lead">{says.text}</p>
        </div>
        <p class="row">
          <a class="button" href={owner ? paths.offerings(owner.slug) : paths.home}>
            {says.on}
          </a>
        </p>
        {owner && (
          <section class="card flow" data-tone="mist" aria-labelledby="hulp">
            <h2 id="hulp">{m.directory.page.help}</h2>
            <ContactPerson m={m} practice={owner} />
          </section>
        )}
      </div>
    ),
  }
}
