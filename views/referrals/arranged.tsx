import { paths } from '../../src/paths.ts'
import { acquaintanceIn, pauseIn, waitingIn } from '../../src/referrals/arranged.ts'
import { isPaused } from '../../src/referrals/deadline.ts'
import { longDay } from '../format.ts'
import { Facts } from '../ui/facts.tsx'
import { Written } from '../ui/text.tsx'
import type { ShowProps } from './show.tsx'

/** What was arranged for the time being: a place on a waiting list, what helps meanwhile, an acquaintance, a clock that stands still. */
export const Arranged = ({ m, record: { referral, timeline }, capacity, today }: ShowProps) => {
  const { arranged, pauseReason } = m.referrals
  const waiting = referral.reviewOn ? waitingIn(timeline) : undefined
  const acquaintance = acquaintanceIn(timeline)
  const pause = isPaused(referral, today) ? pauseIn(timeline) : undefined
  const day = (on: string | null | undefined) => on && longDay(m, on)
  if (!waiting && !acquaintance && !pause) return null
  return (
    <section class="card flow" data-tone="mist" aria-labelledby="geregeld">
      <h3 id="geregeld">{arranged.title}</h3>
      <Facts
        kind="lines"
        facts={[
          [arranged.place, waiting && (waiting.place === null ? arranged.placeUnknown : arranged.placeIs({ place: waiting.place }))],
          [arranged.reviewOn, waiting && day(referral.reviewOn)],
          [arranged.meanwhile, waiting?.note && <Written text={waiting.note} />],
          [arranged.acquaintance, acquaintance && day(acquaintance.day)],
          [arranged.standsUntil, pause && day(referral.pausedUntil)],
          [arranged.because, pause?.reason && pause.reason !== 'waiting_list' && pauseReason[pause.reason]],
        ]}
      />
      {pause && capacity === 'recipient' && (
        <form method="post" action={paths.referral(referral.id)}>
          <input type="hidden" name="version" value={referral.version} />
          <button class="button" data-kind="quiet" data-fit type="submit" name="step" value="resume">
            {m.referrals.step.resume}
          </button>
        </form>
      )}
    </section>
  )
}
