import type { MergePlan, OrganisationSaid, Presence } from '../../src/directory/organisation.ts'
import type { MergeSide } from '../../src/directory/store-merging.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = {
  m: Messages
  actor: Actor
  loser: MergeSide
  winner: MergeSide
  said: OrganisationSaid
  plan: MergePlan
  /** Practices that have not agreed yet. */
  waitsFor: Presence[]
  typed: Typed
}

/** What it becomes, what goes along, and who has to agree; nothing is written yet. */
export function mergePreviewPage(props: Props): Page {
  const { m, actor, loser, winner, said, plan, waitsFor, typed } = props
  const { field } = m.organisations
  const { preview } = m.merging.steps
  const readers = plan.people + plan.invitations
  const referrals = winner.presences.reduce((sum, one) => sum + one.referrals, 0)
  const names = { loser: loser.organisation.name, winner: said.name }
  const fields = ['other', 'keep', 'name', 'kvk', 'url', 'thisVersion', 'otherVersion']
  return {
    title: m.merging.previewTitle,
    shell: { area: 'work', actor, current: 'organisations' },
    isPassing: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.organisations.title, href: paths.organisations() }, { text: m.merging.previewTitle }]} />
        <div class="intro">
          <h1>{m.merging.previewTitle}</h1>
          <p class="lead">
            <Name of={preview(names)} />
          </p>
        </div>
        {readers > 0 && <Alert text={m.merging.steps.readers({ count: readers, referrals })} />}
        {waitsFor.length > 0 && (
          <Alert tone="calm" text={m.merging.steps.waits({ practices: waitsFor.map(({ practice }) => practice).join(', ') })}>
            <p>{m.merging.steps.waitsText({ contacts: waitsFor.map(({ contactName }) => contactName).join(', ') })}</p>
          </Alert>
        )}
        <div class="split">
          <section class="flow" aria-labelledby="gebeurt">
            <h2 id="gebeurt">{m.merging.steps.title}</h2>
            <ul class="ticks">
              {happening(m, plan).map((text) => (
                <li>
                  <Icon name="check" />
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </section>
          <section class="card flow side" aria-labelledby="wordt">
            <h2 class="as-h3" id="wordt">
              {m.merging.becomes}
            </h2>
            <Facts
              kind="lines"
              facts={[
                [field.name, <Name of={said.name} />],
                [field.kvk, said.kvk ?? m.organisations.noKvk],
                [field.url, said.url],
              ]}
            />
          </section>
        </div>
        <form
          method="post"
          action={paths.organisationMerge(typed.other === loser.organisation.id ? winner.organisation.id : loser.organisation.id)}
        >
          {fields.map((name) => (
            <input type="hidden" name={name} value={typed[name] ?? ''} />
          ))}
          <p class="row form__send">
            <button class="button" type="submit" name="intent" value="confirm">
              {waitsFor.length > 0 ? m.merging.agree : m.merging.confirm}
            </button>
            <button class="button" data-kind="quiet" type="submit" name="intent" value="back">
              {m.merging.back}
            </button>
          </p>
        </form>
      </div>
    ),
  }
}

const happening = (m: Messages, plan: MergePlan): string[] => {
  const { steps } = m.merging
  return [
    plan.offerings > 0 && steps.offerings({ count: plan.offerings }),
    plan.people > 0 && steps.people({ count: plan.people }),
    plan.invitations > 0 && steps.invitations({ count: plan.invitations }),
    steps.history,
    steps.files,
  ].filter((text) => text !== false)
}
