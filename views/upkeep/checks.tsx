import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { dayOf } from '../../src/platform/day.ts'
import { type CheckGroup, checkGroups, groupOf } from '../../src/upkeep/check.ts'
import type { CheckLine, Checks } from '../../src/upkeep/store-checks.ts'
import { longDay } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Alert } from '../ui/alert.tsx'
import { Done } from '../ui/done.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { Name, spoken } from '../ui/text.tsx'

type Props = { m: Messages; actor: Actor; checks: Checks; done?: string | undefined; alert?: string | undefined }

const ids: Record<CheckGroup, string> = { dead: 'dood', moved: 'verhuisd', unsure: 'afwachten', accepted: 'toch-goed' }
const tones: Record<CheckGroup, Tone> = { dead: 'late', moved: 'soon', unsure: 'waiting', accepted: 'rest' }

/** Sites and telephone numbers that do not work, or lead elsewhere, and what to do about it. */
export function checksPage({ m, actor, checks, done, alert }: Props): Page {
  const texts = m.checks
  const shown = checkGroups.map((group) => [group, checks.lines.filter((line) => groupOf(line) === group)] as const)
  return {
    title: (alert ? m.form.error : '') + texts.title,
    shell: { area: 'work', actor, current: 'contacts' },
    main: (
      <div class="wrap page">
        <div class="work-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        {alert && <Alert text={alert} />}
        <Done m={m} word={done} />
        <p>
          {texts.fine({ count: checks.counts.fine })} {checks.counts.waiting > 0 && texts.waiting({ count: checks.counts.waiting })}{' '}
          {checks.counts.unchecked > 0 && texts.unchecked({ count: checks.counts.unchecked })}
        </p>
        {checks.lines.length === 0 && (
          <div class="empty">
            <p>
              <b>{texts.none}</b>
            </p>
          </div>
        )}
        {shown.map(([group, lines]) =>
          lines.length === 0 ? null : (
            <section class="work-group" aria-labelledby={ids[group]}>
              <h2 id={ids[group]}>
                {texts.group[group]} <small>{texts.hint[group]}</small>
              </h2>
              <ul>
                {lines.map((line) => (
                  <CheckRow m={m} line={line} group={group} />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    ),
  }
}

const CheckRow = ({ m, line, group }: { m: Messages; line: CheckLine; group: CheckGroup }) => {
  const texts = m.checks
  const { target, kind, offerings, organisation, leadsTo, problem, status, failedOn, checkedAt } = line
  const isOffered = offerings.length > 0 && group !== 'accepted'
  return (
    <li class="work-row" data-plain>
      <div class="work-row__what flow" data-room="tight">
        <h3>{kind === 'telephone' ? spoken(target) : <Site address={target} />}</h3>
        <p class="row">
          <Status tone={tones[group]} text={problem ? texts.problem[problem]({ status }) : texts.leadsOn} />
        </p>
        {leadsTo && (
          <p class="row">
            {texts.leadsTo} <Site address={leadsTo} />
          </p>
        )}
        <p class="soft">
          {failedOn && texts.since({ day: longDay(m, failedOn) })}{' '}
          {checkedAt && texts.checked({ day: longDay(m, dayOf(new Date(checkedAt))) })}
        </p>
        <p class="soft">
          <Name of={organisation} />
        </p>
        <p class="row">
          {offerings.map(({ id, name }) => (
            <a href={paths.keptOffering(id)}>
              <Name of={name} />
            </a>
          ))}
        </p>
      </div>
      <div class="row">
        {isOffered && group === 'moved' && <Act to={paths.contactsAdopt} line={line} text={texts.adopt} />}
        {isOffered && group !== 'unsure' && <Act to={paths.contactsAccept} line={line} text={texts.accept} />}
      </div>
    </li>
  )
}

/** Of others: it leaves no trace of where somebody came from. */
const Site = ({ address }: { address: string }) => (
  <a href={address} rel="noreferrer nofollow">
    {address}
  </a>
)

const Act = ({ to, line, text }: { to: string; line: CheckLine; text: string }) => (
  <form method="post" action={to}>
    <input type="hidden" name="target" value={line.target} />
    <input type="hidden" name="leadsTo" value={line.leadsTo} />
    <button class="button" data-kind="secondary" type="submit">
      {text}
      <span class="visually-hidden">: {line.target}</span>
    </button>
  </form>
)
