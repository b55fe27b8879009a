import { type Agreement, stateOf } from '../../src/agreements/agreement.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Icon } from '../ui/icon.tsx'
import { callOf } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'
import { AgreementStatus } from './status.tsx'

type Props = { m: Messages; actor: Actor; agreements: Agreement[]; mayWrite: boolean; today: Day }

export function agreementListPage({ m, actor, agreements, mayWrite, today }: Props): Page {
  return {
    title: m.agreements.title,
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{m.agreements.title}</h1>
            <p class="lead">{m.agreements.lead}</p>
          </div>
          {mayWrite && (
            <a class="button" href={paths.newAgreement}>
              <Icon name="pen" />
              {m.agreements.new}
            </a>
          )}
        </div>
        {agreements.length === 0 ? (
          <NoAgreements m={m} actor={actor} mayWrite={mayWrite} />
        ) : (
          <AgreementTable m={m} agreements={agreements} today={today} />
        )}
      </div>
    ),
  }
}

const AgreementTable = ({ m, agreements, today }: Pick<Props, 'm' | 'agreements' | 'today'>) => (
  <table class="table" data-cards>
    <caption class="visually-hidden">{m.agreements.title}</caption>
    <thead>
      <tr>
        <th scope="col">{m.agreements.title}</th>
        <th scope="col">{m.agreements.from}</th>
        <th scope="col">{m.agreements.to}</th>
        <th scope="col">{m.agreements.valid}</th>
        <th scope="col">{m.agreements.status}</th>
      </tr>
    </thead>
    <tbody>
      {agreements.map((agreement) => (
        <tr>
          <th scope="row">
            <a href={paths.agreement(agreement.id)}>
              {agreement.letter}: {agreement.title}
            </a>
          </th>
          <td data-label={m.agreements.from}>
            <Name of={agreement.referringOrganisation} />
          </td>
          <td data-label={m.agreements.to}>
            <Name of={agreement.answeringOrganisation} />
          </td>
          <td data-label={m.agreements.valid}>{periodOf(m, agreement)}</td>
          <td data-label={m.agreements.status}>
            <AgreementStatus m={m} state={stateOf(agreement, today)} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const NoAgreements = ({ m, actor: { practice }, mayWrite }: Pick<Props, 'm' | 'actor' | 'mayWrite'>) => (
  <div class="empty">
    <p>
      <b>{mayWrite ? m.agreements.none : m.agreements.noneForYou}</b>
    </p>
    <p>{mayWrite ? m.agreements.noneText : m.agreements.noneForYouText(callOf(practice))}</p>
  </div>
)

export const periodOf = (m: Messages, { validFrom, validUntil }: Agreement): string =>
  m.agreements.period({ from: longDay(m, validFrom), until: validUntil && longDay(m, validUntil) })
