import type { KeptInFull } from '../../src/rights/record.ts'
import { moment } from '../format.ts'
import type { Messages } from '../messages/nl.ts'
import { Facts } from '../ui/facts.tsx'

type Props = { m: Messages; kept: KeptInFull }

/** What its organisations wrote to each other. */
export const Written = ({ m, kept: { messages } }: Props) => (
  <>
    <h3>{m.thread.title}</h3>
    <Facts
      kind="lines"
      facts={messages.map(({ person, organisation, text, writtenAt }) => [
        `${person}, ${organisation}`,
        [moment(m, new Date(writtenAt)), text].filter(Boolean).join(' · '),
      ])}
    />
  </>
)

/** What the caregiver and the organisation that answers wrote to each other. */
export const WithCaregiver = ({ m, kept: { fromCaregiver } }: Props) => (
  <>
    <h3>{m.thread.caregiver.title}</h3>
    <Facts
      kind="lines"
      facts={fromCaregiver.messages.map(({ person, organisation, text, writtenAt }) => [
        person ? `${person}, ${organisation}` : m.thread.caregiver.who,
        [moment(m, new Date(writtenAt)), text].filter(Boolean).join(' · '),
      ])}
    />
  </>
)
