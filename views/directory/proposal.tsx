import { type ContentField, changedFields, type OfferingContent } from '../../src/directory/content.ts'
import type { Places } from '../../src/directory/input.ts'
import type { Standing } from '../../src/directory/policy.ts'
import type { KeptOffering, Proposal } from '../../src/directory/record.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { findWords } from '../../src/practice/words.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { ContentFacts } from './content-text.tsx'
import { Differences } from './differences.tsx'

export type ProposalProps = {
  m: Messages
  actor: Actor
  standing: Standing
  proposal: Proposal
  kept: KeptOffering | undefined
  /** What the offering would say, or said when it was decided. */
  content: OfferingContent
  from: OfferingContent | undefined
  clashes: readonly ContentField[]
  places: Places
  form: FormState
  done?: string | undefined
  alert?: string | undefined
}

const looks: Record<Proposal['status'], [Tone, IconName]> = {
  open: ['waiting', 'clock'],
  approved: ['good', 'check'],
  declined: ['rest', 'cross'],
  withdrawn: ['rest', 'minus'],
  replaced: ['rest', 'minus'],
}

export function proposalPage(props: ProposalProps): Page {
  const { m, actor, proposal, kept, content, from, clashes, places, form, done, alert } = props
  const texts = m.keeping.proposal
  const title = kept ? texts.title(kept) : texts.newTitle(proposal.content)
  const day = (instant: string) => longDay(m, dayOf(new Date(instant)))
  const [tone, icon] = looks[proposal.status]
  return {
    title: titleOf(m, form, title, alert),
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.keeping.title, href: paths.keptOfferings() },
            ...(kept ? [{ text: kept.name, href: paths.keptOffering(kept.id) }] : []),
            { text: title },
          ]}
        />
        {alert && <Alert text={alert}>{form.typed.answer && <blockquote>{form.typed.answer}</blockquote>}</Alert>}
        <Done m={m} word={done} />
        <div class="intro">
          <p class="kicker">
            {texts.kicker({ who: proposal.proposedBy, organisation: proposal.organisation, day: day(proposal.proposedAt) })}
          </p>
          <h1>
            <Name of={title} />
          </h1>
          <p class="row">
            <Status tone={tone} icon={icon} text={texts.status[proposal.status]} />
            {proposal.decidedBy && proposal.decidedAt && (
              <span class="soft">{texts.decided({ who: proposal.decidedBy, day: day(proposal.decidedAt) })}</span>
            )}
          </p>
        </div>
        <div class="split">
          <div class="flow">
            {proposal.note && <Said title={texts.note} text={proposal.note} />}
            {proposal.answer && <Said title={texts.answer} text={proposal.answer} />}
            {from ? (
              <>
                <h2>{texts.changes}</h2>
                {kept && proposal.status === 'open' && proposal.seenVersion < kept.version && <p>{texts.older}</p>}
                <Differences
                  m={m}
                  from={from}
                  to={content}
                  municipalities={places.municipalities}
                  tense={proposal.status === 'approved' ? 'past' : 'coming'}
                  clashes={clashes}
                />
              </>
            ) : (
              <>
                <h2>{texts.whole}</h2>
                <ContentFacts m={m} content={content} municipalities={places.municipalities} level={3} />
              </>
            )}
            <Words m={m} from={from} to={content} />
          </div>
          <div class="flow side">{proposal.status === 'open' ? <Decide {...props} /> : <After {...props} />}</div>
        </div>
      </div>
    ),
  }
}

const Said = ({ title, text }: { title: string; text: string }) => (
  <section class="flow" data-room="tight">
    <h2 class="as-h3">{title}</h2>
    <blockquote>{text}</blockquote>
  </section>
)

const texty = ['summary', 'description', 'applicationProcess', 'costNote'] as const

/** Suggestions for the words of what changes. */
const Words = ({ m, from, to }: { m: Messages; from: OfferingContent | undefined; to: OfferingContent }) => {
  const changed = from ? changedFields(from, to) : texty
  const found = findWords(texty.flatMap((field) => (changed.includes(field) ? [to[field]] : [])).join('\n'))
  return found.length === 0 ? null : (
    <>
      <h2 class="as-h3">{m.keeping.page.words}</h2>
      <ul class="bullets">
        {found.map((one) => (
          <li>{m.keeping.form.wordTip(one)}</li>
        ))}
      </ul>
    </>
  )
}

/** Approving in one click, declining with a word why; who proposed it may change it or take it back. */
const Decide = ({ m, standing, proposal, kept, form }: ProposalProps) => {
  const texts = m.keeping.proposal
  const action = paths.offeringProposal(proposal.id)
  const Step = ({ step, text, kind }: { step: string; text: string; kind?: 'secondary' }) => (
    <button class="button" data-wide data-kind={kind} type="submit" name="step" value={step}>
      {text}
    </button>
  )
  const version = <input type="hidden" name="version" value={kept?.version ?? 0} />
  if (standing === 'owner') {
    return (
      <div class="flow">
        <p>
          <a class="button" data-wide href={kept ? paths.offeringEdit(kept.id) : paths.newOffering(proposal.id)}>
            <Icon name="pen" />
            {texts.edit}
          </a>
        </p>
        <form method="post" action={action}>
          {version}
          <Step step="withdraw" text={texts.withdraw} kind="secondary" />
        </form>
      </div>
    )
  }
  return (
    <>
      <form method="post" action={action} class="card flow" data-tone="accent" aria-labelledby="oordeel">
        <h2 class="as-h3" id="oordeel">
          {texts.decide}
        </h2>
        {version}
        <p>
          <Step step="approve" text={texts.approve} />
        </p>
        <p class="small soft">{texts.approveText}</p>
      </form>
      <form method="post" action={action} novalidate class="card flow" aria-labelledby="afwijzen">
        <h2 class="as-h3" id="afwijzen">
          {texts.declineTitle}
        </h2>
        {version}
        <TextArea m={m} form={form} name="answer" label={texts.declineWhy} hint={texts.declineHint} max={1000} />
        <p>
          <Step step="decline" text={texts.decline} kind="secondary" />
        </p>
      </form>
    </>
  )
}

/** Once it is decided: back to the offering, and for who proposed it a way on. */
const After = ({ m, standing, proposal, kept }: ProposalProps) => {
  const texts = m.keeping.proposal
  const goesOn = standing === 'owner' && (proposal.status === 'declined' || proposal.status === 'withdrawn')
  return (
    <>
      {goesOn && (
        <p>
          <a class="button" data-wide href={kept ? paths.offeringEdit(kept.id, proposal.id) : paths.newOffering(proposal.id)}>
            <Icon name="pen" />
            {texts.again}
          </a>
        </p>
      )}
      {kept && (
        <p class="row">
          <a href={paths.keptOffering(kept.id)}>{texts.toOffering}</a>
        </p>
      )}
    </>
  )
}
