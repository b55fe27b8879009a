import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Day } from '../../src/platform/day.ts'
import type { KeptInFull, PersonKept } from '../../src/rights/record.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { spoken } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { KeptReferral } from './kept.tsx'
import { SeenBy } from './seen.tsx'

type Props = {
  m: Messages
  actor: Actor
  person: PersonKept
  referralId: string
  today: Day
  alert?: string | undefined
  done?: string | undefined
}

/** Everything that is kept about one person, to read, to print and to hand over. */
export function personPage({ m, actor, person, referralId, today, alert, done }: Props): Page {
  const texts = m.rights.person
  const asked = person.referrals.find(({ course }) => course.id === referralId)
  const title = asked ? titleOfPerson(m, asked) : texts.kicker
  const telephone = asked?.details.telephone
  const names = new Set(person.referrals.map(({ details }) => details.caregiverName))
  return {
    title: alert ? m.form.error + title : title,
    shell: { area: 'work', actor, current: 'rights' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.rights.search.title, href: paths.rights }, { text: title }]} />
        {alert && <Alert text={alert} />}
        <div class="intro">
          <p class="kicker">{texts.kicker}</p>
          <h1>{title}</h1>
          <p class="lead">
            {telephone ? texts.lead({ telephone: spoken(telephone), day: longDay(m, today) }) : texts.leadOne({ day: longDay(m, today) })}
          </p>
          <p class="row">
            <PrintButton text={texts.print} />
            <a class="button" data-kind="secondary" href={paths.rightsExport(referralId)} download>
              {texts.save}
            </a>
          </p>
        </div>
        <Done m={m} word={done} />
        {names.size > 1 && <Alert text={texts.otherNames} />}
        <div class="stack">
          {person.referrals.map((kept) => (
            <KeptReferral m={m} kept={kept} retentionMonths={person.retentionMonths} />
          ))}
          <SeenBy m={m} person={person} />
        </div>
      </div>
    ),
  }
}

const titleOfPerson = (m: Messages, { course, details }: KeptInFull): string =>
  course.erasedAt
    ? m.rights.person.erasedTitle(course)
    : m.rights.person.title({ name: m.referrals.show.title({ name: details.caregiverName }) })
