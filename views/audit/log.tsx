import type { Child } from 'hono/jsx'
import { codeOf, subjectKinds } from '../../src/audit/event.ts'
import { type AskedLog, logFields, nobodies, writeLogFilter } from '../../src/audit/filter.ts'
import type { LogEntry, LogPage, LogSubject } from '../../src/audit/record.ts'
import type { Actor, Role } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { stamp } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { type Choice, SelectField, TextField, titleOf } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { Name } from '../ui/text.tsx'

type Props = { m: Messages; actor: Actor; asked: AskedLog; log: LogPage }

export function logPage({ m, actor, asked, log }: Props): Page {
  const { problems } = asked
  return {
    title: titleOf(m, { typed: asked.typed, problems }, titleFor(m, asked)),
    shell: { area: 'work', actor, current: 'log' },
    main: (
      <div class="wrap page">
        <div class="work-head">
          <h1>{m.log.title}</h1>
          <p class="lead">{m.log.lead}</p>
        </div>
        <FilterForm m={m} asked={asked} log={log} />
        {log.entries.length === 0 ? (
          <div class="empty">
            <p>
              <b>{m.log.none}</b>
            </p>
            <p>{m.log.noneText}</p>
          </div>
        ) : (
          <Entries m={m} entries={log.entries} />
        )}
        <Pages m={m} asked={asked} log={log} />
      </div>
    ),
  }
}

/** Who has two of these pages open tells them apart. */
function titleFor(m: Messages, { filter }: AskedLog): string {
  const about = [filter.kind && m.log.subject[filter.kind], filter.reference].filter(Boolean)
  return [m.log.title, ...about].join(': ')
}

function peopleOf(m: Messages, { people }: LogPage): Choice[] {
  const known = people.map(({ id, name, organisation }): Choice => [id, `${name}, ${organisation}`])
  return [...known, ...nobodies.map((nobody): Choice => [nobody, m.log.nobody[nobody]])]
}

const FilterForm = ({ m, asked, log }: Pick<Props, 'm' | 'asked' | 'log'>) => {
  const form = { typed: asked.typed, problems: asked.problems }
  const kinds = subjectKinds.map((kind): Choice => [kind, m.log.subject[kind]])
  return (
    <form method="get" action={paths.log()} class="card log-filter" aria-label={m.log.filter}>
      <div class="grid">
        <SelectField m={m} form={form} name={logFields.who} label={m.log.who} choices={peopleOf(m, log)} open={m.log.everybody} />
        <TextField m={m} form={form} name={logFields.from} label={m.log.from} type="date" />
        <TextField m={m} form={form} name={logFields.until} label={m.log.until} type="date" />
        <SelectField m={m} form={form} name={logFields.kind} label={m.log.kind} choices={kinds} open={m.log.everything} />
        <TextField m={m} form={form} name={logFields.reference} label={m.log.reference} hint={m.log.referenceHint} />
      </div>
      <p class="row">
        <button class="button" type="submit">
          {m.log.search}
        </button>
        <a href={paths.log()}>{m.log.all}</a>
      </p>
    </form>
  )
}

const Pages = ({ m, asked: { filter }, log }: Pick<Props, 'm' | 'asked' | 'log'>) =>
  filter.before || log.older ? (
    <nav class="pager" aria-label={m.log.pages}>
      <ol>
        {filter.before && (
          <li>
            <a href={paths.log(writeLogFilter(filter))}>{m.log.newest}</a>
          </li>
        )}
        {log.older && (
          <li>
            <a href={paths.log(writeLogFilter(filter, log.older))}>{m.log.older}</a>
          </li>
        )}
      </ol>
    </nav>
  ) : null

const Entries = ({ m, entries }: { m: Messages; entries: LogEntry[] }) => (
  <table class="table log" data-cards>
    <caption class="visually-hidden">{m.log.lines}</caption>
    <thead>
      <tr>
        {[m.log.when, m.log.who, m.log.did, m.log.about, m.log.fromWhere, m.log.outcome].map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <EntryRow m={m} entry={entry} />
      ))}
    </tbody>
  </table>
)

const EntryRow = ({ m, entry }: { m: Messages; entry: LogEntry }) => (
  <tr id={`regel-${entry.seq}`}>
    <th scope="row">
      <time datetime={entry.at}>{stamp(m, new Date(entry.at))}</time>
    </th>
    <td data-label={m.log.who}>{who(m, entry)}</td>
    <td data-label={m.log.did}>
      <span>
        {actionText(m, entry.action)}
        <span class="reference soft">{wordOr(m.log.purpose, entry.purpose, m.log.unknownWhy)}</span>
      </span>
    </td>
    <td data-label={m.log.about}>{about(m, entry.subject)}</td>
    <td data-label={m.log.fromWhere}>{entry.networkAddress || m.log.unknownAddress}</td>
    <td data-label={m.log.outcome}>
      {entry.outcome === 'success' ? m.log.outcomes.success : <Status tone="late" text={m.log.outcomes.refused} />}
    </td>
  </tr>
)

/** What this version of the portal has no word for still gets one. */
const wordOr = (words: Record<string, string>, code: string, otherwise: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? otherwise) : otherwise

const actionText = (m: Messages, action: LogEntry['action']) =>
  wordOr(m.log.action, action, `${m.log.otherAction[codeOf(action)]} (${action})`)

function who(m: Messages, { who: name, role, organisation }: LogEntry): Child {
  if (!name && role === 'caregiver') return m.log.byCode
  if (!name && role === 'helper') return m.log.byHelper
  if (!name && role === 'neighbour') return m.log.byNeighbour
  if (!name) return role === 'clock' ? m.log.nobody.clock : m.log.nobody.visitor
  const roleText = wordOr(m.identity.role satisfies Record<Role, string>, role, '')
  return (
    <span>
      <b>{name}</b>
      <span class="reference soft">
        {roleText}
        {roleText && organisation && ', '}
        <Name of={organisation ?? ''} />
      </span>
    </span>
  )
}

function about(m: Messages, subject: LogSubject): Child {
  switch (subject.kind) {
    case 'referral': {
      const text = `${m.log.subject.referral} ${subject.reference}`
      return subject.isReachable ? <a href={paths.referral(subject.id)}>{text}</a> : text
    }
    case 'referrals':
      return subject.count > 0 ? m.log.referrals(subject) : m.log.subject.referral
    case 'agreement':
      return <a href={paths.agreement(subject.id)}>{`${m.log.subject.agreement} ${subject.letter}`}</a>
    case 'organisation':
      return (
        <a href={paths.organisation(subject.id)}>
          {m.log.subject.organisation} <Name of={subject.name} />
        </a>
      )
    case 'person':
      return subject.membershipId ? <a href={paths.member(subject.membershipId)}>{subject.name}</a> : subject.name
    case 'other':
      return wordOr(m.log.subject, subject.of, subject.of)
  }
}
