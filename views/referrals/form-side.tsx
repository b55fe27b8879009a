import type { Agreement } from '../../src/agreements/agreement.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { promises } from '../../src/practice/response-times.ts'
import { capitalised } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Telephone } from '../ui/text.tsx'

/** Beside the form: what happens after sending, what never goes along, and whom to ring when it is urgent. */
export const FormSide = ({ m, actor, agreement }: { m: Messages; actor: Actor; agreement: Agreement }) => {
  const texts = m.referrals.form
  return (
    <div class="flow side">
      <div class="alert" data-tone="late">
        <Icon name="phone" />
        <div>
          <h2>{texts.urgentTitle}</h2>
          <p>
            {texts.urgentText} <Telephone number={actor.practice.contactPhone} />. {texts.urgentThen}
          </p>
        </div>
      </div>
      <section class="card flow" data-tone="accent" aria-labelledby="dan">
        <h2 class="as-h3" id="dan">
          {texts.whatNext}
        </h2>
        <Facts
          kind="lines"
          facts={[
            [texts.atOnce, texts.atOnceText],
            ...promises.map(
              (promise) => [capitalised(m.agreements.days(agreement.responseTimes[promise])), m.agreements.promise[promise]] as const,
            ),
          ]}
        />
        <p class="row">
          <a href={paths.agreement(agreement.id)}>{texts.readAgreement(agreement)}</a>
        </p>
      </section>
      <section class="flow" aria-labelledby="nooit">
        <h2 class="as-h3" id="nooit">
          {texts.never}
        </h2>
        <ul class="ticks" data-kind="never">
          {texts.neverList.map((what) => (
            <li>
              <Icon name="cross" />
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
