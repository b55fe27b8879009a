import type { Actor } from '../../src/identity/actor.ts'
import {
  audiences,
  careRoles,
  contentFields,
  type ItemContent,
  itemKinds,
  type LibraryItem,
  licences,
  phases,
  themes,
} from '../../src/library/item.ts'
import { paths } from '../../src/paths.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { type Choice, ErrorSummary, type FormState, SelectField, TextArea, TextField, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { WordTips } from '../ui/word-tips.tsx'

type Props = {
  m: Messages
  actor: Actor
  form: FormState
  item?: LibraryItem | undefined
  alert?: string | undefined
  /** What it says by now, where somebody else was first. */
  now?: LibraryItem | undefined
}

/** New without an `item`, otherwise a change of it. */
export function itemFormPage({ m, actor, form, item, alert, now }: Props): Page {
  const texts = m.libraryKeeping.form
  const title = item ? texts.editTitle : texts.newTitle
  const back = item ? [{ text: item.title, href: paths.keptItem(item.id) }] : []
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'library' },
    words: true,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.libraryKeeping.title, href: paths.keptLibrary() }, ...back, { text: title }]} />
        <ErrorSummary m={m} form={form} labels={texts.field} alert={alert} />
        {now && <Now m={m} item={now} form={form} />}
        <div class="intro">
          <h1>{title}</h1>
        </div>
        <form method="post" action={item ? paths.itemEdit(item.id) : paths.newItem} novalidate class="form">
          <input type="hidden" name="key" value={form.typed.key ?? ''} />
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <What m={m} form={form} />
          <ForWhom m={m} form={form} />
          <Text m={m} form={form} />
          <Rights m={m} form={form} />
          <p class="row form__send">
            <button class="button" type="submit">
              {item ? texts.saveChange : texts.save}
            </button>
            <a href={item ? paths.keptItem(item.id) : paths.keptLibrary()}>{texts.cancel}</a>
          </p>
        </form>
      </div>
    ),
  }
}

type Part = { m: Messages; form: FormState }

/** Only what differs from what was typed. */
const Now = ({ m, form, item }: Part & { item: LibraryItem }) => (
  <section class="card flow form-meanwhile" data-tone="mist" aria-labelledby="nu">
    <h2 class="as-h3" id="nu">
      {m.libraryKeeping.form.now}
    </h2>
    <Facts
      facts={contentFields
        .filter((field) => item[field] !== (form.typed[field] ?? ''))
        .map((field) => [m.libraryKeeping.form.field[field], said(m, item, field) || m.libraryKeeping.form.empty])}
    />
  </section>
)

function said(m: Messages, item: LibraryItem, field: keyof ItemContent): string {
  const texts = m.care.library
  if (field === 'reviewOn') return longDay(m, item.reviewOn)
  if (field === 'role') return item.role && texts.role[item.role]
  const named: Partial<Record<keyof ItemContent, string>> = {
    kind: texts.kind[item.kind],
    theme: texts.theme[item.theme],
    audience: texts.audience[item.audience],
    phase: texts.phase[item.phase],
    licence: texts.licence[item.licence],
  }
  return named[field] ?? item[field]
}

const What = ({ m, form }: Part) => {
  const { field, hint, what, choose } = m.libraryKeeping.form
  const { kind, theme } = m.care.library
  return (
    <section class="form__part" aria-labelledby="wat">
      <h2 id="wat">{what}</h2>
      <TextField m={m} form={form} name="title" label={field.title} hint={hint.title} max={120} />
      <WordTips m={m} form={form} name="title" />
      <TextArea m={m} form={form} name="summary" label={field.summary} max={300} />
      <WordTips m={m} form={form} name="summary" />
      <SelectField
        m={m}
        form={form}
        name="kind"
        label={field.kind}
        choices={itemKinds.map((one): Choice => [one, kind[one]])}
        open={choose}
      />
      <SelectField
        m={m}
        form={form}
        name="theme"
        label={field.theme}
        choices={themes.map((one): Choice => [one, theme[one]])}
        open={choose}
        wide
      />
    </section>
  )
}

const ForWhom = ({ m, form }: Part) => {
  const { field, forWhom, choose, anyRole } = m.libraryKeeping.form
  const { audience, phase, role } = m.care.library
  return (
    <section class="form__part" aria-labelledby="voor-wie">
      <h2 id="voor-wie">{forWhom}</h2>
      <SelectField
        m={m}
        form={form}
        name="audience"
        label={field.audience}
        choices={audiences.map((one): Choice => [one, audience[one]])}
        open={choose}
      />
      <SelectField
        m={m}
        form={form}
        name="phase"
        label={field.phase}
        choices={phases.map((one): Choice => [one, phase[one]])}
        open={choose}
      />
      <SelectField
        m={m}
        form={form}
        name="role"
        label={field.role}
        choices={careRoles.map((one): Choice => [one, role[one]])}
        open={anyRole}
        wide
        optional
      />
    </section>
  )
}

const Text = ({ m, form }: Part) => {
  const { field, hint, text } = m.libraryKeeping.form
  return (
    <section class="form__part" aria-labelledby="tekst">
      <h2 id="tekst">{text}</h2>
      <TextArea m={m} form={form} name="body" label={field.body} hint={hint.body} rows={12} max={6000} optional />
      <WordTips m={m} form={form} name="body" />
      <TextField m={m} form={form} name="url" label={field.url} hint={hint.url} max={500} optional />
    </section>
  )
}

const Rights = ({ m, form }: Part) => {
  const { field, hint, rights, choose } = m.libraryKeeping.form
  return (
    <section class="form__part" aria-labelledby="bron">
      <h2 id="bron">{rights}</h2>
      <TextField m={m} form={form} name="source" label={field.source} hint={hint.source} max={150} />
      <SelectField
        m={m}
        form={form}
        name="licence"
        label={field.licence}
        choices={licences.map((one): Choice => [one, m.care.library.licence[one]])}
        open={choose}
        wide
      />
      <TextField m={m} form={form} name="reviewOn" label={field.reviewOn} hint={hint.reviewOn} type="date" size="middle" />
    </section>
  )
}
