import { isFresh } from '../../src/directory/freshness.ts'
import type { Places } from '../../src/directory/input.ts'
import type { Standing } from '../../src/directory/policy.ts'
import type { GoesOn, KeptOffering } from '../../src/directory/record.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type Day, dayOf } from '../../src/platform/day.ts'
import { findWords } from '../../src/practice/words.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import type { FormState } from '../ui/field.tsx'
import { titleOf } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'
import { ContentFacts } from './content-text.tsx'
import { CapacityForm, Check, StopOrRestore } from './keeping-actions.tsx'
import { KeptStatuses } from './kept-status.tsx'
import { Split } from './split.tsx'

export type KeptProps = {
  m: Messages
  actor: Actor
  standing: Standing
  kept: KeptOffering
  places: Places
  goesOn: GoesOn | undefined
  /** Of the free places. */
  form: FormState
  today: Day
  done?: string | undefined
  alert?: string | undefined
}

export function keepingPage(props: KeptProps): Page {
  const { m, actor, standing, kept, places, form, today, done, alert } = props
  const texts = m.keeping.page
  const isShown = !kept.hiddenOn && !kept.withdrawnOn
  return {
    title: titleOf(m, form, kept.name, alert),
    shell: { area: 'work', actor, current: 'keeping' },
    main: (
      <div class="wrap page">
        <Crumbs m={m} path={[{ text: m.keeping.title, href: paths.keptOfferings() }, { text: kept.name }]} />
        {alert && <Alert text={alert} />}
        <Done m={m} word={done} />
        <Notice {...props} />
        <div class="intro">
          <p class="kicker">
            <Name of={kept.organisation} />
          </p>
          <h1>
            <Name of={kept.name} />
          </h1>
          <p class="row">
            <KeptStatuses m={m} kept={kept} today={today} />
          </p>
          <p class="row">
            {!kept.withdrawnOn && (
              <a class="button" data-kind={isFresh(kept, today) ? undefined : 'secondary'} href={paths.offeringEdit(kept.id)}>
                <Icon name="pen" />
                {texts.edit[standing]}
              </a>
            )}
            <a href={paths.offeringHistory(kept.id)}>{texts.history}</a>
            {isShown && <a href={paths.offering(actor.practice.slug, kept.slug)}>{texts.public}</a>}
          </p>
          {!kept.withdrawnOn && (
            <p class="row only-narrow">
              <a href="#klopt">{texts.check.title}</a>
              <a href="#vrij">{texts.places.title}</a>
            </p>
          )}
        </div>
        <div class="split">
          <section class="flow" aria-label={texts.says}>
            <ContentFacts m={m} content={kept.content} municipalities={places.municipalities} />
          </section>
          <div class="flow side">
            {!kept.withdrawnOn && <Check {...props} />}
            {!kept.withdrawnOn && <CapacityForm {...props} />}
            <WordAdvice m={m} kept={kept} />
            {!kept.isMerged && <StopOrRestore {...props} />}
            {standing === 'coordinator' && !kept.withdrawnOn && (
              <p>
                <a class="button" data-kind="quiet" href={paths.offeringMerge(kept.id)}>
                  {m.merging.offering.merge}
                </a>
              </p>
            )}
          </div>
        </div>
      </div>
    ),
  }
}

/** What its keepers have to know before anything else. */
const Notice = ({ m, standing, kept, goesOn }: KeptProps) => {
  const texts = m.keeping.page
  const { proposal } = kept
  const at = (instant: string) => longDay(m, dayOf(new Date(instant)))
  return (
    <>
      {goesOn && (
        <Alert tone="calm" text={m.merging.offering.goesOn(goesOn)}>
          <p class="row">
            <a href={paths.keptOffering(goesOn.id)}>{m.merging.offering.toOther}</a>
          </p>
          {standing === 'coordinator' && <Split m={m} id={kept.id} version={kept.version} />}
        </Alert>
      )}
      {kept.withdrawnOn && !goesOn && <Alert tone="calm" text={texts.withdrawn} />}
      {kept.hiddenOn && !kept.withdrawnOn && <Alert tone="late" text={texts.hidden[standing]} />}
      {proposal?.status === 'open' && (
        <Alert tone="calm" text={texts.waits[standing]({ who: proposal.proposedBy, day: at(proposal.proposedAt) })}>
          <p class="row">
            <a href={paths.offeringProposal(proposal.id)}>{texts.toProposal}</a>
          </p>
        </Alert>
      )}
      {proposal?.status === 'declined' && (
        <Alert tone="calm" text={texts.declined({ day: at(proposal.decidedAt ?? proposal.proposedAt) })}>
          <p>{proposal.answer}</p>
          <p class="row">
            <a href={paths.offeringProposal(proposal.id)}>{texts.toProposal}</a>
          </p>
        </Alert>
      )}
    </>
  )
}

/** Suggestions for what stands there by now, for whoever saved it without a script. */
const WordAdvice = ({ m, kept: { content } }: Pick<KeptProps, 'm' | 'kept'>) => {
  const found = findWords([content.summary, content.description, content.applicationProcess, content.costNote].join('\n'))
  return found.length === 0 ? null : (
    <section class="flow" data-room="tight" aria-labelledby="woorden">
      <h2 class="as-h3" id="woorden">
        {m.keeping.page.words}
      </h2>
      <ul class="bullets">
        {found.map((one) => (
          <li>{m.keeping.form.wordTip(one)}</li>
        ))}
      </ul>
    </section>
  )
}
