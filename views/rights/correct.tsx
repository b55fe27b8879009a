import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type ReferralDetails, toldIn } from '../../src/referrals/details.ts'
import { hasRecipientYes } from '../../src/rights/policy.ts'
import type { Kept } from '../../src/rights/record.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Caregiver, CareRecipient, Help } from '../referrals/form-fields.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, type FormState, titleOf } from '../ui/field.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { valueText } from './value.ts'

/** `changed` are the fields that somebody else put right meanwhile. */
type Props = { m: Messages; actor: Actor; kept: Kept; form: FormState; changed?: (keyof ReferralDetails)[] }

/** The fields of a referral as they were written, to put right what is wrong. */
export function correctionPage({ m, actor, kept, form, changed = [] }: Props): Page {
  const { course, details, consents } = kept
  const texts = m.rights.correct
  const alert = changed.length > 0 ? texts.changed : undefined
  const withYes = hasRecipientYes(consents)
  const shared = toldIn(details)
  return {
    title: titleOf(m, form, texts.title, alert),
    shell: { area: 'work', actor, current: 'rights' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.rights.search.title, href: paths.rights },
            { text: m.rights.person.title({ name: details.caregiverName }), href: paths.rightsOf(course.id) },
            { text: texts.title },
          ]}
        />
        <ErrorSummary m={m} form={form} labels={m.referrals.form.label} alert={alert} />
        {alert && (
          <section class="card flow" data-tone="mist" aria-labelledby="nu">
            <h2 class="as-h3" id="nu">
              {texts.now}
            </h2>
            <Facts facts={changed.map((field) => [m.rights.field[field], valueText(m, field, details[field]) || m.rights.person.empty])} />
          </section>
        )}
        <div class="intro">
          <p class="kicker">{m.rights.person.referral(course)}</p>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <form method="post" action={paths.rightsCorrect(course.id)} novalidate class="form">
          <input type="hidden" name="seen" value={form.typed.seen ?? ''} />
          <Caregiver m={m} form={form} shared={shared} />
          <CareRecipient
            m={m}
            form={form}
            shared={shared}
            asked={withYes ? undefined : <p class="hint">{texts.withoutYes}</p>}
            withYes={withYes}
          />
          <Help m={m} form={form} shared={shared} />
          <p class="row form__send">
            <button class="button" type="submit">
              {texts.save}
            </button>
            <a href={paths.rightsOf(course.id)}>{texts.back}</a>
          </p>
        </form>
      </div>
    ),
  }
}
