import type { Child } from 'hono/jsx'
import { type MergePart, mergePartNames, mergeParts, partsThatDiffer } from '../../src/directory/merge-parts.ts'
import type { OfferingSide, OfferingSides } from '../../src/directory/store-merging-offerings.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Compare } from './compare.tsx'
import { fieldText } from './content-text.tsx'

type Props = { m: Messages; actor: Actor; sides: OfferingSides; form: FormState; alert?: string | undefined }

/** Both beside each other: which stays, and of each part that differs which value. */
export function mergeOfferingsPage({ m, actor, sides, form, alert }: Props): Page {
  const { one, other } = sides
  const title = m.merging.pairTitle({ one: one.name, other: other.name })
  const differing = partsThatDiffer(one.content, other.content)
  const equal = mergePartNames.filter((part) => !differing.includes(part) && said(m, sides, one, part) !== '')
  const labels = {
    keep: m.merging.offering.keep,
    organisation: m.merging.offering.organisation,
    ...Object.fromEntries(mergePartNames.map((part) => [part, partName(m, part)])),
  }
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.keeping.title, href: paths.keptOfferings() },
            { text: one.name, href: paths.keptOffering(one.id) },
            { text: m.merging.title },
          ]}
        />
        <ErrorSummary m={m} form={form} labels={labels} alert={alert} />
        <div class="intro">
          <h1>{m.merging.title}</h1>
          <p class="lead">{m.merging.offering.lead}</p>
        </div>
        <form method="post" action={paths.offeringMerge(one.id)} novalidate class="form" data-wide>
          <input type="hidden" name="other" value={other.id} />
          <input type="hidden" name="thisVersion" value={form.typed.thisVersion ?? ''} />
          <input type="hidden" name="otherVersion" value={form.typed.otherVersion ?? ''} />
          <Compare
            m={m}
            form={form}
            name="keep"
            label={m.merging.offering.keep}
            hint={m.merging.offering.keepHint}
            isSame={false}
            here={<Side m={m} side={one} />}
            there={<Side m={m} side={other} />}
          />
          {one.organisationId !== other.organisationId && (
            <Compare
              m={m}
              form={form}
              name="organisation"
              label={m.merging.offering.organisation}
              isSame={false}
              here={<Name of={one.organisation} />}
              there={<Name of={other.organisation} />}
            />
          )}
          {differing.map((part) => (
            <Compare
              m={m}
              form={form}
              name={part}
              label={partName(m, part)}
              isSame={false}
              here={said(m, sides, one, part)}
              there={said(m, sides, other, part)}
            />
          ))}
          {equal.length > 0 && (
            <details class="disclosure">
              <summary>
                <Icon name="down" />
                {m.merging.offering.equal({ count: equal.length })}
              </summary>
              <ul class="bullets">
                {equal.map((part) => (
                  <li>
                    {partName(m, part)}: {said(m, sides, one, part)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p class="row form__send">
            <button class="button" type="submit" name="intent" value="preview">
              {m.merging.preview}
            </button>
            <a href={paths.keptOffering(one.id)}>{m.merging.cancel}</a>
          </p>
        </form>
      </div>
    ),
  }
}

const partName = (m: Messages, part: MergePart): string => {
  const [only = 'name', more] = mergeParts[part]
  return more && part in m.merging.offering.part
    ? m.merging.offering.part[part as keyof typeof m.merging.offering.part]
    : m.keeping.field[only]
}

/** What one of the two says there; where it is more than one thing, each with its name. */
function said(m: Messages, { places }: OfferingSides, { content }: OfferingSide, part: MergePart): string {
  const fields = mergeParts[part]
  const told = fields.map((field) => ({ field, text: fieldText(m, content, field, places.municipalities) }))
  if (fields.length === 1) return told[0]?.text ?? ''
  return told
    .filter(({ field, text }) => text !== '' && (field !== 'hideAddress' || content.hideAddress))
    .map(({ field, text }) => `${m.keeping.field[field]}: ${text}`)
    .join('; ')
}

const Side = ({ m, side }: { m: Messages; side: OfferingSide }): Child => (
  <>
    <b>
      <Name of={side.name} />
    </b>
    <span class="reference">
      <Name of={side.organisation} />
    </span>
    <span class="reference soft">
      {side.verifiedOn ? m.merging.offering.verified({ day: longDay(m, side.verifiedOn) }) : m.merging.offering.neverVerified}
    </span>
  </>
)
