import type { Child } from 'hono/jsx'
import { firstName } from '../ui/person.tsx'
import { spoken } from '../ui/text.tsx'
import type { ToolProps } from './parts.tsx'

/** As large as a bank card. A script shows on it what was filled in above; otherwise there are lines for a pen. */
export const PlanCard = ({ m, practice }: ToolProps) => {
  const { plan } = m.care.tools
  return (
    <section class="flow" data-room="tight" aria-labelledby="kaartje">
      <h2 id="kaartje">{plan.card}</h2>
      <p>{plan.cardText}</p>
      <p data-by-hand data-screen>
        {plan.cardByHand}
      </p>
      <div class="plan__card">
        <p>
          <b>{plan.cardTitle}</b> <Shown of="naaste" />
        </p>
        <p>{plan.cardAsk}</p>
        <dl>
          <CardLine title={<Shown of="eerste-naam" />}>
            <Shown of="eerste-telefoon" />
          </CardLine>
          <CardLine title={<Shown of="tweede-naam" />}>
            <Shown of="tweede-telefoon" />
          </CardLine>
          <CardLine title={plan.doctor}>
            <Shown of="huisarts-telefoon" />
          </CardLine>
          <CardLine title={<bdi lang="nl">{firstName(practice)}</bdi>}>
            <bdi class="num">{spoken(practice.contactPhone)}</bdi>
          </CardLine>
        </dl>
      </div>
    </section>
  )
}

const CardLine = ({ title, children }: { title: Child; children: Child }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

const Shown = ({ of }: { of: string }) => <bdi class="plan__shown" data-shows={of} />
