import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { type Handler, type Report, type ReportStep, stepsFor } from '../../src/upkeep/report.ts'
import { capitalised, longDay, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Name, Telephone, Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { ReportStatusLabel } from './report-list.tsx'

type Props = {
  m: Messages
  actor: Actor
  report: Report
  handler: Exclude<Handler, 'owner'>
  alert?: string | undefined
  done?: string | undefined
}

const icons: Record<ReportStep, IconName> = { wait: 'letter', answer: 'person', solve: 'check', keep: 'check', reopen: 'arrow' }

export function reportPage(props: Props): Page {
  const { m, actor, report, alert, done } = props
  const title = m.reports.reason[report.reason]
  return {
    title: (alert ? m.form.error : '') + title,
    shell: { area: 'work', actor, current: 'reports' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.reports.list.title, href: paths.reports }, { text: title }]} />
        {alert && <Alert text={alert} />}
        <Done m={m} word={done} />
        <div class="intro">
          <p class="kicker">{m.reports.show.about}</p>
          <h1>{title}</h1>
          <p class="row">
            <ReportStatusLabel m={m} status={report.status} />
          </p>
        </div>
        <div class="split">
          <div class="flow">
            <Facts
              kind="lines"
              facts={[
                [m.reports.list.offering, <a href={paths.keptOffering(report.offeringId)}>{report.offering}</a>],
                [m.directory.page.provider, <Name of={report.organisation} />],
                [m.reports.list.since, longDay(m, dayOf(new Date(report.reportedAt)))],
                [m.reports.show.phone, report.phone && <Telephone number={report.phone} />],
                [m.reports.show.email, report.email && <a href={`mailto:${report.email}`}>{report.email}</a>],
              ]}
            />
            <h2>{m.reports.show.wrote}</h2>
            <p>{report.note ? <Written text={report.note} /> : m.reports.show.wroteNothing}</p>
            <History m={m} report={report} />
          </div>
          <Steps {...props} />
        </div>
      </div>
    ),
  }
}

const Steps = ({ m, report, handler }: Props) => {
  const steps = stepsFor(handler, report.status).filter((step) => step !== 'wait' || report.email)
  if (steps.length === 0) return null
  return (
    <section class="card flow" data-tone="accent" aria-labelledby="stappen">
      <h2 id="stappen">{m.reports.show.next}</h2>
      <form method="post" action={paths.report(report.id)} class="flow">
        <input type="hidden" name="version" value={String(report.version)} />
        {steps.map((step) => (
          <div class="flow" data-room="tight">
            <button class="button" data-kind={step === 'solve' ? undefined : 'secondary'} data-wide type="submit" name="step" value={step}>
              {m.reports.step[step].button}
            </button>
            <p class="small soft">{m.reports.step[step].hint}</p>
          </div>
        ))}
      </form>
    </section>
  )
}

const History = ({ m, report: { history, reportedAt } }: Pick<Props, 'm' | 'report'>) => (
  <>
    <h2>{m.reports.show.history}</h2>
    <ol class="timeline">
      <li data-step="done">
        <span class="timeline__dot">
          <Icon name="eye" />
        </span>
        <b>{m.reports.show.reported}</b>
        <time class="when" datetime={reportedAt}>
          {capitalised(moment(m, new Date(reportedAt)))}
        </time>
      </li>
      {history.map(({ step, name, at }) => (
        <li data-step="done">
          <span class="timeline__dot">
            <Icon name={icons[step]} />
          </span>
          <b>{m.reports.step[step].happened({ who: name ?? m.reports.show.owner })}</b>
          <time class="when" datetime={at}>
            {capitalised(moment(m, new Date(at)))}
          </time>
        </li>
      ))}
    </ol>
  </>
)
