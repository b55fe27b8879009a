import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Synonyms } from '../../src/search/synonyms.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { Words } from './synonyms.tsx'

type Props = { m: Messages; actor: Actor; form: FormState; group?: Synonyms; alert?: string; isChanged?: boolean }

/** New without a `group`, otherwise a change of it. `isChanged`: somebody else was first. */
export function synonymFormPage({ m, actor, form, group, alert, isChanged }: Props): Page {
  const title = group ? m.words.changeTitle : m.words.newTitle
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'words' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.words.title, href: paths.synonyms }, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={{ words: m.words.field }} alert={alert} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{m.words.formLead}</p>
        </div>
        <form method="post" action={group ? paths.synonymGroup(group.id) : paths.newSynonyms()} novalidate class="form">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          {isChanged && group && (
            <section class="card flow" data-tone="sunken" aria-labelledby="nu">
              <h2 id="nu">{m.words.now}</h2>
              <p>
                <Words of={group.words} />
              </p>
            </section>
          )}
          <div class="form__part flow">
            <TextArea m={m} form={form} name="words" label={m.words.field} hint={m.words.hint} max={2000} />
          </div>
          <p class="row form__send">
            <button class="button" type="submit">
              {m.words.save}
            </button>
            <a href={paths.synonyms}>{m.words.cancel}</a>
          </p>
        </form>
        {group && (
          <form method="post" action={paths.synonymsRemove(group.id)} class="form form__part flow">
            <h2>{m.words.remove}</h2>
            <p>{m.words.removeText}</p>
            <input type="hidden" name="version" value={String(group.version)} />
            <p class="row">
              <button class="button" data-kind="secondary" type="submit">
                {m.words.remove}
              </button>
            </p>
          </form>
        )}
      </div>
    ),
  }
}
