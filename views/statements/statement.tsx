import type { Child } from 'hono/jsx'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'

const statementPage = ({ title, lead }: { title: string; lead: string }, body: Child): Page => ({
  title,
  description: lead,
  shell: { area: 'portal' },
  main: (
    <div class="wrap page flow">
      <div class="intro">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      {body}
    </div>
  ),
})

const Part = ({ title, text, points = [] }: { title: string; text?: string; points?: readonly string[] }) => (
  <section class="flow">
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {points.length > 0 && (
      <ul class="bullets">
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    )}
  </section>
)

export const accessibilityPage = ({ statements: { accessibility: says } }: Messages): Page =>
  statementPage(
    says,
    <>
      <Part title={says.how} points={says.points} />
      <Part title={says.known} text={says.knownText} />
      <Part title={says.help} text={says.helpText} />
    </>,
  )

export const privacyPage = ({ statements: { privacy: says } }: Messages): Page =>
  statementPage(
    says,
    <>
      <Part title={says.search} points={says.searchPoints} />
      <Part title={says.referral} points={says.referralPoints} />
      <Part title={says.stop} text={says.stopText} />
    </>,
  )
