import type { Typed } from '../../src/platform/form.ts'
import { answerFields, questions } from '../../src/routing/answers.ts'

/** What was answered, on its way to the next page: in the form, never in the address. */
export const Kept = ({ typed }: { typed: Typed }) => (
  <>
    {questions
      .flatMap((question): readonly string[] => answerFields[question])
      .filter((name) => typed[name])
      .map((name) => (
        <input type="hidden" name={name} value={typed[name]} />
      ))}
  </>
)
