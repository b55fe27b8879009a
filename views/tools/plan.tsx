import { dayParts } from '../../src/tools/sheets.ts'
import type { Page } from '../layout.tsx'
import { firstName } from '../ui/person.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Telephone } from '../ui/text.tsx'
import { ClearButton, PaperLine, PaperRoom, ToolHead, type ToolProps } from './parts.tsx'
import { PlanCard } from './plan-card.tsx'

export function planPage({ m, practice }: ToolProps): Page {
  const { tools } = m.care
  const { plan } = tools
  return {
    title: plan.title,
    description: plan.lead,
    shell: { area: 'practice', practice },
    care: m,
    tool: 'paper',
    main: (
      <div class="wrap page plan">
        <ToolHead m={m} practice={practice} title={plan.title} lead={plan.lead} />
        <div class="plan__sheet" data-paper>
          <section class="card flow" aria-labelledby="wie">
            <h2 id="wie">{plan.whom}</h2>
            <div class="plan__pair">
              <PaperLine id="naaste" label={plan.dear} />
              <PaperLine id="ik" label={plan.me} />
              <PaperLine id="ik-telefoon" label={plan.myPhone} kind="tel" />
              <PaperLine id="datum" label={plan.made} />
            </div>
          </section>
          <section class="card flow" data-tone="accent" aria-labelledby="overnemen">
            <h2 id="overnemen">{plan.takeover}</h2>
            <Somebody m={m} practice={practice} who="eerste" title={plan.first} />
            <Somebody m={m} practice={practice} who="tweede" title={plan.second} />
            <PaperLine id="sleutel" label={plan.keys} />
          </section>
          <section class="card flow" aria-labelledby="dag">
            <h2 id="dag">{plan.day}</h2>
            <div class="plan__pair">
              {dayParts.map((part) => (
                <PaperRoom id={part} label={plan.dayPart[part]} />
              ))}
              <PaperRoom id="medicijnen" label={plan.medicines} hint={plan.medicinesHint} />
              <PaperRoom id="rust" label={plan.calm} hint={plan.calmHint} />
            </div>
          </section>
          <CallList m={m} practice={practice} />
          <PlanCard m={m} practice={practice} />
          <div class="row" data-screen>
            <PrintButton text={tools.print} />
            <ClearButton m={m} />
          </div>
        </div>
      </div>
    ),
  }
}

const Somebody = ({ m, who, title }: ToolProps & { who: 'eerste' | 'tweede'; title: string }) => (
  <fieldset class="plan__somebody">
    <legend>{title}</legend>
    <div class="plan__pair">
      <PaperLine id={`${who}-naam`} label={m.care.tools.plan.person} />
      <PaperLine id={`${who}-telefoon`} label={m.care.tools.plan.phone} kind="tel" />
    </div>
  </fieldset>
)

/** Numbers that hold for everybody here stand there already. */
const CallList = ({ m, practice }: ToolProps) => {
  const { plan } = m.care.tools
  return (
    <section class="card flow" aria-labelledby="bellen">
      <h2 id="bellen">{plan.call}</h2>
      <dl class="facts" data-kind="lines">
        <div>
          <dt>{plan.danger}</dt>
          <dd>
            <Telephone number="112" />
          </dd>
        </div>
        <div>
          <dt>{plan.outOfHours}</dt>
          <dd>
            <Telephone number={practice.outOfHoursPhone} />
          </dd>
        </div>
        <div>
          <dt>
            <bdi lang="nl">{firstName(practice)}</bdi>, {m.person.role[practice.contactRole]}
          </dt>
          <dd>
            <Telephone number={practice.contactPhone} />
          </dd>
        </div>
      </dl>
      <fieldset class="plan__somebody">
        <legend>{plan.doctor}</legend>
        <div class="plan__pair">
          <PaperLine id="huisarts-naam" label={plan.person} />
          <PaperLine id="huisarts-telefoon" label={plan.phone} kind="tel" />
        </div>
      </fieldset>
      <PaperRoom id="anderen" label={plan.others} rows={1} />
    </section>
  )
}
