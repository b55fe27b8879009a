import { type Agreement, type AgreementStep, isInForce, stateOf } from '../../src/agreements/agreement.ts'
import type { AgreementEvent } from '../../src/agreements/store.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { promises } from '../../src/practice/response-times.ts'
import { capitalised, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name, Written } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { periodOf } from './list.tsx'
import { AgreementStatus } from './status.tsx'

type Props = {
  m: Messages
  actor: Actor
  agreement: Agreement
  events: AgreementEvent[]
  steps: AgreementStep[]
  mayRefer: boolean
  today: Day
  alert?: string | undefined
}

export function agreementPage(props: Props): Page {
  const { m, actor, agreement, events, today, alert } = props
  return {
    title: `${m.agreements.name(agreement)}: ${agreement.title}`,
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: m.agreements.name(agreement) }]} />
        {alert && <Alert text={alert} />}
        <div class="intro">
          <p class="kicker">{m.agreements.kicker(agreement)}</p>
          <h1>{agreement.title}</h1>
          <p class="lead">
            <Written text={agreement.goal} />
          </p>
          <p class="row">
            <AgreementStatus m={m} state={stateOf(agreement, today)} />
            <span>{periodOf(m, agreement)}</span>
          </p>
        </div>
        <Parties m={m} agreement={agreement} />
        <div class="split">
          <div class="flow">
            <HowFast m={m} agreement={agreement} />
            <h2>{m.agreements.fallback}</h2>
            <p>
              <Written text={agreement.fallback} />
            </p>
            <h2>{m.agreements.steps}</h2>
            <Events m={m} events={events} />
          </div>
          <div class="flow side">
            <Actions {...props} />
          </div>
        </div>
      </div>
    ),
  }
}

const Parties = ({ m, agreement }: Pick<Props, 'm' | 'agreement'>) => (
  <ul class="parties" data-count="2" aria-label={m.agreements.parties}>
    <li class="card">
      <b>
        <Name of={agreement.referringOrganisation} />
      </b>
      <span class="soft">{m.agreements.refers}</span>
    </li>
    <li class="parties__arrow" aria-hidden="true">
      <Icon name="arrow" flip />
    </li>
    <li class="card" data-tone="accent">
      <b>
        <Name of={agreement.answeringOrganisation} />
      </b>
      <span class="soft">{m.agreements.answers}</span>
    </li>
  </ul>
)

const HowFast = ({ m, agreement }: Pick<Props, 'm' | 'agreement'>) => (
  <>
    <h2>{m.agreements.howFast}</h2>
    <p>{m.agreements.howFastText}</p>
    <Facts
      kind="lines"
      facts={promises.map((promise) => [
        m.agreements.promise[promise],
        <b>{capitalised(m.agreements.days(agreement.responseTimes[promise]))}</b>,
      ])}
    />
  </>
)

const Events = ({ m, events }: Pick<Props, 'm' | 'events'>) => (
  <ol class="timeline">
    {events.map(({ step, person, at }) => (
      <li data-step="done">
        <span class="timeline__dot">
          <Icon name={step === 'write' || step === 'change' ? 'pen' : 'check'} />
        </span>
        <b>{m.agreements.happened[step]({ who: person })}</b>
        <time datetime={at}>{capitalised(moment(m, new Date(at)))}</time>
      </li>
    ))}
  </ol>
)

/** The first step that is open is the one expected next; the others are quieter. */
const Actions = ({ m, agreement, steps, mayRefer, today }: Props) => (
  <>
    {mayRefer && isInForce(agreement, today) && (
      <p>
        <a class="button" data-wide href={paths.newReferral(agreement.id)}>
          {m.agreements.referUnder}
        </a>
      </p>
    )}
    {steps.length > 0 && (
      <form method="post" action={paths.agreement(agreement.id)} class="card flow">
        {steps.map((step, at) => (
          <p>
            <button
              class="button"
              data-wide
              data-kind={at === 0 && step !== 'pause' ? undefined : 'secondary'}
              type="submit"
              name="step"
              value={step}
            >
              {m.agreements.step[step]}
            </button>
          </p>
        ))}
        <p class="small soft">{m.agreements.stepText}</p>
        <p>
          <a class="button" data-kind="quiet" href={paths.agreementEdit(agreement.id)}>
            <Icon name="pen" />
            {m.agreements.edit}
          </a>
        </p>
        <input type="hidden" name="version" value={agreement.version} />
      </form>
    )}
  </>
)
