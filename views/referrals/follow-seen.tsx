import type { SeenOn } from '../../src/referrals/seen-by.ts'
import { capitalised, longDay } from '../format.ts'
import type { CareMessages } from '../messages/care.ts'
import { Name } from '../ui/text.tsx'
import { Folded } from './follow-parts.tsx'

/** So many lines stand open; the others are folded below. */
const fewLines = 5

/** Which organisations met the details of the caregiver and on which day; never who of them. */
export const FollowSeen = ({ m, seen }: { m: CareMessages; seen: SeenOn[] }) => {
  const texts = m.following.seen
  if (seen.length === 0) return null
  return (
    <section class="flow" aria-labelledby="gezien">
      <h2 id="gezien">{texts.title}</h2>
      <p>{texts.lead}</p>
      <Lines m={m} seen={seen.slice(0, fewLines)} />
      {seen.length > fewLines && (
        <Folded title={texts.more({ count: seen.length })} isOpen={false}>
          <Lines m={m} seen={seen.slice(fewLines)} />
        </Folded>
      )}
    </section>
  )
}

const Lines = ({ m, seen }: { m: CareMessages; seen: SeenOn[] }) => (
  <ul class="flow" data-room="tight">
    {seen.map(({ day, role, organisation, did }) => (
      <li>
        <b>{longDay(m, day)}</b>:{' '}
        {organisation && (
          <>
            <bdi lang="nl">
              <Name of={capitalised(organisation)} />
            </bdi>{' '}
            ({m.following.seen.role[role]})
          </>
        )}
        {!organisation && m.following.seen.role[role]}
        {organisation && `: ${did ? m.following.seen.did : m.following.seen.looked}`}
      </li>
    ))}
  </ul>
)
