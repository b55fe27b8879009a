import { openTasks } from '../../src/directory/tasks.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf, hourOf } from '../../src/platform/day.ts'
import type { ClockState } from '../../src/referrals/deadline.ts'
import type { ReferralLine } from '../../src/referrals/record.ts'
import type { Waiting } from '../../src/referrals/store-lists.ts'
import type { Worklist } from '../../src/referrals/worklist.ts'
import { AgreementTasks } from '../agreements/tasks.tsx'
import { DirectoryTasks } from '../directory/tasks.tsx'
import { capitalised, longDay, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import { GivenUp } from '../mail/given-up.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Due } from '../ui/due.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { WorkGroup, WorkRow } from '../ui/work-row.tsx'
import { AskAgainTasks } from './ask-again.tsx'
import { ForwardedTo } from './forwarded.tsx'
import { NewMessages } from './messages.tsx'
import { nameOf } from './name.ts'
import { Others } from './others.tsx'
import { RequestTasks } from './request-tasks.tsx'
import { statusText } from './status.tsx'
import { TaskRow } from './task-row.tsx'

type Props = { m: Messages; actor: Actor; waiting: Waiting; work: Worklist; now: Date; done?: string | undefined }

const groups = [
  ['late', 'te-laat', 'alert', 'late'],
  ['today', 'vandaag', 'clock', 'soon'],
  ['week', 'deze-week', 'calendar', 'rest'],
  ['later', 'later', 'calendar', 'rest'],
] as const satisfies readonly (readonly [ClockState, string, IconName, string])[]

export function worklistPage(props: Props): Page {
  const { m, actor, waiting, work, now, done } = props
  const { tasks } = work
  const seesPeople = actor.role !== 'adviser' && actor.role !== 'admin'
  const directory = openTasks(actor.role, waiting.directory)
  const isQuiet =
    waiting.library === 0 &&
    waiting.neighbours === 0 &&
    [
      waiting.givenUp,
      waiting.newMessages,
      waiting.reports,
      waiting.askAgain,
      waiting.requests,
      waiting.agreements,
      work.drafts,
      directory,
    ].every((list) => list.length === 0)
  const first = groups.map(([state]) => tasks[state][0]).find((task) => task !== undefined)
  return {
    title: m.referrals.work.pageTitle({ late: tasks.late.length, today: tasks.today.length }),
    shell: { area: 'work', actor, current: 'worklist' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <p class="kicker">{capitalised(moment(m, now))}</p>
            <h1>{m.referrals.work.greeting({ hour: hourOf(now), name: actor.name })}</h1>
          </div>
          {(actor.role === 'referrer' || actor.role === 'coordinator') && (
            <a class="button" data-kind={first ? 'secondary' : undefined} href={paths.newReferral()}>
              <Icon name="pen" />
              {m.referrals.list.new}
            </a>
          )}
        </div>
        <Done m={m} word={done} />
        {seesPeople ? (
          <>
            <Counts {...props} />
            <GivenUp m={m} mails={waiting.givenUp} />
            <NewMessages m={m} referrals={waiting.newMessages} />
            <Reports m={m} reports={waiting.reports} />
            <Drafts m={m} drafts={work.drafts} />
            {groups.map(([state, id]) =>
              tasks[state].length === 0 ? null : (
                <section class="work-group" aria-labelledby={id}>
                  <h2 id={id}>
                    {m.referrals.work[state]} <small>{state === 'late' ? m.referrals.work.lateHint : m.referrals.work.oldestFirst}</small>
                  </h2>
                  <ul>
                    {tasks[state].map((task) => (
                      <TaskRow m={m} task={task} today={dayOf(now)} isFirst={task === first} />
                    ))}
                  </ul>
                </section>
              ),
            )}
            {waiting.mineCount > waiting.mine.length && (
              <p class="soft">{m.referrals.work.first({ shown: waiting.mine.length, count: waiting.mineCount })}</p>
            )}
            {!first && isQuiet && <Nothing m={m} />}
            <AskAgainTasks m={m} referrals={waiting.askAgain} />
            <RequestTasks m={m} actor={actor} tasks={waiting.requests} />
            <AgreementTasks m={m} tasks={waiting.agreements} />
            <DirectoryTasks m={m} tasks={directory} />
            <Due id="buren" {...m.neighbourWork.due} count={waiting.neighbours} href={paths.neighbourWork} />
            <Due id="bibliotheek" {...m.libraryKeeping.due} count={waiting.library} href={paths.keptLibrary()} />
            <Others m={m} others={waiting.others} count={waiting.othersCount} today={dayOf(now)} />
          </>
        ) : (
          <NoPersonalData m={m} />
        )}
      </div>
    ),
  }
}

/** The counts are links to their groups; what is empty is not counted. */
const Counts = ({ m, waiting, work }: Props) => {
  const counts = [
    ...groups.map(([state, id, icon, tone]) => [work.tasks[state].length, id, icon, tone, m.referrals.work[state]] as const),
    [waiting.givenUp.length, 'niet-bezorgd', 'alert', 'late', m.mail.givenUp.title] as const,
    [waiting.newMessages.length, 'nieuw-bericht', 'letter', 'soon', m.thread.work.title] as const,
    [work.drafts.length, 'concepten', 'pen', 'rest', m.referrals.work.drafts] as const,
    [waiting.reports.length, 'teruggekoppeld', 'letter', 'good', m.referrals.work.reports] as const,
    [waiting.othersCount, 'bij-een-ander', 'people', 'waiting', m.referrals.work.others] as const,
  ].filter(([count]) => count > 0)
  if (counts.length === 0) return null
  return (
    <nav aria-label={m.referrals.work.counts}>
      <ul class="counts">
        {counts.map(([count, id, icon, tone, text]) => (
          <li>
            <a href={`#${id}`} data-status={tone}>
              <b>{count}</b>
              <span>
                <Icon name={icon} /> {text}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What came of a referral: the loop is closed when the referrer has read it. */
const Reports = ({ m, reports }: { m: Messages; reports: ReferralLine[] }) =>
  reports.length === 0 ? null : (
    <section class="work-group" aria-labelledby="teruggekoppeld">
      <h2 id="teruggekoppeld">
        {m.referrals.work.reports} <small>{m.referrals.work.reportsHint}</small>
      </h2>
      <ul>
        {reports.map(({ id, status, version, endReason, endedOn, answeringOrganisation, forwardedTo, ...line }) => (
          <li class="work-row" data-plain>
            <div class="work-row__what">
              <h3>
                <a href={paths.referral(id)}>
                  {nameOf(m, line)}: {statusText(m, { status, ...line }, 'referrer')}
                </a>
              </h3>
              {endReason && <p>{endReason}</p>}
              <ForwardedTo m={m} to={forwardedTo} />
              <p class="soft">{[answeringOrganisation, endedOn && longDay(m, endedOn)].filter(Boolean).join(', ')}</p>
            </div>
            <form method="post" action={paths.referralRead(id)}>
              <input type="hidden" name="version" value={version} />
              <button class="button" data-kind="secondary" type="submit">
                {m.referrals.work.readButton}
                <span class="visually-hidden">: {nameOf(m, line)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )

const Drafts = ({ m, drafts }: { m: Messages; drafts: ReferralLine[] }) =>
  drafts.length === 0 ? null : (
    <WorkGroup id="concepten" title={m.referrals.work.drafts}>
      {drafts.map(({ id, caregiverName, createdOn }) => (
        <WorkRow
          href={paths.referralDraft(id)}
          title={m.referrals.work.rowDraft({ name: caregiverName })}
          button={m.referrals.work.draftButton}
          about={m.referrals.work.rowDraft({ name: caregiverName })}
        >
          <p class="soft">{m.referrals.work.begunOn({ day: longDay(m, createdOn) })}</p>
        </WorkRow>
      ))}
    </WorkGroup>
  )

const Nothing = ({ m }: { m: Messages }) => (
  <div class="empty work-group">
    <p>
      <b>{m.referrals.work.nothing}</b> {m.referrals.work.nothingText}
    </p>
  </div>
)

const NoPersonalData = ({ m }: { m: Messages }) => (
  <div class="empty">
    <p>
      <b>{m.referrals.work.noPersonalData}</b> {m.referrals.work.noPersonalDataText}
    </p>
    <p class="row">
      <a href={paths.agreements}>{m.referrals.work.toAgreements}</a>
    </p>
  </div>
)
