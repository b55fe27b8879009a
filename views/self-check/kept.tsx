import type { Typed } from '../../src/platform/form.ts'
import { checkQuestions } from '../../src/self-check/questions.ts'

/** What was answered, on its way to the next page: in the form, and nowhere else. `counted`: the outcome was counted, and is not again. */
export const Kept = ({ typed, counted }: { typed: Typed; counted: boolean }) => (
  <>
    {checkQuestions
      .filter((name) => typed[name])
      .map((name) => (
        <input type="hidden" name={name} value={typed[name]} />
      ))}
    {counted && <input type="hidden" name="counted" value="yes" />}
  </>
)
