import { checkVersion } from '../../src/self-check/questions.ts'
import { bandsFrom, mostPoints } from '../../src/self-check/score.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'

const ranges = [
  { band: 'fine', from: bandsFrom.fine, to: bandsFrom.mind - 1 },
  { band: 'mind', from: bandsFrom.mind, to: bandsFrom.much - 1 },
  { band: 'much', from: bandsFrom.much, to: mostPoints },
] as const

/** The rules by which answers become an outcome, for everybody to read: before the questions and after them. */
export const Counting = ({ m }: { m: CareMessages }) => {
  const { count, outcome } = m.care.check
  return (
    <details class="disclosure">
      <summary>
        <Icon name="down" />
        {count.title}
      </summary>
      <div class="disclosure__body flow" data-room="tight">
        <p>{count.points}</p>
        <ul class="bullets">
          {ranges.map(({ band, from, to }) => (
            <li>{count.band({ from, to, title: outcome.band[band].title })}</li>
          ))}
        </ul>
        <p>{count.weeks({ title: outcome.band.much.title })}</p>
        <p>{count.over({ title: outcome.band.now.title })}</p>
        <p>{count.open}</p>
        <p>{count.version({ version: checkVersion })}</p>
        <p>{count.purpose}</p>
      </div>
    </details>
  )
}
