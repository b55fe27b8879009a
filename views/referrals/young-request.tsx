import { ageWords, type YoungAge, youngAges } from '../../src/guidance/young.ts'
import { paths } from '../../src/paths.ts'
import { typedAge } from '../../src/referrals/young-request.ts'
import { capitalised, weekDay } from '../format.ts'
import { ChildLine } from '../guidance/child-line.tsx'
import { Call, Ways } from '../guidance/young-ask.tsx'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, TickField, titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { callOf, firstName } from '../ui/person.tsx'
import { Urgent } from '../ui/urgent.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import type { OwnRequestProps } from './own-request.tsx'
import { YoungFields } from './young-request-fields.tsx'

/** Who is young asks for contact, below sixteen together with an adult. First the age is chosen, for it decides what is asked. */
export function youngRequestPage(props: OwnRequestProps): Page {
  const { m, askedAt, form, alert } = props
  const { practice, organisation } = askedAt
  const { young, youngRequest: says } = m.care
  const isSent = form.typed.caregiverName !== undefined || Object.keys(form.problems).length > 0
  const age = isSent || form.typed.age ? typedAge(form.typed.age) : undefined
  const path = [
    { text: m.nav.start, href: paths.practice(practice.slug) },
    { text: young.name, href: paths.young(practice.slug, age && ageWords[age]) },
    { text: says.title },
  ]
  return {
    title: titleOf(m, form, age ? `${says.title}: ${young.age.name[age]}` : says.title, alert),
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page young">
        <Crumbs m={m} path={path} />
        <ErrorSummary m={m} form={form} labels={{ ...says.label, consent: says.yes[age ?? 'from16'] }} alert={alert} />
        <div class="intro">
          <h1>{says.title}</h1>
          <Lead {...props} age={age} />
        </div>
        <div class="split">
          <div class="flow">
            {organisation && !age && <Ages m={m} slug={practice.slug} />}
            {age && (organisation || isSent) && <AskForm {...props} age={age} />}
            {age !== 'from16' && <Dare m={m} />}
          </div>
          <div class="flow side">
            <Call m={m} practice={practice} />
          </div>
        </div>
        <div class="young__urgent">
          <Urgent m={m} outOfHoursPhone={practice.outOfHoursPhone} />
        </div>
      </div>
    ),
  }
}

type Aged = OwnRequestProps & { age: YoungAge | undefined }

/** By when somebody calls, and whom. */
const Lead = ({ m, askedAt: { practice, organisation }, callBy, age }: Aged) => {
  const says = m.care.youngRequest
  if (!organisation) return <p class="lead">{says.nobody(callOf(practice))}</p>
  if (!age) return <p class="lead">{says.choose}</p>
  const calls = says.calls[age === 'from16' ? 'alone' : 'adult']
  return (
    <>
      <p class="lead">{says.lead[age]}</p>
      <p>{calls({ name: firstName(practice), day: weekDay(m, callBy) })}</p>
      <p class="row">
        <span>{m.care.young.age.name[age]}</span> <a href={paths.youngRequest(practice.slug)}>{says.other}</a>
      </p>
      {age !== 'from16' && (
        <p class="row">
          <a href="#durven">{m.care.young.ask.together.dare}</a>
        </p>
      )}
    </>
  )
}

const Ages = ({ m, slug }: { m: CareMessages; slug: string }) => {
  const says = m.care.young.age
  return (
    <nav class="young__ages" aria-labelledby="leeftijd">
      <h2 class="as-h3" id="leeftijd">
        {says.title}
      </h2>
      <ul>
        {youngAges.map((age) => (
          <li>
            <a href={paths.youngRequest(slug, ageWords[age])}>{says.name[age]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const AskForm = ({ m, askedAt: { practice, organisation }, form, age }: OwnRequestProps & { age: YoungAge }) => {
  const says = m.care.youngRequest
  return (
    <form method="post" action={paths.youngRequest(practice.slug)} novalidate class="form">
      <input type="hidden" name="key" value={form.typed.key ?? ''} />
      <input type="hidden" name="age" value={age} />
      <YoungFields m={m} form={form} age={age} />
      <section class="form__part form__consent" aria-labelledby="deel-ja">
        <h2 id="deel-ja">
          <Icon name="lock" /> {says.consentTitle}
        </h2>
        <p>{says.consent[age]({ organisation: capitalised(organisation?.name ?? practice.name) })}</p>
        <TickField m={m} form={form} name="consent" label={says.yes[age]} />
        <p class="row">
          <a href={paths.privacy}>{m.nav.privacy}</a>
        </p>
      </section>
      <p class="row form__send">
        <button class="button" type="submit">
          {says.send}
        </button>
      </p>
    </form>
  )
}

/** For who has no adult to ask along, or does not dare. */
const Dare = ({ m }: { m: CareMessages }) => (
  <section class="flow" aria-labelledby="durven">
    <h2 id="durven">{m.care.young.ask.together.dare}</h2>
    <Ways m={m} />
    <p>
      <ChildLine />
    </p>
  </section>
)
