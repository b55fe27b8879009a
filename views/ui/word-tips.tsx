import { findWords } from '../../src/practice/words.ts'
import type { Messages } from '../messages/nl.ts'
import type { FormState } from './field.tsx'
import { Icon } from './icon.tsx'

type Props = { m: Messages; form: FormState; name: string }

const sample = { found: '{found}', better: '{better}' }

/** Under a field: words that could be better. A suggestion that nothing waits for; a script goes on with it while somebody types. */
export const WordTips = ({ m, form, name }: Props) => {
  const found = findWords(form.typed[name] ?? '')
  return (
    <div class="word-tips" data-words-of={name} data-tip={m.keeping.form.wordTip(sample)} hidden={found.length === 0}>
      <Icon name="pen" />
      <ul aria-label={m.keeping.form.wordTips}>
        {found.map((one) => (
          <li>{m.keeping.form.wordTip(one)}</li>
        ))}
      </ul>
    </div>
  )
}
