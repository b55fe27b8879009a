import { dueOn, freshnessOf, hidesOn, isCapacityFresh, isHiddenSoon } from '../../src/directory/freshness.ts'
import type { Kept } from '../../src/directory/record.ts'
import type { Day } from '../../src/platform/day.ts'
import { shortDay } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Status } from '../ui/status.tsx'

type Props = { m: Messages; kept: Kept; today: Day }

/** All that is to say of how an offering stands, each a sign and a word; what needs an eye first. */
export const KeptStatuses = (props: Props) => {
  const { m, kept } = props
  const { state } = m.keeping
  if (kept.withdrawnOn) return <Status tone="rest" text={state.withdrawn({ day: shortDay(m, kept.withdrawnOn) })} />
  return (
    <>
      {kept.hiddenOn && <Status tone="late" icon="eye" text={state.hidden({ day: shortDay(m, kept.hiddenOn) })} />}
      {!kept.hiddenOn && <Checked {...props} />}
      {kept.proposalId && <Status tone="waiting" icon="pen" text={state.proposal} />}
      <Window {...props} />
      <Places {...props} />
    </>
  )
}

const Checked = ({ m, kept, today }: Props) => {
  const { state } = m.keeping
  const hides = hidesOn(kept)
  if (hides && isHiddenSoon(kept, today)) return <Status tone="late" text={state.hides({ day: shortDay(m, hides) })} />
  const freshness = freshnessOf(kept, today)
  if (freshness === 'overdue') return <Status tone="late" text={state.overdue({ day: shortDay(m, dueOn(kept)) })} />
  if (freshness === 'due') return <Status tone="soon" text={state.due({ day: shortDay(m, dueOn(kept)) })} />
  return kept.verifiedOn ? (
    <Status tone="good" text={state.fresh({ day: shortDay(m, kept.verifiedOn) })} />
  ) : (
    <Status tone="rest" icon="question" text={state.unchecked} />
  )
}

/** When it can be seen, where that is not always. */
const Window = ({ m, kept: { visibleFrom, visibleUntil }, today }: Props) => {
  const { state } = m.keeping
  if (visibleUntil && visibleUntil < today)
    return <Status tone="rest" icon="calendar" text={state.over({ day: shortDay(m, visibleUntil) })} />
  if (visibleFrom && visibleFrom > today)
    return <Status tone="waiting" icon="calendar" text={state.from({ day: shortDay(m, visibleFrom) })} />
  return visibleUntil ? <Status tone="rest" icon="calendar" text={state.until({ day: shortDay(m, visibleUntil) })} /> : null
}

const Places = ({ m, kept, today }: Props) => {
  const { available, capacityUpdatedOn: updatedOn, capacityEveryDays: everyDays } = kept
  if (available === null || isCapacityFresh({ updatedOn, everyDays }, today)) return null
  return <Status tone="soon" icon="bed" text={m.keeping.state.places({ day: updatedOn ? shortDay(m, updatedOn) : '' })} />
}
