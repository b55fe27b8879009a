import { type Day, dayOf } from '../../src/platform/day.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Coming, Followed } from '../../src/referrals/followed.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import { capitalised, longDay, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Written } from '../ui/text.tsx'
import { stepIcons } from './timeline.tsx'
import { Track } from './track.tsx'

type Props = { m: Messages; practice: Practice; followed: Followed; today: Day }

/** How far it is, for the caregiver: what happens now, what was done by whom, and whom to call. */
export function followedPage(props: Props): Page {
  const { m, practice, followed } = props
  const { standing, status } = followed
  const title = standing === 'withdrawn' ? m.follow.withdrawn.title : m.referrals.status[status].caregiver
  return {
    title: `${title}, ${m.follow.page.kicker(followed)}`,
    shell: { area: 'practice', practice },
    isPassing: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <p class="kicker">{m.follow.page.kicker(followed)}</p>
          <h1>{title}</h1>
        </div>
        {standing !== 'withdrawn' && <Track m={m} status={status} />}
        <div class="split">
          <div class="flow">
            <Now {...props} next={followed.coming[0]} />
            {followed.timeline.length > 0 && <SoFar m={m} followed={followed} />}
          </div>
          <div class="flow side">
            {followed.wish && <Asked m={m} followed={followed} />}
            <section class="card flow" aria-labelledby="vraag">
              <h2 class="as-h3" id="vraag">
                {m.follow.page.questions}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
      </div>
    ),
  }
}

/** What is waited for, by whom and by when. */
export function comingText(m: Messages, organisation: string, { status, day, weeks }: Coming): string {
  return capitalised(
    day === undefined ? m.follow.afterStart({ organisation, weeks }) : m.follow.coming[status]({ organisation, day: weekDay(m, day) }),
  )
}

const Now = ({ m, followed, today, next }: Props & { next: Coming | undefined }) => {
  const texts = m.follow.page
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="nu">
      <h2 id="nu">{texts.now}</h2>
      {next ? (
        <>
          {followed.reviewOn && (
            <p>{texts.waits({ organisation: capitalised(followed.answeringOrganisation), day: longDay(m, followed.reviewOn) })}</p>
          )}
          <p class="lead">{comingText(m, followed.answeringOrganisation, next)}</p>
          <p>{next.day && next.day < today && !followed.isPaused ? texts.late({ day: weekDay(m, next.day) }) : texts.nothing}</p>
        </>
      ) : (
        <>
          <p class="lead">{endText(m, followed)}</p>
          {followed.askAgainOn && (
            <p>{texts.asksAgain({ organisation: capitalised(followed.answeringOrganisation), day: longDay(m, followed.askAgainOn) })}</p>
          )}
          <p>{texts.over}</p>
        </>
      )}
    </section>
  )
}

function endText(m: Messages, { standing, status, endedOn, forwardedTo }: Followed): string {
  if (standing === 'withdrawn') return m.follow.withdrawn.text
  if (!hasEnded(status)) return ''
  if (forwardedTo) return m.follow.forwarded(forwardedTo)
  return [m.follow.ended[status], endedOn && m.follow.endedOn({ day: longDay(m, endedOn) })].filter(Boolean).join(' ')
}

/** What was done, and what is still to come: the first of it is waited for now. */
const SoFar = ({ m, followed }: Pick<Props, 'm' | 'followed'>) => (
  <>
    <h2>{m.follow.page.soFar}</h2>
    <ol class="timeline">
      {followed.timeline.map(({ step, organisation, at, note, day }) => (
        <li data-step="done">
          <span class="timeline__dot">
            <Icon name={stepIcons[step]} />
          </span>
          <b>{capitalised(m.follow.happened[step]({ organisation, day: day ? longDay(m, day) : '' }))}</b>
          <time class="when" datetime={dayOf(new Date(at))}>
            {capitalised(weekDay(m, dayOf(new Date(at))))}
          </time>
          {note && (
            <p>
              <Written text={note} />
            </p>
          )}
        </li>
      ))}
      {followed.coming.map((one, at) => (
        <li data-step={at === 0 ? 'now' : 'next'}>
          <span class="timeline__dot">
            <Icon name={at === 0 ? 'clock' : 'minus'} />
          </span>
          <b>{comingText(m, followed.answeringOrganisation, one)}</b>
        </li>
      ))}
    </ol>
  </>
)

function askedText(m: Messages, { referringOrganisation: from, answeringOrganisation: to }: Followed): string {
  return from === null ? m.follow.page.askedYourself({ to }) : m.follow.page.askedOf({ from, to })
}

const Asked = ({ m, followed }: Pick<Props, 'm' | 'followed'>) => (
  <section class="flow" aria-labelledby="gevraagd">
    <h2 class="as-h3" id="gevraagd">
      {m.follow.page.asked}
    </h2>
    <blockquote class="wish">
      “<Written text={followed.wish} />”
    </blockquote>
    <p>{capitalised(askedText(m, followed))}</p>
  </section>
)
