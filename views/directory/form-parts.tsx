import { tickPrefixes } from '../../src/directory/input.ts'
import { applicants } from '../../src/directory/offering.ts'
import {
  caregiverGroups,
  type FundingRoute,
  fundingRoutes,
  helpKindNames,
  helpKinds,
  recipientGroups,
  type SupportType,
} from '../../src/directory/taxonomy.ts'
import { languageName } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { type Choice, Complaint, type FormState, RadioField, TextArea, TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { isTicked, type Tick, TickBox, TicksField } from '../ui/ticks.tsx'
import { WordTips } from '../ui/word-tips.tsx'

export type Part = { m: Messages; form: FormState }

export const What = ({ m, form }: Part) => {
  const { field, form: texts, page } = m.keeping
  return (
    <section class="form__part" aria-labelledby="wat">
      <h2 id="wat">{page.part.what}</h2>
      <TextField m={m} form={form} name="name" label={field.name} hint={texts.nameHint} max={200} />
      <WordTips m={m} form={form} name="name" />
      <TextArea m={m} form={form} name="summary" label={field.summary} hint={texts.summaryHint} rows={2} max={200} optional />
      <WordTips m={m} form={form} name="summary" />
      <TextArea m={m} form={form} name="description" label={field.description} hint={texts.descriptionHint} rows={8} max={5000} optional />
      <WordTips m={m} form={form} name="description" />
      <SupportTypes m={m} form={form} />
    </section>
  )
}

/** Each type under the first kind of help it belongs to. */
const typesOfKind = helpKindNames.map((kind, at) => {
  const before = helpKindNames.slice(0, at).flatMap((earlier): readonly SupportType[] => helpKinds[earlier])
  return [kind, helpKinds[kind].filter((type: SupportType) => !before.includes(type))] as const
})

/** Thirty-two kinds are too many to read at once: they fold by how a caregiver would put it, and what was chosen stays in sight. */
const SupportTypes = ({ m, form }: Part) => {
  const { field, form: texts } = m.keeping
  const name = (type: SupportType) => tickPrefixes.types + type
  return (
    <fieldset class="field" id="types" data-invalid={form.problems.types}>
      <legend>{field.types}</legend>
      <span class="hint">{texts.typesHint}</span>
      <Complaint m={m} form={form} name="types" />
      <div class="type-folds">
        {typesOfKind.map(([kind, types]) => {
          const count = types.filter((type: SupportType) => isTicked(form, name(type))).length
          return (
            <details class="disclosure" open={count > 0}>
              <summary>
                <Icon name="down" />
                {m.directory.helpKind[kind]}
                {count > 0 && <span class="soft">({texts.chosen({ count })})</span>}
              </summary>
              <div class="choices ticks-grid">
                {types.map((type: SupportType) => (
                  <TickBox
                    form={form}
                    name={name(type)}
                    text={m.directory.supportType[type].name}
                    explained={m.directory.supportType[type].text}
                  />
                ))}
              </div>
            </details>
          )
        })}
      </div>
    </fieldset>
  )
}

export const Who = ({ m, form }: Part) => {
  const { field, form: texts, page } = m.keeping
  const { recipientGroup, caregiverGroup } = m.directory
  return (
    <section class="form__part" aria-labelledby="voor-wie">
      <h2 id="voor-wie">{page.part.who}</h2>
      <TicksField
        m={m}
        form={form}
        name="recipientGroups"
        prefix={tickPrefixes.recipientGroups}
        label={field.recipientGroups}
        hint={texts.recipientHint}
        ticks={recipientGroups.map((group): Tick => [group, recipientGroup[group]])}
      />
      <TicksField
        m={m}
        form={form}
        name="caregiverGroups"
        prefix={tickPrefixes.caregiverGroups}
        label={field.caregiverGroups}
        hint={texts.recipientHint}
        ticks={caregiverGroups.map((group): Tick => [group, caregiverGroup[group]])}
      />
      <p class="hint form__hint">{texts.ageHint}</p>
      <div class="pair">
        <TextField m={m} form={form} name="minAge" label={field.minAge} size="short" numeric max={3} optional />
        <TextField m={m} form={form} name="maxAge" label={field.maxAge} size="short" numeric max={3} optional />
      </div>
    </section>
  )
}

export const Arrange = ({ m, form }: Part) => {
  const { field, form: texts, page } = m.keeping
  const { fundingRoute, fundingText } = m.directory
  const who = [...applicants.map((code): Choice => [code, m.keeping.whoMayApply[code]]), ['', texts.unknown] as const]
  return (
    <section class="form__part" aria-labelledby="regelen">
      <h2 id="regelen">{page.part.arrange}</h2>
      <RadioField m={m} form={withAnswer(form, 'whoMayApply')} name="whoMayApply" label={field.whoMayApply} choices={who} />
      <TextArea
        m={m}
        form={form}
        name="applicationProcess"
        label={field.applicationProcess}
        hint={texts.applicationHint}
        rows={4}
        max={2000}
        optional
      />
      <WordTips m={m} form={form} name="applicationProcess" />
      <TicksField
        m={m}
        form={form}
        name="fundingRoutes"
        prefix={tickPrefixes.fundingRoutes}
        label={field.fundingRoutes}
        ticks={fundingRoutes.map((route: FundingRoute): Tick => [route, fundingRoute[route], fundingText[route]])}
      />
      <TextArea m={m} form={form} name="costNote" label={field.costNote} hint={texts.costHint} rows={2} max={500} optional />
      <WordTips m={m} form={form} name="costNote" />
    </section>
  )
}

/** Nothing chosen is an answer as well. */
export const withAnswer = (form: FormState, name: string): FormState => ({
  ...form,
  typed: { ...form.typed, [name]: form.typed[name] ?? '' },
})

/** Most spoken at the table here; what an offering has besides stays to be ticked. */
const spoken = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'de', 'fr', 'es', 'fa', 'ti', 'so', 'ru', 'zh']

const languagesIn = (form: FormState): string[] => {
  const ticked = Object.keys(form.typed).flatMap((name) => /^language_([a-z]{2})$/.exec(name)?.[1] ?? [])
  return [...new Set([...spoken, ...ticked])]
}

export const Contact = ({ m, form }: Part) => {
  const { field, form: texts, page } = m.keeping
  return (
    <section class="form__part" aria-labelledby="contact">
      <h2 id="contact">{page.part.contact}</h2>
      <TextField m={m} form={form} name="phone" label={field.phone} type="tel" size="middle" max={26} optional />
      <TextField m={m} form={form} name="email" label={field.email} type="email" max={254} optional />
      <TextField m={m} form={form} name="url" label={field.url} max={500} optional />
      <TicksField
        m={m}
        form={form}
        name="languages"
        prefix={tickPrefixes.languages}
        label={field.languages}
        hint={texts.languagesHint}
        ticks={languagesIn(form).map((code): Tick => [code, languageName(m, code)])}
        short
      />
    </section>
  )
}
