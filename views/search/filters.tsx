import { type DayPart, dayParts, helpKindNames, helpKinds, type RecipientGroup, recipientGroups } from '../../src/directory/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { type Cost, costNames, type SearchQuery } from '../../src/search/query.ts'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'

type Props = { m: Messages; slug: string; query: SearchQuery }

/** What is asked besides words and postcode: so many choices are on. */
const choicesOn = ({ kinds, group, dayPart, cost, onlyFree }: SearchQuery) =>
  kinds.length + [group, dayPart, cost, onlyFree].filter(Boolean).length

/** A fold on a phone, a column beside the list on a wide page. */
export const Filters = ({ m, slug, query }: Props) => (
  <details class="disclosure filters">
    <summary>
      <Icon name="down" />
      {m.search.more({ count: choicesOn(query) })}
    </summary>
    <div class="filters__body" hx-morph-skip>
      <fieldset>
        <legend>{m.search.kinds}</legend>
        <div class="choices">
          {kindChoices(m, query).map(([kind, text]) => (
            <label class="choice">
              <input type="checkbox" name="soort" value={kind} checked={query.kinds.includes(kind)} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choose m={m} name="voor" label={m.search.group} chosen={query.group} choices={groupChoices(m)} />
      <Choose m={m} name="wanneer" label={m.search.dayPart} chosen={query.dayPart} choices={dayPartChoices(m)} />
      <Choose m={m} name="kosten" label={m.search.cost} chosen={query.cost} choices={costChoices(m)} />
      <label class="choice">
        <input type="checkbox" name="vrij" value="1" checked={query.onlyFree} />
        <span>{m.search.onlyFree}</span>
      </label>
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

type Choices<Name extends string> = readonly (readonly [Name, string])[]

/** The kinds of help, and any single support type that a link asked for. */
const kindChoices = (m: Messages, query: SearchQuery): Choices<SearchQuery['kinds'][number]> => [
  ...helpKindNames.map((kind) => [kind, m.directory.helpKind[kind]] as const),
  ...query.kinds.flatMap((kind) => (kind in helpKinds ? [] : [[kind, nameOf(m, kind)] as const])),
]

const nameOf = (m: Messages, kind: SearchQuery['kinds'][number]): string =>
  kind in m.directory.helpKind
    ? m.directory.helpKind[kind as keyof Messages['directory']['helpKind']]
    : m.directory.supportType[kind as keyof Messages['directory']['supportType']].name

const groupChoices = (m: Messages): Choices<RecipientGroup> => recipientGroups.map((group) => [group, m.directory.recipientGroup[group]])
const dayPartChoices = (m: Messages): Choices<DayPart> => dayParts.map((part) => [part, m.directory.dayPart[part]])
const costChoices = (m: Messages): Choices<Cost> => costNames.map((cost) => [cost, m.search.costs[cost]])

type ChooseProps = { m: Messages; name: string; label: string; chosen: string; choices: Choices<string> }

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
