import type { Shareable } from '../../src/agreements/terms.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import { asksRecipient, type RecipientAsked } from '../../src/referrals/input.ts'
import type { ReferralRecord } from '../../src/referrals/record.ts'
import { capitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { valueText } from '../rights/value.ts'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { ReferralCrumbs } from './crumbs.tsx'
import { AskRecipient } from './form.tsx'
import { Caregiver, CareRecipient, Help } from './form-fields.tsx'
import { nameOf } from './name.ts'

type Props = {
  m: Messages
  actor: Actor
  record: ReferralRecord
  /** What its agreement hands over, and whether the postcode is asked. */
  shared: readonly Shareable[]
  recipient: RecipientAsked
  form: FormState
  alert?: string | undefined
  /** What somebody else changed meanwhile. */
  changed?: readonly (keyof ReferralDetails)[] | undefined
}

/** The fields of a referral as they were sent, to change what is different, and why. */
export function amendPage({ m, actor, record, shared, recipient, form, alert, changed = [] }: Props): Page {
  const texts = m.amending
  const { referral, details } = record
  const name = nameOf(m, referral)
  return {
    title: titleOf(m, form, `${name}: ${texts.title}`, alert),
    shell: { area: 'work', actor, current: 'referrals' },
    main: (
      <div class="wrap page">
        <ReferralCrumbs m={m} referral={referral} text={texts.link} />
        <ErrorSummary m={m} form={form} labels={{ ...m.referrals.form.label, note: texts.note }} alert={alert} />
        {changed.length > 0 && (
          <section class="card flow" data-tone="mist" aria-labelledby="nu">
            <h2 class="as-h3" id="nu">
              {texts.now}
            </h2>
            <Facts facts={changed.map((field) => [m.rights.field[field], valueText(m, field, details[field]) || texts.empty])} />
          </section>
        )}
        <div class="intro">
          <p class="kicker">
            <Name of={`${name}, ${referral.reference}`} />
          </p>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead({ organisation: capitalised(referral.answeringOrganisation) })}</p>
        </div>
        <form method="post" action={paths.referralAmend(referral.id)} novalidate class="form">
          <input type="hidden" name="version" value={form.typed.version ?? ''} />
          <input type="hidden" name="seen" value={form.typed.seen ?? ''} />
          <Caregiver m={m} form={form} shared={shared} />
          <CareRecipient
            m={m}
            form={form}
            shared={shared}
            asked={<RecipientYes m={m} form={form} shared={shared} recipient={recipient} />}
            withYes={recipient !== 'not'}
          />
          <Help m={m} form={form} shared={shared} />
          <section class="form__part" aria-labelledby="waarom">
            <h2 id="waarom">{texts.why}</h2>
            <TextArea m={m} form={form} name="note" label={texts.note} hint={texts.noteHint} max={300} />
          </section>
          <p class="row form__send">
            <button class="button" type="submit">
              {texts.save}
              <Icon name="arrow" />
            </button>
            <a href={paths.referral(referral.id)}>{texts.back}</a>
          </p>
        </form>
      </div>
    ),
  }
}

/** The question for the yes of the care recipient, when there is none; or why it is not asked. */
const RecipientYes = ({ m, form, shared, recipient }: Pick<Props, 'm' | 'form' | 'shared' | 'recipient'>) => {
  if (recipient === 'asks_yes') return <AskRecipient m={m} form={form} />
  return recipient === 'not' && asksRecipient(shared) ? <p class="hint">{m.amending.withoutYes}</p> : null
}
