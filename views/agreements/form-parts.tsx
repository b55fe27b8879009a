import { agreementTicks, partnerPlaces } from '../../src/agreements/input.ts'
import type { PossibleParties, PossibleParty } from '../../src/agreements/store-writing.ts'
import { agreementLevels, careSignals, channels, neverShared, shareables } from '../../src/agreements/terms.ts'
import type { Messages } from '../messages/nl.ts'
import { type Choice, type FormState, RadioField, SelectField, TextArea, TextField, TickField } from '../ui/field.tsx'
import { TicksField } from '../ui/ticks.tsx'
import { WordTips } from '../ui/word-tips.tsx'

type Part = { m: Messages; form: FormState }

export const partIds = [
  ['what', 'wat'],
  ['whom', 'voor-wie'],
  ['who', 'wie'],
  ['data', 'gegevens'],
  ['fast', 'snel'],
  ['period', 'periode'],
  ['summary', 'samenvatting'],
] as const

/** Of every field that may be wrong, in the order in which they stand. */
export const labelsOf = ({ agreements: { field, promise } }: Messages): Record<string, string> => ({
  letter: field.letter,
  title: field.title,
  goal: field.goal,
  fallback: field.fallback,
  fallbackName: field.fallbackName,
  fallbackEmail: field.fallbackEmail,
  level: field.level,
  targetGroup: field.targetGroup,
  signals: field.signals,
  otherSignals: field.otherSignals,
  exclusion: field.exclusion,
  referring: field.referring,
  referringDoes: field.referringDoes,
  answering: field.answering,
  answeringDoes: field.answeringDoes,
  ...Object.fromEntries(
    partnerPlaces.flatMap((place) => [
      [`partner${place}`, field.partner({ place })],
      [`partner${place}Does`, field.partnerDoes({ place })],
    ]),
  ),
  capacityNote: field.capacityNote,
  channel: field.channel,
  handedOver: field.handedOver,
  consent: field.consent,
  feedback: field.feedback,
  legalBasis: field.legalBasis,
  ...promise,
  evaluateAfterWeeks: field.evaluateAfterWeeks,
  noonRule: field.noonRule,
  pauses: field.pauses,
  from: field.from,
  until: field.until,
  evaluateOn: field.evaluateOn,
  evaluateEveryMonths: field.evaluateEveryMonths,
  evaluation: field.evaluation,
  publicSummary: field.publicSummary,
})

type LongProps = Part & { name: string; label: string; hint?: string; max: number; rows?: number; optional?: boolean }

/** A text that others will read: with suggestions for words that put people off. */
const Long = ({ m, form, name, ...props }: LongProps) => (
  <>
    <TextArea m={m} form={form} name={name} {...props} />
    <WordTips m={m} form={form} name={name} />
  </>
)

export const PartWhat = ({ m, form }: Part) => {
  const { field, part } = m.agreements
  return (
    <section class="form__part" aria-labelledby="wat">
      <h2 id="wat">{part.what}</h2>
      <TextField m={m} form={form} name="letter" label={field.letter} hint={field.letterHint} size="short" max={4} />
      <TextField m={m} form={form} name="title" label={field.title} hint={field.titleHint} max={120} />
      <Long m={m} form={form} name="goal" label={field.goal} hint={field.goalHint} max={300} />
      <Long m={m} form={form} name="fallback" label={field.fallback} hint={field.fallbackHint} max={500} rows={5} />
      <TextField m={m} form={form} name="fallbackName" label={field.fallbackName} hint={field.fallbackNameHint} max={80} optional />
      <TextField
        m={m}
        form={form}
        name="fallbackEmail"
        label={field.fallbackEmail}
        hint={field.fallbackEmailHint}
        type="email"
        max={254}
        optional
      />
    </section>
  )
}

export const PartWhom = ({ m, form }: Part) => {
  const { field, part, level, signal } = m.agreements
  return (
    <section class="form__part" aria-labelledby="voor-wie">
      <h2 id="voor-wie">{part.whom}</h2>
      <Long m={m} form={form} name="targetGroup" label={field.targetGroup} hint={field.targetGroupHint} max={500} />
      <TicksField
        m={m}
        form={form}
        name="signals"
        prefix={agreementTicks.signals}
        label={field.signals}
        hint={field.signalsHint}
        ticks={careSignals.map((code) => [code, signal[code]] as const)}
      />
      <Long m={m} form={form} name="otherSignals" label={field.otherSignals} max={300} rows={2} optional />
      <Long m={m} form={form} name="exclusion" label={field.exclusion} hint={field.exclusionHint} max={500} rows={2} optional />
      <RadioField
        m={m}
        form={form}
        name="level"
        label={field.level}
        choices={agreementLevels.map((code): Choice => [code, level[code]])}
        optional
      />
    </section>
  )
}

