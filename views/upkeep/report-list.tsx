import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import type { ReportLine, ReportStatus } from '../../src/upkeep/report.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Status, type Tone } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'

const tones: Record<ReportStatus, Tone> = { open: 'late', waiting: 'waiting', answered: 'soon', solved: 'good', right: 'rest' }

export const ReportStatusLabel = ({ m, status }: { m: Messages; status: ReportStatus }) => (
  <Status tone={tones[status]} text={m.reports.status[status]} />
)

type Props = { m: Messages; actor: Actor; which: 'running' | 'handled'; reports: ReportLine[] }

export function reportListPage({ m, actor, which, reports }: Props): Page {
  const { list } = m.reports
  return {
    title: which === 'running' ? list.title : `${list.title}: ${list.handled.toLowerCase()}`,
    shell: { area: 'work', actor, current: 'reports' },
    main: (
      <div class="wrap page">
        <div class="work-head">
          <h1>{list.title}</h1>
          <p class="lead">{actor.role === 'coordinator' ? list.lead : list.leadProvider}</p>
        </div>
        <nav class="tabs" aria-label={list.status}>
          <a href={paths.reports} aria-current={which === 'running' ? 'page' : undefined}>
            {list.running}
          </a>
          <a href={paths.handledReports} aria-current={which === 'handled' ? 'page' : undefined}>
            {list.handled}
          </a>
        </nav>
        {reports.length === 0 ? (
          <div class="empty">
            <p>
              <b>{list.none[which]}</b>
            </p>
          </div>
        ) : (
          <table class="table" data-cards>
            <caption class="visually-hidden">{list.title}</caption>
            <thead>
              <tr>
                {[list.offering, list.what, list.since, list.status].map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reports.map(({ id, offering, organisation, reason, status, reportedAt }) => (
                <tr>
                  <th scope="row">
                    <a href={paths.report(id)}>
                      <Name of={offering} />
                      <span class="visually-hidden">: {m.reports.reason[reason]}</span>
                    </a>
                    {organisation !== offering && (
                      <span class="reference soft">
                        <Name of={organisation} />
                      </span>
                    )}
                  </th>
                  <td data-label={list.what}>{m.reports.reason[reason]}</td>
                  <td data-label={list.since}>{longDay(m, dayOf(new Date(reportedAt)))}</td>
                  <td data-label={list.status}>
                    <ReportStatusLabel m={m} status={status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    ),
  }
}
