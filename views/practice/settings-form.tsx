import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type SettingPart, type Settings, settingParts } from '../../src/practice/settings.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { fieldsOf } from './settings-fields.tsx'
import { SettingFacts } from './settings-value.tsx'

type Props = {
  m: Messages
  actor: Actor
  part: SettingPart
  settings: Settings
  form: FormState
  /** Where the organisation of the practice sends people back to after they signed in there. */
  backAddress: string
  /** Somebody else was first. */
  isChanged: boolean
}

export function settingsFormPage({ m, actor, part, settings, form, backAddress, isChanged }: Props): Page {
  const title = m.settings.part[part]
  const alert = isChanged ? m.settings.changed : undefined
  const labels = Object.fromEntries(settingParts[part].map((field) => [field, m.settings.field[field]]))
  const Fields = fieldsOf[part]
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'settings' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.settings.title, href: paths.settings }, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={labels} alert={alert} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{m.settings.text[part]}</p>
        </div>
        <form
          method="post"
          action={paths.settingPart(part)}
          novalidate
          class="form"
          enctype={part === 'look' ? 'multipart/form-data' : undefined}
        >
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          {isChanged && (
            <section class="card flow" data-tone="sunken" aria-labelledby="nu">
              <h2 id="nu">{m.settings.now}</h2>
              <SettingFacts m={m} part={part} settings={settings} />
            </section>
          )}
          <div class="form__part flow">
            <Fields m={m} form={form} settings={settings} slug={actor.practice.slug} backAddress={backAddress} />
          </div>
          <p class="row form__send">
            <button class="button" type="submit">
              {m.settings.save}
            </button>
            <a href={paths.settings}>{m.settings.cancel}</a>
          </p>
        </form>
      </div>
    ),
  }
}
