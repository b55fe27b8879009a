import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'

const Points = ({ points }: { points: readonly string[] }) => (
  <ul class="bullets">
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ul>
)

export function accessibilityPage(m: Messages): Page {
  const { accessibility: text } = m.statements
  return {
    title: text.title,
    shell: { area: 'portal' },
    main: (
      <div class="wrap page flow">
        <div class="intro">
          <h1>{text.title}</h1>
          <p class="lead">{text.lead}</p>
        </div>
        <h2>{text.how}</h2>
        <Points points={text.points} />
        <h2>{text.known}</h2>
        <p>{text.knownText}</p>
        <h2>{text.help}</h2>
        <p>{text.helpText}</p>
      </div>
    ),
  }
}

export function privacyPage(m: Messages): Page {
  const { privacy: text } = m.statements
  return {
    title: text.title,
    shell: { area: 'portal' },
    main: (
      <div class="wrap page flow">
        <div class="intro">
          <h1>{text.title}</h1>
          <p class="lead">{text.lead}</p>
        </div>
        <h2>{text.search}</h2>
        <Points points={text.searchPoints} />
        <h2>{text.referral}</h2>
        <Points points={text.referralPoints} />
        <h2>{text.stop}</h2>
        <p>{text.stopText}</p>
      </div>
    ),
  }
}
