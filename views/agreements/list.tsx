import { stateOf, type WholeAgreement } from '../../src/agreements/agreement.ts'
import { maySign, mayWriteAgreements, seesAllAgreements } from '../../src/agreements/policy.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { callOf } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'
import { periodOf } from './said.ts'
import { AgreementStatus } from './status.tsx'

type Props = { m: Messages; actor: Actor; agreements: WholeAgreement[]; today: Day; done?: string | undefined }

/** One line for each agreement that lives, and one for each version that is being made; what was replaced is found from its successor. */
export function agreementListPage({ m, actor, agreements, today, done }: Props): Page {
  const mayWrite = mayWriteAgreements(actor)
  const shown = agreements.filter((agreement) => stateOf(agreement, today) !== 'replaced')
  const waiting = shown.filter((agreement) => maySign(actor, agreement))
  return {
    title: m.agreements.title,
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <div class="row work-head" data-ends>
          <div>
            <h1>{m.agreements.title}</h1>
            <p class="lead">{m.agreements.lead}</p>
            {seesAllAgreements(actor) && (
              <p class="row">
                <a href={paths.network}>{m.network.title}</a>
              </p>
            )}
          </div>
          {mayWrite && (
            <a class="button" href={paths.newAgreement()}>
              <Icon name="pen" />
              {m.agreements.new}
            </a>
          )}
        </div>
        <Done m={m} word={done} />
        <Waiting m={m} agreements={waiting} />
        {shown.length === 0 ? (
          <NoAgreements m={m} actor={actor} mayWrite={mayWrite} />
        ) : (
          <AgreementTable m={m} agreements={shown} today={today} />
        )}
      </div>
    ),
  }
}

/** What this person may sign comes first. */
const Waiting = ({ m, agreements }: Pick<Props, 'm' | 'agreements'>) =>
  agreements.length === 0 ? null : (
    <section class="work-group" aria-labelledby="tekenen">
      <h2 id="tekenen">{m.agreements.signing.waiting}</h2>
      <ul>
        {agreements.map((agreement) => (
          <li class="work-row" data-plain>
            <div class="work-row__what">
              <h3>
                <a href={paths.agreement(agreement.id)}>
                  {agreement.letter}: {agreement.title}
                </a>
              </h3>
              <p class="soft">{m.agreements.kicker(agreement)}</p>
            </div>
            <a class="button" href={paths.agreement(agreement.id)}>
              {m.agreements.step.sign}
              <span class="visually-hidden">: {agreement.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const AgreementTable = ({ m, agreements, today }: Pick<Props, 'm' | 'agreements' | 'today'>) => (
  <table class="table work-group" data-cards>
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
            {agreement.edition > 1 && <span class="soft"> {m.agreements.show.version(agreement)}</span>}
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

const NoAgreements = ({ m, actor: { practice }, mayWrite }: Pick<Props, 'm' | 'actor'> & { mayWrite: boolean }) => (
  <div class="empty">
    <p>
      <b>{mayWrite ? m.agreements.none : m.agreements.noneForYou}</b>
    </p>
    <p>{mayWrite ? m.agreements.noneText : m.agreements.noneForYouText(callOf(practice))}</p>
  </div>
)
