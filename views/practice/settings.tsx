import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import { type SettingChange, type SettingPart, type Settings, settingPartNames } from '../../src/practice/settings.ts'
import type { PastChange } from '../../src/practice/store-settings.ts'
import { capitalised, moment } from '../format.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import { Done } from '../ui/done.tsx'
import { Icon } from '../ui/icon.tsx'
import { SettingFacts, settingText } from './settings-value.tsx'

type Props = { m: Messages; actor: Actor; settings: Settings; past: PastChange[]; mayChange: SettingPart[]; done?: string | undefined }

/** Everything at a glance; each part is changed on a page of its own. */
export function settingsPage({ m, actor, settings, past, mayChange, done }: Props): Page {
  return {
    title: m.settings.title,
    shell: { area: 'work', actor, current: 'settings' },
    main: (
      <div class="wrap page">
        <div class="intro">
          <h1>{m.settings.title}</h1>
          <p class="lead">{m.settings.lead({ practice: actor.practice.name })}</p>
        </div>
        <Done m={m} word={done} />
        <div class="stack">
          {settingPartNames.map((part) => (
            <Part m={m} part={part} settings={settings} mayChange={mayChange.includes(part)} />
          ))}
          <section class="flow" aria-labelledby="veranderd">
            <h2 id="veranderd">{m.settings.past}</h2>
            <Past m={m} past={past} />
          </section>
        </div>
      </div>
    ),
  }
}

const Part = ({ m, part, settings, mayChange }: { m: Messages; part: SettingPart; settings: Settings; mayChange: boolean }) => (
  <section class="card flow" aria-labelledby={part}>
    <div class="row" data-ends>
      <h2 id={part}>{m.settings.part[part]}</h2>
      {mayChange && (
        <a class="button" data-kind="secondary" href={paths.settingPart(part)}>
          <Icon name="pen" />
          {m.settings.change}
          <span class="visually-hidden">: {m.settings.part[part]}</span>
        </a>
      )}
    </div>
    <SettingFacts m={m} part={part} settings={settings} />
    {!mayChange && <p class="small soft">{m.settings.adminOnly}</p>}
  </section>
)

const Past = ({ m, past }: Pick<Props, 'm' | 'past'>) =>
  past.length === 0 ? (
    <p>{m.settings.pastNone}</p>
  ) : (
    <ol class="timeline">
      {past.map(({ at, person, changes }) => (
        <li data-step="done">
          <span class="timeline__dot">
            <Icon name="pen" />
          </span>
          <b>{person}</b>
          <time datetime={at}>{capitalised(moment(m, new Date(at)))}</time>
          <ul>
            {changes.map((change) => (
              <li>{changeText(m, change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )

/** Of what was replaced by another of its kind, such as a logo, only that it was. */
function changeText(m: Messages, { field, before, after }: SettingChange): string {
  const text = (value: SettingChange['before']) => settingText(m, field, value)
  return `${m.settings.field[field].replace(/\?$/, '')}: ${
    before === after ? m.settings.renewed : m.settings.from({ before: text(before), after: text(after) })
  }`
}
