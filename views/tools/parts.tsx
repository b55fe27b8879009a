import { paths } from '../../src/paths.ts'
import type { Practice } from '../../src/practice/practice.ts'
import type { CareMessages } from '../messages/care.ts'
import { Icon } from '../ui/icon.tsx'
import { Crumbs } from '../ui/wayfinding.tsx'

export type ToolProps = { m: CareMessages; practice: Practice }

/** What it is, what it is for, and that it stays here. */
export const ToolHead = ({ m, practice, title, lead }: ToolProps & { title: string; lead: string }) => (
  <>
    <Crumbs
      m={m}
      path={[
        { text: m.nav.start, href: paths.practice(practice.slug) },
        { text: m.care.tools.name, href: paths.tools(practice.slug) },
        { text: title },
      ]}
    />
    <div class="intro">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p class="check__promise" data-screen>
        <Icon name="lock" />
        <span>
          {m.care.tools.promise} {m.care.tools.untilClosed}
        </span>
      </p>
    </div>
  </>
)

type LineProps = { id: string; label: string; hint?: string; kind?: 'tel' | 'text' }

/** A line to write on, by key or by pen. It stands in no form: nothing here can be sent. */
export const PaperLine = ({ id, label, hint, kind = 'text' }: LineProps) => (
  <div class="field paper-line">
    <label for={id}>{label}</label>
    {hint && (
      <span class="hint" id={`${id}-uitleg`}>
        {hint}
      </span>
    )}
    <input class="input" dir="auto" id={id} type={kind} autocomplete="off" maxlength={80} aria-describedby={hint && `${id}-uitleg`} />
  </div>
)

/** Room to write in; it grows with what somebody writes. */
export const PaperRoom = ({ id, label, hint, rows = 2 }: Omit<LineProps, 'kind'> & { rows?: number }) => (
  <div class="field paper-line">
    <label for={id}>{label}</label>
    {hint && (
      <span class="hint" id={`${id}-uitleg`}>
        {hint}
      </span>
    )}
    <textarea class="input" dir="auto" id={id} rows={rows} autocomplete="off" aria-describedby={hint && `${id}-uitleg`} />
  </div>
)

/** Makes a sheet empty, and full again. Without script there is none. */
export const ClearButton = ({ m }: Pick<ToolProps, 'm'>) => {
  const { clear, cleared, undo, restored } = m.care.tools
  return (
    <>
      <button class="button" data-kind="quiet" type="button" data-clear hidden>
        {clear}
      </button>
      <div role="status">
        <p data-when="cleared" hidden>
          {cleared}
        </p>
        <p data-when="restored" hidden>
          {restored}
        </p>
      </div>
      <button class="button" data-kind="secondary" data-fit type="button" data-undo hidden>
        {undo}
      </button>
    </>
  )
}
