import { dayParts, helpKindNames, helpKinds, recipientGroups } from '../../src/directory/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { chosenIn } from '../../src/search/chosen.ts'
import type { Counts } from '../../src/search/hit.ts'
import { costNames, type SearchQuery } from '../../src/search/query.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { kindName } from './choices.ts'

type Props = { m: CareMessages; slug: string; query: SearchQuery; counts: Counts }

/** A fold on a phone, a column beside the list on a wide page. Each choice says how many places it would give. */
export const Filters = ({ m, slug, query, counts }: Props) => (
  <details class="disclosure filters">
    <summary>
      <Icon name="down" />
      {m.search.more({ count: chosenIn(query).length })}
    </summary>
    <div class="filters__body">
      <fieldset>
        <legend>{m.search.kinds}</legend>
        <div class="choices">
          {kindsShown(query).map((kind) => (
            <Tick
              m={m}
              name="soort"
              value={kind}
              isOn={query.kinds.includes(kind)}
              text={kindName(m, kind)}
              count={kind in counts.kinds ? counts.kinds[kind as keyof Counts['kinds']] : undefined}
            />
          ))}
        </div>
      </fieldset>
      <Choose
        m={m}
        name="voor"
        label={m.search.group}
        chosen={query.group}
        choices={among(recipientGroups, m.directory.recipientGroup, counts.groups)}
      />
      <Choose
        m={m}
        name="wanneer"
        label={m.search.dayPart}
        chosen={query.dayPart}
        choices={among(dayParts, m.directory.dayPart, counts.dayParts)}
      />
      <Choose m={m} name="kosten" label={m.search.cost} chosen={query.cost} choices={among(costNames, m.search.costs, counts.costs)} />
      <Tick m={m} name="vrij" value="1" isOn={query.onlyFree} text={m.search.onlyFree} count={counts.free} />
      <Tick m={m} name="open" value="1" isOn={query.openNow} text={m.search.openNow} count={counts.open} hint={m.search.openHint} />
      <p class="filters__go">
        <button class="button" data-wide type="submit">
          {m.search.show}
        </button>
        <a class="button" data-kind="quiet" href={paths.offerings(slug)}>
          {m.search.clear}
        </a>
      </p>
    </div>
  </details>
)

/** The kinds of help, and any single support type that a link asked for. */
const kindsShown = ({ kinds }: SearchQuery): SearchQuery['kinds'] => [...helpKindNames, ...kinds.filter((kind) => !(kind in helpKinds))]

type TickProps = { m: CareMessages; name: string; value: string; isOn: boolean; text: string; count: number | undefined; hint?: string }

/** What would give nothing looks so, and still answers: with a way out. */
const Tick = ({ m, name, value, isOn, text, count, hint }: TickProps) => (
  <label class="choice" data-empty={count === 0 && !isOn ? '' : undefined}>
    <input type="checkbox" name={name} value={value} checked={isOn} />
    <span>
      {text}
      {count !== undefined && (
        <small>
          {' '}
          ({count}
          <span class="visually-hidden"> {m.search.places({ count })}</span>)
        </small>
      )}
      {hint && <small class="choice__hint">{hint}</small>}
    </span>
  </label>
)

type Choices = readonly (readonly [value: string, text: string])[]

const among = <Name extends string>(names: readonly Name[], texts: Record<Name, string>, counts: Record<Name, number>): Choices =>
  names.map((name) => [name, `${texts[name]} (${counts[name]})`])

type ChooseProps = { m: CareMessages; name: string; label: string; chosen: string; choices: Choices }

const Choose = ({ m, name, label, chosen, choices }: ChooseProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select class="input" id={name} name={name}>
      <option value="">{m.search.any}</option>
      {choices.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
)
