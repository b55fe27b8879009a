import type { PropsWithChildren } from 'hono/jsx'
import type { NeighbourWork } from '../../src/neighbourhood/input.ts'
import { declineReasons, type NeighbourStep, openNeighbourSteps } from '../../src/neighbourhood/neighbour.ts'
import type { NeighbourCard } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import type { Messages } from '../messages/nl.ts'
import { SelectField, TickField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = { m: Messages; card: NeighbourCard }

type StepFormProps = PropsWithChildren<{
  card: Pick<NeighbourCard, 'id'>
  step: NeighbourWork
  version: number
  text: string
  kind?: 'secondary'
}>

/** `version` of what the step is about, so that nobody changes what they did not see. */
export const StepForm = ({ card, step, version, text, kind, children }: StepFormProps) => (
  <form method="post" action={paths.neighbour(card.id)} class="flow" data-room="tight">
    <input type="hidden" name="version" value={version} />
    {children}
    <button class="button" data-kind={kind} data-fit type="submit" name="step" value={step}>
      {text}
    </button>
  </form>
)

const noForm = { typed: {}, problems: {} }

/** What can be done with what somebody sent; the way on stands open, the ways out are folded. */
export const CardSteps = ({ m, card }: Props) => {
  const texts = m.neighbourWork.card
  const open = openNeighbourSteps(card, 'organisation', card.match !== null)
  const can = (step: NeighbourStep) => open.includes(step)
  const { version } = card
  return (
    <>
      {can('vet') && !card.isKept && (
        <section class="card flow" data-tone="accent" aria-labelledby="nakijken">
          <h2 class="as-h3" id="nakijken">
            {texts.vet}
          </h2>
          <p>{texts.vetText}</p>
          <StepForm card={card} step="vet" version={version} text={texts.vetButton}>
            <TickField m={m} form={noForm} name="checkedConduct" label={texts.conduct} />
            <TickField m={m} form={noForm} name="checkedSecrecy" label={texts.secrecy} />
          </StepForm>
        </section>
      )}
      {can('close') && (
        <Fold title={texts.close} text={texts.closeText}>
          <StepForm card={card} step="close" version={version} text={texts.closeButton} kind="secondary" />
        </Fold>
      )}
      {can('decline') && (
        <Fold title={texts.decline} text={texts.declineText}>
          <StepForm card={card} step="decline" version={version} text={texts.declineButton} kind="secondary">
            <SelectField
              m={m}
              form={noForm}
              name="reason"
              label={texts.why}
              open={m.form.choose}
              choices={declineReasons.map((reason) => [reason, texts.reason[reason]])}
            />
          </StepForm>
        </Fold>
      )}
      {can('withdraw') && (
        <Fold title={texts.withdraw} text={texts.withdrawText}>
          <StepForm card={card} step="withdraw" version={version} text={texts.withdrawButton} kind="secondary" />
        </Fold>
      )}
      {can('erase') && (
        <Fold title={texts.withdraw} text={texts.eraseText}>
          <StepForm card={card} step="erase" version={version} text={texts.eraseButton} kind="secondary" />
        </Fold>
      )}
    </>
  )
}

const Fold = ({ title, text, children }: PropsWithChildren<{ title: string; text: string }>) => (
  <details class="disclosure">
    <summary>
      <Icon name="down" />
      {title}
    </summary>
    <div class="disclosure__body flow">
      <p>{text}</p>
      {children}
    </div>
  </details>
)
