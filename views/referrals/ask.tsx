import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { chosenPrefix } from '../../src/referrals/input.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import type { Choice, WhyAsk } from '../../src/referrals/request-choice.ts'
import { uncapitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Complaint, ErrorSummary, type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { isTicked } from '../ui/ticks.tsx'
import { TypedBefore } from '../ui/typed-before.tsx'
import { ReferralCrumbs } from './crumbs.tsx'

type Props = {
  m: Messages
  actor: Actor
  record: ReferralRecord
  choices: Choice[]
  left: number
  form: FormState
  alert?: string | undefined
}

/** Those that fit best stand open. */
const first = 8

/** Which providers are asked, and what. The list says of each why it could fit. */
export function askPage({ m, actor, record, choices, left, form, alert }: Props): Page {
  const texts = m.requests.ask
  const { referral } = record
  return {
    title: titleOf(m, form, texts.title, alert),
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={referral} text={texts.crumb} />
        <ErrorSummary m={m} form={form} labels={{ ask: texts.ask, chosen: texts.chosen }} alert={alert} />
        <div class="intro">
          <h1>{texts.title}</h1>
          <p class="lead">{left > 0 ? texts.lead({ left }) : texts.full}</p>
        </div>
        {left <= 0 && (
          <>
            <TypedBefore m={m} text={form.typed.ask} />
            <p>
              <a href={paths.referral(referral.id)}>{texts.toReferral}</a>
            </p>
          </>
        )}
        {left > 0 && (
          <form method="post" action={paths.referralAsk(referral.id)} novalidate class="form">
            <TextArea m={m} form={form} name="ask" label={texts.ask} hint={texts.askHint} rows={4} max={600} />
            <fieldset class="field" id="chosen" data-invalid={form.problems.chosen}>
              <legend>{texts.chosen}</legend>
              <Complaint m={m} form={form} name="chosen" />
              <div class="choices">
                {choices.slice(0, first).map((choice) => (
                  <Offered m={m} form={form} choice={choice} />
                ))}
              </div>
              {choices.length > first && (
                <details class="disclosure" open={choices.slice(first).some(({ offering: { id } }) => isTicked(form, chosenPrefix + id))}>
                  <summary>
                    <Icon name="down" />
                    {texts.more({ count: choices.length - first })}
                  </summary>
                  <div class="choices disclosure__body">
                    {choices.slice(first).map((choice) => (
                      <Offered m={m} form={form} choice={choice} />
                    ))}
                  </div>
                </details>
              )}
            </fieldset>
            <p class="row form__send">
              <button class="button" type="submit">
                {texts.send}
              </button>
            </p>
          </form>
        )}
      </div>
    ),
  }
}

const Offered = ({ m, form, choice: { offering, why } }: { m: Messages; form: FormState; choice: Choice }) => (
  <label class="choice">
    <input type="checkbox" name={chosenPrefix + offering.id} value="yes" checked={isTicked(form, chosenPrefix + offering.id)} />
    <span>
      <b>
        <Name of={offering.name} />
      </b>
      <span class="hint choice__text">
        {[offering.place, ...whyTexts(m, why)].filter(Boolean).join(' · ') || <Name of={offering.organisation} />}
      </span>
    </span>
  </label>
)

const whyTexts = (m: Messages, { group, places, hasAgreement }: WhyAsk): string[] => [
  ...(group ? [m.requests.ask.for({ group: uncapitalised(m.directory.recipientGroup[group]) })] : []),
  ...(places ? [m.requests.ask.places({ count: places })] : []),
  ...(hasAgreement ? [m.requests.ask.agreement] : []),
]
