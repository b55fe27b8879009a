import type { PairSubject } from '../../src/directory/pairs.ts'
import type { Likeness } from '../../src/directory/similarity.ts'
import type { Duplicates } from '../../src/directory/store-pairs.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { signsText } from './lookalikes.tsx'

type Props = { m: Messages; actor: Actor; duplicates: Duplicates; done?: string | undefined; alert?: string | undefined }

export function duplicatesPage({ m, actor, duplicates, done, alert }: Props): Page {
  const { organisations, offerings, wishes } = duplicates
  const isDone = organisations.length + offerings.length + wishes.length === 0
  return {
    title: m.duplicates.title,
    shell: { area: 'work', actor, current: 'organisations' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.organisations.title, href: paths.organisations() }, { text: m.duplicates.title }]} />
        {alert && <Alert text={alert} />}
        <Done m={m} word={done} />
        <div class="intro">
          <h1>{m.duplicates.title}</h1>
          <p class="lead">{m.duplicates.lead}</p>
        </div>
        {wishes.map(({ loserId, loser, winnerId, winner, practice }) => (
          <Alert tone="calm" text={m.duplicates.wish({ practice, loser, winner })}>
            <p class="row">
              <a href={paths.organisationMerge(loserId, winnerId)}>{m.duplicates.look}</a>
            </p>
          </Alert>
        ))}
        {isDone && (
          <div class="empty">
            <p>
              <b>{m.duplicates.none}</b>
            </p>
            <p>{m.duplicates.noneText}</p>
          </div>
        )}
        <div class="stack">
          <PairList
            m={m}
            subject="organisation"
            pairs={organisations.map(({ one, other, likeness }) => ({
              one: { id: one.id, name: one.name },
              other: { id: other.id, name: other.name },
              likeness,
              href: paths.organisationMerge(one.id, other.id),
            }))}
          />
          <PairList
            m={m}
            subject="offering"
            pairs={offerings.map(({ one, other, likeness }) => ({
              one: { id: one.id, name: one.name, of: one.organisation.name },
              other: { id: other.id, name: other.name, of: other.organisation.name },
              likeness,
              href: paths.offeringMerge(one.id, other.id),
            }))}
          />
        </div>
      </div>
    ),
  }
}

type Named = { id: string; name: string; of?: string }
type Shown = { one: Named; other: Named; likeness: Likeness; href: string }

const PairList = ({ m, subject, pairs }: { m: Messages; subject: PairSubject; pairs: Shown[] }) =>
  pairs.length === 0 ? null : (
    <section class="flow" aria-labelledby={subject}>
      <h2 id={subject}>{m.duplicates.heading[subject]({ count: pairs.length })}</h2>
      <ul class="list">
        {pairs.map((pair) => (
          <li class="card pair-card">
            <PairNames m={m} {...pair} />
            <p class="small soft">{signsText(m, pair.likeness.signs)}</p>
            <div class="row">
              <a class="button" data-kind="secondary" data-fit href={pair.href}>
                {m.merging.choose.go}
                <span class="visually-hidden">{m.duplicates.about({ one: pair.one.name, other: pair.other.name })}</span>
              </a>
              <form method="post" action={paths.duplicates}>
                <input type="hidden" name="subject" value={subject} />
                <input type="hidden" name="one" value={pair.one.id} />
                <input type="hidden" name="other" value={pair.other.id} />
                <button class="button" data-kind="quiet" data-fit type="submit">
                  {m.duplicates.areTwo}
                  <span class="visually-hidden">{m.duplicates.about({ one: pair.one.name, other: pair.other.name })}</span>
                </button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )

const PairNames = ({ m, one, other }: { m: Messages } & Pick<Shown, 'one' | 'other'>) => (
  <ul class="pair-card__names">
    {[one, other].map(({ name, of }) => (
      <li>
        <b>
          <Name of={name} />
        </b>
        {of && (
          <span class="reference soft">
            {m.lookalikes.of} <Name of={of} />
          </span>
        )}
      </li>
    ))}
  </ul>
)
