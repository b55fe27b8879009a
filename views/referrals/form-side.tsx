import type { Agreement } from '../../src/agreements/agreement.ts'
import { paths } from '../../src/paths.ts'
import { promises } from '../../src/practice/response-times.ts'
import { promiseText } from '../agreements/said.ts'
import { capitalised } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon } from '../ui/icon.tsx'

/** Beside the form: what happens after sending, and what never goes along. */
export const FormSide = ({ m, agreement }: { m: Messages; agreement: Agreement }) => {
  const texts = m.referrals.form
  return (
    <div class="flow side">
      <section class="card flow" data-tone="accent" aria-labelledby="dan">
        <h2 class="as-h3" id="dan">
          {texts.whatNext}
        </h2>
        <Facts
          kind="lines"
          facts={[
            [texts.atOnce, texts.atOnceText],
            ...promises.map((promise) => [capitalised(promiseText(m, agreement, promise)), m.agreements.promise[promise]] as const),
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
