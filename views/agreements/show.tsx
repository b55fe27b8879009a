import {
  type AgreementStep,
  isInForce,
  mayHaveNext,
  missingFrom,
  openAgreementSteps,
  stateOf,
  type WholeAgreement,
  wasAgreed,
} from '../../src/agreements/agreement.ts'
import { mayReferUnder, maySign, mayWriteAgreements, seesFallbackContact } from '../../src/agreements/policy.ts'
import type { AgreementEvent, AgreementRecord } from '../../src/agreements/store.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import { capitalised, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { type FormState, TextArea } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { callOf } from '../ui/person.tsx'
import { Written } from '../ui/text.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { AgreementDifferences } from './differences.tsx'
import { periodOf } from './said.ts'
import { SignForm } from './sign-form.tsx'
import { Signatures, SigningLinks } from './signatures.tsx'
import { AgreementStatus } from './status.tsx'
import { AgreementParties, AgreementTermsText } from './terms.tsx'
import { AgreementVersions } from './versions.tsx'

/** Whom a mail goes to is for the parties alone. */
const withoutFallbackContact = (agreement: WholeAgreement): WholeAgreement => ({
  ...agreement,
  terms: { ...agreement.terms, fallbackName: '', fallbackEmail: '' },
})

type Props = {
  m: Messages
  actor: Actor
  record: AgreementRecord
  today: Day
  alert?: string | undefined
  form?: FormState | undefined
  done?: string | undefined
}

export function agreementPage(props: Props): Page {
  const { m, actor, record, today, alert, form, done } = props
  const { agreement, before, events, versions } = record
  const state = stateOf(agreement, today)
  const coming = versions.find((version) => version.edition > agreement.edition && ['draft', 'proposed'].includes(version.status))
  const isComing = agreement.status === 'draft' || agreement.status === 'proposed'
  const signs = maySign(actor, agreement)
  const shown = (one: WholeAgreement) => (seesFallbackContact(actor, one) ? one : withoutFallbackContact(one))
  return {
    title: `${alert ? m.form.error : ''}${m.agreements.name(agreement)}: ${agreement.title}`,
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.agreements.title, href: paths.agreements }, { text: m.agreements.name(agreement) }]} />
        {alert && <Alert text={alert} />}
        {form && !signs && <TypedBefore m={m} text={form.typed.note} />}
        <Done m={m} word={done} />
        {state === 'expired' && <Alert text={m.agreements.show.isExpired(callOf(actor.practice))} />}
        {coming && (mayWriteAgreements(actor) || coming.status === 'proposed') && (
          <Alert tone="calm" text={m.agreements.show.coming(coming)}>
            <p>
              <a href={paths.agreement(coming.id)}>{m.agreements.show.version(coming)}</a>
            </p>
          </Alert>
        )}
        <div class="intro">
          <p class="kicker">{m.agreements.kicker(agreement)}</p>
          <h1>{agreement.title}</h1>
          <p class="lead">
            <Written text={agreement.goal} />
          </p>
          <p class="row">
            <AgreementStatus m={m} state={state} />
            <span>{periodOf(m, agreement)}</span>
          </p>
        </div>
        <AgreementParties m={m} agreement={agreement} />
        <div class="split">
          <div class="flow" data-room="wide">
            {before && isComing && <AgreementDifferences m={m} before={shown(before)} agreement={shown(agreement)} />}
            <AgreementTermsText m={m} agreement={shown(agreement)} />
            <section class="flow">
              <h2>{m.agreements.steps}</h2>
              <Events m={m} events={events} />
            </section>
            {before && !isComing && <AgreementDifferences m={m} before={shown(before)} agreement={shown(agreement)} />}
          </div>
          <div class="flow side">
            <Refer {...props} />
            {wasAgreed(agreement) && (
              <p class="row">
                <a href={paths.agreementResults(agreement.id)}>{m.results.link}</a>
              </p>
            )}
            {signs && (
              <SignForm
                m={m}
                agreement={agreement}
                organisation={actor.organisation}
                signer={{ name: actor.name, job: m.identity.job[actor.job] }}
                actions={{ sign: paths.agreementSign(agreement.id), object: paths.agreementObject(agreement.id) }}
                form={form}
              />
            )}
            <Signatures m={m} agreement={agreement} />
            {mayWriteAgreements(actor) && <SigningLinks m={m} agreement={agreement} own={actor.organisationId} form={form} />}
            {mayWriteAgreements(actor) && <Actions {...props} />}
            <AgreementVersions m={m} record={record} />
          </div>
        </div>
      </div>
    ),
  }
}

