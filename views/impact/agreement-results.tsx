import type { WholeAgreement } from '../../src/agreements/agreement.ts'
import type { Friction } from '../../src/agreements/store-friction.ts'
import type { Actor } from '../../src/identity/actor.ts'
import type { AgreementResults, Kept } from '../../src/impact/measure.ts'
import { isOutside, shownTo, smallestGroup } from '../../src/impact/suppress.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { eases, helpOutcomes, ownEases } from '../../src/referrals/evaluation.ts'
import type { DeclineReason } from '../../src/referrals/request.ts'
import { capitalised, longDay, monthName } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Facts } from '../ui/facts.tsx'
import { ErrorSummary, type FormState, TextArea, titleOf } from '../ui/field.tsx'
import { Name } from '../ui/text.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

type Declines = readonly { reason: DeclineReason; count: number }[]

type Props = {
  m: Messages
  actor: Actor
  agreement: WholeAgreement
  results: AgreementResults
  declines: Declines
  /** Undefined for whom does not work with it. */
  frictions: Friction[] | undefined
  form: FormState
  done?: string | undefined
}

/** What was agreed, and beside it what happened in twelve months, under all versions of the agreement. */
export function resultsPage({ m, actor, agreement, results, declines, frictions, form, done }: Props): Page {
  const texts = m.results
  const title = texts.title(agreement)
  const isTooSmall = isOutside(actor) && results.sent > 0 && results.sent < smallestGroup
  return {
    title: titleOf(m, form, title),
    shell: { area: 'work', actor, current: 'agreements' },
    main: (
      <div class="wrap page">
        <Crumbs
          m={m}
          path={[
            { text: m.agreements.title, href: paths.agreements },
            { text: m.agreements.name(agreement), href: paths.agreement(agreement.id) },
            { text: texts.crumb },
          ]}
        />
        <ErrorSummary m={m} form={form} labels={{ note: texts.friction.label }} />
        <Done m={m} word={done} />
        <div class="intro">
          <p class="kicker">{agreement.title}</p>
          <h1>{title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        {results.sent === 0 || isTooSmall ? (
          <div class="empty">
            <p>{isTooSmall ? texts.tooSmall({ least: smallestGroup }) : texts.none}</p>
          </div>
        ) : (
          <div class="flow" data-room="wide">
            <Facts
              kind="across"
              facts={[
                [texts.sent, <b>{results.sent}</b>],
                [texts.running, <b>{results.running}</b>],
                [texts.calledInTime, <b>{partOf(m, results.kept[1])}</b>],
              ]}
            />
            <Promises m={m} kept={results.kept} />
            <Ends m={m} actor={actor} results={results} declines={declines} />
          </div>
        )}
        {frictions && <Frictions m={m} agreement={agreement} frictions={frictions} form={form} />}
      </div>
    ),
  }
}

const partOf = (m: Messages, kept: Kept | undefined): string =>
  kept && kept.counted > 0 ? m.results.part({ percent: Math.round((kept.inTime / kept.counted) * 100), ...kept }) : m.results.nobody

const Promises = ({ m, kept }: { m: Messages; kept: Kept[] }) => {
  const texts = m.results
  const days = (count: number | null) => (count === null ? texts.nobody : capitalised(m.agreements.days(count)))
  return (
    <table class="table" data-cards>
      <caption>{texts.promises}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.promise}</th>
          <th scope="col">{texts.agreed}</th>
          <th scope="col">{texts.inTime}</th>
          <th scope="col">{texts.median}</th>
          <th scope="col">{texts.p90}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map((one) => (
          <tr>
            <th scope="row">{m.agreements.promise[one.promise]}</th>
            <td data-label={texts.agreed}>{days(one.promised)}</td>
            <td data-label={texts.inTime}>{partOf(m, one)}</td>
            <td data-label={texts.median}>{days(one.median)}</td>
            <td data-label={texts.p90}>{days(one.p90)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Ends = ({ m, actor, results, declines }: Pick<Props, 'm' | 'actor' | 'results' | 'declines'>) => {
  const texts = m.results
  const answered = ownEases.reduce((sum, code) => sum + (results.ownEases[code] ?? 0), 0)
  const isTold = shownTo(actor, answered) !== undefined
  const { evaluation } = m.referrals
  const answers = [
    [texts.ends, results.ends.map(({ status, count }) => [m.referrals.status[status].coordinator, count] as const)],
    [texts.lacks, results.lacks.map(({ month, count }) => [capitalised(monthName(m, month)), count] as const)],
    [texts.declines, declines.map(({ reason, count }) => [m.requests.reasons[reason], count] as const)],
    [evaluation.outcomeLabel, helpOutcomes.map((code) => [evaluation.outcome[code], results.outcomes[code] ?? 0] as const)],
    [evaluation.easeLabel, eases.map((code) => [evaluation.ease[code], results.eases[code] ?? 0] as const)],
    [texts.ownEase, ownEases.map((code) => [evaluation.ease[code], isTold ? (results.ownEases[code] ?? 0) : 0] as const)],
  ] as const
  return (
    <div class="grid">
      {answers
        .filter(([, counts]) => counts.some(([, count]) => count > 0))
        .map(([title, counts]) => (
          <section class="card flow">
            <h2 class="as-h3">{title}</h2>
            <Facts kind="lines" facts={counts.filter(([, count]) => count > 0).map(([word, count]) => [word, <b>{count}</b>])} />
          </section>
        ))}
    </div>
  )
}

/** What rubs, for the parties alone: noted, and some day discussed. */
const Frictions = ({
  m,
  agreement,
  frictions,
  form,
}: {
  m: Messages
  agreement: WholeAgreement
  frictions: Friction[]
  form: FormState
}) => {
  const texts = m.results.friction
  return (
    <section class="work-group" aria-labelledby="gedoe">
      <h2 id="gedoe">
        {texts.title} <small>{texts.hint}</small>
      </h2>
      {frictions.length > 0 && (
        <ul>
          {frictions.map(({ id, note, person, organisation, notedAt, discussedOn, discussedBy }) => (
            <li class="work-row" data-plain>
              <div class="work-row__what">
                <p>{note}</p>
                <p class="soft">
                  {person}, <Name of={organisation} />, {longDay(m, dayOf(new Date(notedAt)))}
                  {discussedOn && `. ${texts.discussedOn({ day: longDay(m, discussedOn), who: discussedBy ?? '' })}`}
                </p>
              </div>
              {!discussedOn && (
                <form method="post" action={paths.friction(agreement.id, id)}>
                  <button class="button" data-kind="secondary" type="submit">
                    {texts.discussed}
                    <span class="visually-hidden">: {note.slice(0, 60)}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={paths.frictions(agreement.id)} novalidate class="form">
        <input type="hidden" name="key" value={form.typed.key ?? ''} />
        <TextArea m={m} form={form} name="note" label={texts.label} hint={texts.labelHint} max={500} />
        <p class="row form__send">
          <button class="button" data-kind="secondary" type="submit">
            {texts.save}
          </button>
        </p>
      </form>
    </section>
  )
}
