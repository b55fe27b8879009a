import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, type FormState, TextField, titleOf } from '../ui/field.tsx'
import { ContactPerson, callOf } from '../ui/person.tsx'
import { NeighbourCrumbs } from './parts.tsx'

type Props = { m: CareMessages; practice: Practice; form: FormState; alert?: string | undefined }

export function neighbourFollowFormPage({ m, practice, form, alert }: Props): Page {
  const texts = m.care.neighbours.follow
  return {
    title: titleOf(m, form, texts.title, alert),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <NeighbourCrumbs m={m} practice={practice} text={texts.title} />
        <ErrorSummary m={m} form={form} labels={{ code: texts.code, digits: texts.digits }} alert={alert} />
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <div class="stack">
          <form method="post" action={paths.neighbourFollow(practice.slug)} novalidate class="form">
            <TextField m={m} form={form} name="code" label={texts.code} hint={texts.codeHint} max={40} />
            <TextField m={m} form={form} name="digits" label={texts.digits} hint={texts.digitsHint} size="short" numeric max={40} />
            <p class="row form__send">
              <button class="button" type="submit">
                {texts.go}
              </button>
            </p>
          </form>
          <section class="flow" aria-labelledby="kwijt">
            <h2 class="as-h3" id="kwijt">
              {texts.lost}
            </h2>
            <p>{texts.lostText(callOf(practice))}</p>
          </section>
        </div>
      </div>
    ),
  }
}

/** Whoever withdrew, and whose time is over: what was written is gone. */
export function neighbourGonePage({ m, practice }: Pick<Props, 'm' | 'practice'>): Page {
  const { gone } = m.care.neighbours.follow
  return {
    title: gone.title,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <NeighbourCrumbs m={m} practice={practice} text={gone.title} />
        <div class="intro">
          <h1>{gone.title}</h1>
          <p class="lead">{gone.text}</p>
          <p>{gone.again}</p>
        </div>
        <div class="card flow">
          <ContactPerson m={m} practice={practice} />
        </div>
      </div>
    ),
  }
}
