import type { Presence } from '../../src/directory/organisation.ts'
import type { MergeSide, MergeSides } from '../../src/directory/store-merging.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { ErrorSummary, type FormState, titleOf } from '../ui/field.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Compare } from './compare.tsx'

type Props = { m: Messages; actor: Actor; sides: MergeSides; form: FormState; alert?: string | undefined }

/** Both beside each other: which stays, and of which each value. */
export function mergeOrganisationsPage({ m, actor, sides, form, alert }: Props): Page {
  const { one, other } = sides
  const { field } = m.organisations
  const title = m.merging.pairTitle({ one: one.organisation.name, other: other.organisation.name })
  const labels = { keep: m.merging.keep, name: field.name, kvk: field.kvk, url: field.url }
  const said = (side: MergeSide) => ({ name: <Name of={side.organisation.name} />, kvk: side.organisation.kvk, url: side.organisation.url })
  const [mine, theirs] = [said(one), said(other)]
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'organisations' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.organisations.title, href: paths.organisations() },
            { text: one.organisation.name, href: paths.organisation(one.organisation.id) },
            { text: m.merging.title },
          ]}
        />
        <ErrorSummary m={m} form={form} labels={labels} alert={alert} />
        <div class="intro">
          <h1>{m.merging.title}</h1>
          <p class="lead">{m.merging.lead}</p>
        </div>
        {sides.wishes.map(({ practice, who }) => (
          <Alert tone="calm" text={m.merging.wished({ practice, who })} />
        ))}
        <form method="post" action={paths.organisationMerge(one.organisation.id)} novalidate class="form" data-wide>
          <input type="hidden" name="other" value={other.organisation.id} />
          <input type="hidden" name="thisVersion" value={form.typed.thisVersion ?? ''} />
          <input type="hidden" name="otherVersion" value={form.typed.otherVersion ?? ''} />
          <Compare
            m={m}
            form={form}
            name="keep"
            label={m.merging.keep}
            hint={m.merging.keepHint}
            isSame={false}
            here={<Side m={m} side={one} />}
            there={<Side m={m} side={other} />}
          />
          {(['name', 'kvk', 'url'] as const).map((part) => (
            <Compare
              m={m}
              form={form}
              name={part}
              label={field[part]}
              here={mine[part]}
              there={theirs[part]}
              isSame={one.organisation[part] === other.organisation[part]}
            />
          ))}
          <p class="row form__send">
            <button class="button" type="submit" name="intent" value="preview">
              {m.merging.preview}
            </button>
            <a href={paths.organisation(one.organisation.id)}>{m.merging.cancel}</a>
          </p>
        </form>
      </div>
    ),
  }
}

const Side = ({ m, side }: { m: Messages; side: MergeSide }) => (
  <>
    <b>
      <Name of={side.organisation.name} />
    </b>
    <span class="reference">{hangsOn(m, side.presences)}</span>
  </>
)

/** `3 keer aanbod, 1 persoon, 2 werkafspraken, 4 verwijzingen (’s-Hertogenbosch, Stein)`. */
function hangsOn(m: Messages, presences: Presence[]): string {
  const total = (what: 'offerings' | 'people' | 'invitations' | 'agreements' | 'referrals') =>
    presences.reduce((sum, one) => sum + one[what], 0)
  const parts = (['offerings', 'people', 'invitations', 'agreements', 'referrals'] as const).flatMap((what) =>
    total(what) > 0 ? [m.merging.hangs[what]({ count: total(what) })] : [],
  )
  if (parts.length === 0) return m.merging.nothingHangs
  return `${parts.join(', ')} (${presences.map(({ practice }) => practice).join(', ')})`
}
