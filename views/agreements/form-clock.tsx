import { agreementTicks } from '../../src/agreements/input.ts'
import { pauseReasons } from '../../src/agreements/terms.ts'
import { promises } from '../../src/practice/response-times.ts'
import type { Messages } from '../messages/nl.ts'
import { type FormState, TextField, TickField } from '../ui/field.tsx'
import { TicksField } from '../ui/ticks.tsx'

/** How fast, from when it counts, and when the clock may stand still. */
export const HowFast = ({ m, form }: { m: Messages; form: FormState }) => (
  <section class="form__part" aria-labelledby="snel">
    <h2 id="snel">{m.agreements.part.fast}</h2>
    <p class="hint">{m.agreements.field.daysHint}</p>
    <div class="pair">
      {promises.map((promise) => (
        <TextField m={m} form={form} name={promise} label={m.agreements.promise[promise]} size="short" numeric max={3} />
      ))}
    </div>
    <TextField
      m={m}
      form={form}
      name="evaluateAfterWeeks"
      label={m.agreements.field.evaluateAfterWeeks}
      hint={m.agreements.field.evaluateAfterWeeksHint}
      size="short"
      numeric
      max={2}
      optional
    />
    <TickField m={m} form={form} name="noonRule" label={m.agreements.field.noonRule}>
      <br />
      <span class="soft">{m.agreements.field.noonRuleHint}</span>
    </TickField>
    <TicksField
      m={m}
      form={form}
      name="pauses"
      prefix={agreementTicks.pauses}
      label={m.agreements.field.pauses}
      hint={m.agreements.field.pausesHint}
      ticks={pauseReasons.map((code) => [code, m.referrals.pauseReason[code]] as const)}
    />
  </section>
)
