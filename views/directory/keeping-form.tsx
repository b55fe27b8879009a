import type { Child } from 'hono/jsx'
import type { OfferingContent } from '../../src/directory/content.ts'
import type { Places } from '../../src/directory/input.ts'
import { organisationForms } from '../../src/directory/lookalike.ts'
import type { Standing } from '../../src/directory/policy.ts'
import type { KeptOffering, Proposal } from '../../src/directory/record.ts'
import type { Lookalike } from '../../src/directory/store-lookalikes.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { ErrorSummary, type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Differences } from './differences.tsx'
import { Arrange, Contact, What, Who } from './form-parts.tsx'
import { Shown, When, Where } from './form-places.tsx'
import { Provider } from './form-provider.tsx'
import { Lookalikes } from './lookalikes.tsx'

/** What others made of it while somebody typed. */
export type Meanwhile = { from: OfferingContent; to: OfferingContent }

export type OfferingFormProps = {
  m: Messages
  actor: Actor
  standing: Standing
  places: Places
  form: FormState
  /** The offering that is changed; new without. */
  kept?: KeptOffering
  /** Names to choose from, for a coordinator who adds one. */
  organisations?: readonly string[]
  /** The change of a colleague that this one goes on with. */
  continues?: Proposal | undefined
  meanwhile?: Meanwhile
  alert?: Child
  /** What is there already, of a new one. */
  lookalikes?: { offerings: Lookalike[]; organisations: Lookalike[] }
}

export function offeringFormPage(props: OfferingFormProps): Page {
  const { m, actor, standing, places, form, kept, organisations, continues, meanwhile, alert, lookalikes } = props
  const texts = m.keeping.form
  const title = kept ? texts.editTitle[standing](kept) : texts.newTitle[standing]
  const back = kept ? paths.keptOffering(kept.id) : paths.keptOfferings()
  const part = { m, form }
  return {
    title: titleOf(m, form, title, alert),
    words: true,
    live: !kept,
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.keeping.title, href: paths.keptOfferings() },
            ...(kept ? [{ text: kept.name, href: back }] : []),
            { text: title },
          ]}
        />
        <ErrorSummary m={m} form={form} labels={labelsOf(m)} alert={alert} />
        {meanwhile && (
          <section class="card flow form-meanwhile" data-tone="mist">
            <p>{texts.changedText}</p>
            <Differences m={m} {...meanwhile} municipalities={places.municipalities} tense="past" />
          </section>
        )}
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{texts.lead[standing]}</p>
          {!kept && <p>{texts.length}</p>}
        </div>
        {continues && <GoesOn m={m} standing={standing} proposal={continues} />}
        <form method="post" action={kept ? paths.offeringEdit(kept.id) : paths.newOffering()} novalidate class="form">
          {(['key', 'version', 'proposal'] as const).map((name) => (
            <input type="hidden" name={name} value={form.typed[name] ?? ''} />
          ))}
          {organisations && <Provider {...part} organisations={organisations} />}
          {organisations && !kept && (
            <Lookalikes
              {...part}
              actor={actor}
              subject="organisation"
              names={organisationForms.offering}
              lookalikes={lookalikes?.organisations ?? []}
              address={paths.organisationLookalikes('offering')}
              triggers={['organisation', 'kvk']}
            />
          )}
          <What {...part} />
          {!kept && (
            <Lookalikes
              {...part}
              actor={actor}
              subject="offering"
              lookalikes={lookalikes?.offerings ?? []}
              address={paths.offeringLookalikes}
              triggers={['name', 'organisation', 'phone', 'postcode', 'address']}
            />
          )}
          <Who {...part} />
          <When {...part} />
          <Where {...part} places={places} />
          <Arrange {...part} />
          <Contact {...part} />
          <Shown {...part} standing={standing} />
          {standing === 'owner' && (
            <section class="form__part">
              <TextArea m={m} form={form} name="note" label={texts.note} hint={texts.noteHint} max={1000} optional />
            </section>
          )}
          <p class="row form__send">
            <button class="button" type="submit">
              {standing === 'owner' ? texts.propose : kept ? texts.save : texts.add}
            </button>
            <a href={back}>{texts.back}</a>
          </p>
        </form>
      </div>
    ),
  }
}

const GoesOn = ({ m, standing, proposal }: { m: Messages; standing: Standing; proposal: Proposal }) => {
  const texts = m.keeping.form
  const said = { who: proposal.proposedBy, day: longDay(m, dayOf(new Date(proposal.proposedAt))) }
  return <Alert tone="calm" text={standing === 'owner' ? texts.goesOn(said) : texts.waitsToo} />
}

/** In the order of the form, for the summary of what is wrong. */
const labelsOf = ({ keeping: { field, form }, lookalikes }: Messages): Record<string, string> => ({
  organisation: form.organisation,
  kvk: form.kvk,
  organisationUrl: form.organisationUrl,
  ...field,
  sameOrganisation: lookalikes.question.organisation.ask,
  same: lookalikes.question.offering.ask,
  note: form.note,
})
