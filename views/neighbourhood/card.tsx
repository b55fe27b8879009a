import type { Actor } from '../../src/identity/actor.ts'
import { neighbourConsentWording } from '../../src/neighbourhood/neighbour.ts'
import type { NeighbourCard, StepLine } from '../../src/neighbourhood/work.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { languageName, longDay, stamp, uncapitalised } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { callOf } from '../ui/person.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { MatchPart } from './card-match.tsx'
import { CardSteps } from './card-steps.tsx'
import { Suggestions } from './card-suggestions.tsx'
import { SentFacts } from './parts.tsx'

type Props = { m: Messages; actor: Actor; card: NeighbourCard; alert?: string | undefined; done?: string | undefined }

/** One who asks or offers, for the organisation: what they sent, who may suit, and what can be done. */
export function neighbourCardPage({ m, actor, card, alert, done }: Props): Page {
  const texts = m.neighbourWork
  const title = `${texts.card.title[card.side]}: ${card.firstName}`
  return {
    title,
    shell: { area: 'work', actor, current: 'neighbours' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[{ text: m.nav.worklist, href: paths.work }, { text: texts.title, href: paths.neighbourWork }, { text: title }]}
        />
        {alert && <Alert text={alert} />}
        {card.isKept && alert !== texts.noMore && <Alert text={texts.kept(callOf(actor.practice))} />}
        <Done m={m} word={done} />
        <div class="intro">
          <h1>{title}</h1>
          <p class="soft">{texts.card.private}</p>
        </div>
        <div class="split">
          <div class="flow">
            <SentFacts m={m} sent={card} />
            <Facts facts={[[texts.card.consent, consentOf(m, actor, card)]]} />
            {card.checkedOn && <Facts facts={[[texts.card.checked, longDay(m, card.checkedOn)]]} />}
            {card.reason && <Facts facts={[[texts.card.why, texts.card.reason[card.reason]]]} />}
            {card.language !== 'nl' && <p class="soft">{texts.reads({ language: languageName(m, card.language) })}.</p>}
            {card.match && <MatchPart m={m} card={card} match={card.match} />}
            {!card.match && !card.isKept && card.side === 'ask' && card.status === 'waiting' && <Suggestions m={m} card={card} />}
          </div>
          <div class="flow side">
            <CardSteps m={m} card={card} />
            <History m={m} lines={[...card.history, ...card.matchHistory]} />
          </div>
        </div>
      </div>
    ),
  }
}

/** To what they said yes: in today's words where those are the same, else by the name of the version. */
const consentOf = (m: Messages, { organisation }: Actor, { consentWording: wording, createdAt }: NeighbourCard): string => {
  const texts = m.neighbourWork.card
  const words = m.care.neighbours.form.consentText({ organisation })
  return texts.saidYesTo({
    words: wording === neighbourConsentWording ? words : texts.wordingOf({ wording }),
    day: longDay(m, dayOf(new Date(createdAt))),
  })
}

const History = ({ m, lines }: { m: Messages; lines: StepLine[] }) => {
  const { card, happened } = m.neighbourWork
  const ordered = lines.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.version - other.version))
  return (
    <section class="flow" aria-labelledby="gebeurd">
      <h2 class="as-h3" id="gebeurd">
        {card.history}
      </h2>
      <ul class="bullets">
        {ordered.map((line) => (
          <li>
            {happened[line.step]}
            {line.side && ` (${card.side[line.side]})`}
            {line.reason && `: ${uncapitalised(m.care.neighbours.match.reason[line.reason])}`}
            <br />
            <span class="small soft">
              {stamp(m, new Date(line.at))}, {whoOf(m, line)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Without a name it was the clock, or whoever sent it. */
function whoOf({ neighbourWork: { card } }: Messages, { step, who }: StepLine): string {
  if (who) return who
  if (step === 'lapse') return card.clock
  return step === 'ask' || step === 'offer' ? card.byForm : card.byCode
}
