import type { SupportType } from '../../src/directory/taxonomy.ts'
import type { Code } from '../../src/search/thesaurus-entry.ts'
import type { Why } from '../../src/search/why.ts'
import { commaOf, kilometres, uncapitalised } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Mark } from '../ui/icon.tsx'

/** Why this offering is in the list, in one line. */
export const WhyLine = ({ m, why }: { m: CareMessages; why: readonly Why[] }) =>
  why.length === 0 ? null : (
    <p class="why">
      <Mark />
      <span>{m.search.why({ parts: why.map((reason) => partOf(m, reason)).join(commaOf(m.lang)) })}</span>
    </p>
  )

function partOf(m: CareMessages, reason: Why): string {
  if (reason.kind === 'code') return nameOf(m, reason.code)
  if (reason.kind === 'word') return m.search.typed({ word: reason.word })
  if (reason.kind === 'km') return reason.km < 1 ? uncapitalised(m.search.veryNear, m.lang) : m.search.km({ km: kilometres(m, reason.km) })
  if (reason.kind === 'open') return m.search.isOpen
  return reason.kind === 'visits' ? uncapitalised(m.directory.comesToYou, m.lang) : m.search.hasRoom
}

function nameOf(m: CareMessages, code: Code): string {
  const { recipientGroup, caregiverGroup, dayPart, fundingRoute, supportType } = m.directory
  const names: Partial<Record<Code, string>> = { ...caregiverGroup, ...dayPart, ...fundingRoute, ...recipientGroup, ...m.search.whyGroup }
  return uncapitalised(names[code] ?? supportType[code as SupportType].name, m.lang)
}
