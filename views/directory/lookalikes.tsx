import type { Sign } from '../../src/directory/similarity.ts'
import { thresholds } from '../../src/directory/similarity.ts'
import type { Lookalike } from '../../src/directory/store-lookalikes.ts'
import type { Actor } from '../../src/identity/actor.ts'
import { paths } from '../../src/paths.ts'
import type { Typed } from '../../src/platform/form.ts'
import type { Page } from '../layout.tsx'
import type { Messages } from '../messages/nl.ts'
import type { FormState } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Name } from '../ui/text.tsx'

export type LookalikeSubject = 'organisation' | 'offering'
type Props = { m: Messages; subject: LookalikeSubject; lookalikes: Lookalike[]; form: FormState }

/** Where they come while somebody types. Without script the answer to the form asks the same. */
export const Lookalikes = ({ address, triggers, ...props }: Props & { address: string; triggers: readonly string[] }) => (
  <div
    id="lijkt-op"
    hx-post={address}
    hx-trigger={triggers.map((name) => `input changed delay:500ms from:#${name}`).join(', ')}
    hx-include="closest form"
    hx-target="this"
    hx-swap="innerMorph"
    hx-sync="this:replace"
  >
    <Found {...props} />
  </div>
)

/** The same, by itself: what htmx puts in its place. */
export const lookalikesFragment = ({ m, actor, typed, ...props }: Omit<Props, 'form'> & { actor: Actor; typed: Typed }): Page => ({
  title: props.subject === 'organisation' ? m.organisations.newTitle : m.lookalikes.offeringTitle,
  shell: { area: 'work', actor },
  main: <Found m={m} form={{ typed, problems: {} }} {...props} />,
  isPassing: true,
})

const Found = ({ m, subject, lookalikes, form }: Props) => {
  const likely = lookalikes.filter(({ score }) => score >= thresholds.likely)
  const others = lookalikes.filter(({ score }) => score < thresholds.likely)
  return (
    <>
      <p role="status" class={lookalikes.length > 0 ? 'visually-hidden' : undefined}>
        {lookalikes.length > 0 && m.lookalikes.count[subject]({ count: lookalikes.length })}
      </p>
      {likely.length > 0 && <Question m={m} subject={subject} likely={likely} form={form} />}
      {others.length > 0 && (
        <div class="lookalikes" data-kind="quiet">
          <p class="small soft">{m.lookalikes.alsoLike}</p>
          <ul>
            {others.map((lookalike) => (
              <li>
                <Told m={m} subject={subject} lookalike={lookalike} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const Question = ({ m, subject, likely, form }: Pick<Props, 'm' | 'subject' | 'form'> & { likely: Lookalike[] }) => {
  const problem = form.problems.same
  const words = m.lookalikes.question[subject]
  return (
    <fieldset class="field lookalikes" id="same" data-invalid={problem} aria-describedby={problem && 'same-fout'}>
      <legend>{words.ask}</legend>
      {problem && (
        <p class="field__error" id="same-fout">
          <Icon name="alert" />
          <span>
            <span class="visually-hidden">{m.form.error}</span>
            {m.field[problem]}
          </span>
        </p>
      )}
      <input type="hidden" name="seen" value={likely.map(({ id }) => id).join(' ')} />
      <div class="choices">
        {likely.map((lookalike) => (
          <label class="choice">
            <input type="radio" name="same" value={lookalike.id} checked={form.typed.same === lookalike.id} />
            <span>
              {words.yes} <Told m={m} subject={subject} lookalike={lookalike} />
            </span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="same" value="none" checked={form.typed.same === 'none'} />
          <span>{words.no}</span>
        </label>
      </div>
    </fieldset>
  )
}

const Told = ({ m, subject, lookalike }: Pick<Props, 'm' | 'subject'> & { lookalike: Lookalike }) => {
  const { id, name, owner, isHere, practices } = lookalike
  const link = subject === 'organisation' && isHere ? paths.organisation(id) : undefined
  return (
    <>
      <b>
        {link ? (
          <a href={link}>
            <Name of={name} />
          </a>
        ) : (
          <Name of={name} />
        )}
      </b>
      {owner && (
        <>
          {' '}
          <span>
            {m.lookalikes.of} <Name of={owner} />
          </span>
        </>
      )}
      <span class="reference soft">
        {[signsText(m, lookalike.signs), !isHere && practices && m.lookalikes.elsewhere({ practices })].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

export const signsText = (m: Messages, signs: readonly Sign[]): string => signs.map((sign) => m.lookalikes.sign[sign]).join(', ')
