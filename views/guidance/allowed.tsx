import { type AllowedQuestion, allowedEdition, allowedGroups, questionsOf, type Verdict } from '../../src/guidance/allowed.ts'
import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Facts } from '../ui/facts.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { ContactPerson } from '../ui/person.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Props = { m: CareMessages; practice: Practice; isUnderReview: boolean }

export function allowedPage({ m, practice, isUnderReview }: Props): Page {
  const says = m.care.allowed
  return {
    title: says.title,
    description: says.description,
    shell: { area: 'practice', practice },
    care: m,
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.nav.start, href: paths.practice(practice.slug) }, { text: says.title }]} />
        <div class="intro">
          <h1>{says.title}</h1>
          <p class="lead">{says.lead}</p>
        </div>
        <div class="split">
          <div class="flow">
            {allowedGroups.map((group) => (
              <section class="flow" aria-labelledby={group}>
                <h2 id={group}>{says.group[group]}</h2>
                <div class="answers">
                  {questionsOf(group).map(([question, verdict]) => (
                    <Answer m={m} question={question} verdict={verdict} />
                  ))}
                </div>
              </section>
            ))}
          </div>
          <div class="flow side">
            <section class="card flow" data-tone="sunken" data-room="tight">
              <p>{says.law}</p>
              <p class="verified" data-status={isUnderReview ? 'soon' : undefined}>
                <Icon name={isUnderReview ? 'alert' : 'check'} />
                <span>
                  {says.checked({ day: longDay(m, allowedEdition.checkedOn) })} {isUnderReview && says.underReview}
                </span>
              </p>
            </section>
            <section class="card flow" data-tone="accent" aria-labelledby="hulp">
              <h2 class="as-h3" id="hulp">
                {says.help}
              </h2>
              <ContactPerson m={m} practice={practice} />
            </section>
          </div>
        </div>
      </div>
    ),
  }
}

const looks: Record<Verdict, [tone: Tone, icon: IconName]> = {
  usually: ['good', 'check'],
  depends: ['rest', 'people'],
  ask: ['waiting', 'question'],
}

const Answer = ({ m, question, verdict }: { m: CareMessages; question: AllowedQuestion; verdict: Verdict }) => {
  const says = m.care.allowed
  const { ask, short, why, say, who } = says.question[question]
  const [tone, icon] = looks[verdict]
  return (
    <details class="answer" id={question}>
      <summary>
        <h3>{ask}</h3>
        <Status tone={tone} icon={icon} text={says.verdict[verdict]} />
        <Icon name="down" />
      </summary>
      <div class="answer__body flow">
        <p>
          <b>{short}</b>
        </p>
        <Facts
          kind="lines"
          facts={[
            [says.why, why],
            [says.say, <q>{say}</q>],
            [says.who, who],
          ]}
        />
      </div>
    </details>
  )
}
