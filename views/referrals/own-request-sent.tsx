import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { writeFollowCode } from '../../src/referrals/follow-code.ts'
import type { OwnRequest, PromisedDays } from '../../src/referrals/own-request.ts'
import { capitalised, longDay, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Facts } from '../ui/facts.tsx'
import { callOf, firstName } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Telephone } from '../ui/text.tsx'
import { Urgent } from '../ui/urgent.tsx'

/** `code` stands here and nowhere else; without it the form was sent too long ago. `sentBefore`: the day, when this form was sent already. */
export type OwnRequestSentProps = {
  m: CareMessages
  practice: Practice
  organisation: string
  asked: OwnRequest
  reference: string
  /** What is still to come of it. */
  days: Partial<PromisedDays>
  code: string | undefined
  sentBefore: string | undefined
  address: string
  /** Whose they are, when not only that of who asked. */
  numbers?: readonly (readonly [whose: string, number: string])[]
}

/** The receipt, on the screen and on paper. It is the answer to the form itself: an address of its own would have to carry the code. */
export function ownRequestSentPage(props: OwnRequestSentProps): Page {
  const { m, practice, days, code, sentBefore } = props
  const says = m.ownRequest.sent
  const title = sentBefore ? says.before : says.title
  return {
    title,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{title}</h1>
          {days.contact && <p class="lead">{says.lead({ name: firstName(practice), day: weekDay(m, days.contact) })}</p>}
          {code && (
            <p class="row" data-screen>
              <PrintButton text={says.print} />
            </p>
          )}
        </div>
        <div class="stack">
          <Receipt {...props} />
          <p class="row" data-screen>
            {code && (
              <a class="button" data-kind="secondary" href={paths.follow}>
                {says.toFollow}
              </a>
            )}
            <a href={paths.practice(practice.slug)}>{says.home}</a>
          </p>
          <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        </div>
      </div>
    ),
  }
}

const Receipt = ({ m, practice, organisation, asked, reference, days, code, sentBefore, address, numbers }: OwnRequestSentProps) => {
  const { sent: says, bestTime } = m.ownRequest
  const name = firstName(practice)
  return (
    <article class="card handout flow">
      {days.contact && (
        <>
          <h2>{says.next}</h2>
          <ol class="handout__coming">
            {days.receive && <li>{capitalised(says.reads({ organisation, day: weekDay(m, days.receive) }))}</li>}
            <li>{says.calls({ name, day: weekDay(m, days.contact) })}</li>
            <li>{says.together}</li>
          </ol>
        </>
      )}
      <Facts
        kind="lines"
        facts={[
          ...(numbers ?? [[says.number, asked.telephone]]).map(([whose, number]) => [whose, <Telephone number={number} />] as const),
          [says.time, bestTime[asked.bestTime]],
          [says.reference, reference],
        ]}
      />
      <p>{says.wrong(callOf(practice))}</p>
      {code ? (
        <section class="handout__code flow" aria-labelledby="zelf-volgen">
          <h3 id="zelf-volgen">{says.follow}</h3>
          <p>
            {says.go}{' '}
            <b>
              <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
            </b>
            . {says.fill}
          </p>
          <p>
            {says.code}:{' '}
            <b class="handout__signs" dir="ltr">
              {writeFollowCode(code)}
            </b>
          </p>
          <p>
            <b>{says.keep}</b>
          </p>
        </section>
      ) : (
        sentBefore && <p>{says.beforeText({ day: longDay(m, sentBefore), ...callOf(practice) })}</p>
      )}
    </article>
  )
}
