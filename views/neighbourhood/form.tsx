import { type NeighbourSide, neighbourHelps, neighbourTimes } from '../../src/neighbourhood/neighbour.ts'
import type { Organiser } from '../../src/neighbourhood/policy.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, type FormState, TextArea, TextField, TickField, titleOf } from '../ui/field.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { TicksField } from '../ui/ticks.tsx'
import { NeighbourCrumbs } from './parts.tsx'

type Props = { m: CareMessages; practice: Practice; organiser: Organiser; side: NeighbourSide; form: FormState }

/** Asking for help, and offering it: the same few questions. */
export function neighbourFormPage(props: Props): Page {
  const { m, practice, organiser, side, form } = props
  const texts = m.care.neighbours
  const { title } = texts.door[side]
  const { form: ask } = texts
  const labels = {
    firstName: ask.firstName,
    telephone: ask.telephone,
    helps: ask.helps[side],
    times: ask.times,
    area: ask.area,
    words: ask.words,
    adult: ask.adult,
    consent: ask.consent,
  }
  return {
    title: titleOf(m, form, title),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <NeighbourCrumbs m={m} practice={practice} text={title} />
        <ErrorSummary m={m} form={form} labels={labels} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{ask.lead[side]}</p>
        </div>
        <div class="split">
          <form method="post" action={paths.neighbourForm(practice.slug, side)} novalidate class="form">
            <input type="hidden" name="key" value={form.typed.key} />
            <TextField m={m} form={form} name="firstName" label={ask.firstName} hint={ask.firstNameHint} max={40} size="middle" />
            <TextField
              m={m}
              form={form}
              name="telephone"
              label={ask.telephone}
              hint={ask.telephoneHint}
              type="tel"
              max={40}
              size="middle"
            />
            <TicksField
              m={m}
              form={form}
              name="helps"
              prefix="help_"
              label={ask.helps[side]}
              ticks={neighbourHelps.map((kind) => [kind, texts.help[kind]])}
            />
            <TicksField
              m={m}
              form={form}
              name="times"
              prefix="time_"
              label={ask.times}
              ticks={neighbourTimes.map((time) => [time, texts.time[time]])}
            />
            <TextField m={m} form={form} name="area" label={ask.area} hint={ask.areaHint} max={60} size="middle" />
            <TextArea m={m} form={form} name="words" label={ask.words} hint={ask.wordsHint} max={300} optional />
            {side === 'offer' && (
              <TickField m={m} form={form} name="adult" label={ask.adult}>
                <span class="choice__text"> {ask.checks({ organisation: organiser.name })}</span>
              </TickField>
            )}
            <TickField m={m} form={form} name="consent" label={ask.consent}>
              <span class="choice__text"> {ask.consentText({ organisation: organiser.name })}</span>
            </TickField>
            <p class="row form__send">
              <button class="button" type="submit">
                {ask.send[side]}
              </button>
              <a href={paths.neighbours(practice.slug)}>{texts.name}</a>
            </p>
          </form>
          <div class="flow side">
            <section class="flow" aria-labelledby="niet">
              <h2 class="as-h3" id="niet">
                {texts.notFor}
              </h2>
              <p>{texts.notForText}</p>
            </section>
            <section class="card flow" aria-labelledby="bel">
              <h2 class="as-h3" id="bel">
                {texts.questions}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
      </div>
    ),
  }
}
