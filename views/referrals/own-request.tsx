import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { AskedAt } from '../../src/referrals/own-request.ts'
import { capitalised, weekDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, type FormState, TextArea, TickField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { ContactPerson, callOf, firstName } from '../ui/person.tsx'
import { Telephone } from '../ui/text.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { CallFields } from './own-request-fields.tsx'

/** `callBy`: the day by which somebody calls who asks now. */
export type OwnRequestProps = { m: CareMessages; askedAt: AskedAt; callBy: Day; form: FormState; alert?: string | undefined }

/** A caregiver asks for contact: six fields, nothing of the care recipient, no account. */
export function ownRequestPage(props: OwnRequestProps): Page {
  const { m, askedAt, callBy, form, alert } = props
  const { practice, organisation } = askedAt
  const says = m.ownRequest
  return {
    title: titleOf(m, form, says.title, alert),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: says.title }]} />
        <ErrorSummary m={m} form={form} labels={says.label} alert={alert} />
        <div class="intro">
          <h1>{says.title}</h1>
          {organisation ? (
            <>
              <p class="lead">{says.lead({ name: firstName(practice), day: weekDay(m, callBy) })}</p>
              <p>{says.noAccount}</p>
            </>
          ) : (
            <p class="lead">{says.nobody(callOf(practice))}</p>
          )}
          <p class="only-narrow">
            {says.call}
            <br />
            <Telephone number={practice.contactPhone} large />
          </p>
        </div>
        <div class="split">
          {(organisation || form.typed.telephone !== undefined) && <AskForm {...props} />}
          <div class="flow side">
            <section class="card flow" data-tone="accent" aria-labelledby="zelf-bellen">
              <h2 class="as-h3" id="zelf-bellen">
                {says.call}
              </h2>
              <ContactPerson m={m} practice={practice} isForCaregivers={false} />
            </section>
          </div>
        </div>
        <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
      </div>
    ),
  }
}

const AskForm = ({ m, askedAt: { practice, organisation }, form }: OwnRequestProps) => {
  const { label, hint, consent, check, send } = m.ownRequest
  return (
    <form method="post" action={paths.ownRequest(practice.slug)} novalidate class="form">
      <input type="hidden" name="key" value={form.typed.key ?? ''} />
      <CallFields m={m} form={form} />
      <TextArea m={m} form={form} name="wish" label={label.wish} hint={hint.wish} max={500} rows={4} optional />
      <p class="field soft">{check({ name: m.care.check.name })}</p>
      <section class="form__part form__consent" aria-labelledby="deel-ja">
        <h2 id="deel-ja">
          <Icon name="lock" /> {consent.title}
        </h2>
        <p>{consent.text({ organisation: capitalised(organisation?.name ?? practice.name) })}</p>
        <TickField m={m} form={form} name="consent" label={label.consent} />
        <p class="row">
          <a href={paths.privacy}>{m.nav.privacy}</a>
        </p>
      </section>
      <p class="row form__send">
        <button class="button" type="submit">
          {send}
        </button>
      </p>
    </form>
  )
}
