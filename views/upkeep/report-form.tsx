import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { reportReasons } from '../../src/upkeep/report.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { ErrorSummary, type FormState, RadioField, TextArea, titleOf } from '../ui/field.tsx'
import { ContactPerson, firstName } from '../ui/person.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type About = { m: CareMessages; practice: Practice; offering: { slug: string; name: string } }

/** A short form, no name asked: what is not right on the page of an offering. */
export function reportFormPage({ m, practice, offering, form }: About & { form: FormState }): Page {
  const { ask } = m.reports
  return {
    title: titleOf(m, form, `${ask.title}: ${offering.name}`),
    shell: { area: 'practice', practice, current: 'offerings' },
    care: m,
    main: (
      <div class="wrap page">
        <Way m={m} practice={practice} offering={offering} />
        <ErrorSummary m={m} form={form} labels={{ reason: ask.reason, note: ask.note }} />
        <div class="intro">
          <h1>{ask.title}</h1>
          <p class="lead">
            {ask.lead} <Name of={offering.name} />.
          </p>
        </div>
        <form method="post" action={paths.reportOffering(practice.slug, offering.slug)} novalidate class="form">
          <div class="form__part">
            <RadioField
              m={m}
              form={form}
              stacked
              name="reason"
              label={ask.reason}
              choices={reportReasons.map((code) => [code, m.reports.reason[code]])}
            />
            <TextArea m={m} form={form} name="note" label={ask.note} hint={ask.noteHint} max={500} optional />
          </div>
          <p class="small soft">{ask.after({ name: firstName(practice) })}</p>
          <p class="row form__send">
            <button class="button" type="submit">
              {ask.send}
            </button>
            <a href={paths.offering(practice.slug, offering.slug)}>{ask.back}</a>
          </p>
        </form>
      </div>
    ),
  }
}

export function reportedPage({ m, practice, offering }: About): Page {
  const { sent } = m.reports
  return {
    title: sent.title,
    shell: { area: 'practice', practice, current: 'offerings' },
    care: m,
    main: (
      <div class="wrap page">
        <Way m={m} practice={practice} offering={offering} />
        <div class="split">
          <div class="flow">
            <h1>{sent.title}</h1>
            <p class="lead">{sent.lead}</p>
            <p>{sent.next({ name: firstName(practice) })}</p>
            <p class="row">
              <a class="button" data-kind="secondary" href={paths.offering(practice.slug, offering.slug)}>
                {m.reports.ask.back}
              </a>
              <a href={paths.offerings(practice.slug)}>{sent.more}</a>
            </p>
          </div>
          <section class="flow side" aria-labelledby="hulp">
            <h2 class="as-h3" id="hulp">
              {m.directory.page.help}
            </h2>
            <ContactPerson m={m} practice={practice} />
          </section>
        </div>
      </div>
    ),
  }
}

const Way = ({ m, practice, offering }: About) => (
  <Crumbs
    m={m}
    path={[
      { text: m.nav.start, href: paths.practice(practice.slug) },
      { text: offering.name, href: paths.offering(practice.slug, offering.slug), isName: true },
      { text: m.reports.ask.title },
    ]}
  />
)
