import { type FollowedNeighbour, type MatchForOne, standingOf } from '../../src/neighbourhood/followed.ts'
import { refuseReasons } from '../../src/neighbourhood/match.ts'
import { isOver, type NeighbourSide, openNeighbourSteps } from '../../src/neighbourhood/neighbour.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { Page } from '../layout.tsx'
import type { CareMessages } from '../messages/care.ts'
import { Alert } from '../ui/alert.tsx'
import { SelectField } from '../ui/field.tsx'
import { ContactPerson, callOf } from '../ui/person.tsx'
import { Telephone } from '../ui/text.tsx'
import { Deed, DeedButton, type Key } from './deed.tsx'
import { helpText, NeighbourCrumbs, SentFacts } from './parts.tsx'

type Props = { m: CareMessages; practice: Practice; followed: FollowedNeighbour; typed: Key; alert?: string | undefined }

/** How far it is, for whoever sent it; who was proposed, and what may be answered. */
export function neighbourFollowedPage(props: Props): Page {
  const { m, practice, followed, alert } = props
  const texts = m.care.neighbours
  const standing = standingOf(followed.status, followed.match?.status ?? null)
  const isLeft = followed.isStopped && !isOver(followed.status)
  const stopped = { title: texts.stopped.title, text: texts.stopped.text(callOf(practice)) }
  const { title, text } = isLeft && standing !== 'running' ? stopped : texts.standing[followed.side][standing]
  return {
    title,
    shell: { area: 'practice', practice },
    care: m,
    isPassing: true,
    main: (
      <div class="wrap page">
        <NeighbourCrumbs m={m} practice={practice} text={title} />
        {alert && <Alert text={alert} />}
        <div class="intro">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          {isLeft && standing === 'running' && <p>{texts.stopped.running(callOf(practice))}</p>}
          {followed.status === 'declined' && followed.reason && <p>{texts.declined[followed.reason]}</p>}
        </div>
        <div class="split">
          <div class="flow">
            {followed.match && !(isLeft && standing === 'proposed') && (
              <section class="card flow" data-tone="accent" aria-label={title}>
                {followed.match.status === 'proposed' ? (
                  <Proposal {...props} match={followed.match} />
                ) : (
                  <Running {...props} match={followed.match} />
                )}
              </section>
            )}
            <h2>{texts.written}</h2>
            <SentFacts m={m} sent={followed} />
            <Stop {...props} />
          </div>
          <section class="card flow side" aria-labelledby="bel">
            <h2 class="as-h3" id="bel">
              {texts.questions}
            </h2>
            <ContactPerson m={m} practice={practice} />
          </section>
        </div>
      </div>
    ),
  }
}

type OfMatch = Props & { match: MatchForOne }

const proposalText = (m: CareMessages, side: NeighbourSide, { name, helps }: MatchForOne) =>
  m.care.neighbours.match.proposal[side]({ name, helps: helpText(m, helps) })

const Proposal = ({ m, practice, typed, followed, match }: OfMatch) => {
  const texts = m.care.neighbours.match
  const of = { name: match.name }
  return (
    <>
      <p class="lead">{proposalText(m, followed.side, match)}</p>
      {match.isOwnYes ? <p>{texts.saidYes(of)}</p> : <p>{texts.promise(of)}</p>}
      {!match.isOwnYes && (
        <Deed practice={practice} typed={typed}>
          <input type="hidden" name="match" value={match.id} />
          <DeedButton deed="accept" text={texts.yes} />
        </Deed>
      )}
      <Deed practice={practice} typed={typed}>
        <input type="hidden" name="match" value={match.id} />
        <SelectField
          m={m}
          form={{ typed: {}, problems: {} }}
          name="reason"
          label={texts.why}
          open={texts.noWhy}
          choices={refuseReasons.map((reason) => [reason, texts.reason[reason]])}
        />
        <DeedButton deed="refuse" text={texts.no} kind="secondary" />
      </Deed>
    </>
  )
}

const Running = ({ m, practice, typed, followed, match }: OfMatch) => {
  const texts = m.care.neighbours.match
  return (
    <>
      <p>{texts.number({ name: match.name })}</p>
      <p>
        <Telephone number={match.telephone} large />
      </p>
      <p>{helpText(m, match.helps)}</p>
      <p class="soft">{texts.heard({ name: match.name })}</p>
      <h2 class="as-h3">{texts.over}</h2>
      {!followed.isStopped && <p>{texts.overText}</p>}
      <Deed practice={practice} typed={typed}>
        <input type="hidden" name="match" value={match.id} />
        <DeedButton deed="stop" text={texts.stop} kind="secondary" />
      </Deed>
    </>
  )
}

const Stop = ({ m, practice, typed, followed }: Props) => {
  const texts = m.care.neighbours.withdraw
  if (openNeighbourSteps(followed, 'neighbour', followed.match !== null).length === 0) return null
  const ended = isOver(followed.status)
  return (
    <>
      <h2>{ended ? texts.erase : texts.title}</h2>
      {!ended && <p>{texts.text}</p>}
      <Deed practice={practice} typed={typed}>
        <DeedButton deed={ended ? 'erase' : 'withdraw'} text={ended ? texts.erase : texts.button} kind="secondary" />
      </Deed>
    </>
  )
}
