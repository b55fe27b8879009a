import { addressOfOffering } from '../../src/directory/lookalike.ts'
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
/** How the answer is called in this form, and which were shown. */
type Names = { same: string; seen: string }
type Props = { m: Messages; actor: Actor; subject: LookalikeSubject; lookalikes: Lookalike[]; form: FormState; names?: Names }

const usual: Names = { same: 'same', seen: 'seen' }

/** Where they come while somebody types. Without script the answer to the form asks the same. */
export const Lookalikes = ({ address, triggers, ...props }: Props & { address: string; triggers: readonly string[] }) => (
  <div
    class="lookalikes-place"
    id={`${(props.names ?? usual).same}-plek`}
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
export const lookalikesFragment = ({ m, actor, typed, ...props }: Omit<Props, 'form'> & { typed: Typed }): Page => ({
  title: props.subject === 'organisation' ? m.organisations.newTitle : m.lookalikes.offeringTitle,
  shell: { area: 'work', actor },
  main: <Found m={m} actor={actor} form={{ typed, problems: {} }} {...props} />,
  isPassing: true,
})

const Found = ({ m, actor, subject, lookalikes, form, names = usual }: Props) => {
  const asked = lookalikes.filter((one) => isLikely(one) && (subject === 'organisation' || addressOfOffering(actor, one)))
  const others = lookalikes.filter((one) => !asked.includes(one))
  return (
    <>
      <p role="status" class="visually-hidden">
        {lookalikes.length > 0 && m.lookalikes.count[subject]({ count: lookalikes.length })}
      </p>
      {asked.length > 0 && <Question m={m} actor={actor} subject={subject} lookalikes={asked} form={form} names={names} />}
      {others.length > 0 && (
        <div class="lookalikes" data-kind="quiet">
          <p class="small soft">{m.lookalikes.alsoLike}</p>
          <ul>
            {others.map((lookalike) => (
              <li>
                <Told m={m} actor={actor} subject={subject} lookalike={lookalike} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const Question = ({ m, actor, subject, lookalikes, form, names = usual }: Props) => {
  const { same, seen } = names
  const problem = form.problems[same]
  const words = m.lookalikes.question[subject]
  return (
    <fieldset class="field lookalikes" id={same} data-invalid={problem} aria-describedby={problem && `${same}-fout`}>
      <legend>{words.ask}</legend>
      {problem && (
        <p class="field__error" id={`${same}-fout`}>
          <Icon name="alert" />
          <span>
            <span class="visually-hidden">{m.form.error}</span>
            {m.field[problem]}
          </span>
        </p>
      )}
      <input type="hidden" name={seen} value={lookalikes.map(({ id }) => id).join(' ')} />
      <div class="choices">
        {lookalikes.map((lookalike) => (
          <label class="choice">
            <input type="radio" name={same} value={lookalike.id} checked={form.typed[same] === lookalike.id} />
            <span>
              {words.yes} <Told m={m} actor={actor} subject={subject} lookalike={lookalike} />
            </span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name={same} value="none" checked={form.typed[same] === 'none'} />
          <span>{words.no}</span>
        </label>
      </div>
    </fieldset>
  )
}

const Told = ({ m, actor, subject, lookalike }: Pick<Props, 'm' | 'actor' | 'subject'> & { lookalike: Lookalike }) => {
  const { id, name, owner, isHere, practices, signs } = lookalike
  const href =
    subject === 'offering' ? addressOfOffering(actor, lookalike) : isHere && managesHere(actor) ? paths.organisation(id) : undefined
  return (
    <>
      <b>
        {href ? (
          <a href={href}>
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
        {[signsText(m, signs), !isHere && practices && m.lookalikes.elsewhere({ practices })].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

const isLikely = ({ score }: Lookalike) => score >= thresholds.likely
const managesHere = ({ role }: Actor) => role === 'coordinator' || role === 'admin'

export const signsText = (m: Messages, signs: readonly Sign[]): string => signs.map((sign) => m.lookalikes.sign[sign]).join(', ')
