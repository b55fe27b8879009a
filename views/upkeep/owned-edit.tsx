import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Owned } from '../../src/upkeep/owned.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { ErrorSummary, type FormState, TextArea, TextField, titleOf } from '../ui/field.tsx'
import { firstName } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: Messages; token: string; practice: Practice; owned: Owned; form: FormState; alert?: string | undefined }

/** What changes most, and a note for the rest; the coordinator looks at it before it shows. */
export function ownedEditPage({ m, token, practice, owned, form, alert }: Props): Page {
  const { edit, field } = m.upkeep
  const labels = { ...field, note: edit.note }
  const of = (name: keyof typeof labels) => ({ m, form, name, label: labels[name] })
  return {
    title: titleOf(m, form, `${edit.title}: ${owned.name}`, alert),
    shell: { area: 'practice', practice },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.upkeep.page.title, href: paths.upkeep(token) }, { text: edit.title }]} />
        <ErrorSummary m={m} form={form} labels={labels} alert={alert} />
        <div class="intro">
          <p class="kicker">
            <Name of={owned.name} />
          </p>
          <h1>{edit.title}</h1>
          <p class="lead">{edit.lead({ name: firstName(practice) })}</p>
          {owned.proposal === 'by_link' && <p>{edit.waits}</p>}
        </div>
        <form method="post" action={paths.upkeepEdit(token, owned.id)} novalidate class="form">
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <section class="form__part" aria-labelledby="deel-bereiken">
            <h2 id="deel-bereiken">{edit.reach}</h2>
            <TextField {...of('phone')} type="tel" size="middle" max={26} optional />
            <TextField {...of('email')} type="email" max={254} optional />
            <TextField {...of('url')} max={500} optional />
            <TextField {...of('openingHours')} hint={edit.hoursHint} max={300} optional />
          </section>
          <section class="form__part" aria-labelledby="deel-regelen">
            <h2 id="deel-regelen">{edit.arrange}</h2>
            <TextArea {...of('costNote')} max={500} optional />
            <TextArea {...of('applicationProcess')} max={2000} optional />
          </section>
          <section class="form__part" aria-labelledby="deel-tekst">
            <h2 id="deel-tekst">{edit.texts}</h2>
            <TextField {...of('summary')} max={200} optional />
            <TextArea {...of('description')} rows={8} max={5000} optional />
            <TextArea {...of('note')} hint={edit.noteHint} max={1000} optional />
          </section>
          <p class="row form__send">
            <button class="button" type="submit">
              {edit.send}
            </button>
            <a href={paths.upkeep(token)}>{edit.back}</a>
          </p>
        </form>
      </div>
    ),
  }
}
