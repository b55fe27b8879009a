import type { Organisation, Presence } from '../../src/directory/organisation.ts'
import type { Lookalike } from '../../src/directory/store-lookalikes.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { ErrorSummary, type FormState, TextField, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Lookalikes } from './lookalikes.tsx'

type Props = {
  m: Messages
  actor: Actor
  form: FormState
  lookalikes: Lookalike[]
  organisation?: Organisation
  /** Other practices that work under its name. */
  elsewhere?: Presence[]
  alert?: string | undefined
}

/** New without an `organisation`, otherwise a change of it. */
export function organisationFormPage({ m, actor, form, lookalikes, organisation, elsewhere = [], alert }: Props): Page {
  const { field } = m.organisations
  const title = organisation ? m.organisations.editTitle : m.organisations.newTitle
  const labels = { name: field.name, same: m.lookalikes.question.organisation.ask, kvk: field.kvk, url: field.url }
  const back = organisation ? [{ text: organisation.name, href: paths.organisation(organisation.id) }] : []
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'organisations' },
    live: !organisation,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.organisations.title, href: paths.organisations() }, ...back, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={labels} alert={alert} />
        <div class="intro">
          <h1>{title}</h1>
          {!organisation && <p class="lead">{m.organisations.newLead}</p>}
        </div>
        {elsewhere.length > 0 && (
          <Alert tone="calm" text={m.organisations.sharedName({ practices: elsewhere.map(({ practice }) => practice).join(', ') })} />
        )}
        <form method="post" action={organisation ? paths.organisationEdit(organisation.id) : paths.newOrganisation} novalidate class="form">
          {organisation ? (
            <input type="hidden" name="version" value={form.typed.version ?? ''} />
          ) : (
            <input type="hidden" name="key" value={form.typed.key ?? ''} />
          )}
          <section class="form__part">
            <TextField m={m} form={form} name="name" label={field.name} hint={field.nameHint} max={200} />
            {!organisation && (
              <Lookalikes
                m={m}
                actor={actor}
                subject="organisation"
                form={form}
                lookalikes={lookalikes}
                address={paths.organisationLookalikes('own')}
                triggers={['name', 'kvk']}
              />
            )}
            <TextField m={m} form={form} name="kvk" label={field.kvk} hint={field.kvkHint} optional numeric size="middle" max={12} />
            <TextField m={m} form={form} name="url" label={field.url} hint={field.urlHint} optional max={300} />
          </section>
          <p class="row form__send">
            <button class="button" type="submit">
              {organisation ? m.organisations.saveChange : m.organisations.save}
            </button>
          </p>
        </form>
      </div>
    ),
  }
}
