import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { asksForPlaces, asksWhetherRight, countsPlaces, type Owned } from '../../src/upkeep/owned.ts'
import { longDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { openingText } from '../opening.ts'
import { Facts } from '../ui/facts.tsx'
import { type FormState, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import { Name, spoken, Written } from '../ui/text.tsx'

type Props = { m: Messages; token: string; owned: Owned; today: Day; form: FormState }

/** One offering as caregivers read it, the question whether that is right, and the number of free places. */
export const OwnedCard = (props: Props) => {
  const { m, token, owned, today } = props
  const id = `aanbod-${owned.id}`
  return (
    <section class="card flow" data-tone={asksWhetherRight(owned, today) ? 'accent' : undefined} aria-labelledby={id}>
      <h2 class="as-h3" id={id}>
        <Name of={owned.name} />
      </h2>
      <p class="row">
        <State m={m} owned={owned} today={today} />
      </p>
      {owned.reports.map(({ reason, note }) => (
        <div class="why">
          <Icon name="eye" />
          <span>
            {m.upkeep.reported} <b>{m.reports.reason[reason]}.</b> {note && <Written text={note} />}
          </span>
        </div>
      ))}
      {asksWhetherRight(owned, today) ? (
        <Says m={m} owned={owned} />
      ) : (
        <details class="disclosure">
          <summary>
            <Icon name="down" />
            {m.upkeep.says}
            <span class="visually-hidden">: {owned.name}</span>
          </summary>
          <Says m={m} owned={owned} />
        </details>
      )}
      <Answer {...props} />
      <p class="row">
        <a href={paths.upkeepEdit(token, owned.id)}>
          {m.upkeep.wrong}
          <span class="visually-hidden">: {owned.name}</span>
        </a>
        {owned.hiddenOn === null && (
          <a href={paths.offering(owned.practiceSlug, owned.slug)}>
            {m.upkeep.see}
            <span class="visually-hidden">: {owned.name}</span>
          </a>
        )}
      </p>
    </section>
  )
}

const State = ({ m, owned, today }: Pick<Props, 'm' | 'owned' | 'today'>) => {
  const { state } = m.upkeep
  const { verifiedOn } = owned.checked
  return (
    <>
      {owned.hiddenOn !== null ? (
        <Status tone="late" icon="eye" text={state.hidden} />
      ) : asksWhetherRight(owned, today) ? (
        <Status tone="soon" text={verifiedOn ? state.ask({ day: longDay(m, verifiedOn) }) : state.never} />
      ) : (
        <Status tone="good" text={state.right({ day: longDay(m, verifiedOn ?? today) })} />
      )}
      {asksForPlaces(owned, today) && <Status tone="soon" icon="bed" text={state.places} />}
      {owned.proposal !== 'none' && <Status tone="waiting" text={state.proposal} />}
    </>
  )
}

const Says = ({ m, owned }: Pick<Props, 'm' | 'owned'>) => (
  <Facts
    kind="lines"
    facts={[
      [m.upkeep.field.summary, owned.summary && <Written text={owned.summary} />],
      [m.upkeep.field.phone, owned.phone && spoken(owned.phone)],
      [m.upkeep.field.email, owned.email],
      [m.upkeep.field.url, owned.url],
      [m.upkeep.field.openingHours, openingText(m, owned.openingHours)],
      [m.upkeep.field.costNote, owned.costNote && <Written text={owned.costNote} />],
      [m.upkeep.field.applicationProcess, owned.applicationProcess && <Written text={owned.applicationProcess} />],
      [m.upkeep.field.description, owned.description && <Written text={owned.description} />],
    ]}
  />
)

const Answer = ({ m, token, owned, today, form }: Props) => {
  const asks = asksWhetherRight(owned, today)
  const counts = countsPlaces(owned)
  if (!asks && !counts) return null
  const { available, maximum, unit, nextFreeOn, updatedOn } = owned.capacity
  const typed = { available: String(available ?? ''), nextFreeOn: nextFreeOn ?? '', ...form.typed }
  const shown = { ...form, typed }
  const { places } = m.upkeep
  const hint = [maximum !== null && places.of({ maximum, unit }), updatedOn && places.asOf({ day: longDay(m, updatedOn) })]
  return (
    <form method="post" action={paths.upkeep(token)} novalidate class="flow">
      <input type="hidden" name="offering" value={owned.id} />
      <input type="hidden" name="version" value={String(owned.version)} />
      {counts && (
        <div class="pair">
          <TextField
            m={m}
            form={shown}
            name="available"
            id={`available-${owned.id}`}
            label={places.label}
            hint={hint.filter(Boolean).join(' ')}
            size="short"
            numeric
            max={6}
          />
          <TextField m={m} form={shown} name="nextFreeOn" id={`nextFreeOn-${owned.id}`} label={places.from} type="date" optional />
        </div>
      )}
      <p>
        <button class="button" data-kind={asks ? undefined : 'secondary'} type="submit">
          <Icon name="check" />
          {asks ? (counts ? m.upkeep.right.both : m.upkeep.right.all) : places.save}
          <span class="visually-hidden">: {owned.name}</span>
        </button>
      </p>
    </form>
  )
}
