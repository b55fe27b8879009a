import type { Child } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'

const statementPage = (m: CareMessages, { title, lead }: { title: string; lead: string }, body: Child): Page => ({
  title,
  description: lead,
  shell: { area: 'portal' },
  care: m,
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

type PartProps = { title: string; text?: string; points?: readonly string[]; id?: string | undefined; children?: Child }

export const Part = ({ title, text, points = [], id, children }: PartProps) => (
  <section class="flow" id={id}>
    <h2>{title}</h2>
    {points.length > 0 && (
      <ul class="bullets">
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    )}
    {text && <p>{text}</p>}
    {children}
  </section>
)

export function accessibilityPage(m: CareMessages): Page {
  const says = m.statements.accessibility
  return statementPage(
    m,
    says,
    <>
      <Part title={says.how} points={says.points} />
      <Part title={says.known} text={says.knownText} />
      <Part title={says.help} text={says.helpText} />
    </>,
  )
}

/** `securityContact` as security.txt gives it: mailto:… or https://… */
export function privacyPage(m: CareMessages, securityContact: string): Page {
  const says = m.statements.privacy
  return statementPage(
    m,
    says,
    <>
      {Object.entries(says.parts).map(([name, part]) => (
        <Part {...part}>{name === 'rights' && <HelpWithRights says={says} />}</Part>
      ))}
      <Part id={paths.weakSpot.split('#')[1]} title={says.weakSpot.title} text={says.weakSpot.text}>
        <p>
          {says.weakSpot.tell}{' '}
          <a href={securityContact}>
            <bdi dir="ltr" lang="nl">
              {securityContact.replace(/^mailto:/, '')}
            </bdi>
          </a>
          .
        </p>
      </Part>
    </>,
  )
}

const HelpWithRights = ({ says }: { says: CareMessages['statements']['privacy'] }) => (
  <>
    <p class="row">
      <a href={paths.home}>{says.findMunicipality}</a>
    </p>
    <p>
      {says.complain} <a href="https://autoriteitpersoonsgegevens.nl">{says.authority}</a>.
    </p>
  </>
)
