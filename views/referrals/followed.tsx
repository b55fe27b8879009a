import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { FollowAct } from '../../src/referrals/follow-acts.ts'
import type { Coming, Followed } from '../../src/referrals/followed.ts'
import { hasEnded } from '../../src/referrals/referral.ts'
import { capitalised, longDay, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Alert } from '../ui/alert.tsx'
import { ErrorSummary } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Written } from '../ui/text.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import { FollowAsked } from './follow-asked.tsx'
import { FollowDecide } from './follow-decide.tsx'
import { FollowMessages } from './follow-messages.tsx'
import { type FollowedProps, wordsIn } from './follow-parts.tsx'
import { FollowSeen } from './follow-seen.tsx'
import { stepIcons } from './timeline.tsx'
import { Track } from './track.tsx'

/** How far it is, for the caregiver: what happens now, what was done by whom, what is asked, and what is up to the caregiver. */
export function followedPage(props: FollowedProps): Page {
  const { m, practice, followed, done, alert, again } = props
  const { standing, status } = followed
  const title = standing === 'withdrawn' ? m.follow.withdrawn.title : m.referrals.status[status].caregiver
  const form = again?.form ?? { typed: {}, problems: {} }
  const isWrong = alert !== undefined || Object.keys(form.problems).length > 0
  return {
    title: `${isWrong ? m.form.error : ''}${title}, ${m.follow.page.kicker(followed)}`,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        {done && <Alert tone="good" text={done} />}
        <ErrorSummary m={m} form={form} labels={labelsOf(props)} alert={alert} />
        {again && !followed.acts.includes(again.act) && <TypedBefore m={m} text={wordsIn(form.typed)} />}
        <div class="intro">
          <p class="kicker">{m.follow.page.kicker(followed)}</p>
          <h1>{title}</h1>
        </div>
        {followed.kind === 'helper' && <p>{m.following.asHelper}</p>}
        {standing !== 'withdrawn' && <Track m={m} status={status} />}
        <div class="split">
          <div class="flow">
            <Now {...props} next={followed.coming[0]} />
            <FollowAsked {...props} />
            {followed.timeline.length > 0 && <SoFar m={m} followed={followed} />}
            <FollowMessages {...props} />
            <FollowSeen m={m} seen={followed.seen} />
          </div>
          <div class="flow side">
            {followed.wish && <Asked m={m} followed={followed} />}
            <section class="card flow" aria-labelledby="vraag">
              <h2 class="as-h3" id="vraag">
                {m.follow.page.questions}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
            <FollowDecide {...props} />
            <p class="small soft">
              {m.following.back} <a href={paths.follow}>{m.following.toForm}</a>
            </p>
          </div>
        </div>
      </div>
    ),
  }
}

/** What the fields are called, of the form that came back. */
function labelsOf({ m, again }: FollowedProps): Record<string, string> {
  const { change, ease, helpers, messages } = m.following
  const labels: Partial<Record<FollowAct, Record<string, string>>> = {
    message: { message: messages.label },
    evaluate: { ease: ease.title },
    change: { telephone: change.telephone, caregiverName: change.name, bestTime: change.bestTime, language: change.language },
    helpers: { label: helpers.label, telephone: helpers.telephone },
  }
  return (again && labels[again.act]) ?? {}
}

/** What is waited for, by whom and by when. */
export function comingText(m: CareMessages, organisation: string, { status, day, weeks }: Coming): string {
  return capitalised(
    day === undefined ? m.follow.afterStart({ organisation, weeks }) : m.follow.coming[status]({ organisation, day: weekDay(m, day) }),
  )
}

const Now = ({ m, followed, today, next }: FollowedProps & { next: Coming | undefined }) => {
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

function endText(m: CareMessages, { standing, status, endedOn, forwardedTo }: Followed): string {
  if (standing === 'withdrawn') return m.follow.withdrawn.text
  if (!hasEnded(status)) return ''
  if (forwardedTo) return m.follow.forwarded(forwardedTo)
  return [m.follow.ended[status], endedOn && m.follow.endedOn({ day: longDay(m, endedOn) })].filter(Boolean).join(' ')
}

/** What was done, and what is still to come: the first of it is waited for now. */
const SoFar = ({ m, followed }: Pick<FollowedProps, 'm' | 'followed'>) => (
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
              <bdi>
                <Written text={note} />
              </bdi>
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

function askedText(m: CareMessages, { referringOrganisation: from, answeringOrganisation: to }: Followed): string {
  return from === null ? m.follow.page.askedYourself({ to }) : m.follow.page.askedOf({ from, to })
}

const Asked = ({ m, followed }: Pick<FollowedProps, 'm' | 'followed'>) => (
  <section class="flow" aria-labelledby="gevraagd">
    <h2 class="as-h3" id="gevraagd">
      {m.follow.page.asked}
    </h2>
    <blockquote class="wish">
      “
      <bdi>
        <Written text={followed.wish} />
      </bdi>
      ”
    </blockquote>
    <p>{capitalised(askedText(m, followed))}</p>
  </section>
)