const Events = ({ m, events }: { m: Messages; events: AgreementEvent[] }) => (
  <ol class="timeline">
    {events.map(({ step, person, organisation, note, at }) => (
      <li data-step="done">
        <span class="timeline__dot">
          <Icon name={['write', 'change', 'renew', 'take_back', 'object'].includes(step) ? 'pen' : 'check'} />
        </span>
        <b>{m.agreements.happened[step]({ who: person ?? organisation ?? m.agreements.title })}</b>
        {note && (
          <p>
            <Written text={note} />
          </p>
        )}
        <time datetime={at}>{capitalised(moment(m, new Date(at)))}</time>
      </li>
    ))}
  </ol>
)

const Refer = ({ m, actor, record: { agreement }, today }: Props) =>
  mayReferUnder(actor, agreement) && isInForce(agreement, today) ? (
    <p>
      <a class="button" data-wide href={paths.newReferral(agreement.id)}>
        {m.agreements.referUnder}
      </a>
    </p>
  ) : null

const stepTextOf = (m: Messages, status: string): string => (m.agreements.stepText as Record<string, string>)[status] ?? ''

/** What the coordinator may do next. The first step that is open is the one expected; the others are quieter. */
const Actions = ({ m, record: { agreement, versions }, form }: Props) => {
  const steps = openAgreementSteps(agreement.status, 'coordinator').filter((step) => step !== 'evaluate')
  const missing = agreement.status === 'draft' ? missingFrom(agreement) : []
  const isLatest = versions.every(({ edition }) => edition <= agreement.edition)
  const replaced = agreement.replacedOn !== null
  return (
    <>
      {agreement.status === 'active' && !replaced && <Evaluate m={m} agreement={agreement} form={form} />}
      {steps.length > 0 && !replaced && (
        <form method="post" action={paths.agreement(agreement.id)} class="card flow">
          {missing.length > 0 && (
            <p class="small">
              <Icon name="alert" /> {m.agreements.missing({ fields: missing.map((field) => m.agreements.needed[field]).join(', ') })}
            </p>
          )}
          {agreement.status === 'draft' && (
            <p>
              <a class="button" data-wide data-kind={missing.length > 0 ? undefined : 'secondary'} href={paths.agreementEdit(agreement.id)}>
                <Icon name="pen" />
                {m.agreements.edit}
              </a>
            </p>
          )}
          {steps.map((step, at) => (
            <p>
              <StepButton m={m} step={step} isFirst={at === 0 && missing.length === 0 && step !== 'pause' && step !== 'take_back'} />
            </p>
          ))}
          <p class="small soft">{stepTextOf(m, agreement.status)}</p>
          <input type="hidden" name="version" value={agreement.version} />
        </form>
      )}
      {isLatest && mayHaveNext(agreement) && (
        <form method="post" action={paths.agreementNext(agreement.id)} class="card flow">
          <p>
            <button class="button" data-kind="secondary" data-wide type="submit">
              <Icon name="pen" />
              {m.agreements.show.next}
            </button>
          </p>
          <p class="small soft">{m.agreements.show.nextText}</p>
        </form>
      )}
    </>
  )
}

const StepButton = ({ m, step, isFirst }: { m: Messages; step: AgreementStep; isFirst: boolean }) => (
  <button class="button" data-wide data-kind={isFirst ? undefined : 'secondary'} type="submit" name="step" value={step}>
    {m.agreements.step[step]}
  </button>
)

const Evaluate = ({ m, agreement, form }: { m: Messages; agreement: AgreementRecord['agreement']; form: FormState | undefined }) => {
  const isMine = form?.typed.step === 'evaluate'
  return (
    <details class="disclosure card" open={isMine}>
      <summary>
        <Icon name="down" />
        {m.agreements.step.evaluate}
      </summary>
      <form method="post" action={paths.agreement(agreement.id)} novalidate class="disclosure__body flow">
        <TextArea
          m={m}
          form={isMine ? form : { typed: {}, problems: {} }}
          name="note"
          label={m.agreements.show.evaluate}
          hint={m.agreements.show.evaluateHint}
          rows={5}
          max={500}
        />
        <input type="hidden" name="version" value={agreement.version} />
        <p>
          <button class="button" type="submit" name="step" value="evaluate">
            {m.agreements.step.evaluate}
          </button>
        </p>
      </form>
    </details>
  )
}
