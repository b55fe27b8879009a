import type { Correction, ReferralRecord } from '../../src/referrals/record.ts'
import { moment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { valueText } from '../rights/value.ts'
import { Facts } from '../ui/facts.tsx'
import { Written } from '../ui/text.tsx'

type Props = { m: Messages; record: ReferralRecord }

/** What its fields said before, who changed them, when and why; the newest first. */
export const ChangeLog = ({ m, record: { corrections, timeline } }: Props) =>
  corrections.length === 0 ? null : (
    <section class="flow" aria-labelledby="veranderd">
      <h2 id="veranderd">{m.amending.log}</h2>
      <ul class="flow">
        {togetherOf(corrections).map((together) => {
          const [{ by, at, version }] = together
          const note = timeline.find((step) => step.version === version)?.note
          return (
            <li class="card flow" data-room="tight">
              <p>
                <b>{by ?? m.thread.caregiver.who}</b>, <time datetime={at}>{moment(m, new Date(at))}</time>
              </p>
              <p>{version === null ? m.amending.onRequest : note && <Written text={note} />}</p>
              <Facts kind="lines" facts={together.map((one) => [m.rights.field[one.field], saidBefore(m, one)] as const)} />
            </li>
          )
        })}
      </ul>
    </section>
  )

/** What one person changed in one go. */
function togetherOf(corrections: readonly Correction[]): [Correction, ...Correction[]][] {
  const groups = new Map<string, [Correction, ...Correction[]]>()
  for (const one of corrections) {
    const group = groups.get(one.at + (one.by ?? ''))
    if (group) group.push(one)
    else groups.set(one.at + (one.by ?? ''), [one])
  }
  return [...groups.values()].reverse()
}

/** Without a before and an after it may not be read any more. */
function saidBefore(m: Messages, { field, before, after }: Correction) {
  const texts = m.amending
  const said = (value: string) => valueText(m, field, value) || texts.empty
  if (before === '' && after === '') return texts.gone
  return (
    <>
      {texts.before}: {said(before)}
      <br />
      {texts.after}: {said(after)}
    </>
  )
}