const choicesOf = (list: PossibleParty[]) => list.map(({ id, name }): Choice => [id, name])

export const PartWho = ({ m, form, parties }: Part & { parties: PossibleParties }) => {
  const { field, part } = m.agreements
  return (
    <section class="form__part" aria-labelledby="wie">
      <h2 id="wie">{part.who}</h2>
      <p class="hint form__hint">{field.partiesHint}</p>
      <SelectField
        m={m}
        form={form}
        name="referring"
        label={field.referring}
        choices={choicesOf(parties.referring)}
        open={m.form.choose}
        wide
      />
      <Long m={m} form={form} name="referringDoes" label={field.referringDoes} hint={field.doesHint} max={600} rows={4} />
      <SelectField
        m={m}
        form={form}
        name="answering"
        label={field.answering}
        choices={choicesOf(parties.answering)}
        open={m.form.choose}
        wide
      />
      <Long m={m} form={form} name="answeringDoes" label={field.answeringDoes} hint={field.doesHint} max={600} rows={4} />
      {partnerPlaces.map((place) => (
        <Partner m={m} form={form} place={place} choices={choicesOf(parties.joining)} />
      ))}
      <Long m={m} form={form} name="capacityNote" label={field.capacityNote} max={500} rows={2} optional />
      <TickField m={m} form={form} name="takesForwarded" label={field.takesForwarded}>
        <br />
        <span class="soft">{field.takesForwardedHint}</span>
      </TickField>
    </section>
  )
}

const Partner = ({ m, form, place, choices }: Part & { place: number; choices: Choice[] }) => {
  const { field } = m.agreements
  const name = `partner${place}`
  return (
    <div class="pair" data-wide>
      <SelectField m={m} form={form} name={name} label={field.partner({ place })} choices={choices} open={field.noPartner} optional wide />
      <TextField m={m} form={form} name={`${name}Does`} label={field.partnerDoes({ place })} max={300} optional />
    </div>
  )
}

export const PartData = ({ m, form }: Part) => {
  const { field, part, channel, never, neverTitle, shared } = m.agreements
  return (
    <section class="form__part" aria-labelledby="gegevens">
      <h2 id="gegevens">{part.data}</h2>
      <RadioField
        m={m}
        form={form}
        name="channel"
        label={field.channel}
        choices={channels.map((code): Choice => [code, channel[code]])}
        optional
      />
      <TicksField
        m={m}
        form={form}
        name="handedOver"
        prefix={agreementTicks.handedOver}
        label={field.handedOver}
        hint={field.handedOverHint}
        ticks={shareables.map((code) => [code, shared[code]] as const)}
      />
      <p class="hint form__hint">
        {neverTitle}: {neverShared.map((code) => never[code]).join(', ')}.
      </p>
      <Long m={m} form={form} name="consent" label={field.consent} hint={field.consentHint} max={600} rows={4} />
      <Long m={m} form={form} name="feedback" label={field.feedback} hint={field.feedbackHint} max={600} rows={4} />
      <Long m={m} form={form} name="legalBasis" label={field.legalBasis} max={500} rows={2} optional />
    </section>
  )
}

export const PartPeriod = ({ m, form }: Part) => {
  const { field, part } = m.agreements
  return (
    <section class="form__part" aria-labelledby="periode">
      <h2 id="periode">{part.period}</h2>
      <div class="pair">
        <TextField m={m} form={form} name="from" label={field.from} type="date" />
        <TextField m={m} form={form} name="until" label={field.until} type="date" optional />
        <TextField m={m} form={form} name="evaluateOn" label={field.evaluateOn} type="date" optional />
        <TextField m={m} form={form} name="evaluateEveryMonths" label={field.evaluateEveryMonths} size="short" numeric max={2} optional />
      </div>
      <Long m={m} form={form} name="evaluation" label={field.evaluation} hint={field.evaluationHint} max={600} optional />
    </section>
  )
}

export const PartSummary = ({ m, form }: Part) => (
  <section class="form__part" aria-labelledby="samenvatting">
    <h2 id="samenvatting">{m.agreements.part.summary}</h2>
    <Long
      m={m}
      form={form}
      name="publicSummary"
      label={m.agreements.field.publicSummary}
      hint={m.agreements.field.publicSummaryHint}
      max={600}
      rows={5}
      optional
    />
  </section>
)
